export type { MatchHooks } from "./engine.ts";
export { type ExplainedPair } from "./explain-pair.ts";
export { matchSteps } from "./match-records.ts";
export { planSteps } from "./plan-match.ts";
export type { CrossingWork, Done, Steps, Work } from "./steps.ts";
export { Shelf } from "./shelf.ts";
export { doWork, finish, valuesWorks } from "./work.ts";
