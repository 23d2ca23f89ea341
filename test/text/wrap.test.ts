import { describe, expect, it } from "vitest";
import { wrapWords } from "../../src/text/wrap.ts";

describe("words in lines", () => {
  it.each([
    ["", 5, [""]],
    ["one", 5, ["one"]],
    ["one two", 7, ["one two"]],
    ["one two", 6, ["one", "two"]],
    ["a longestword b", 6, ["a", "longestword", "b"]],
    ["Nguyễn Thị", 10, ["Nguyễn Thị"]],
    ["日本 語", 6, ["日本", "語"]],
    ["日本 語", 7, ["日本 語"]],
  ])("%j at %d", (text, width, lines) => {
    expect(wrapWords(text, width)).toEqual(lines);
  });
});
