import type { CellRule } from "./layout.ts";
import { attributeText } from "./write-text.ts";

type Rule = Omit<CellRule, "ranges">;
type Attributes = ReadonlyMap<string, string>;

const VALIDATION = [
  ..."type errorStyle operator allowBlank showDropDown showInputMessage showErrorMessage".split(
    " ",
  ),
  ..."errorTitle error promptTitle prompt".split(" "),
];
const CONDITIONAL =
  "type stopIfTrue aboveAverage percent bottom operator text timePeriod rank stdDev equalAverage".split(
    " ",
  );
/** A number, or a text in quotes: an operand that no cell and no function stands in. */
const LITERAL = /^\s*(?:-?\d{1,15}(?:\.\d{1,15})?|"(?:[^"]|"")*")\s*$/;

/** A data validation that leans on no other cell, rewritten; undefined for all others. */
export function validationRule(all: Attributes, formulas: readonly string[]): Rule | undefined {
  const type = all.get("type") ?? "none";
  if (type === "custom" || !formulas.every((formula) => LITERAL.test(formula))) return undefined;
  if (type !== "none" && formulas.length === 0) return undefined;
  const inner = formulas
    .slice(0, 2)
    .map((formula, i) => `<formula${i + 1}>${attributeText(formula)}</formula${i + 1}>`)
    .join("");
  return { attributes: picked(all, VALIDATION), inner };
}

/** A conditional format that leans on no cell but the one it colours; undefined for all others. */
export function conditionalRule(
  all: Attributes,
  formulas: readonly string[],
  inner: string,
): Rule | undefined {
  const type = all.get("type") ?? "";
  // Some writers leave the text out and only write the formula that holds it.
  const text = all.get("text") ?? /"((?:[^"]|"")*)"/.exec(formulas[0] ?? "")?.[1] ?? "";
  const own = ownFormula(type, text.replaceAll('""', '"').slice(0, 255));
  const dxf = Number(all.get("dxfId") ?? Number.NaN);
  const rule = {
    attributes: picked(
      all.has("text") || own === undefined ? all : new Map([...all, ["text", text]]),
      CONDITIONAL,
    ),
    inner,
    ...(Number.isInteger(dxf) && dxf >= 0 ? { dxf } : {}),
  };
  if (own !== undefined) return { ...rule, formula: own };
  if (type === "cellIs") {
    if (formulas.length === 0 || !formulas.every((one) => LITERAL.test(one))) return undefined;
    const xml = formulas.slice(0, 2).map((one) => `<formula>${attributeText(one)}</formula>`);
    return { ...rule, inner: xml.join("") };
  }
  if (["duplicateValues", "uniqueValues", "top10", "aboveAverage"].includes(type)) return rule;
  const drawn = ["colorScale", "dataBar", "iconSet"].includes(type);
  return drawn && inner !== "" && !inner.includes('type="formula"') ? rule : undefined;
}

/** The formula such a rule must also carry, in the pieces between which the first cell's name stands. */
function ownFormula(type: string, text: string): readonly string[] | undefined {
  if (text === "" && type.endsWith("Text")) return undefined;
  if (text === "" && type.endsWith("With")) return undefined;
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (type) {
    case "containsText":
      return [`NOT(ISERROR(SEARCH(${quoted},`, ")))"];
    case "notContainsText":
      return [`ISERROR(SEARCH(${quoted},`, "))"];
    case "beginsWith":
      return ["LEFT(", `,LEN(${quoted}))=${quoted}`];
    case "endsWith":
      return ["RIGHT(", `,LEN(${quoted}))=${quoted}`];
    case "containsBlanks":
      return ["LEN(TRIM(", "))=0"];
    case "notContainsBlanks":
      return ["LEN(TRIM(", "))>0"];
    case "containsErrors":
      return ["ISERROR(", ")"];
    case "notContainsErrors":
      return ["NOT(ISERROR(", "))"];
    default:
      return undefined;
  }
}

function picked(all: Attributes, names: readonly string[]): string {
  return names
    .flatMap((name) => {
      const value = all.get(name);
      return value === undefined ? [] : [` ${name}="${attributeText(value.slice(0, 255))}"`];
    })
    .join("");
}
