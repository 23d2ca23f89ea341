import { GATE_SETTINGS } from "../check/gate-settings.ts";
import { CHECK_SETTINGS } from "../check/settings.ts";
import { FIELD_SETTINGS } from "../field/settings.ts";
import { MATCH_SETTINGS } from "../match/settings.ts";
import { MERGE_SETTINGS } from "../merge/settings.ts";
import type { Setting, SettingSlice, SettingValues } from "../model/setting.ts";
import { GENERAL_SETTINGS, READ_SETTINGS } from "./general.ts";

/** Every room's settings under the name they have in the config file. To add a room: one line. */
export const SLICES = {
  general: GENERAL_SETTINGS,
  read: READ_SETTINGS,
  clean: FIELD_SETTINGS,
  check: CHECK_SETTINGS,
  match: MATCH_SETTINGS,
  merge: MERGE_SETTINGS,
  gate: GATE_SETTINGS,
} as const satisfies Readonly<Record<string, SettingSlice>>;

/** All settings with their values, by room. */
export type Settings = {
  readonly [R in keyof typeof SLICES]: SettingValues<(typeof SLICES)[R]>;
};

/** One setting with where it lives. `key` is what users write: `country`, `check.staleMonths`. */
export interface KnownSetting {
  readonly key: string;
  readonly room: keyof typeof SLICES;
  readonly name: string;
  readonly setting: Setting;
}

/** All settings in the order of their rooms. General ones have no room in their key. */
export const KNOWN_SETTINGS: readonly KnownSetting[] = Object.entries(SLICES).flatMap(
  ([room, slice]) =>
    Object.entries(slice as SettingSlice).map(([name, setting]) => ({
      key: room === "general" ? name : `${room}.${name}`,
      room: room as keyof typeof SLICES,
      name,
      setting,
    })),
);
