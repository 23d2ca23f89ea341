import type { CleanData } from "../field/clean-data.ts";
import type { MatchResult } from "../match/model.ts";
import { defineFinding, type FindingArgs } from "../model/finding.ts";
import type { Answer } from "../run/decisions.ts";
import { openPairs } from "../run/write/open-pairs.ts";
import type { Dataset } from "../table/dataset.ts";
import { tableNames } from "../table/file-names.ts";
import type { FindingCollector } from "../table/finding-list.ts";

/** The other row's table, where it is another one. */
const placed = (args: FindingArgs, of: string): string =>
  args["place"] === undefined ? "" : ` ${of} ${args["place"]}`;

const duplicate = defineFinding({
  code: "row/duplicate",
  severity: "warn",
  dimension: "uniqueness",
  title: { en: "Duplicate of another row", vi: "Trùng với dòng khác" },
  why: {
    en: "The same customer stands on several rows, so counts are wrong and the customer is called twice.",
    vi: "Một khách nằm ở nhiều dòng nên số liệu sai và khách bị gọi hai lần.",
  },
  fix: {
    en: "Use the cleaned file, where the rows are merged; crm-clean explain RUN ROW ROW shows why.",
    vi: "Dùng tệp đã làm sạch, trong đó các dòng đã được gộp; crm-clean explain RUN DÒNG DÒNG cho biết lý do.",
  },
  open: ["place"],
  say: (a) => ({
    en: `same customer as row ${a["line"]}${placed(a, "of")}`,
    vi: `cùng khách với dòng ${a["line"]}${placed(a, "của")}`,
  }),
});

const possible = defineFinding({
  code: "row/possible-duplicate",
  severity: "info",
  dimension: "uniqueness",
  title: { en: "Possibly a duplicate", vi: "Có thể trùng" },
  why: {
    en: "Two rows look like one customer, but not surely enough to merge them without a person.",
    vi: "Hai dòng có vẻ là một khách nhưng chưa đủ chắc chắn để tự gộp.",
  },
  fix: {
    en: "Decide in review.xlsx, then crm-clean apply RUN.",
    vi: "Quyết định trong review.xlsx rồi chạy crm-clean apply RUN.",
  },
  open: ["place"],
  say: (a) => ({
    en: `looks like row ${a["line"]}${placed(a, "of")}`,
    vi: `giống dòng ${a["line"]}${placed(a, "của")}`,
  }),
});

/** What matching reports about rows. */
export const MATCH_FINDINGS = [duplicate, possible];

/** Reports every row that was merged into an earlier one, and every row a person is asked about: nobody is, once they answered. */
export function noteMatches(
  data: CleanData,
  match: MatchResult,
  findings: FindingCollector,
  answers: readonly Answer[] = [],
): void {
  const { rows, tableOf } = data.dataset;
  const about = otherRow(data.dataset);
  const first = new Int32Array(match.entities).fill(-1);
  for (let record = 0; record < rows; record++) {
    const entity = match.entityOf[record] as number;
    const before = first[entity] as number;
    if (before === -1) first[entity] = record;
    else findings.add("row/duplicate", { record }, about(before, tableOf[record] as number));
  }
  const { pairs } = match;
  let last = -1;
  for (const { pair } of openPairs({ match, merge: match, data, answers })) {
    const left = pairs.left[pair] as number;
    if (left === last) continue;
    last = left;
    const other = about(pairs.right[pair] as number, tableOf[left] as number);
    findings.add("row/possible-duplicate", { record: left }, other);
  }
}

/** Names a row for one of another table: its row_id, the row a person sees, and its table where that is another. */
function otherRow(dataset: Dataset): (record: number, from: number) => FindingArgs {
  const names = tableNames(dataset);
  return (record, from) => {
    const table = dataset.tableOf[record] as number;
    const row = dataset.rowIdOf[record] as number;
    const line = dataset.lineOf[record] as number;
    return table === from ? { row, line } : { row, line, place: names[table] ?? "" };
  };
}
