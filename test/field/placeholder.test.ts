import { describe, expect, it } from "vitest";
import { isPlaceholder } from "../../src/field/placeholder.ts";

describe("isPlaceholder", () => {
  it.each([
    "-",
    "--",
    " - ",
    "...",
    "?",
    "--/--/----",
    "x",
    "XXX",
    "00",
    "0000000000",
    "không có",
    "Không  Có",
    "không có".normalize("NFD"),
    "ko",
    "chưa có",
    "Đang cập nhật",
    "n/a",
    "N/A",
    "NA",
    "null",
    "NULL",
    "None",
    "#N/A",
    "#REF!",
    "keine Angabe",
    "Unspecified",
    "Prefer not to say",
    "(blank)",
  ])("%j says nothing", (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each([
    ["Na", "a given name"],
    ["na", "not in capitals"],
    ["Khổng", "a family name"],
    ["0", "a number"],
    ["x1", "a code"],
    ["Xuân", "a name that starts with x"],
    ["Không gian xanh", "a company"],
    ["No", "an answer, and a name"],
    ["", "nothing at all is empty, not a placeholder"],
    ["   ", "nor is white space"],
    ["00123", "a code"],
    ["Nguyễn Văn A", "a name"],
  ])("%j is a value (%s)", (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
