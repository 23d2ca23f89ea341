import { describe, expect, it } from "vitest";
import { resolveSettings } from "../../src/config/resolve.ts";

const given = (text: string) =>
  resolveSettings([{ origin: "--set", values: { "merge.survivors": text } }]);

describe("maps on the command line", () => {
  it.each([
    ["email=most-recent,Tổng chi tiêu=sum", { email: "most-recent", "Tổng chi tiêu": "sum" }],
    ['{"email":"most-recent","Rang, Stufe":"max"}', { email: "most-recent", "Rang, Stufe": "max" }],
  ])("%s", (text, expected) => {
    const { settings, mistakes } = given(text);
    expect(mistakes).toEqual([]);
    expect({ ...settings.merge.survivors }).toEqual(expected);
  });

  it.each([
    ["email=mostrecent", 'expected for "email" one of most-recent, '],
    ['{"email":"newest"}', ', not "newest"'],
    ["email", "expected name=value pairs such as email=most-recent"],
    ['{"email":', "expected name=value pairs such as email=most-recent"],
  ])("%s is refused, and what to write is said", (text, expected) => {
    expect(given(text).mistakes.map((m) => m.say.en)).toEqual([expect.stringContaining(expected)]);
  });
});
