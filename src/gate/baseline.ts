import { createHash } from "node:crypto";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { Dataset } from "../table/dataset.ts";
import { type FindingList, NONE, readWhat } from "../table/finding-list.ts";

const BASELINE_SCHEMA = "crm-clean/baseline/2";

/**
 * Characters of base64 kept of a fingerprint's hash: 24 bits. A longer hash of a phone number could be turned
 * back by trying all numbers; of one this short some sixty numbers fit each. A new finding is taken for an
 * accepted one of its code by chance once in 2^24 ÷ (accepted ones of that code).
 */
const KEPT = 4;

/**
 * Findings accepted so far: fingerprint → how many. A fingerprint is a short hash over the code, the column
 * and what stands in the cell (or the whole row), so rows may move and the file gives no value away.
 */
export type Baseline = ReadonlyMap<string, number>;

/** Per finding of the list, its fingerprint; made one at a time. */
export function* fingerprints(dataset: Dataset, list: FindingList): Generator<string> {
  const codes = new Map<number, string>();
  for (let i = 0; i < list.size; i++) {
    const what = list.what.codes[i] as number;
    let code = codes.get(what);
    if (code === undefined) {
      ({ code } = readWhat(list.what.text(what)));
      codes.set(what, code);
    }
    const record = list.records[i] as number;
    const column = dataset.columns[list.columns[i] as number];
    const subject =
      record === NONE
        ? ""
        : column === undefined
          ? dataset.columns.map((c) => c.raw.at(record)).join("\u001f")
          : column.raw.at(record);
    const hash = createHash("sha256").update([code, column?.header ?? "", subject].join("\u001e"));
    yield `${code} ${hash.digest("base64url").slice(0, KEPT)}`;
  }
}

/** The baseline file for today's findings; sorted, so that it diffs well in version control. */
export function writeBaseline(dataset: Dataset, list: FindingList): string {
  const counts = new Map<string, number>();
  for (const print of fingerprints(dataset, list)) counts.set(print, (counts.get(print) ?? 0) + 1);
  const accepted = Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  const columns = [...columnMarks(dataset)].sort();
  return `${JSON.stringify({ schema: BASELINE_SCHEMA, columns, accepted }, null, 1)}\n`;
}

/** What tells one kind of file from another: a short hash per header. */
function columnMarks(dataset: Dataset): ReadonlySet<string> {
  const mark = (header: string) =>
    createHash("sha256").update(header).digest("base64url").slice(0, 8);
  return new Set(dataset.columns.map((c) => mark(c.header)));
}

/** Refuses a baseline fewer than half of whose columns stand in the data: it was written for another file. */
function refuseOther(columns: readonly unknown[], name: string, dataset: Dataset): void {
  const present = columnMarks(dataset);
  const shared = columns.filter((c) => typeof c === "string" && present.has(c)).length;
  if (shared * 2 >= columns.length) return;
  throw new KnownError({
    code: "gate/other-baseline",
    exit: EXIT.usage,
    say: {
      en: `${name}: written for another file, only ${shared} of its ${columns.length} columns here`,
      vi: `${name}: được tạo cho tệp khác, chỉ ${shared} trên ${columns.length} cột có ở đây`,
    },
    next: {
      en: "write one for this file with --write-baseline FILE",
      vi: "tạo baseline cho tệp này bằng --write-baseline TỆP",
    },
  });
}

/** A baseline file as read, before it is known which data it is held against. */
export interface BaselineFile {
  readonly name: string;
  /** Marks of the headers it was written for. */
  readonly columns: readonly unknown[];
  readonly accepted: Baseline;
}

/** Reads a baseline file's text; anything that is none is refused (exit 2). */
export function parseBaseline(text: string, name: string): BaselineFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value === "object" && value !== null && "schema" in value && "accepted" in value) {
    const { schema, accepted } = value;
    const columns = "columns" in value && Array.isArray(value.columns) ? value.columns : [];
    if (schema === BASELINE_SCHEMA && typeof accepted === "object" && accepted !== null) {
      const entries = Object.entries(accepted).filter((e): e is [string, number] =>
        Number.isInteger(e[1]),
      );
      return { name, columns, accepted: new Map(entries) };
    }
  }
  throw new KnownError({
    code: "gate/baseline",
    exit: EXIT.usage,
    say: {
      en: `${name}: not a crm-clean baseline`,
      vi: `${name}: không phải tệp baseline của crm-clean`,
    },
    next: {
      en: "write one with --write-baseline FILE",
      vi: "tạo bằng --write-baseline TỆP",
    },
  });
}

/** What a baseline accepts in these data; one of another file is refused (exit 2). */
export function acceptedIn({ name, columns, accepted }: BaselineFile, dataset: Dataset): Baseline {
  refuseOther(columns, name, dataset);
  return accepted;
}

/** Finding number → 1 where it is not in the baseline; each accepted one absorbs one of its kind. */
export function newFindings(dataset: Dataset, list: FindingList, baseline: Baseline): Uint8Array {
  const left = new Map(baseline);
  const fresh = new Uint8Array(list.size);
  let i = 0;
  for (const print of fingerprints(dataset, list)) {
    const accepted = left.get(print) ?? 0;
    if (accepted > 0) left.set(print, accepted - 1);
    else fresh[i] = 1;
    i++;
  }
  return fresh;
}
