import { DOUBTFUL } from "./doubtful.ts";
import { MOVED } from "./moved.ts";
import { REPAIRED } from "./repaired.ts";

/** Everything cleaning a phone can report. */
export const PHONE_FINDINGS = [...REPAIRED, ...MOVED, ...DOUBTFUL] as const;
export type PhoneCode = (typeof PHONE_FINDINGS)[number]["code"];
