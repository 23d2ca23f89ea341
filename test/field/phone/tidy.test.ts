import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tidyPhone } from "../../../src/field/phone/tidy.ts";

/** A character that tidying takes off again, so that the text goes the long way. */
const INVISIBLE = "\u200B";

describe("tidyPhone", () => {
  it.each([
    ["0905 123 456", "0905 123 456", "as it is"],
    ["(028) 3822-1234", "(028) 3822-1234", "as it is"],
    ["0905  123 456", "0905 123 456", "two blanks"],
    [" 0905123456 ", "0905123456", "blanks around"],
    ["'0905123456", "0905123456", "Excel's text mark"],
    ['="0905123456"', "0905123456", "Excel's formula"],
    ["０９０５123456", "0905123456", "full-width digits"],
    ["0905\n0906", "0905\n0906", "a line break parts numbers"],
    ["", "", "nothing"],
  ])("%j → %j (%s)", (raw, tidied) => {
    expect(tidyPhone(raw)).toBe(tidied);
  });

  it("leaves plain texts to no other end than the long way does", () => {
    const unit = fc.constantFrom(...Array.from("0123456789+-().,/; \n'\"=~xé"));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (raw) => {
        expect(tidyPhone(raw)).toBe(tidyPhone(raw + INVISIBLE));
      }),
      { seed: 7, numRuns: 3000 },
    );
  });
});
