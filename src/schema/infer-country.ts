import { likelyCountries } from "../country/phone/likely.ts";
import { phoneCountries } from "../country/phone/plan.ts";
import { UNKNOWN_COUNTRY } from "../country/unknown.ts";
import { foldTight } from "../text/fold.ts";
import { cellEvidence, type CountrySample } from "./country-evidence.ts";
import { type SignKind, TAX_HEADERS } from "./country-signs.ts";
import { headerCountries } from "./header-language.ts";

export type { CountrySample } from "./country-evidence.ts";

/** The country of a sheet and what spoke for it. */
export interface CountryVerdict {
  /** ISO 3166-1 alpha-2; `ZZ` where nothing decides. */
  readonly country: string;
  /** What decided, the weightiest first; empty where nothing did. */
  readonly because: readonly SignKind[];
}

/** What a kind of sign is worth at most, in nats: the logarithm of how much likelier it makes a country. */
const WORTH: Readonly<Record<SignKind, number>> = {
  country: 7,
  phones: 6,
  letters: 5,
  headers: 4,
  "calling-code": 4.5,
  domains: 4.5,
  places: 4.5,
  postcodes: 4,
  "tax-headers": 4,
  streets: 3,
  names: 6,
  states: 4,
  "legal-forms": 2.5,
  currency: 2,
};

/** Countries whose customer sheets are met; the others need more to be believed. */
const USUAL: ReadonlySet<string> = new Set(
  `VN US GB CA AU NZ IE ZA IN PK BD LK NP DE AT CH LI FR BE NL LU ES PT IT GR CY MT PL CZ SK HU RO BG HR SI RS BA MK AL
UA BY RU KZ GE AM AZ EE LV LT FI SE NO DK IS TR IL AE SA QA KW BH OM JO LB EG MA TN DZ NG KE GH TZ UG ET SN CI CM
TH ID MY SG PH KR JP CN TW HK MO KH LA MM MN BN MX AR CL CO PE EC VE UY PY BO CR PA GT HN SV NI DO CU PR BR`.split(
    /\s+/,
  ),
);
const UNUSUAL = -3;
/** Where most sheets come from, and a plan so full that its numbers alone say little. */
const FIRST = "VN";
const FIRST_MORE = 1;

/** What a country must have for itself, and be ahead by, to be believed. */
const LEAST = 2.5;
const AHEAD = 1.5;
/** By how much phone numbers alone must speak for one country, and how many they must be. */
const PHONES_AHEAD = 3;
const PHONES_LEAST = 5;
/** What anything else may say for another country when phone numbers alone are to decide. */
const CONTRARY = 1;
/** Share of the rows a sign must stand in to count fully; a foreign customer or two decide nothing. */
const COVERAGE = 0.02;
/** As {@link COVERAGE}, for signs that guests carry as much as people at home. */
const COVERAGE_OF: Partial<Record<SignKind, number>> = {
  country: 0.1,
  "calling-code": 0.1,
  domains: 0.1,
  postcodes: 0.1,
};

/**
 * The country a sheet's data comes from, of all that have phones, by everything its headers and cells show:
 * calling codes, forms of phone numbers, domains, places, letters, legal forms, tax numbers, languages. Where two
 * countries would do, or nothing speaks for any, it is unknown: nothing may be rewritten by a guess.
 */
