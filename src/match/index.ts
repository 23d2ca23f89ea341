export { type MatchHooks } from "./engine.ts";
export { matchRecords } from "./match-records.ts";
