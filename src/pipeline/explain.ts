import { shownValues } from "../field/clean-data.ts";
import { type ExplainedPair, matchSteps } from "../match/index.ts";
import type { Run } from "../run/read.ts";
import { readRows, type SideRow } from "../run/read-rows.ts";
import { load } from "./load.ts";
import { answersOf, linksOf } from "./links.ts";
import { matchInput } from "./match-input.ts";
import { requestOf } from "./reload.ts";
import { drive, type Pool, withPool } from "./pool.ts";
import type { Hooks } from "./stages.ts";

/** Where one input row went and what was done to it. */
export interface ExplainedRow {
  /** Its line in the ledger. */
  readonly ledger: SideRow;
  readonly changes: readonly SideRow[];
  readonly flagged: SideRow | undefined;
  /** Pairs of the row at or above the review line. */
  readonly pairs: readonly SideRow[];
}

/** Looks a row up in the files of a run; undefined when the run has no such row. */
export async function explainRow(run: Run, rowId: number): Promise<ExplainedRow | undefined> {
  const id = String(rowId);
  const all = async (file: string, wanted: (row: SideRow) => boolean) => {
    const rows: SideRow[] = [];
    for await (const row of readRows(run.path(file), run.manifest.delimiter)) {
      if (wanted(row)) rows.push(row);
    }
    return rows;
  };
  const byId = (row: SideRow) => row.get("row_id") === id;
  const [ledger] = await all("ledger.csv", byId);
  if (ledger === undefined) return undefined;
  const [flagged] = await all("flagged.csv", byId);
  return {
    ledger,
    changes: await all("changes.csv", byId),
    flagged,
    pairs: await all(
      "pairs.csv",
      (r) => r.get("left_row_id") === id || r.get("right_row_id") === id,
    ),
  };
}

/** Two rows compared with the run's model, whether or not the run compared them. */
export interface ExplainedTwo {
  readonly pair: ExplainedPair;
  readonly mergeAt: number | null;
  readonly reviewAt: number | null;
  /** Whether the run put them into one entity. */
  readonly together: boolean;
  /** The values that were compared, by column header: left, right. */
  readonly values: readonly {
    readonly header: string;
    readonly left: string;
    readonly right: string;
  }[];
}

/**
 * Trains the run's model again from the run folder alone (same input, same settings, same model) and
 * compares two rows with it. Undefined when one of them is no record.
 */
export async function explainTwo(
  run: Run,
  leftId: number,
  rightId: number,
  scratch: string,
  hooks: Hooks,
): Promise<ExplainedTwo | undefined> {
  const request = await requestOf(run, scratch);
  return withPool(request.settings.general.threads, (pool) =>
    explainWith(run, request, [leftId, rightId], hooks, pool),
  );
}

async function explainWith(
  run: Run,
  request: Awaited<ReturnType<typeof requestOf>>,
  [leftId, rightId]: readonly [number, number],
  hooks: Hooks,
  pool: Pool,
): Promise<ExplainedTwo | undefined> {
  const { data } = await load(request, hooks, pool);
  const { dataset } = data;
  const left = dataset.rowIdOf.indexOf(leftId);
  const right = dataset.rowIdOf.indexOf(rightId);
  if (left < 0 || right < 0) return undefined;
  hooks.stage?.("match");
  const links = linksOf(await answersOf(run), dataset);
  const settings = request.settings.match;
  const matching = await drive(matchSteps(matchInput(data, settings, links), settings), pool);
  const entities = new Set<string>();
  for await (const row of readRows(run.path("ledger.csv"), run.manifest.delimiter)) {
    const id = Number(row.get("row_id"));
    if (id === leftId || id === rightId) entities.add(row.get("entity_id") ?? "");
  }
  const values = data.columns.flatMap((column, i) => {
    const header = dataset.columns[i]?.header ?? "";
    const [a = "", b = ""] =
      column === undefined ? [] : [shownValues(column).at(left), shownValues(column).at(right)];
    return a === "" && b === "" ? [] : [{ header, left: a, right: b }];
  });
  const { mergeAt, reviewAt } = run.manifest.model;
  return {
    pair: matching.explain(left, right),
    mergeAt,
    reviewAt,
    together: entities.size === 1,
    values,
  };
}
