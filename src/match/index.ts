export { type ExplainedPair } from "./explain-pair.ts";
export { matchAndExplain, matchRecords } from "./match-records.ts";
export { planMatch } from "./plan-match.ts";
