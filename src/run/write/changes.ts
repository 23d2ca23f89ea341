import type { CleanColumn } from "../../field/clean-data.ts";
import { type FindingIndex, findingIndex } from "../finding-index.ts";
import { PLACE_HEADER, placeOf } from "./place.ts";
import type { SideFile } from "./side-file.ts";

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
export const writeChanges: SideFile = async (result, open) => {
  const { dataset, columns } = result.data;
  const index = findingIndex(result.findings, dataset.rows);
  const watched = columns.filter((c) => c !== undefined).map((c) => new ChangeWatch(c));
  const file = await open(CHANGES, CHANGES_HEADER);
  for (let record = 0; record < dataset.rows; record++) {
    let place: ReturnType<typeof placeOf> | undefined;
    for (const watch of watched) {
      if (!watch.changed(record)) continue;
      place ??= placeOf(dataset, record);
      const { column, spec, raw, values } = watch.column;
      file.row([
        place[0],
        place[1],
        place[2],
        place[3],
        dataset.columns[column]?.header ?? "",
        spec.name,
        raw.at(record),
        values.at(record),
        codesAt(index, record, column) ?? `${spec.name}/normalised`,
      ]);
    }
  }
  return { name: CHANGES, ...(await file.close()) };
};

/** The codes found about one cell, joined; undefined for none. */
function codesAt(index: FindingIndex, record: number, column: number): string | undefined {
  let codes: string | undefined;
  for (const finding of index.of(record)) {
    if (index.column(finding) !== column) continue;
    const { code } = index.what(finding);
    if (codes === undefined) codes = code;
    else if (!codes.split("; ").includes(code)) codes += `; ${code}`;
  }
  return codes;
}

/** Tells whether a cell's text changed, comparing texts once per distinct pair of values. */
export class ChangeWatch {
  readonly column: CleanColumn;
  private readonly lastValue: Uint32Array;
  private readonly lastAnswer: Uint8Array;

  constructor(column: CleanColumn) {
    this.column = column;
    this.lastValue = new Uint32Array(column.raw.distinct + 1).fill(0xffffffff);
    this.lastAnswer = new Uint8Array(column.raw.distinct + 1);
  }

  changed(record: number): boolean {
    const { raw, values } = this.column;
    const before = raw.codes[record] as number;
    const after = values.codes[record] as number;
    if (this.lastValue[before] !== after) {
      this.lastValue[before] = after;
      this.lastAnswer[before] = raw.text(before) === values.text(after) ? 0 : 1;
    }
    return this.lastAnswer[before] === 1;
  }
}
