import { EXIT, KnownError } from "../model/known-error.ts";
import type { ErasedRow } from "../run/erased.ts";
import { ERASED } from "../run/erased.ts";
import type { Dataset, SetAside } from "../table/dataset.ts";
import { fileOf } from "../table/file-names.ts";

/**
 * A dataset read from copies that persons were taken out of, with the row_ids the rows had before: answers
 * and findings of the run go on meeting the rows they are about. The erased rows are set aside, empty.
 * @throws KnownError 65 when the copies hold other rows than the ledger says
 */
export function aroundErased(dataset: Dataset, erased: readonly ErasedRow[]): Dataset {
  if (erased.length === 0) return dataset;
  const gone = new Set(erased.map((row) => row.rowId));
  const total = dataset.rows + dataset.setAside.length + gone.size;
  const before = new Uint32Array(total - gone.size + 1);
  let next = 0;
  for (let rowId = 1; rowId <= total; rowId++) if (!gone.has(rowId)) before[++next] = rowId;
  if (next !== before.length - 1) throw otherRows();
  const tableAt = (row: ErasedRow): number => {
    const found = dataset.tables.findIndex(
      ({ grid }, t) => fileOf(dataset, t) === row.file && (grid.source.sheet ?? "") === row.sheet,
    );
    return Math.max(0, found);
  };
  const setAside: SetAside[] = [
    ...dataset.setAside.map((row) => ({ ...row, rowId: before[row.rowId] as number })),
    ...erased.map((row) => ({
      rowId: row.rowId,
      table: tableAt(row),
      line: row.line,
      outcome: "rejected" as const,
      reason: { code: ERASED.code },
      raw: "",
    })),
  ];
  return {
    ...dataset,
    rowIdOf: dataset.rowIdOf.map((rowId) => before[rowId] as number),
    setAside: setAside.sort((a, b) => a.rowId - b.rowId),
  };
}

function otherRows(): KnownError {
  return new KnownError({
    code: "run/erased",
    exit: EXIT.refused,
    say: {
      en: "the copies in the run folder hold other rows than its ledger, so row numbers no longer meet",
      vi: "bản sao trong thư mục kết quả có các dòng khác với sổ cái nên số dòng không còn khớp",
    },
    next: {
      en: "Run the job again from the original files, without the erased persons.",
      vi: "Hãy chạy lại từ tệp gốc, sau khi đã bỏ những người được xóa.",
    },
  });
}
