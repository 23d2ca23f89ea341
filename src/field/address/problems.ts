import type { ProvinceSense } from "../../country/vn/lookup.ts";
import type { District, Ward } from "../../country/vn/unit-model.ts";
import { LEVEL } from "../../country/vn/unit-words.ts";
import { boundary, wordBefore } from "./hits.ts";
import type { Draft } from "./seek.ts";
import { foldOf, textOf } from "./tokens.ts";
import type { Problem } from "./vn-address.ts";

interface Units {
  readonly ward: Ward | undefined;
  readonly district: District | undefined;
  readonly province: ProvinceSense | undefined;
  readonly rivals: readonly Ward[];
}

/** What the text says that cannot be so: a ward outside its district, a district outside its province. */
export function problemsOf(draft: Draft, units: Units): Problem[] {
  const problems: Problem[] = [];
  const { ward, district, province, rivals } = units;
  if (rivals.length > 0 && ward === undefined) {
    problems.push({
      kind: "ward-ambiguous",
      text: rivals[0]?.name ?? "",
      suggestion: rivals.slice(0, 5).map(placeOf).join(" / "),
    });
  } else if (ward === undefined && province !== undefined) {
    const stray = strayUnit(draft, LEVEL.ward);
    if (stray !== undefined) {
      const near = stray.wards.filter((w) => sameArea(w, province));
      problems.push({
        kind: "ward-not-in-district",
        text: stray.text,
        suggestion: near.slice(0, 3).map(placeOf).join(" / "),
      });
    }
  }
  if (district === undefined && ward === undefined && province !== undefined) {
    const stray = strayUnit(draft, LEVEL.district);
    if (stray !== undefined && stray.districts.length > 0) {
      problems.push({
        kind: "district-not-in-province",
        text: stray.text,
        suggestion: stray.districts
          .slice(0, 3)
          .map((d) => `${d.full}, ${d.province.full}`)
          .join(" / "),
      });
    }
  }
  return problems;
}

/** A ward with what is above it, as a suggestion. */
export function placeOf(ward: Ward): string {
  return ward.era === "old"
    ? `${ward.full}, ${ward.district.full}`
    : `${ward.full}, ${ward.province.full}`;
}

function sameArea(ward: Ward, province: ProvinceSense): boolean {
  if (ward.era === "new") return ward.province === (province.next ?? province.old?.became);
  return ward.district.province === province.old;
}

/** A unit of a level behind its own type word that no reading took. */
function strayUnit(
  draft: Draft,
  level: number,
):
  | {
      readonly text: string;
      readonly wards: readonly Ward[];
      readonly districts: readonly District[];
    }
  | undefined {
  const { cache } = draft;
  const { tokens } = cache;
  for (let end = draft.end; end > 0; end--) {
    if (!boundary(tokens, end)) continue;
    for (const hit of cache.at(end)) {
      if (hit.word === undefined || hit.word.levels !== level) continue;
      const { wards, districts } = hit.entry;
      return { text: textOf(tokens, hit.start, end), wards, districts };
    }
    const unheard = level === LEVEL.ward ? unheardOf(draft, end) : undefined;
    if (unheard !== undefined) return { text: unheard, wards: [], districts: [] };
  }
  return undefined;
}

/** A name the gazetteer does not hold, behind a type word spelt out, in the segment that ends at `end`. */
function unheardOf(draft: Draft, end: number): string | undefined {
  const { tokens } = draft.cache;
  for (let start = end - 1; start > 0 && !boundary(tokens, start); start--) {
    const before = wordBefore(tokens, start);
    if (before === undefined || before.word.levels !== LEVEL.ward) continue;
    // "P. 502" is a room; "P. Ngô Thì Nhậm" a ward.
    const numbered = foldOf(tokens, start, end).charCodeAt(0) <= 57;
    const spelt = foldOf(tokens, before.start, start).length > 1;
    if ((spelt || !numbered) && boundary(tokens, before.start)) {
      return textOf(tokens, before.start, end);
    }
  }
  return undefined;
}
