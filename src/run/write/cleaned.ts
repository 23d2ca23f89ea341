import type { OutputColumn, OutputTable } from "../../io/format/define.ts";
import { type TextColumn, TextColumnBuilder } from "../../table/text-column.ts";
import { CELL } from "../../model/cell.ts";
import { entityId, householdId } from "../ids.ts";
import type { RunResult } from "../result.ts";
import { ENTITY_STATES, entityIssues } from "./entity-state.ts";
import { fileOf } from "../../table/file-names.ts";
import { sideOf, tableOf } from "./place.ts";
import { writtenCells } from "./written-cells.ts";
import { likeOf } from "./like-of.ts";
import { joinRerun, partRerun } from "./rerun-columns.ts";

/** Columns every cleaned file has; those of an earlier run are replaced by this run's. */
export const OWN_COLUMNS = [
  "crm_entity_id",
  "crm_rows",
  "crm_status",
  "crm_issues",
  "crm_household_id",
  "crm_sources",
  "crm_do_not_contact",
] as const;

/** The cleaned table, and which columns of an earlier run gave way. */
export interface CleanedTable {
  readonly table: OutputTable;
  readonly replaced: readonly string[];
}

/**
 * One row per entity: the input's columns in order, then `crm_entity_id`, `crm_rows`, `crm_status`,
 * `crm_issues`; where there is something to say also `crm_household_id`, `crm_sources` (several inputs)
 * and `crm_do_not_contact` (a suppression list was given); then what cleaning and merging added. A file that
 * an earlier run wrote has its added columns brought up to date, not added again.
 */
export function cleanedTable(result: RunResult): CleanedTable {
  const { merge, data } = result;
  const own = merge.columns.filter((c) => c.column !== undefined);
  const isOurs = own.some((c) => c.header === OWN_COLUMNS[0]);
  const kept = isOurs ? own.filter((c) => !isRenewed(c.header)) : own;
  const all = kept.map((column): OutputColumn => ({
    header: column.header,
    cells: writtenCells(result, column),
    ...likeOf(result, column),
  }));
  const { own: columns, earlier } = partRerun(all, isOurs);
  const added = merge.columns
    .filter((c) => c.column === undefined && c.cells.codes.some((code) => code !== 0))
    .map(({ header, cells }): OutputColumn => ({ header, cells }));
  const ownNow = ownColumns(result);
  const renewed = ownNow.filter((c) => isRenewed(c.header));
  const carried = ownNow.filter((c) => !isRenewed(c.header));
  const behind = [...renewed, ...joinRerun(earlier, [...carried, ...added], computedHeaders(data))];
  // A customer's own column of such a name, in a file no run wrote, steps aside and keeps its values.
  const taken = new Set(behind.map((c) => c.header));
  const front = columns.map((column) => ({ ...column, header: unique(column.header, taken) }));
  const sheet = data.dataset.tables[0]?.grid.source.sheet ?? "Cleaned";
  return {
    table: { sheet, rows: merge.entities, columns: [...front, ...behind] },
    replaced: isOurs ? own.map((c) => c.header).filter(isRenewed) : [],
  };
}

/** What an earlier run knew and this one may not: where a row came from, and who must not be contacted. */
const CARRIED: readonly string[] = ["crm_sources", "crm_do_not_contact"];

/** Whether every run works a column out anew. */
function isRenewed(header: string): boolean {
  return (OWN_COLUMNS as readonly string[]).includes(header) && !CARRIED.includes(header);
}

/**
 * Headers of the columns that composites work out of a row (new addresses, parts of names), and of those whose earlier
 * values were read as further ones of a field and are in what merging wrote.
 */
function computedHeaders(data: RunResult["data"]): ReadonlySet<string> {
  const made = data.composed.flatMap(({ spec }) => spec.columns ?? []);
  const further = data.added.filter(({ field }) => field !== undefined);
  return new Set(["crm_sources", ...[...made, ...further].map(({ name }) => `crm_${name}`)]);
}

function unique(header: string, taken: Set<string>): string {
  let name = header;
  for (let n = 2; taken.has(name); n++) name = `${header}_${n}`;
  taken.add(name);
  return name;
}

function ownColumns(
  result: RunResult,
): { header: (typeof OWN_COLUMNS)[number]; cells: TextColumn }[] {
  const { merge, match, data, suppressed } = result;
  const { members, entities } = merge;
  const issues = entityIssues(result);
  const size = (e: number): number =>
    (members.start[e + 1] as number) - (members.start[e] as number);
  const household = householdOfEntities(result);
  const columns: { header: (typeof OWN_COLUMNS)[number]; cells: TextColumn }[] = [
    { header: "crm_entity_id", cells: fill(entities, (e) => entityId(result, e)) },
    { header: "crm_rows", cells: fill(entities, (e) => String(size(e)), CELL.number) },
    {
      header: "crm_status",
      cells: fill(entities, (e) => ENTITY_STATES[issues.state[e] as number] ?? "ok"),
    },
    { header: "crm_issues", cells: fill(entities, (e) => issues.issuesOf(e)) },
  ];
  if (match.householdOf.some((h) => h !== 0)) {
    columns.push({
      header: "crm_household_id",
      cells: fill(entities, (e) => householdId(result, household[e] as number)),
    });
  }
  if (data.dataset.tables.length > 1) {
    columns.push({ header: "crm_sources", cells: fill(entities, (e) => sourcesOf(result, e)) });
  }
  if (suppressed !== undefined) {
    columns.push({ header: "crm_do_not_contact", cells: fill(entities, suppressed.reasonOf) });
  }
  return columns;
}

function fill(rows: number, textOf: (row: number) => string, tag = 0): TextColumn {
  const builder = new TextColumnBuilder();
  for (let row = 0; row < rows; row++) {
    const text = textOf(row);
    if (text === "") builder.addEmpty();
    else builder.addText(text, tag);
  }
  return builder.finish();
}

/** Entity → household of its first record that has one. */
function householdOfEntities(result: RunResult): Uint32Array {
  const { entityOf, entities } = result.merge;
  const household = new Uint32Array(entities);
  for (const [record, h] of result.match.householdOf.entries()) {
    const entity = entityOf[record] as number;
    if (household[entity] === 0) household[entity] = h;
  }
  return household;
}

/** The files (and sheets) an entity's rows come from, in input order. */
function sourcesOf(result: RunResult, entity: number): string {
  const { members } = result.merge;
  const { dataset } = result.data;
  const tables = new Set<number>();
  for (let i = members.start[entity] as number; i < (members.start[entity + 1] as number); i++) {
    tables.add(dataset.tableOf[members.records[i] as number] as number);
  }
  const sources = [...tables].map((table) => {
    const { sheet = "" } = tableOf(dataset, table).grid.source;
    const place = [sheet, sideOf(dataset, table)].filter((part) => part !== "").join(" ");
    const file = fileOf(dataset, table);
    return place === "" ? file : `${file} [${place}]`;
  });
  return [...new Set(sources)].join("; ");
}
