import { KnownError } from "../model/known-error.ts";
import type { Answered } from "./answered.ts";
import { type Problem, Problems } from "./problem.ts";
import { openRun, type Run } from "./read.ts";
import { readCleaned } from "./cleaned-rows.ts";
import { readRows } from "./read-rows.ts";
import { verifyFiles } from "./verify-files.ts";
import { type LedgerFacts, verifyLedger } from "./verify-ledger.ts";
import { CHANGES } from "./write/changes.ts";
import { FLAGGED } from "./write/flagged.ts";
import { LINEAGE } from "./write/lineage.ts";
import { PAIRS } from "./write/pairs.ts";
import { several } from "../text/several.ts";

/** How a run folder is found. */
export interface Verified {
  readonly problems: readonly Problem[];
  /** The review workbook, where a person has answered it since: no problem, and no part of the proof. */
  readonly answered?: Answered;
}

/**
 * Re-reads a run folder and names everything that is not as the run left it: hashes, counts, rows in the
 * ledger, cleaned rows against kept entities, and whether every side file speaks of rows that exist.
 * No problems = whole.
 * @throws KnownError 66, 65 when there is no manifest to compare with
 */
export async function verifyRun(folder: string): Promise<Verified> {
  const run = openRun(folder);
  const problems = new Problems();
  let answered: Answered | undefined;
  await guard(problems, async () => {
    answered = await verifyFiles(run, problems);
  });
  await guard(problems, async () => {
    const facts = await verifyLedger(run, problems);
    await guard(problems, () => verifyCleaned(run, facts, problems));
    await guard(problems, () => verifyPairs(run, facts, problems));
    await guard(problems, () => verifyRowIds(run, CHANGES, facts, problems));
    await guard(problems, () => verifyRowIds(run, FLAGGED, facts, problems));
    await guard(problems, () => verifyLineage(run, facts, problems));
  });
  return { problems: problems.finish(), ...(answered === undefined ? {} : { answered }) };
}

/** A file that cannot be read at all is one more problem, not the end of the search. */
async function guard(problems: Problems, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    const [file = ""] = error.say.en.split(":");
    // The file is named beside every problem; its own sentence need not say it again.
    const rest = (sentence: string) => sentence.replace(`${file}: `, "");
    const { en, vi } = error.say;
    problems.add("verify/unreadable", file, { en: rest(en), vi: rest(vi) });
  }
}

async function verifyCleaned(run: Run, facts: LedgerFacts, problems: Problems): Promise<void> {
  const file = `cleaned.${run.manifest.format}`;
  const open = new Set(facts.keptBy.keys());
  for await (const row of readCleaned(run)) {
    const entity = row.get("crm_entity_id") ?? "";
    if (open.delete(entity)) continue;
    problems.add("verify/cleaned-row", file, {
      en: `a row of ${entity === "" ? "no entity" : entity} is there twice or was never kept`,
      vi: `dòng của ${entity === "" ? "khách không mã" : entity} bị lặp hoặc chưa từng được giữ`,
    });
  }
  for (const entity of open) {
    problems.add("verify/cleaned-lost", file, {
      en: `${entity} is kept in the ledger but has no row`,
      vi: `${entity} được giữ trong sổ cái nhưng không có dòng nào`,
    });
  }
}

async function verifyPairs(run: Run, facts: LedgerFacts, problems: Problems): Promise<void> {
  let pairs = 0;
  for await (const row of readRows(run.path(PAIRS), run.manifest.delimiter)) {
    pairs++;
    const left = Number(row.get("left_row_id"));
    const right = Number(row.get("right_row_id"));
    if (!facts.records.has(left) || !facts.records.has(right) || left >= right) {
      problems.add("verify/pair", PAIRS, {
        en: `pair ${left}, ${right} is not one of two records`,
        vi: `cặp ${left}, ${right} không phải của hai bản ghi`,
      });
    }
    const parts = [...row].filter(([name]) => name.endsWith("_weight"));
    const sum = parts.reduce((total, [, weight]) => total + Number(weight), 0);
    if (Math.abs(sum - Number(row.get("weight"))) > 0.001) {
      problems.add("verify/pair-weight", PAIRS, {
        en: `the weights of pair ${left}, ${right} do not add up`,
        vi: `trọng số của cặp ${left}, ${right} không cộng ra tổng`,
      });
    }
  }
  count(pairs, run.manifest.counts.pairs, PAIRS, problems);
}

async function verifyRowIds(
  run: Run,
  file: typeof CHANGES | typeof FLAGGED,
  facts: LedgerFacts,
  problems: Problems,
): Promise<void> {
  let rows = 0;
  for await (const row of readRows(run.path(file), run.manifest.delimiter)) {
    rows++;
    const rowId = Number(row.get("row_id"));
    const known =
      file === FLAGGED ? rowId >= 1 && rowId <= run.manifest.counts.rows : facts.records.has(rowId);
    if (known) continue;
    problems.add("verify/row-unknown", file, {
      en: `row_id ${row.get("row_id")} is not in the ledger`,
      vi: `dòng số ${row.get("row_id")} (row_id) không có trong sổ cái`,
    });
  }
  const { counts } = run.manifest;
  count(rows, file === CHANGES ? counts.changedCells : counts.flaggedRows, file, problems);
}

async function verifyLineage(run: Run, facts: LedgerFacts, problems: Problems): Promise<void> {
  for await (const row of readRows(run.path(LINEAGE), run.manifest.delimiter)) {
    const entity = row.get("entity_id") ?? "";
    if (facts.keptBy.has(entity) && facts.records.has(Number(row.get("from_row_id")))) continue;
    problems.add("verify/lineage", LINEAGE, {
      en: `a value of ${entity} comes from a row or entity that is not in the ledger`,
      vi: `một giá trị của ${entity} đến từ dòng hoặc khách không có trong sổ cái`,
    });
  }
}

function count(found: number, expected: number, file: string, problems: Problems): void {
  if (found === expected) return;
  problems.add("verify/count", file, {
    en: `${several(found, "line", "lines")}, the manifest says ${expected}`,
    vi: `${found} dòng, manifest ghi ${expected}`,
  });
}
