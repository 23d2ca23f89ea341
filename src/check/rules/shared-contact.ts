import { type CleanColumn, type CleanData, columnsOf } from "../../field/clean-data.ts";
import { defineFinding } from "../../model/finding.ts";
import { defineRule } from "../define.ts";

const why = {
  en: "A number or mailbox that stands with several names is a shop, a family or a placeholder: it says little about who the customer is, and messages to it may reach the wrong person.",
  vi: "Số hay hộp thư đi với nhiều tên là của cửa hàng, gia đình hoặc số điền cho có: không cho biết khách là ai, và tin gửi đi có thể đến nhầm người.",
};
const fix = {
  en: "Ask each customer for an own number or address.",
  vi: "Xin số điện thoại hoặc e-mail riêng của từng khách.",
};

const phoneShared = defineFinding({
  code: "phone/shared",
  severity: "info",
  dimension: "uniqueness",
  title: { en: "Phone shared by several names", vi: "Số điện thoại dùng chung" },
  why,
  fix,
  say: (a) => ({ en: `stands with ${a["names"]} names`, vi: `đi với ${a["names"]} tên khác nhau` }),
});

const emailShared = defineFinding({
  code: "email/shared",
  severity: "info",
  dimension: "uniqueness",
  title: { en: "E-mail shared by several names", vi: "E-mail dùng chung" },
  why,
  fix,
  say: (a) => ({ en: `stands with ${a["names"]} names`, vi: `đi với ${a["names"]} tên khác nhau` }),
});

/** Phones and e-mails that stand with at least `check.sharedContactNames` different names. */
export const sharedContact = defineRule({
  name: "shared-contact",
  needs: [["phone"], ["email"]],
  findings: [phoneShared, emailShared],
  check(data, { settings }, found) {
    const names = data.composed.find((c) => c.spec.name === "person_name")?.feature;
    if (names === undefined) return;
    for (const column of columnsOf(data, "phone")) {
      report(column, "phone/shared");
    }
    for (const column of columnsOf(data, "email")) {
      report(column, "email/shared");
    }

    function report(column: CleanColumn, code: "phone/shared" | "email/shared"): void {
      const seen = namesPerValue(data, column, names?.codes ?? new Uint32Array(0));
      for (let record = 0; record < data.dataset.rows; record++) {
        const many = seen.get(column.feature.codes[record] as number)?.size ?? 0;
        if (many >= settings.sharedContactNames) {
          found(code, { record, column: column.column }, { names: many });
        }
      }
    }
  },
});

/** Value code → the different name codes it stands with, for values that occur more than twice. */
function namesPerValue(
  data: CleanData,
  column: CleanColumn,
  names: Uint32Array,
): ReadonlyMap<number, ReadonlySet<number>> {
  const counts = column.feature.counts();
  const seen = new Map<number, Set<number>>();
  for (let record = 0; record < data.dataset.rows; record++) {
    const value = column.feature.codes[record] as number;
    const name = names[record] as number;
    if (value === 0 || name === 0 || (counts[value] as number) < 3) continue;
    const set = seen.get(value) ?? new Set<number>();
    set.add(name);
    seen.set(value, set);
  }
  return seen;
}
