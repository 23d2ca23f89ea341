import { firstOf, leastBy, type Rule } from "./define.ts";

/** The value of the newest record. */
export const mostRecent: Rule = (best) => ({ from: firstOf(best) });

/** The value of the oldest dated record: what was true first. */
export const first: Rule = (best, _all, about) => ({
  from: leastBy(best, (c) => about.dateOf(c.record) || Infinity),
});

/** The value of the most trusted source, the newest where trust is equal. */
export const sourcePriority: Rule = (best, _all, about) => ({
  from: leastBy(best, (c) => about.sourceRank(c.record)),
});