export function inferCountry(columns: readonly CountrySample[]): CountryVerdict {
  const scores = new Map<string, Map<SignKind, number>>();
  const give = (country: string, kind: SignKind, nats: number): void => {
    let own = scores.get(country);
    if (own === undefined) scores.set(country, (own = new Map()));
    own.set(kind, Math.max(nats, own.get(kind) ?? 0));
  };
  const rows = Math.max(...columns.map((c) => sum(c.values.values())), 1);
  const headers = columns.map(({ header }) => header);
  for (const [country, share] of headerCountries(headers)) {
    give(country, "headers", WORTH.headers * share);
  }
  for (const key of headers.map(foldTight)) {
    for (const { countries, test } of TAX_HEADERS) {
      if (!test.test(key)) continue;
      for (const c of countries) give(c, "tax-headers", WORTH["tax-headers"] * 0.75);
    }
  }
  const { tallies, national } = cellEvidence(columns);
  for (const { kind, hits, of } of tallies) {
    const sure =
      Math.min(1, 0.4 + 0.2 * hits) * Math.min(1, hits / (rows * (COVERAGE_OF[kind] ?? COVERAGE)));
    for (const [country, count] of of) give(country, kind, WORTH[kind] * sure * (count / hits));
  }

  const before = ranked(scores);
  const fits = isPlain(before) ? [] : likelyCountries(national);
  const [best] = fits;
  if (best !== undefined) {
    const sure = Math.min(1, 0.4 + 0.2 * national.length) * Math.min(1, best.valid * 1.25);
    for (const { country, nats } of fits) {
      const less = Math.min(WORTH.phones, best.nats - nats);
      give(country, "phones", (WORTH.phones - less) * sure);
    }
  }
  return decide(ranked(scores), scores, national.length);
}

interface Ranked {
  readonly country: string;
  readonly total: number;
}

function ranked(scores: ReadonlyMap<string, ReadonlyMap<SignKind, number>>): readonly Ranked[] {
  const known = new Set(phoneCountries());
  return [...scores]
    .filter(([country]) => known.has(country))
    .map(([country, kinds]) => ({
      country,
      total: sum(kinds.values()) + priorOf(country),
    }))
    .sort((a, b) => b.total - a.total || (a.country < b.country ? -1 : 1));
}

function priorOf(country: string): number {
  if (country === FIRST) return FIRST_MORE;
  return USUAL.has(country) ? 0 : UNUSUAL;
}

/** Whether no list of phones could change the verdict any more. */
function isPlain([first, second]: readonly Ranked[]): boolean {
  return (
    first !== undefined && first.total - Math.max(0, second?.total ?? 0) > WORTH.phones + AHEAD
  );
}

function decide(
  [first, second]: readonly Ranked[],
  scores: ReadonlyMap<string, ReadonlyMap<SignKind, number>>,
  numbers: number,
): CountryVerdict {
  const unknown: CountryVerdict = { country: UNKNOWN_COUNTRY, because: [] };
  if (first === undefined) return unknown;
  const kinds = scores.get(first.country) ?? new Map<SignKind, number>();
  const phones = kinds.get("phones") ?? 0;
  const ahead = first.total - Math.max(0, second?.total ?? 0);
  const others = first.total - phones;
  const byPhones =
    numbers >= PHONES_LEAST &&
    phones >= 4.5 &&
    ahead >= PHONES_AHEAD &&
    contraryTo(first.country, scores) < CONTRARY;
  if (ahead < AHEAD || (others < LEAST && !byPhones)) return unknown;
  const because = [...kinds]
    .filter(([, nats]) => nats >= 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([kind]) => kind);
  return { country: first.country, because };
}

/** Signs of which every cell shows one country at most. */
const EXCLUSIVE: readonly SignKind[] = ["country", "calling-code", "domains"];

/** How much speaks for other countries beside phone numbers: for one of them, or for many of a mixed list. */
function contraryTo(
  country: string,
  scores: ReadonlyMap<string, ReadonlyMap<SignKind, number>>,
): number {
  let most = 0;
  let mixed = 0;
  for (const [other, kinds] of scores) {
    if (other === country) continue;
    most = Math.max(most, besidePhones(kinds));
    mixed += sum(EXCLUSIVE.map((kind) => kinds.get(kind) ?? 0));
  }
  return Math.max(most, mixed);
}

function besidePhones(kinds: ReadonlyMap<SignKind, number>): number {
  return sum(kinds.values()) - (kinds.get("phones") ?? 0);
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
