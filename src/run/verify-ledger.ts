import type { Problems } from "./problem.ts";
import type { Run } from "./read.ts";
import { readRows, type SideRow } from "./read-rows.ts";
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
  const audit = new Audit(counts.rows, problems);
  for await (const row of readRows(run.path(LEDGER), delimiter)) audit.take(row);
  audit.closeRows();
  for (const outcome of OUTCOMES) {
    const count = audit.tally.get(outcome) ?? 0;
    if (count === counts[outcome]) continue;
    problems.add("verify/ledger-count", LEDGER, {
      en: `${several(count, "row is", "rows are")} ${outcome}, the manifest says ${counts[outcome]}`,
      vi: `${count} dòng có kết quả ${outcome}, manifest ghi ${counts[outcome]}`,
    });
  }
  return audit;
}

/** What was read of a ledger, line by line. */
class Audit implements LedgerFacts {
  readonly records = new Set<number>();
  readonly keptBy = new Map<string, number>();
  /** Outcome → lines that bear it. */
  readonly tally = new Map<string, number>();
  private readonly seen: Uint8Array;
  private readonly merged: { rowId: number; entity: string; survivor: number }[] = [];
  private readonly problems: Problems;

  constructor(rows: number, problems: Problems) {
    this.seen = new Uint8Array(rows + 1);
    this.problems = problems;
  }

  take(row: SideRow): void {
    const rowId = Number(row.get("row_id"));
    const outcome = row.get("outcome") ?? "";
    const entity = row.get("entity_id") ?? "";
    const survivor = Number(row.get("survivor_row_id"));
    this.tally.set(outcome, (this.tally.get(outcome) ?? 0) + 1);
    if (!this.listed(rowId, row.get("row_id"))) return;
    if (outcome === "kept" || outcome === "merged") this.records.add(rowId);
    if (outcome === "merged") this.merged.push({ rowId, entity, survivor });
    if (outcome !== "kept") return;
    if (this.keptBy.has(entity) || survivor !== rowId) {
      this.problems.add("verify/ledger-survivor", LEDGER, {
        en: `row_id ${rowId} is kept but does not stand alone for ${entity}`,
        vi: `dòng số ${rowId} được giữ nhưng không phải dòng duy nhất đại diện cho ${entity}`,
      });
    }
    this.keptBy.set(entity, rowId);
  }

  /** Says which rows no line was read of, and which are merged into one that does not stand for theirs. */
  closeRows(): void {
    for (let rowId = 1; rowId < this.seen.length; rowId++) {
      if (this.seen[rowId] === 1) continue;
      this.problems.add("verify/ledger-lost", LEDGER, {
        en: `row_id ${rowId} is missing`,
        vi: `thiếu dòng số ${rowId} (row_id)`,
      });
    }
    for (const { rowId, entity, survivor } of this.merged) {
      if (this.keptBy.get(entity) === survivor) continue;
      this.problems.add("verify/ledger-survivor", LEDGER, {
        en: `row_id ${rowId} is merged into row_id ${survivor}, which does not stand for ${entity}`,
        vi: `dòng số ${rowId} gộp vào dòng số ${survivor}, nhưng dòng đó không đại diện cho ${entity}`,
      });
    }
  }

  /** Whether a line is about a row there is; says so of one that is not, and of a second line about one. */
  private listed(rowId: number, written: string | undefined): boolean {
    const last = this.seen.length - 1;
    if (!Number.isInteger(rowId) || rowId < 1 || rowId > last) {
      this.problems.add("verify/ledger-row", LEDGER, {
        en: `row_id ${written} is not one of 1..${last}`,
        vi: `dòng số ${written} không nằm trong 1..${last}`,
      });
      return false;
    }
    if (this.seen[rowId] === 1) {
      this.problems.add("verify/ledger-twice", LEDGER, {
        en: `row_id ${rowId} is listed twice`,
        vi: `dòng số ${rowId} xuất hiện hai lần`,
      });
    }
    this.seen[rowId] = 1;
    return true;
  }
}
