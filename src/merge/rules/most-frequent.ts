import { leastBy, type Rule } from "./define.ts";

/** The value most records agree on, the newest of equals. */
export const mostFrequent: Rule = (best) => {
  const counts = new Map<string, number>();
  for (const { text } of best) counts.set(text, (counts.get(text) ?? 0) + 1);
  return { from: leastBy(best, (c) => -(counts.get(c.text) ?? 0)) };
};
