import { sexOfCalled, sexOfTitle, type ToldSex } from "../../country/names/sex-words.ts";
import type { Dataset } from "../../table/dataset.ts";
import { sharedWords } from "../../table/shared.ts";
import { type TextColumn, TextColumnBuilder } from "../../table/text-column.ts";
import type { AddedColumns } from "../added-columns.ts";
import type { PartedColumn } from "../clean-part.ts";
import type { FieldSpec } from "../define.ts";
import { goesWithNames } from "./by-name.ts";

/** What rows are looked at for. */
interface About {
  readonly dataset: Dataset;
  readonly specs: readonly (FieldSpec | undefined)[];
  readonly country: string;
  readonly added: AddedColumns;
}

/** Fields whose cells may bear a form of address that was moved out of them. */
const NAMES: ReadonlySet<string> = new Set(["full_name", "given_name", "family_name"]);
/** How the added column writes a sex, by country; everywhere else in English. */
const WRITTEN: Readonly<Record<string, Readonly<Record<ToldSex, string>>>> = {
  VN: { male: "Nam", female: "Nữ" },
  DE: { male: "männlich", female: "weiblich" },
  AT: { male: "männlich", female: "weiblich" },
  CH: { male: "männlich", female: "weiblich" },
};
const ENGLISH: Readonly<Record<ToldSex, string>> = { male: "Male", female: "Female" };
const SEXES: readonly ToldSex[] = ["male", "female"];
/** Sexes as numbers: 1 male, 2 female, 4 added where it is a guess; 3 = contrary. */
const BIT: Readonly<Record<ToldSex, number>> = { male: 1, female: 2 };
const GUESS = 4;

/**
 * The sex that forms of address tell of rows whose own cell does not say it, from columns of salutations and titles in
 * names: evidence for matching (`Anh Linh` and `Chị Linh` are two people), and offered in the added column `gender`
 * where it is sure. A column that goes against the given names beside it is not heard; a filled cell is neither
 * contradicted nor written over. Undefined where nothing is told.
 */
export function toldSexes(columns: readonly PartedColumn[], about: About): TextColumn | undefined {
  const { rows } = about.dataset;
  const said = new Uint8Array(rows);
  const given = columns.find((one) => about.specs[one.column]?.name === "given_name");
  for (const column of columns) {
    const field = about.specs[column.column]?.name ?? "";
    if (field === "salutation") readSalutations(said, column, given, about);
    else if (NAMES.has(field)) readTitles(said, column, about);
  }
  for (const { column, feature } of columns) {
    if (about.specs[column]?.name !== "gender") continue;
    for (let row = 0; row < rows; row++) if (feature.codes[row] !== 0) said[row] = 0;
  }
  return written(said, about);
}

/** Adds to each row what its code tells; each code is asked once. */
function readColumn(said: Uint8Array, codes: Uint32Array, ask: (code: number) => number): void {
  const known = new Map<number, number>();
  for (let row = 0; row < said.length; row++) {
    const code = codes[row] as number;
    if (code === 0) continue;
    let told = known.get(code);
    if (told === undefined) known.set(code, (told = ask(code)));
    said[row] = (said[row] as number) | told;
  }
}

/** Outside Vietnam, where most given names are of one sex, only where the column goes with them. */
function readSalutations(
  said: Uint8Array,
  { values }: PartedColumn,
  given: PartedColumn | undefined,
  { country }: About,
): void {
  const own = new Uint8Array(said.length);
  readColumn(own, values.codes, (code) => bitOf(values.text(code)));
  if (country !== "VN" && given !== undefined && !goesWithNames(own, given.values)) return;
  for (let row = 0; row < said.length; row++)
    said[row] = (said[row] as number) | (own[row] as number);
}

function readTitles(said: Uint8Array, column: PartedColumn, about: About): void {
  const { extras, values } = column;
  const slots = column.slots ?? about.dataset.columns[column.column]?.raw.codes;
  if (slots !== undefined && extras.size > 0) {
    readColumn(said, slots, (slot) => bitOf(extras.get(slot)?.["title"] ?? ""));
  }
  if (about.country !== "VN" || about.specs[column.column]?.name !== "full_name") return;
  readColumn(said, values.codes, (code) => {
    const name = values.text(code);
    const sex = sexOfCalled(name);
    if (sex === undefined) return 0;
    return /^(?:anh|a|c)$/iu.test(name.split(" ")[0] ?? "") ? BIT[sex] | GUESS : BIT[sex];
  });
}

function bitOf(title: string): number {
  const sex = title === "" ? undefined : sexOfTitle(title);
  return sex === undefined ? 0 : BIT[sex];
}

/** The sexes as texts, and those that are sure in the added column. */
function written(said: Uint8Array, { country, added }: About): TextColumn | undefined {
  const words = WRITTEN[country] ?? ENGLISH;
  const texts = new TextColumnBuilder(64);
  const codes = sharedWords(said.length);
  let any = false;
  for (let row = 0; row < said.length; row++) {
    const sex = SEXES.find((one) => ((said[row] as number) & 3) === BIT[one]);
    if (sex === undefined) continue;
    any = true;
    codes[row] = texts.codeOf(sex);
    if (((said[row] as number) & GUESS) === 0) added.column("gender").putText(row, words[sex]);
  }
  return any ? texts.finish().withCodes(codes) : undefined;
}
