import { describe, expect, it } from "vitest";
import { MERGE_SETTINGS, type MergeSettings } from "../../src/merge/settings.ts";
import { unmetNames } from "../../src/merge/unmet-names.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { cleanOf } from "../support/dataset.ts";

const { data } = cleanOf([
  ["Họ tên", "full_name", ["Lê An"]],
  ["Hạng thẻ", "", ["VIP"]],
]);
const [table] = data.dataset.tables;
const file = table?.grid.source.file ?? "";

function said(settings: Partial<MergeSettings>): string[] {
  const all = { ...defaultsOf(MERGE_SETTINGS), ...settings };
  return unmetNames(all, data.dataset, ["full_name", "phone"]).map((words) => words.en);
}

describe("names in the settings of merging", () => {
  it.each<[Partial<MergeSettings>, string, string]>([
    [
      { survivors: { Foo: "min", phone: "min" } },
      'merge.survivors: no column or field is called "Foo"',
      "neither",
    ],
    [
      { prefer: { "Hang the": "VIP", Bậc: "A" } },
      'merge.prefer: no column or field is called "Bậc"',
      "one of two",
    ],
    [{ sourcePriority: [file, "nowhere"] }, 'no file or sheet is called "nowhere"', "a source"],
  ])("%j: told", (settings, expected) => {
    expect(said(settings)).toEqual([expect.stringContaining(expected)]);
  });

  it("twins: a header in any spelling, a field this list lacks, the file itself say nothing", () => {
    expect(said({ survivors: { "hang the": "min", phone: "max" } })).toEqual([]);
    expect(said({ prefer: { full_name: "A > B" }, sourcePriority: [file] })).toEqual([]);
  });
});
