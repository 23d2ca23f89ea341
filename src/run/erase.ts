import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { openRunFolder, type RunFolder } from "../io/commit/run-folder.ts";
import { copyWithoutRows } from "../io/xlsx/erase-rows.ts";
import type { Contacts } from "./contact.ts";
import type { ContactList } from "./contact-list.ts";
import {
  copyUnlessTelling,
  ERASED_LINES,
  eraseLedger,
  eraseLines,
  eraseWorkbook,
} from "./erase-files.ts";
import { type ErasedInput, eraseFromOriginal } from "./erase-original.ts";
import { eraseAnswers, eraseReview } from "./erase-review.ts";
import { madeOfRun } from "./erase-beside.ts";
import { withNames } from "./erase-names.ts";
import { type Erasure, findErasure } from "./erase-who.ts";
import { type Manifest, manifestText } from "./manifest.ts";
import { openRun, type Run } from "./read.ts";
import { readRows } from "./read-rows.ts";
import { CHANGES } from "./write/changes.ts";
import { FLAGGED } from "./write/flagged.ts";
import { LEDGER } from "./write/ledger.ts";
import { PAIRS } from "./write/pairs.ts";
import { type CellList, Traces } from "./traces.ts";
import { recount } from "./recount.ts";
import { REVIEW } from "./write/review-book.ts";

/** What an erasure did; holds no personal data. */
export interface Receipt {
  readonly receipt: string;
  readonly runId: string;
  /** Day of the erasure, as the caller says. */
  readonly date: string;
  readonly reason: string;
  /** Entries of the list, and customers and rows they led to. */
  readonly entries: number;
  readonly entities: number;
  readonly rows: number;
  /** Files rewritten, and files removed because persons could not be taken out of them for sure. */
  readonly rewritten: readonly string[];
  readonly removed: readonly string[];
  /** Cells of others that held a number, address or id of theirs, which was taken out; never by its value. */
  readonly taken: CellList;
  /** Cells of others in which their full name stands: to be looked at by a person. */
  readonly lookAt: CellList;
  /** Notes, links, lists and names in the cleaned workbook that stood by others, mentioned them and went. */
  readonly mentions: number;
  /** Files and runs beside the folder that were made of it, may hold the persons too and were not touched. */
  readonly beside: readonly string[];
  /** What became of the answers given in the terminal, beside the folder. */
  readonly answersBeside: "none" | "rewritten" | "removed";
}

/**
 * Removes persons from a run folder: from the cleaned file and every side file, the copies of the inputs,
 * the review workbook and reports that show them. The folder is replaced as a whole or not at all.
 * Undefined = nobody of the list is in this run, and nothing was touched.
 * @throws KnownError 65, 66 no run, or a torn one · 73, 74, 75, 77 when it cannot be rewritten
 */
export async function eraseFromRun(
  path: string,
  list: ContactList,
  contacts: Contacts,
  about: { readonly date: string; readonly reason: string },
  wish: {
    /** Also take their full names out of the cells of others, where nobody who stays has the same. */
    readonly names?: boolean;
    /** Run folders that are erased from as well. */
    readonly also?: readonly string[];
  } = {},
): Promise<Receipt | undefined> {
  const run = openRun(path);
  const found = await findErasure(run, list, contacts);
  if (found.rowIds.size === 0) return undefined;
  const who = wish.names === true ? await withNames(run, found) : found;
  const folder = await openRunFolder(path, { force: true });
  try {
    const traces = new Traces(who);
    const { manifest, removed, rewritten, mentions } = await rewrite(run, folder, who, traces);
    const receipt: Receipt = {
      receipt: `erasure-${run.manifest.erased.length + 1}.json`,
      runId: run.manifest.runId,
      ...about,
      entries: list.size,
      entities: who.entities.size,
      rows: who.rowIds.size,
      rewritten,
      removed,
      taken: traces.taken,
      lookAt: traces.namesLeft,
      mentions,
      beside: madeOfRun(path, wish.also),
      answersBeside: await eraseAnswers(run, who, traces),
    };
    writeFileSync(folder.path(receipt.receipt), `${JSON.stringify(receipt, null, 2)}\n`, {
      mode: 0o600,
      flag: "wx",
    });
    const erased = { receipt: receipt.receipt, entities: receipt.entities, rows: receipt.rows };
    const files = (await folder.files()).map(({ name, bytes, sha256 }) => ({
      name,
      bytes,
      sha256,
    }));
    await folder.commit(
      manifestText({ ...manifest, erased: [...run.manifest.erased, erased], files }),
    );
    return receipt;
  } finally {
    await folder.abort();
  }
}

interface Rewritten {
  readonly manifest: Manifest;
  readonly rewritten: readonly string[];
  readonly removed: readonly string[];
  readonly mentions: number;
}

