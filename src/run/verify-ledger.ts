import type { Problems } from "./problem.ts";
import type { Run } from "./read.ts";
import { readRows } from "./read-rows.ts";
import { LEDGER } from "./write/ledger.ts";
import { several } from "../text/several.ts";

/** What the other checks need to know of the ledger. */
export interface LedgerFacts {
  /** Row ids of records. */
  readonly records: ReadonlySet<number>;
  /** Entity → row id that stands for it. */
  readonly keptBy: ReadonlyMap<string, number>;
}

const OUTCOMES = ["kept", "merged", "rejected", "outside"] as const;

/** Whether every input row is in the ledger exactly once, and its counts are those of the manifest. */
export async function verifyLedger(run: Run, problems: Problems): Promise<LedgerFacts> {
  const { counts, delimiter } = run.manifest;
  const seen = new Uint8Array(counts.rows + 1);
  const tally = new Map<string, number>();
  const records = new Set<number>();
  const keptBy = new Map<string, number>();
  const merged: { rowId: number; entity: string; survivor: number }[] = [];
  for await (const row of readRows(run.path(LEDGER), delimiter)) {
    const rowId = Number(row.get("row_id"));
    const outcome = row.get("outcome") ?? "";
    const entity = row.get("entity_id") ?? "";
    const survivor = Number(row.get("survivor_row_id"));
    tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
    if (!Number.isInteger(rowId) || rowId < 1 || rowId > counts.rows) {
      problems.add("verify/ledger-row", LEDGER, {
        en: `row_id ${row.get("row_id")} is not one of 1..${counts.rows}`,
        vi: `dòng số ${row.get("row_id")} không nằm trong 1..${counts.rows}`,
      });
      continue;
    }
    if (seen[rowId] === 1) {
      problems.add("verify/ledger-twice", LEDGER, {
        en: `row_id ${rowId} is listed twice`,
        vi: `dòng số ${rowId} xuất hiện hai lần`,
      });
    }
    seen[rowId] = 1;
    if (outcome === "kept" || outcome === "merged") records.add(rowId);
    if (outcome === "merged") merged.push({ rowId, entity, survivor });
    if (outcome !== "kept") continue;
    if (keptBy.has(entity) || survivor !== rowId) {
      problems.add("verify/ledger-survivor", LEDGER, {
        en: `row_id ${rowId} is kept but does not stand alone for ${entity}`,
        vi: `dòng số ${rowId} được giữ nhưng không phải dòng duy nhất đại diện cho ${entity}`,
      });
    }
    keptBy.set(entity, rowId);
  }
  for (let rowId = 1; rowId <= counts.rows; rowId++) {
    if (seen[rowId] === 1) continue;
    problems.add("verify/ledger-lost", LEDGER, {
      en: `row_id ${rowId} is missing`,
      vi: `thiếu dòng số ${rowId} (row_id)`,
    });
  }
  for (const { rowId, entity, survivor } of merged) {
    if (keptBy.get(entity) === survivor) continue;
    problems.add("verify/ledger-survivor", LEDGER, {
      en: `row_id ${rowId} is merged into row_id ${survivor}, which does not stand for ${entity}`,
      vi: `dòng số ${rowId} gộp vào dòng số ${survivor}, nhưng dòng đó không đại diện cho ${entity}`,
    });
  }
  for (const outcome of OUTCOMES) {
    const count = tally.get(outcome) ?? 0;
    if (count === counts[outcome]) continue;
    problems.add("verify/ledger-count", LEDGER, {
      en: `${several(count, "row is", "rows are")} ${outcome}, the manifest says ${counts[outcome]}`,
      vi: `${count} dòng có kết quả ${outcome}, manifest ghi ${counts[outcome]}`,
    });
  }
  return { records, keptBy };
}
