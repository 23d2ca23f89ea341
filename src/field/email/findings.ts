import { DOUBTFUL } from "./doubtful.ts";
import { MOVED } from "./moved.ts";
import { REFUSED } from "./refused.ts";
import { REPAIRED } from "./repaired.ts";

/** Everything cleaning an e-mail address can report. */
export const EMAIL_FINDINGS = [...REPAIRED, ...MOVED, ...DOUBTFUL, ...REFUSED] as const;
export type EmailCode = (typeof EMAIL_FINDINGS)[number]["code"];
