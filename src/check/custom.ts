import { type CleanData, columnsOf } from "../field/clean-data.ts";
import { fitsPattern } from "../field/custom.ts";
import { defineFinding, type Dimension, type FindingArgs } from "../model/finding.ts";
import type { Words } from "../model/words.ts";
import type { TextColumn } from "../table/text-column.ts";
import { foldKey } from "../text/fold.ts";
import type { CustomRuleData } from "./custom-data.ts";
import { defineRule, type Found, type Rule } from "./define.ts";

/** The rules of the user's own, ready to run. The data must have passed `ruleMistakes`. */
export function customRules(rules: readonly CustomRuleData[]): readonly Rule[] {
  return rules.map(customRule);
}

const DIMENSION: Readonly<Record<CustomRuleData["check"], Dimension>> = {
  required: "completeness",
  pattern: "validity",
  range: "validity",
  "one-of": "validity",
  unique: "uniqueness",
  compare: "consistency",
};

function customRule(data: CustomRuleData): Rule {
  const code = `custom/${data.name}`;
  const title = data.title ?? data.name;
  const finding = defineFinding({
    code,
    severity: data.severity ?? "warn",
    dimension: DIMENSION[data.check],
    title: { en: title, vi: title },
    why: {
      en: "Your configuration asks for it.",
      vi: "Cấu hình của bạn yêu cầu điều này.",
    },
    fix: {
      en: "Correct the value, or the rule under `rules` in the configuration.",
      vi: "Sửa giá trị, hoặc sửa quy tắc trong phần `rules` của cấu hình.",
    },
    open: ["missing"],
    say: (args) =>
      args["missing"] === undefined
        ? sentence(data, args)
        : {
            en: `no column "${args["missing"]}", so the rule could not be judged`,
            vi: `không có cột "${args["missing"]}" nên không thể xét quy tắc`,
          },
  });
  return defineRule({
    name: code,
    findings: [finding],
    check: (clean, _context, found) => {
      const missing = columnsFor(data).filter((name) => watched(clean, name).length === 0);
      // A rule about a column that is not there is not kept: silence would look like a pass.
      for (const name of missing) found(code, { table: 0 }, { missing: name });
      if (missing.length === 0) judge(data, clean, code, found);
    },
  });
}

function sentence(data: CustomRuleData, args: FindingArgs): Words {
  switch (data.check) {
    case "required":
      return { en: "no value", vi: "không có giá trị" };
    case "pattern":
      return { en: `does not look like ${data.pattern}`, vi: `không có dạng ${data.pattern}` };
    case "range": {
      const range = `${data.min ?? "…"} – ${data.max ?? "…"}`;
      return { en: `outside ${range}`, vi: `ngoài khoảng ${range}` };
    }
    case "one-of":
      return { en: "not in the list", vi: "không có trong danh mục" };
    case "unique":
      return { en: `the same on row ${args["row"]}`, vi: `giống dòng ${args["row"]}` };
    case "compare":
      return {
        en: `not ${data.left} ${data.is} ${data.right}`,
        vi: `không thoả ${data.left} ${data.is} ${data.right}`,
      };
  }
}

/** The columns a rule cannot do without. */
function columnsFor(data: CustomRuleData): readonly string[] {
  if (data.check === "unique") return data.columns;
  return data.check === "compare" ? [data.left, data.right] : [data.column];
}

/** A column a rule is about: cleaned values where it is known, raw ones otherwise. */
interface Watched {
  readonly column: number;
  readonly values: TextColumn;
}

/** The columns of a name: a field's, or the one whose header reads alike. */
function watched(data: CleanData, name: string): readonly Watched[] {
  const known = columnsOf(data, name).map(({ column, values }) => ({ column, values }));
  if (known.length > 0) return known;
  const key = foldKey(name);
  return data.dataset.columns.flatMap(({ header, raw }, column) =>
    foldKey(header) === key ? [{ column, values: data.columns[column]?.values ?? raw }] : [],
  );
}

function judge(rule: CustomRuleData, data: CleanData, code: string, found: Found<string>): void {
  const { rows } = data.dataset;
  if (rule.check === "unique") return judgeUnique(rule.columns, data, code, found);
  if (rule.check === "compare") {
    const [left] = watched(data, rule.left);
    const [right] = watched(data, rule.right);
    if (left === undefined || right === undefined) return;
    for (let record = 0; record < rows; record++) {
      const [a, b] = [left.values.at(record), right.values.at(record)];
      if (a !== "" && b !== "" && !holds(compareValues(a, b), rule.is)) {
        found(code, { record, column: left.column });
      }
    }
    return;
  }
  for (const { column, values } of watched(data, rule.column)) {
    const bad = badValues(rule, values);
    for (let record = 0; record < rows; record++) {
      if (bad[values.codes[record] as number] === true) found(code, { record, column });
    }
  }
}

/** Code of a value → whether it breaks the rule; judged once per distinct value. */
function badValues(
  rule: Exclude<CustomRuleData, { check: "unique" | "compare" }>,
  values: TextColumn,
): readonly boolean[] {
  if (rule.check === "required") return [true];
  const breaks = breaker(rule);
  const bad = [false];
  for (let code = 1; code <= values.distinct; code++) bad.push(breaks(values.text(code)));
  return bad;
}

function breaker(
  rule: Exclude<CustomRuleData, { check: "unique" | "compare" | "required" }>,
): (value: string) => boolean {
  switch (rule.check) {
    case "pattern":
      return (value) => !fitsPattern(value.slice(0, 4000).trim(), rule.pattern);
    case "range": {
      const { min, max } = rule;
      return (value) =>
        (min !== undefined && !holds(compareValues(value, String(min)), ">=")) ||
        (max !== undefined && !holds(compareValues(value, String(max)), "<="));
    }
    case "one-of": {
      const known = new Set(rule.values.map(foldKey));
      return (value) => !known.has(foldKey(value.slice(0, 4000)));
    }
  }
}

function judgeUnique(
  names: readonly string[],
  data: CleanData,
  code: string,
  found: Found<string>,
): void {
  const columns = names.map((name) => watched(data, name)[0]);
  if (columns.some((c) => c === undefined)) return;
  const known = columns.filter((c) => c !== undefined);
  const first = new Map<string, number>();
  for (let record = 0; record < data.dataset.rows; record++) {
    const key = known.map((c) => c.values.codes[record] as number);
    if (key.every((c) => c === 0)) continue;
    const before = first.get(key.join(" "));
    if (before === undefined) first.set(key.join(" "), record);
    else {
      const spot = { record, ...(known[0] === undefined ? {} : { column: known[0].column }) };
      found(code, spot, { row: data.dataset.lineOf[before] as number });
    }
  }
}

/** Negative, zero, positive; NaN where a number meets a text. Numbers as numbers, the rest as text (ISO dates sort so). */
function compareValues(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  if (Number.isNaN(x) !== Number.isNaN(y)) return Number.NaN;
  return a < b ? -1 : a > b ? 1 : 0;
}

function holds(order: number, is: "<" | "<=" | "=" | "!=" | ">" | ">="): boolean {
  switch (is) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case "=":
      return order === 0;
    case "!=":
      return order !== 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}
