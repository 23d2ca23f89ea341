import type { CleanData } from "../field/clean-data.ts";
import type { FindingCollector } from "../table/finding-list.ts";
import type { CheckContext, Rule } from "./define.ts";
import { columnShape } from "./rules/column-shape.ts";
import { consentProof } from "./rules/consent-proof.ts";
import { dateOrder } from "./rules/date-order.ts";
import { duplicateCode } from "./rules/duplicate-code.ts";
import { excelDamage } from "./rules/excel-damage.ts";
import { optedOutRule } from "./rules/opted-out.ts";
import { rowGone } from "./rules/row-gone.ts";
import { rowStale } from "./rules/row-stale.ts";
import { rowUnreachable } from "./rules/row-unreachable.ts";
import { sensitiveColumn } from "./rules/sensitive-column.ts";
import { sharedContact } from "./rules/shared-contact.ts";

/** Every check beyond one cell. To add one: one file under `rules/`, one line here. */
export const RULES: readonly Rule[] = [
  columnShape,
  consentProof,
  dateOrder,
  duplicateCode,
  excelDamage,
  optedOutRule,
  rowGone,
  rowStale,
  rowUnreachable,
  sensitiveColumn,
  sharedContact,
];

/** Runs rules, all built-in ones where none are named; findings go to the collector. */
export function checkData(
  data: CleanData,
  context: CheckContext,
  findings: FindingCollector,
  rules: readonly Rule[] = RULES,
): void {
  for (const rule of rules) {
    rule.check(data, context, (code, spot, args) => findings.add(code, spot, args));
  }
}
