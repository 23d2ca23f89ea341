import { unitIndex } from "../../country/vn/lookup.ts";
import { LEVEL } from "../../country/vn/unit-words.ts";
import type { RawValue } from "../define.ts";
import { tidyAddress } from "./tidy.ts";
import { spellOut, unitCell, typeWord } from "./unit-cell.ts";

/** Distinct values looked at; a column of units has fewer. */
const MOST = 20_000;

/** One unit of a column by its name: how often each of its written forms stands there. */
interface Forms {
  readonly typed: Map<string, number>;
  readonly bare: Map<string, number>;
  readonly words: Set<string>;
}

/**
 * How a column of wards or districts writes each unit it writes in two ways (`Gò Vấp`, `Quận Gò Vấp`): spelt-out text →
 * the form of the column's majority, with or without the type. Only where the type goes without saying: the
 * gazetteer knows the name with one type only, and no cell says another.
 */
export function surveyUnits(
  values: readonly RawValue[],
  level: number,
): ReadonlyMap<string, string> {
  const units = new Map<string, Forms>();
  let typed = 0;
  let bare = 0;
  for (const { text, count } of values.slice(0, MOST)) {
    const spelt = spellOut(tidyAddress(text), level);
    const cell = unitCell(spelt, level);
    if (cell === undefined || cell.key === "" || /^\d/.test(cell.key)) continue;
    const key = cell.key;
    const forms = units.get(key) ?? { typed: new Map(), bare: new Map(), words: new Set() };
    const list = cell.word === "" ? forms.bare : forms.typed;
    list.set(spelt, (list.get(spelt) ?? 0) + count);
    if (cell.word === "") bare += count;
    else {
      typed += count;
      forms.words.add(cell.word);
    }
    units.set(key, forms);
  }
  const habit = new Map<string, string>();
  if (typed === 0 || bare === 0) return habit;
  for (const [key, forms] of units) {
    const word = onlyWord(key, level);
    if (word === undefined || [...forms.words].some((other) => other !== word)) continue;
    const from = typed >= bare ? forms.bare : forms.typed;
    const to = typed >= bare ? forms.typed : forms.bare;
    const name = commonest(to) ?? (typed >= bare * 2 ? withWord(word, commonest(from)) : undefined);
    if (name === undefined) continue;
    for (const text of from.keys()) habit.set(text, name);
  }
  return habit;
}

/** The type word of a name that is known with one type only. */
function onlyWord(key: string, level: number): string | undefined {
  const entry = unitIndex().byKey.get(key);
  const known = level === LEVEL.ward ? entry?.wards : entry?.districts;
  const types = new Set((known ?? []).map(({ type }) => type));
  const [type, ...others] = types;
  return type === undefined || others.length > 0 ? undefined : typeWord(type);
}

function withWord(word: string, name: string | undefined): string | undefined {
  return name === undefined ? undefined : `${word} ${name}`;
}

function commonest(forms: ReadonlyMap<string, number>): string | undefined {
  return [...forms].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A unit cell spelt out and brought to the column's habit. */
export function unitText(raw: string, level: number, facts: unknown): string {
  const spelt = spellOut(tidyAddress(raw), level);
  return (facts as ReadonlyMap<string, string> | undefined)?.get(spelt) ?? spelt;
}
