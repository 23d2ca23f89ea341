import { describe, expect, it } from "vitest";
import type { CleanContext, FieldSpec, RawValue } from "../../src/field/define.ts";
import { FIELDS } from "../../src/field/index.ts";
import { FIELD_SETTINGS } from "../../src/field/settings.ts";
import { CELL } from "../../src/model/cell.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { headerKeys, headerParts } from "../../src/schema/header-keys.ts";
import { lookOf } from "../../src/schema/cell-look.ts";

/**
 * What makes a careless pattern try every way to cut a text: runs of one sign, of blanks, of half-open forms.
 * A reader that takes the square of such a cell's length needs minutes for one, and runs into the time limit.
 */
const RUNS =
  " ;\n;\t;a;0;.;,;-;(;|;/;@;a ;1 ;a.;1.;1,;a-;a@; ,; - ;1-;Dr. ;Nguyễn ;P. ;Phường ;(at;mailto:;12:;+84".split(
    ";",
  );
const LENGTH = 100_000;

const CELLS = RUNS.flatMap((run) => {
  const long = run.repeat(LENGTH / run.length);
  return [long, `Lan 0912 a@b.vn ${long}\u0001x`];
});

/** Reads every cell as a field does from sniffing to comparing; the cells that came back as something else unsaid. */
function changedUnsaid(spec: FieldSpec, country: string): string[] {
  const unsaid: string[] = [];
  for (const text of CELLS) {
    const context: Omit<CleanContext, "facts"> = {
      country,
      asOf: "2026-11-22",
      settings: defaultsOf(FIELD_SETTINGS),
      header: text,
      asText: false,
    };
    const values = [text, `${text}1`].map((t): RawValue => ({
      text: t,
      kind: CELL.text,
      count: 1,
    }));
    spec.sniff?.(values, context);
    const facts = spec.survey?.(values, context).facts;
    const cleaned = spec.clean(text, CELL.text, { ...context, facts });
    const kept = cleaned.status === "ok" ? cleaned.value === text : cleaned.value !== "";
    if (!kept) unsaid.push(`${cleaned.status}: ${text.slice(0, 40)}`);
    const ready = spec.comparison?.prepare(cleaned.value);
    if (ready !== undefined) spec.comparison?.compare(ready, ready);
  }
  return unsaid;
}

describe("cells of a hundred thousand characters", () => {
  it.each(FIELDS.map((spec) => [spec.name, spec as FieldSpec] as const))(
    "are read at once by %s",
    (_, spec) => {
      for (const country of ["VN", "US"]) {
        expect(changedUnsaid(spec, country), country).toEqual([]);
      }
    },
  );

  it("are read at once as headers", () => {
    for (const text of CELLS) {
      expect(headerKeys(text).length).toBeLessThan(20);
      expect(headerParts(text).length).toBeLessThanOrEqual(5);
      expect(lookOf(text, CELL.text)).toBe(text.trim() === "" ? "empty" : "data");
    }
  });
});
