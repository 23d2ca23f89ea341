import { NONE } from "../table/finding-list.ts";
import type { TextColumn } from "../table/text-column.ts";
import { MERGE_RULES, type Survived } from "./model.ts";
import type { Members } from "../table/members.ts";
import { heldIn } from "./rules/union.ts";
import { isBlank, type Source } from "./source.ts";

/** What lineage is told from. */
export interface LineageInput {
  readonly works: readonly Told[];
  /** The finished cells of each column, entity order. */
  readonly cells: readonly TextColumn[];
  readonly members: Members;
  readonly merged: Uint32Array;
}

/** What is told of a column: its values before, and how each merged entity came by its own. */
export interface Told {
  readonly source: Pick<Source, "field" | "values">;
  readonly from: Uint32Array;
  readonly rule: Uint8Array;
}

/** Tells, entity by entity and column by column, which value survived and which did not. */
export function* lineageOf(input: LineageInput): Generator<Survived> {
  const siblings = siblingColumns(input.works);
  for (const [at, entity] of input.merged.entries()) {
    const records = input.members.records.subarray(
      input.members.start[entity],
      input.members.start[entity + 1],
    );
    for (const [column, work] of input.works.entries()) {
      const from = work.from[at] as number;
      if (from === NONE) continue;
      const cells = input.cells[column] as TextColumn;
      const code = cells.codes[entity] as number;
      const value = cells.text(code);
      const rule = MERGE_RULES[work.rule[at] as number] ?? "only-value";
      const lost = othersIn(work, records, code)
        ? lostOf(
            work,
            records,
            code,
            (text) =>
              text === value ||
              (rule === "union" && heldIn(value, text)) ||
              (siblings[column] ?? []).some(
                (s) => (input.cells[s] as TextColumn).at(entity) === text,
              ),
          )
        : NOTHING;
      if (value !== "" || lost.length > 0) yield { entity, column, value, from, rule, lost };
    }
  }
}

const NOTHING: Survived["lost"] = [];

/** Whether any record holds something other than what survived, as far as codes tell. */
function othersIn(work: Told, records: Uint32Array, survivingCode: number): boolean {
  const { values } = work.source;
  if (values.length === 0) return false;
  for (let i = 0; i < records.length; i++) {
    const code = values.codes[records[i] as number] as number;
    if (code !== 0 && code !== survivingCode) return true;
  }
  return false;
}

function lostOf(
  work: Told,
  records: Uint32Array,
  survivingCode: number,
  held: (text: string) => boolean,
): Survived["lost"] {
  const { values } = work.source;
  const lost = new Map<string, number[]>();
  for (const record of records) {
    const code = values.codes[record] as number;
    if (code === survivingCode || isBlank(values, code)) continue;
    const text = values.text(code);
    if (held(text)) continue;
    const known = lost.get(text);
    if (known === undefined) lost.set(text, [record]);
    else known.push(record);
  }
  return [...lost].map(([value, from]) => ({ value, records: from }));
}

/** Per column, the other columns of its field: a phone that moved to `crm_phone_2` is not lost. */
function siblingColumns(works: readonly Told[]): number[][] {
  return works.map(({ source }, i) =>
    source.field === undefined
      ? []
      : works.flatMap((w, k) => (k !== i && w.source.field === source.field ? [k] : [])),
  );
}
