import { columnsOf } from "../../field/clean-data.ts";
import { defineFinding } from "../../model/finding.ts";
import { defineRule } from "../define.ts";

const duplicate = defineFinding({
  code: "customer_code/duplicate",
  severity: "warn",
  dimension: "uniqueness",
  title: { en: "Customer code used twice", vi: "Mã khách hàng bị trùng" },
  why: {
    en: "Two rows of one file carry the same code: either the same customer twice, or orders of two customers mixed up.",
    vi: "Hai dòng trong một tệp có cùng mã: hoặc một khách bị nhập hai lần, hoặc đơn của hai khách bị lẫn.",
  },
  fix: {
    en: "Merge the rows, or give one a new code.",
    vi: "Gộp hai dòng, hoặc cấp mã mới cho một dòng.",
  },
  say: (a) => ({ en: `also on row ${a["row"]}`, vi: `cũng có ở dòng ${a["row"]}` }),
});

/** A customer code that stands on more than one record of the same table. Codes of different branches may collide. */
export const duplicateCode = defineRule({
  name: "duplicate-code",
  needs: [["customer_code"]],
  findings: [duplicate],
  check(data, _context, found) {
    const { tableOf, lineOf, rows } = data.dataset;
    for (const column of columnsOf(data, "customer_code")) {
      const first = new Map<string, number>();
      for (let record = 0; record < rows; record++) {
        const code = column.feature.codes[record] as number;
        if (code === 0) continue;
        const key = `${tableOf[record]} ${code}`;
        const before = first.get(key);
        if (before === undefined) first.set(key, record);
        else {
          const spot = { record, column: column.column };
          found("customer_code/duplicate", spot, { row: lineOf[before] as number });
        }
      }
    }
  },
});
