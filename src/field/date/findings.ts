import { DOUBTS } from "./doubt-findings.ts";
import { READING } from "./read-findings.ts";

/** Everything cleaning a date can report; all date fields share these. */
export const DATE_FINDINGS = [...READING, ...DOUBTS] as const;
export type DateCode = (typeof DATE_FINDINGS)[number]["code"];
