import { BAND_NAMES, type Band, type BandName } from "../match/estimate/bands.ts";

/** One question of a sample as the workbook holds it, by row id. */
export interface AskedUnit {
  readonly band: BandName;
  /** The row asked about, then those it may be one customer with. */
  readonly rows: readonly number[];
  /** Per other row, the pairs of rows a "same" stands for. */
  readonly pairs: readonly number[];
}

/** What a sample was drawn from, kept in its last line. */
export interface SampleDesign {
  readonly seed: number;
  readonly questions: number;
  readonly bands: readonly Band[];
}

const UNIT =
  /^([0-9a-f]{16}):([a-z-]{1,20}):(\d{1,10}(?:-\d{1,10}){1,5}):(\d{1,15}(?:-\d{1,15}){0,4})$/;
const DESIGN = /^([0-9a-f]{16}):sample:(\d{1,10}):(\d{1,6}):([a-z0-9=/+-]{1,400})$/;

/** The hidden text that finds the way from a question back to its rows. */
export function unitKey(runId: string, { band, rows, pairs }: AskedUnit): string {
  return `${runId}:${band}:${rows.join("-")}:${pairs.join("-")}`;
}

/** A question out of its hidden text, with the run it belongs to; undefined when it is none. */
export function readUnit(key: string): (AskedUnit & { readonly runId: string }) | undefined {
  const [, runId = "", name = "", rowText = "", pairText = ""] = UNIT.exec(key) ?? [];
  const band = BAND_NAMES.find((known) => known === name);
  if (band === undefined) return undefined;
  const rows = rowText.split("-").map(Number);
  const pairs = pairText.split("-").map(Number);
  return rows.length === pairs.length + 1 ? { runId, band, rows, pairs } : undefined;
}

/** The hidden text of the last line. */
export function designKey(runId: string, { seed, questions, bands }: SampleDesign): string {
  const sizes = bands.map(({ name, units, size }) => `${name}=${units}/${size}`);
  return `${runId}:sample:${seed}:${questions}:${sizes.join("+")}`;
}

/** What a sample was drawn from, with its run, out of the last line; undefined when the text is none. */
export function readDesign(key: string): (SampleDesign & { readonly runId: string }) | undefined {
  const [, runId = "", seed, questions, sizes] = DESIGN.exec(key) ?? [];
  if (sizes === undefined) return undefined;
  const given = new Map(sizes.split("+").map((part) => part.split("=") as [string, string]));
  const bands = BAND_NAMES.flatMap((name): Band[] => {
    const [units, size] = (given.get(name) ?? "").split("/").map(Number);
    return units === undefined || size === undefined ? [] : [{ name, units, size }];
  });
  if (bands.length < BAND_NAMES.length) return undefined;
  return { runId, seed: Number(seed), questions: Number(questions), bands };
}

/** Whether a sheet handed back is a sample's, or part of one. */
export function isSample(sheet: {
  readonly rows: readonly { readonly cells: readonly string[] }[];
}): boolean {
  return sheet.rows.some(({ cells }) => cells.some((c) => DESIGN.test(c) || UNIT.test(c)));
}
