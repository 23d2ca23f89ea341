import type { OutputTable } from "../format/define.ts";
import { sourcesOf } from "../format/like.ts";
import { type CellRule, layoutOf, type SheetLayout } from "./layout.ts";
import { RowRuns } from "./row-runs.ts";
import type { StyleTable } from "./write-styles.ts";

/** Ranges of one rule written at most; a rule scattered wider than that says little. */
const RANGES = 2000;

/** The XML of the conditional formats and drop-down lists that the table's source sheet had. */
export function rulesXml(
  table: OutputTable,
  range: { readonly from: number; readonly to: number },
  styles: StyleTable,
): { readonly conditional: string; readonly validations: string } {
  const runs = new RowRuns(table, range);
  const layouts = new Set<SheetLayout>();
  for (const source of table.columns.flatMap(sourcesOf)) {
    const layout = layoutOf(source.grid.layout);
    if (layout !== undefined) layouts.add(layout);
  }
  // A rule reaches over rows of other sheets too where it did over all of its own; sheets of one kind have
  // the same rules, so a column that has its rules from one sheet takes none from the next.
  const ruled = { conditional: new Set<number>(), validations: new Set<number>() };
  let conditional = "";
  const validations: string[] = [];
  let priority = 0;
  for (const layout of layouts) {
    const reached = { conditional: new Set<number>(), validations: new Set<number>() };
    const cellsOf = (rule: CellRule, kind: keyof typeof ruled): string[] =>
      rule.ranges
        .flatMap((one) => runs.of(layout, one, ruled[kind], reached[kind]))
        .slice(0, RANGES);
    for (const rule of layout.conditional) {
      const cells = cellsOf(rule, "conditional");
      // A formula is read from the first cell of its range, so each range gets its own.
      const groups = rule.formula === undefined ? [cells] : cells.map((one) => [one]);
      const dxf = rule.dxf === undefined ? undefined : layout.book.differences[rule.dxf];
      const look = dxf === undefined ? "" : ` dxfId="${styles.difference(dxf)}"`;
      for (const group of groups) {
        if (group.length === 0) continue;
        const formula = rule.formula?.join((group[0] ?? "").split(":")[0]);
        const inner = formula === undefined ? rule.inner : `<formula>${escaped(formula)}</formula>`;
        conditional +=
          `<conditionalFormatting sqref="${group.join(" ")}">` +
          `<cfRule${rule.attributes}${look} priority="${++priority}">${inner}</cfRule></conditionalFormatting>`;
      }
    }
    for (const rule of layout.validations) {
      const cells = cellsOf(rule, "validations");
      if (cells.length === 0) continue;
      validations.push(
        `<dataValidation${rule.attributes} sqref="${cells.join(" ")}">${rule.inner}</dataValidation>`,
      );
    }
    for (const at of reached.conditional) ruled.conditional.add(at);
    for (const at of reached.validations) ruled.validations.add(at);
  }
  return {
    conditional,
    validations:
      validations.length === 0
        ? ""
        : `<dataValidations count="${validations.length}">${validations.join("")}</dataValidations>`,
  };
}

function escaped(formula: string): string {
  return formula.replace(/[&<>\u0000-\u001f]/g, (c) => `&#${c.charCodeAt(0)};`);
}
