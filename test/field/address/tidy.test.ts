import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tidyAddress } from "../../../src/field/address/tidy.ts";

describe("whitespace and commas", () => {
  const cases: [raw: string, tidy: string, note: string][] = [
    ["12 Lê Lợi,P.5,Q.3", "12 Lê Lợi, P.5, Q.3", "a space behind commas"],
    ["12  Lê Lợi ,  P.5 ,, Q.3,", "12 Lê Lợi, P.5, Q.3", "runs and edges"],
    ["12 Lê Lợi\nPhường 5\r\nQuận 3", "12 Lê Lợi, Phường 5, Quận 3", "lines of a cell"],
    ["1,5 km QL1", "1,5 km QL1", "a decimal comma stays"],
    ["12 Lê Lợi - P.5", "12 Lê Lợi - P.5", "dashes stay"],
    ["  12 Le Loi", "12 Le Loi", "edges"],
  ];
  test.each(cases)("%j → %j (%s)", (raw, tidy) => {
    expect(tidyAddress(raw)).toBe(tidy);
  });

  const text = fc
    .array(
      fc.constantFrom(
        "12",
        "Lê Lợi",
        ",",
        " ",
        "  ",
        "\n",
        "P.5",
        "-",
        "1,5",
        "Q",
        ".",
        "/",
        "\t",
        "ê",
        "\u00a0",
      ),
      {
        maxLength: 20,
      },
    )
    .map((parts) => parts.join(""));

  test("tidying twice is tidying once, and nothing but spaces and commas is lost", () => {
    fc.assert(
      fc.property(text, (raw) => {
        const tidy = tidyAddress(raw);
        expect(tidyAddress(tidy)).toBe(tidy);
        const letters = (s: string) => s.normalize("NFC").replaceAll(/[\s,]/gu, "");
        expect(letters(tidy)).toBe(letters(raw));
      }),
      { seed: 3, numRuns: 3000 },
    );
  });

  test("long runs of spaces or commas do not slow it down", () => {
    expect(tidyAddress(`12${" ".repeat(200_000)}Lê Lợi`)).toBe("12 Lê Lợi");
    expect(tidyAddress(`12${",".repeat(200_000)}Lê Lợi`)).toBe("12, Lê Lợi");
    expect(tidyAddress(`12 Lê Lợi${", \n".repeat(50_000)}`)).toBe("12 Lê Lợi");
  });
});
