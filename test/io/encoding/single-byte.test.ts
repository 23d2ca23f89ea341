import { describe, expect, it } from "vitest";
import { pageOf, WINDOWS_1252, WINDOWS_1258 } from "../../../src/io/encoding/single-byte.ts";

describe("the code pages kept as tables", () => {
  it.each([
    ["windows1252", WINDOWS_1252],
    ["windows1258", WINDOWS_1258],
  ])("hold what iconv-lite reads as %s", (name, page) => {
    expect(page).toEqual(pageOf(name));
  });
});
