import { distance } from "fastest-levenshtein";

/** The known name most like a mistyped one, if any is near enough to be meant. */
export function nearestName(typed: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1;
  const lower = typed.toLowerCase();
  for (const name of known) {
    const d = distance(lower, name.toLowerCase());
    if (d < least) {
      least = d;
      best = name;
    }
  }
  return best;
}
