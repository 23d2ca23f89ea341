export { type MatchHooks } from "./engine.ts";
export { type ExplainedFeature, type ExplainedPair } from "./explain-pair.ts";
export { matchAndExplain, type Matching, matchRecords } from "./match-records.ts";
export { planMatch } from "./plan-match.ts";
export { reviewOrder } from "./review-order.ts";
