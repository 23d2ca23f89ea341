import { EXIT, KnownError } from "../model/known-error.ts";
import { readInput, resolveInputs } from "../io/input/index.ts";
import type { Run } from "../run/read.ts";
import type { Grid } from "../table/grid.ts";
import { reloadDataset } from "./reload.ts";

/** Header names of the group column of a truth file, first found wins. */
const GROUP_COLUMNS = ["cluster_id", "cluster", "entity_id", "group"] as const;

/**
 * The true group of rows, by row_id. A truth file has `row_id,cluster_id`; with `--key COLUMN` its COLUMN
 * is looked up in the column of that name of the run's input. Without a file, COLUMN of the input is itself
 * the group.
 */
export async function readTruth(
  run: Run,
  file: string | undefined,
  key: string | undefined,
  scratch: () => string,
): Promise<ReadonlyMap<number, string>> {
  const keys = key === undefined ? undefined : await keyColumn(run, key, scratch());
  if (file === undefined) {
    if (keys === undefined)
      throw usage("--truth FILE or --key COLUMN is needed", "cần --truth TỆP hoặc --key CỘT");
    return new Map([...keys].filter(([, value]) => value !== ""));
  }
  const [input] = await resolveInputs([file]);
  const grid = input === undefined ? undefined : (await readInput(input, {})).grids[0];
  if (grid === undefined) throw usage(`${file}: empty`, `${file}: trống`);
  const header = grid.columns.map((c) => c.at(0).trim());
  const group = header.findIndex((h) => GROUP_COLUMNS.some((g) => g === h.toLowerCase()));
  const id = header.findIndex((h) => h.toLowerCase() === (key ?? "row_id").toLowerCase());
  if (group < 0 || id < 0) {
    throw usage(
      `${file}: needs the columns ${key ?? "row_id"} and cluster_id, has ${header.join(", ")}`,
      `${file}: cần các cột ${key ?? "row_id"} và cluster_id, đang có ${header.join(", ")}`,
    );
  }
  return keys === undefined ? byRowId(grid, id, group) : byKey(grid, id, group, keys);
}

function byRowId(grid: Grid, id: number, group: number): Map<number, string> {
  const truth = new Map<number, string>();
  for (let row = 1; row < grid.height; row++) {
    truth.set(Number(grid.columns[id]?.at(row)), grid.columns[group]?.at(row) ?? "");
  }
  return truth;
}

function byKey(
  grid: Grid,
  id: number,
  group: number,
  keys: ReadonlyMap<number, string>,
): Map<number, string> {
  const groups = new Map<string, string>();
  for (let row = 1; row < grid.height; row++) {
    groups.set(grid.columns[id]?.at(row) ?? "", grid.columns[group]?.at(row) ?? "");
  }
  const truth = new Map<number, string>();
  for (const [rowId, key] of keys) {
    const cluster = groups.get(key);
    if (cluster !== undefined) truth.set(rowId, cluster);
  }
  return truth;
}

/** row_id → the raw value of an input column. */
async function keyColumn(
  run: Run,
  key: string,
  folder: string,
): Promise<ReadonlyMap<number, string>> {
  const dataset = await reloadDataset(run, folder);
  const column = dataset.columns.find((c) => c.header.toLowerCase() === key.toLowerCase());
  if (column === undefined) {
    const known = dataset.columns.map((c) => c.header).join(", ");
    throw usage(
      `--key: no column "${key}" among ${known}`,
      `--key: không có cột "${key}" trong ${known}`,
    );
  }
  const values = new Map<number, string>();
  for (let record = 0; record < dataset.rows; record++) {
    values.set(dataset.rowIdOf[record] as number, column.raw.at(record));
  }
  return values;
}

function usage(en: string, vi: string): KnownError {
  return new KnownError({ code: "evaluate/truth", exit: EXIT.usage, say: { en, vi } });
}