async function rewrite(
  run: Run,
  folder: RunFolder,
  who: Erasure,
  traces: Traces,
): Promise<Rewritten> {
  const rewritten: string[] = [];
  const removed: string[] = [];
  const rows = new Map<string, number>();
  let questions = 0;
  let mentions = 0;
  const originals = new Set(run.manifest.inputs.map((input) => input.original));
  for (const { name } of run.manifest.files) {
    const concerns = ERASED_LINES[name];
    if (name === LEDGER) await eraseLedger(run, folder.path(name), who);
    else if (name === "cleaned.xlsx") {
      mentions = await eraseWorkbook(run, name, folder.path(name), { who, traces });
    } else if (concerns !== undefined) {
      rows.set(name, await eraseLines(run, name, folder.path(name), { who, traces }, concerns));
    } else if (originals.has(name)) continue;
    else if (name === REVIEW) {
      const stay = await eraseReview(run, name, folder.path(name), who, traces);
      (stay === undefined ? removed : rewritten).push(name);
      questions = stay ?? 0;
      continue;
    } else if (!copyUnlessTelling(run.path(name), folder.path(name), who)) {
      removed.push(name);
      continue;
    } else continue;
    rewritten.push(name);
  }
  const inputs: ErasedInput[] = [];
  for (const input of run.manifest.inputs) {
    const erased = await eraseInput(run, folder, input, who, traces);
    if (input.original !== null) {
      (erased.original === null ? removed : rewritten).push(input.original);
    }
    inputs.push(erased);
  }
  const { counts, delimiter } = run.manifest;
  return {
    rewritten,
    removed,
    mentions,
    manifest: {
      ...run.manifest,
      inputs,
      counts: {
        ...counts,
        ...(await recount(folder.path(LEDGER), folder.path(PAIRS), delimiter)),
        questions,
        changedCells: rows.get(CHANGES) ?? counts.changedCells,
        flaggedRows: rows.get(FLAGGED) ?? counts.flaggedRows,
      },
    },
  };
}

/** The copy of one input without the persons' records; null where none can be kept. */
async function eraseInput(
  run: Run,
  folder: RunFolder,
  input: ErasedInput,
  who: Erasure,
  traces: Traces,
): Promise<ErasedInput> {
  const { original, format } = input;
  if (original === null) return input;
  if (format === "xlsx") return eraseFromWorkbook(run, folder.path(original), input, who, traces);
  if (!original.endsWith(".gz") || format !== "csv") return { ...input, original: null };
  const records: number[] = [];
  const drop = new Set<number>();
  const stay = new Set<number>();
  for await (const row of readRows(run.path(LEDGER), run.manifest.delimiter)) {
    if (row.get("file") !== input.name) continue;
    const line = Number(row.get("row"));
    records.push(line);
    (who.rowIds.has(Number(row.get("row_id"))) ? drop : stay).add(line);
  }
  if (sharesLine(drop, stay)) return { ...input, original: null };
  const table = run.manifest.tables.find((t) => t.file === input.name);
  return eraseFromOriginal({
    input,
    from: run.path(original),
    to: folder.path(original),
    encoding: table?.encoding ?? "",
    records: records.sort((a, b) => a - b),
    drop,
    traces,
    beyondAscii: [...who.texts].some((text) => /[^\p{ASCII}]/u.test(text)),
  });
}

/** Rows of a workbook go from their sheets, everything else stays; other formats go as a whole. */
async function eraseFromWorkbook(
  run: Run,
  to: string,
  input: ErasedInput,
  who: Erasure,
  traces: Traces,
): Promise<ErasedInput> {
  const drop = new Map<string, Set<number>>();
  const stay = new Map<string, Set<number>>();
  for await (const row of readRows(run.path(LEDGER), run.manifest.delimiter)) {
    if (row.get("file") !== input.name) continue;
    const list = who.rowIds.has(Number(row.get("row_id"))) ? drop : stay;
    const sheet = row.get("sheet") ?? "";
    list.set(sheet, (list.get(sheet) ?? new Set()).add(Number(row.get("row"))));
  }
  for (const [sheet, rows] of drop) {
    if (sharesLine(rows, stay.get(sheet) ?? new Set())) return { ...input, original: null };
  }
  const from = run.path(input.original ?? "");
  const told = await copyWithoutRows(from, to, drop, who.texts, traces);
  if (told === undefined) return { ...input, original: null };
  const bytes = readFileSync(to);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { ...input, bytes: bytes.length, sha256 };
}

/** Whether somebody who stays stands beside an erased person, in the same row of another table. */
function sharesLine(drop: ReadonlySet<number>, stay: ReadonlySet<number>): boolean {
  for (const line of drop) if (stay.has(line)) return true;
  return false;
}
