import { foldKey } from "../text/fold.ts";
import type { ColumnWork } from "./column-work.ts";
import { type ColumnRule, decide } from "./decide.ts";
import type { Candidate } from "./rules/define.ts";
import { isBlank } from "./source.ts";

/** One record's parts of an address or a name, blank ones undefined. */
interface Parts {
  readonly record: number;
  readonly cells: readonly (Candidate | undefined)[];
}

/**
 * Fills the columns of an address or a name from one record: of those that have the leading part the
 * one its rule chooses, judged by the whole. Parts that record leaves blank are filled from records
 * that agree with everything chosen so far; a part nobody can give without contradiction stays empty.
 */
export function decideTogether(
  works: readonly ColumnWork[],
  lead: number,
  at: number,
  entity: number,
  newestFirst: readonly number[],
  column: ColumnRule,
): void {
  if (allAlike(works, at, entity, newestFirst)) return;
  const all = newestFirst
    .map((record): Parts => ({ record, cells: works.map((w) => w.candidate(record)) }))
    .filter((parts) => parts.cells.some((c) => c !== undefined));
  const detailed = all.filter((p) => p.cells[lead] !== undefined);
  const usable = detailed.filter((p) => worst(p) < 2);
  const pool = usable.length > 0 ? usable : detailed.length > 0 ? detailed : all;
  const anchor = anchorOf(pool, column);
  if (anchor === undefined) return;

  const chosen: (Candidate | undefined)[] = [...anchor.cells];
  for (const other of all) {
    if (other === anchor || !agrees(works, chosen, other.cells)) continue;
    for (const [i, cell] of other.cells.entries()) chosen[i] ??= cell;
  }
  for (const [i, work] of works.entries()) {
    const cell = chosen[i];
    const said = all.flatMap((p) => p.cells[i] ?? []);
    if (cell === undefined) {
      if (said.length > 0) work.putNothing(at, entity, anchor.record, "same-record");
    } else if (said.every((c) => c.text === cell.text)) {
      work.put(at, entity, cell, "only-value");
    } else if (cell.record !== anchor.record) {
      work.put(at, entity, cell, "fill-blank");
    } else {
      work.put(at, entity, cell, i === lead ? leadRule(column) : "same-record");
    }
  }
}

/** Where no column holds two values there is nothing to decide, and no text is looked at. */
function allAlike(
  works: readonly ColumnWork[],
  at: number,
  entity: number,
  records: readonly number[],
): boolean {
  for (const { source } of works) {
    let only = 0;
    for (const record of records) {
      const code = source.values.codes[record] as number;
      if (code !== 0 && only !== 0 && code !== only) return false;
      if (code !== 0) only = code;
    }
  }
  for (const work of works) {
    const { values } = work.source;
    const record = records.find((r) => values.codes[r] !== 0);
    if (record === undefined || isBlank(values, values.codes[record] as number)) continue;
    work.putCell(at, entity, record, "only-value");
  }
  return true;
}

/** Rules that make a new value cannot choose a record; the newest stands in for them. */
function leadRule(column: ColumnRule): ColumnRule["rule"] {
  return ["union", "sum", "stricter"].includes(column.rule) ? "most-recent" : column.rule;
}

function anchorOf(pool: readonly Parts[], column: ColumnRule): Parts | undefined {
  const wholes = pool.map((parts): Candidate => ({
    record: parts.record,
    code: 0,
    tag: 0,
    text: parts.cells.map((c) => c?.text ?? "").join(" "),
    bad: worst(parts),
  }));
  const decided = decide(wholes, { ...column, rule: leadRule(column) });
  return pool.find((parts) => parts.record === decided?.choice.from.record);
}

function worst(parts: Parts): Candidate["bad"] {
  return parts.cells.reduce<Candidate["bad"]>(
    (w, c) => (c !== undefined && c.bad > w ? c.bad : w),
    0,
  );
}

/**
 * Whether no part of the input says otherwise than what was chosen; accents, case and punctuation aside.
 * What cleaning derived from the parts (a confidence) is no statement of its own.
 */
function agrees(
  works: readonly ColumnWork[],
  chosen: readonly (Candidate | undefined)[],
  cells: readonly (Candidate | undefined)[],
): boolean {
  return cells.every((cell, i) => {
    const own = chosen[i];
    if (works[i]?.source.added !== undefined) return true;
    return cell === undefined || own === undefined || foldKey(cell.text) === foldKey(own.text);
  });
}
