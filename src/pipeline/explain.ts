import { shownValues } from "../field/clean-data.ts";
import { type ExplainedPair, matchSteps } from "../match/index.ts";
import type { Decision } from "../run/decisions.ts";
import { type Household, householdOf } from "../run/household-of.ts";
import type { Run } from "../run/read.ts";
import { readRows, type SideRow } from "../run/read-rows.ts";
import { type Link, strongestPath } from "../run/strongest-path.ts";
import { load } from "./load.ts";
import { answersOf, linksOf } from "./links.ts";
import { matchInput, modelOf } from "./match-input.ts";
import { requestOf } from "./reload.ts";
import { drive } from "./drive.ts";
import { type Pool, withPool } from "./pool.ts";
import type { Hooks } from "./stages.ts";

/** Where one input row went and what was done to it. */
export interface ExplainedRow {
  /** Its line in the ledger. */
  readonly ledger: SideRow;
  readonly changes: readonly SideRow[];
  readonly flagged: SideRow | undefined;
  /** Pairs of the row at or above the review line. */
  readonly pairs: readonly SideRow[];
  /** Where several rows became its customer: what survived of them and what did not, by column. */
  readonly survivors: readonly SideRow[];
  /** Whom its customer lives with, where that is known. */
  readonly household: Household | undefined;
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
  const entity = ledger.get("entity_id") ?? "";
  return {
    ledger,
    changes: await all("changes.csv", byId),
    flagged,
    pairs: await all(
      "pairs.csv",
      (r) => r.get("left_row_id") === id || r.get("right_row_id") === id,
    ),
    survivors: entity === "" ? [] : await all("lineage.csv", (r) => r.get("entity_id") === entity),
    household: entity === "" ? undefined : await householdOf(run, entity),
  };
}

/** Two rows compared with the run's model, whether or not the run compared them. */
export interface ExplainedTwo {
  readonly pair: ExplainedPair;
  readonly mergeAt: number | null;
  readonly reviewAt: number | null;
  /** Whether the run put them into one entity. */
  readonly together: boolean;
  /** What a person answered about this very pair, where somebody did. */
  readonly answer: Decision | null;
  /** How they became one customer where the pair alone would not do: from the one to the other, link by link. */
  readonly path: readonly Link[];
  /** The values that were compared, by column header: left, right. */
  readonly values: readonly {
    readonly header: string;
    readonly left: string;
    readonly right: string;
  }[];
}

/**
 * Trains the run's model again from the run folder alone (same input, same settings, same model), unless the run took
 * it over from an earlier one, and compares two rows with it. Undefined when one of them is no record.
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
  const answers = await answersOf(run);
  const links = linksOf(answers, dataset);
  const settings = request.settings.match;
  const matching = await drive(
    matchSteps({ ...matchInput(data, settings, links), ...modelOf(run) }, settings),
    pool,
  );
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
  const pair = matching.explain(left, right);
  const answered = answers.find(
    (a) => a.left === Math.min(leftId, rightId) && a.right === Math.max(leftId, rightId),
  );
  const through = entities.size === 1 && pair.weight < (mergeAt ?? -Infinity);
  return {
    pair,
    answer: answered?.decision ?? null,
    path: through ? await pathOf(run, leftId, rightId) : [],
    mergeAt,
    reviewAt,
    together: entities.size === 1,
    values,
  };
}

/** The merged pairs that lead from one row to another. */
async function pathOf(run: Run, leftId: number, rightId: number): Promise<readonly Link[]> {
  const links: Link[] = [];
  for await (const row of readRows(run.path("pairs.csv"), run.manifest.delimiter)) {
    if (row.get("verdict") !== "merge") continue;
    links.push({
      left: Number(row.get("left_row_id")),
      right: Number(row.get("right_row_id")),
      probability: Number(row.get("probability")),
    });
  }
  return strongestPath(links, leftId, rightId) ?? [];
}

/** A row of another customer that is among those most like a row. */
export interface NearRow {
  readonly rowId: number;
  readonly pair: ExplainedPair;
}

/**
 * The rows of other customers that are most like one, with the run's model trained again; it is compared with all rows,
 * whether or not the run compared them. Undefined when it is no record.
 */
export async function explainNear(
  run: Run,
  rowId: number,
  most: number,
  scratch: string,
  hooks: Hooks,
): Promise<readonly NearRow[] | undefined> {
  const request = await requestOf(run, scratch);
  return withPool(request.settings.general.threads, async (pool) => {
    const { data } = await load(request, hooks, pool);
    const { dataset } = data;
    const record = dataset.rowIdOf.indexOf(rowId);
    if (record < 0) return undefined;
    hooks.stage?.("match");
    const links = linksOf(await answersOf(run), dataset);
    const settings = request.settings.match;
    const matching = await drive(
      matchSteps({ ...matchInput(data, settings, links), ...modelOf(run) }, settings),
      pool,
    );
    const asked = [{ record, leftOut: new Set<number>() }];
    const { entityOf } = matching.result;
    const { found } = await drive(matching.strangers.nearestOf(asked, entityOf, most), pool);
    return (found[0] ?? []).map((other) => ({
      rowId: dataset.rowIdOf[other] as number,
      pair: matching.explain(record, other),
    }));
  });
}
