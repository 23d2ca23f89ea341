import type { Words } from "../../model/words.ts";
import type { ValueFinding } from "../../model/finding.ts";
import { entityId } from "../ids.ts";
import type { RunResult } from "../result.ts";
import { fileOf } from "../../table/file-names.ts";
import { formatPercent } from "../../text/number-format.ts";
import { PLACE_HEADER, sideOf, tableOf, writePlace } from "./place.ts";
import { defineSideFile } from "./side-file.ts";

export const LEDGER = "ledger.csv";
export const LEDGER_HEADER = [
  ...PLACE_HEADER,
  "record",
  "outcome",
  "entity_id",
  "survivor_row_id",
  "reason",
] as const;

/** Exactly one line per non-blank row below a header, by row_id. */
export const writeLedger = defineSideFile({
  name: LEDGER,
  needs: ["data", "match", "merge", "definitions", "lang", "entityId"],
  write: async (result, open) => {
    const { data, merge } = result;
    const { dataset } = data;
    const file = await open(LEDGER, LEDGER_HEADER);
    let aside = 0;
    const setAside = dataset.setAside.toSorted((a, b) => a.rowId - b.rowId);
    for (let record = 0; record <= dataset.rows; record++) {
      const upTo = record < dataset.rows ? (dataset.rowIdOf[record] as number) : Infinity;
      for (
        let next = setAside[aside];
        next !== undefined && next.rowId < upTo;
        next = setAside[aside]
      ) {
        const sheet = tableOf(dataset, next.table).grid.source.sheet ?? "";
        const reason = say(result, next.reason) + beside(result, next.table);
        file.row([
          next.rowId,
          fileOf(dataset, next.table),
          sheet,
          next.line,
          "",
          next.outcome,
          "",
          "",
          reason,
        ]);
        aside++;
      }
      if (record === dataset.rows) break;
      const entity = merge.entityOf[record] as number;
      const survivor = merge.survivorOf[entity] as number;
      writePlace(file, dataset, record);
      file.number(dataset.recordOf[record] as number);
      file.word(record === survivor ? "kept" : "merged");
      file.text(entityId(result, entity));
      file.number(dataset.rowIdOf[survivor] as number);
      const side = beside(result, dataset.tableOf[record] as number);
      const reason = reasonOf(result, record, entity, survivor)[result.lang] + side;
      if (record === survivor) file.word(reason);
      else file.text(reason);
      const turn = file.end();
      if (turn !== undefined) await turn;
    }
    return { name: LEDGER, ...(await file.close()) };
  },
});

/** Which of the tables of a sheet a row is in, where they stand side by side and share row numbers. */
function beside({ data, lang }: Pick<RunResult, "data" | "lang">, table: number): string {
  const side = sideOf(data.dataset, table);
  if (side === "") return "";
  return lang === "vi" ? `; các cột ${side}` : `; columns ${side}`;
}

/** What the reason of a row is told from. */
type Told = Pick<RunResult, "data" | "match" | "merge">;

const UNIQUE: Words = { en: "no duplicate found", vi: "không có dòng trùng" };

function reasonOf(result: Told, record: number, entity: number, survivor: number): Words {
  const { members } = result.merge;
  const rows = (members.start[entity + 1] as number) - (members.start[entity] as number);
  if (rows === 1) return UNIQUE;
  if (record === survivor)
    return { en: `stands for ${rows} rows`, vi: `đại diện cho ${rows} dòng` };
  const row = result.data.dataset.rowIdOf[survivor] as number;
  const sure = result.match.confidence[entity] ?? 1;
  return {
    en: `same customer as row_id ${row}; the weakest link of the group is ${formatPercent(sure, "en")} sure`,
    vi: `cùng một khách với dòng số ${row} (row_id); liên kết yếu nhất của nhóm chắc ${formatPercent(sure, "vi")}`,
  };
}

/** A finding's code and its sentence in the run's language; the code alone where nobody defined it. */
export function say(
  result: Pick<RunResult, "definitions" | "lang">,
  finding: ValueFinding,
): string {
  const definition = result.definitions.get(finding.code);
  if (definition === undefined) return finding.code;
  return `${finding.code}: ${definition.say(finding.args ?? {})[result.lang]}`;
}
