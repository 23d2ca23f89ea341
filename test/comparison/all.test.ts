import { describe, expect, it } from "vitest";
import { comparisonNamed, isKnownByName } from "../../src/comparison/all.ts";
import type { Comparison } from "../../src/comparison/define.ts";
import { FIELDS } from "../../src/field/index.ts";

const compared = FIELDS.flatMap(({ name, comparison }) =>
  comparison === undefined ? [] : [[name, comparison as Comparison] as const],
);

describe("comparisons known by name", () => {
  it.each(compared)(
    "%s can be compared on another thread, under its own title",
    (_, comparison) => {
      expect(isKnownByName({ ...comparison, title: { en: "birth date", vi: "ngày sinh" } })).toBe(
        true,
      );
    },
  );

  it("takes no other way of comparing for a known one", () => {
    const [, comparison] = compared[0] ?? [];
    if (comparison === undefined) throw new Error("no field is compared");
    expect(isKnownByName({ ...comparison, compare: () => 0 })).toBe(false);
    expect(isKnownByName({ ...comparison, name: "of my own" })).toBe(false);
    expect(comparisonNamed("of my own")).toBeUndefined();
  });
});
