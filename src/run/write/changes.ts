import { RULES } from "../../check/index.ts";
import { ChangeWatch } from "../../field/change-watch.ts";
import { type FindingIndex, findingIndex } from "../finding-index.ts";
import { PLACE_HEADER, writePlace } from "./place.ts";
import { defineSideFile } from "./side-file.ts";

export const CHANGES = "changes.csv";
export const CHANGES_HEADER = [
  ...PLACE_HEADER,
  "column",
  "field",
  "before",
  "after",
  "code",
] as const;

/** Every cell that cleaning changed, row by row, with the findings that say why. */
export const writeChanges = defineSideFile({
  name: CHANGES,
  needs: ["data", "findings"],
  write: async (result, open) => {
    const { dataset, columns } = result.data;
    const index = findingIndex(result.findings, dataset.rows);
    const watched = columns.filter((c) => c !== undefined).map((c) => new ChangeWatch(c));
    const file = await open(CHANGES, CHANGES_HEADER);
    for (let record = 0; record < dataset.rows; record++) {
      for (const watch of watched) {
        if (!watch.changed(record)) continue;
        const { column, raw } = watch.column;
        writePlace(file, dataset, record);
        file.word(dataset.columns[column]?.header ?? "");
        file.word(watch.column.spec.name);
        file.copy(raw, raw.codes[record] as number);
        file.copy(watch.after, watch.after.codes[record] as number);
        file.word(codesAt(index, record, column) ?? watch.normalised);
        const turn = file.end();
        if (turn !== undefined) await turn;
      }
    }
    return { name: CHANGES, ...(await file.close()) };
  },
});

/** Codes of checks beyond one cell: they speak about a value, but never change it. */
const NO_REASON: ReadonlySet<string> = new Set(RULES.flatMap((r) => r.findings.map((f) => f.code)));

/** The codes that explain one changed cell, joined; undefined for none. */
function codesAt(index: FindingIndex, record: number, column: number): string | undefined {
  let codes: string | undefined;
  const end = index.from(record + 1);
  for (let place = index.from(record); place < end; place++) {
    const finding = index.at(place);
    if (index.column(finding) !== column) continue;
    const code = index.code(finding);
    if (NO_REASON.has(code)) continue;
    if (codes === undefined) codes = code;
    else if (!codes.split("; ").includes(code)) codes += `; ${code}`;
  }
  return codes;
}
