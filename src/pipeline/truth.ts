import { EXIT, KnownError } from "../model/known-error.ts";
import { readInput, resolveInputs } from "../io/input/index.ts";
import type { Run } from "../run/read.ts";
import type { Dataset } from "../table/dataset.ts";
import type { Grid } from "../table/grid.ts";
import { reloadDataset } from "./reload.ts";

/** Header names of the group column of a truth file, first found wins. */
const GROUP_COLUMNS = ["cluster_id", "cluster", "entity_id", "group"] as const;

/**
 * The true group of rows, by row_id. A truth file has `row_id,cluster_id`; with `--key COLUMN`, or where it
 * has no row_id but another column of the input, rows are found by that column. Without a file, COLUMN of
 * the input is itself the group.
 */
export async function readTruth(
  run: Run,
  file: string | undefined,
  key: string | undefined,
  scratch: () => string,
): Promise<ReadonlyMap<number, string>> {
  if (file === undefined) {
    if (key === undefined) {
      throw usage(
        "--truth FILE or --key COLUMN is needed; where nobody knows the truth, --sample N",
        "cần --truth TỆP hoặc --key CỘT; nếu không ai biết kết quả đúng thì dùng --sample N",
      );
    }
    const groups = keyColumn(await reloadDataset(run, scratch()), key);
    return new Map([...groups].filter(([, value]) => value !== ""));
  }
  const [input] = await resolveInputs([file]);
  const grid = input === undefined ? undefined : (await readInput(input, {})).grids[0];
  if (grid === undefined) throw usage(`${file}: empty`, `${file}: trống`);
  const header = grid.columns.map((c) => c.at(0).trim());
  const group = header.findIndex((h) => GROUP_COLUMNS.some((g) => g === h.toLowerCase()));
  const own = header.findIndex((h) => h.toLowerCase() === "row_id");
  if (group >= 0 && own >= 0 && key === undefined) return byRowId(grid, own, group);
  const dataset = await reloadDataset(run, scratch());
  const shared = key ?? header.find((h, i) => i !== group && hasColumn(dataset, h));
  const id = header.findIndex((h) => h.toLowerCase() === shared?.toLowerCase());
  if (group < 0 || id < 0 || shared === undefined) {
    throw usage(
      `${file}: needs the columns ${key ?? "row_id"} and cluster_id, has ${header.join(", ")}`,
      `${file}: cần các cột ${key ?? "row_id"} và cluster_id, đang có ${header.join(", ")}`,
    );
  }
  return byKey(grid, id, group, keyColumn(dataset, shared));
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

function hasColumn(dataset: Dataset, name: string): boolean {
  return dataset.columns.some((c) => c.header.toLowerCase() === name.toLowerCase());
}

/** row_id → the raw value of an input column. */
function keyColumn(dataset: Dataset, key: string): ReadonlyMap<number, string> {
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
