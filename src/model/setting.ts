import type { Words } from "./words.ts";

interface Base<T> {
  readonly default: T;
  readonly doc: Words;
}
export interface NumberSetting extends Base<number> {
  readonly type: "number";
  readonly min?: number;
  readonly max?: number;
}
/** A number that may be left to the program, written `auto`. */
export interface AutoNumberSetting extends Base<number | "auto"> {
  readonly type: "auto-number";
  readonly min?: number;
  readonly max?: number;
}
export interface BooleanSetting extends Base<boolean> {
  readonly type: "boolean";
}
export interface TextSetting extends Base<string> {
  readonly type: "text";
  /** What a value must look like as a whole (a linear regular expression), where not every text will do. */
  readonly pattern?: string;
  /** The same in words: "auto, or …". */
  readonly expected?: Words;
}
export interface ChoiceSetting<C extends string = string> extends Base<C> {
  readonly type: "choice";
  readonly choices: readonly C[];
}
export interface ListSetting extends Base<readonly string[]> {
  readonly type: "list";
}
export interface MapSetting extends Base<Readonly<Record<string, string>>> {
  readonly type: "map";
  /** Allowed values, where they are few. */
  readonly choices?: readonly string[];
}
/** A list of objects, each described by its room: rules and fields of the user's own. */
export interface EntriesSetting<E = unknown> extends Base<readonly E[]> {
  readonly type: "entries";
  /** Every mistake of a given list; none means it is one. */
  mistakes(given: readonly unknown[]): readonly { readonly at: string; readonly say: Words }[];
}
export type Setting =
  | EntriesSetting
  | NumberSetting
  | AutoNumberSetting
  | BooleanSetting
  | TextSetting
  | ChoiceSetting
  | ListSetting
  | MapSetting;

/** The settings one room declares, by name; `config/` adds the slices up. */
export type SettingSlice = Readonly<Record<string, Setting>>;

/** The type of value a setting takes. */
export type ValueOf<S> = S extends { type: "number" }
  ? number
  : S extends { type: "auto-number" }
    ? number | "auto"
    : S extends { type: "boolean" }
      ? boolean
      : S extends { type: "choice"; choices: readonly (infer C)[] }
        ? C
        : S extends { type: "entries"; default: readonly (infer E)[] }
          ? readonly E[]
          : S extends { type: "list" }
            ? readonly string[]
            : S extends { type: "map" }
              ? Readonly<Record<string, string>>
              : string;

/** The values a slice of settings takes. */
export type SettingValues<S extends SettingSlice> = {
  readonly [K in keyof S]: ValueOf<S[K]>;
};

/** The default values of a slice. */
export function defaultsOf<S extends SettingSlice>(slice: S): SettingValues<S> {
  return Object.fromEntries(
    Object.entries(slice).map(([name, setting]) => [name, setting.default]),
  ) as SettingValues<S>;
}
