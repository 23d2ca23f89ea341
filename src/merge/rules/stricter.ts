import { type Standing, standingOf } from "./consent-words.ts";
import { type Candidate, type Deciding, firstOf, leastBy, type Rule } from "./define.ts";

/**
 * The most restrictive value: refused, else none given, else not known, else agreed. A refusal gives
 * way to an agreement only where both are dated and the agreement is the newer; "not known" is no
 * decision and gives way to any dated agreement.
 */
export const stricter: Rule = (_best, all, about) => {
  const said = all.filter((c) => c.bad < 2);
  const use = said.length > 0 ? said : all;
  const standings = use.map((c) => standingOf(about.field, about.consentOf(c.record) || c.text));
  const strictest = standings.reduce<Standing>((least, s) => (s < least ? s : least), 3);
  const strict = use.filter((_, i) => standings[i] === strictest);
  const held = newestDated(strict, about);
  const agreed = use.filter((_, i) => standings[i] === 3);
  if (strictest === 3 || agreed.length === 0) return { from: held };

  const agreement = newestDated(agreed, about);
  const undatedRefusal = strictest < 2 && strict.some((c) => about.consentDate(c.record) === 0);
  const newer = about.consentDate(agreement.record) > about.consentDate(held.record);
  return newer && !undatedRefusal ? { from: agreement, newerConsent: true } : { from: held };
};

function newestDated(candidates: readonly Candidate[], about: Deciding): Candidate {
  return candidates.length === 1
    ? firstOf(candidates)
    : leastBy(candidates, (c) => -about.consentDate(c.record));
}
