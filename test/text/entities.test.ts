import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeEntities } from "../../src/text/entities.ts";

describe("decodeEntities", () => {
  it.each([
    ["A&amp;B", "A&B"],
    ["O&#39;Brien", "O'Brien"],
    ["O&#x27;Brien", "O'Brien"],
    ["Nguy&#7877;n V&#259;n An", "Nguyễn Văn An"],
    ["A&amp;amp;B", "A&B"],
    ["&#38;amp;", "&"],
    ["Lan&nbsp;Anh", "Lan Anh"],
  ])("%s → %s", (raw, text) => {
    expect(decodeEntities(raw)).toBe(text);
  });

  it.each(["A & B", "A&B; C", "R&D;", "&unknown;", "&#7;", "&#55296;", "a=1&amp", "&;", ""])(
    "leaves %j",
    (text) => {
      expect(decodeEntities(text)).toBe(text);
    },
  );

  it("decodes twice as once", () => {
    const unit = fc.constantFrom("&", "amp;", "#", "38;", "x26;", "quot;", "a", ";");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        const once = decodeEntities(text);
        expect(decodeEntities(once)).toBe(once);
        expect(once === "").toBe(text === "");
      }),
      { seed: 11, numRuns: 5_000 },
    );
  });
});
