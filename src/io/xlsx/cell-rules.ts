import { ByteSink } from "./byte-sink.ts";
import { parseRange } from "./cell-ref.ts";
import type { CellRule } from "./layout.ts";
import type { XlsxPlace } from "./refuse.ts";
import { conditionalRule, validationRule } from "./rule-xml.ts";
import { attributeText } from "./write-text.ts";
import { Attributes } from "./xml-attributes.ts";
import { addXmlText } from "./xml-text.ts";

/** Rules kept of a sheet and ranges of one rule; a person makes a few, a hostile file millions. */
const RULES = 300;
const RANGES = 100;
const FORMULA_BYTES = 4096;
/** Pictures of a conditional format: what stands inside a rule, beside formulas. */
const INNER = new Set(["colorScale", "dataBar", "iconSet", "cfvo", "color"]);

interface Begun {
  readonly kind: "validation" | "conditional";
  readonly ranges: readonly (readonly [number, number, number, number])[];
  readonly attributes: ReadonlyMap<string, string>;
  readonly formulas: string[];
  inner: string;
}

/**
 * Gathers the drop-down lists and conditional formats of a sheet. Kept are those that lean on no other cell,
 * as these mean the same wherever their column ends up; the others are counted.
 */
export class CellRules {
  wantsText = false;
  readonly validations: CellRule[] = [];
  readonly conditional: CellRule[] = [];
  lostValidations = 0;
  lostConditional = 0;
  private begun: Begun | undefined;
  private ranges: Begun["ranges"] = [];
  /** Depth inside `extLst`, where newer programs keep what older ones cannot read. */
  private ext = 0;
  private readonly sink = new ByteSink(256);
  private readonly attributes: Attributes;
  private readonly place: XlsxPlace;

  constructor(place: XlsxPlace) {
    this.place = place;
    this.attributes = new Attributes(place);
  }

  open(name: string, bytes: Uint8Array, start: number, end: number): void {
    if (name === "extLst") this.ext++;
    else if (this.ext > 0) return this.openExtension(name, bytes, start, end);
    else if (name === "conditionalFormatting") {
      this.ranges = ranges(this.attributes.all(bytes, start, end).get("sqref"));
    } else if (name === "cfRule") {
      this.begin("conditional", this.attributes.all(bytes, start, end), this.ranges);
    } else if (name === "dataValidation") {
      const all = this.attributes.all(bytes, start, end);
      this.begin("validation", all, ranges(all.get("sqref")));
    } else if (this.begun === undefined) return;
    else if (name === "formula" || name === "formula1" || name === "formula2") {
      this.sink.length = 0;
      this.wantsText = true;
    } else if (INNER.has(name)) {
      this.begun.inner += `<${name}${xmlOf(this.attributes.all(bytes, start, end))}>`;
    }
  }

  close(name: string): void {
    if (name === "extLst") this.ext--;
    if (this.ext > 0 || this.begun === undefined) return;
    if (this.wantsText) {
      this.wantsText = false;
      this.begun.formulas.push(this.sink.text(0));
    } else if (INNER.has(name)) this.begun.inner += `</${name}>`;
    else if (name === "cfRule" || name === "dataValidation") this.finish(this.begun);
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    if (this.sink.length + end - start > FORMULA_BYTES) return;
    if (literal) this.sink.add(bytes, start, end);
    else addXmlText(this.sink, bytes, start, end, this.place);
  }

  private openExtension(name: string, bytes: Uint8Array, start: number, end: number): void {
    if (name === "dataValidation") this.lostValidations++;
    // The newer half of a data bar only refines the rule already kept.
    else if (name === "cfRule" && this.attributes.all(bytes, start, end).get("type") !== "dataBar")
      this.lostConditional++;
  }

  private begin(
    kind: Begun["kind"],
    attributes: ReadonlyMap<string, string>,
    where: Begun["ranges"],
  ): void {
    this.begun = { kind, attributes, ranges: where, formulas: [], inner: "" };
  }

  private finish({ kind, ranges: where, attributes, formulas, inner }: Begun): void {
    this.begun = undefined;
    const list = kind === "validation" ? this.validations : this.conditional;
    const rule =
      where.length === 0 || list.length >= RULES
        ? undefined
        : kind === "validation"
          ? validationRule(attributes, formulas)
          : conditionalRule(attributes, formulas, inner);
    if (rule !== undefined) list.push({ ...rule, ranges: where });
    else if (kind === "validation") this.lostValidations++;
    else this.lostConditional++;
  }
}

function ranges(sqref = ""): Begun["ranges"] {
  return sqref
    .split(/\s/, RANGES)
    .map(parseRange)
    .filter((range) => range !== undefined);
}

function xmlOf(all: ReadonlyMap<string, string>): string {
  return [...all]
    .filter(([name]) => /^[A-Za-z]{1,40}$/.test(name) && !all.has(`:${name}`))
    .map(([name, value]) => ` ${name}="${attributeText(value)}"`)
    .join("");
}
