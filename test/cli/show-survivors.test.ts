import { describe, expect, it } from "vitest";
import { survivorLines } from "../../src/cli/show-survivors.ts";
import { MERGE_RULES } from "../../src/merge/model.ts";
import { RULE_WORDS } from "../../src/merge/rule-words.ts";

const ledger = new Map([["entity_id", "E000002"]]);
const survivor = (rule: string, lost = ""): Map<string, string> =>
  new Map([
    ["field", "Đồng ý"],
    ["value", "Có"],
    ["from_row_id", "4"],
    ["rule", rule],
    ["lost", lost],
  ]);
const lines = (survivors: readonly Map<string, string>[], lang: "en" | "vi" = "en"): string =>
  survivorLines({ ledger, survivors }, lang, 200).join("\n");

describe("what survived of a customer of several rows", () => {
  it("says the value, its row, why, and what was lost", () => {
    expect(lines([survivor("newer-consent", '"Không" (3)')])).toContain(
      '- Đồng ý: Có (row 4): agreed on a day after the refusal, both dated; not kept: "Không" (3)',
    );
    expect(lines([survivor("newer-consent", '"Không" (3)')], "vi")).toContain(
      '- Đồng ý: Có (dòng số 4): đồng ý sau ngày từ chối, cả hai đều có ngày; không giữ: "Không" (3)',
    );
  });

  it("passes over what all rows say alike, says so where that is all, and nothing of a single row", () => {
    expect(lines([survivor("only-value"), survivor("max", '"1" (2)')])).not.toContain(
      "no row says",
    );
    expect(lines([survivor("only-value")])).toContain("say nothing different");
    expect(lines([])).toBe("");
  });

  it.each(MERGE_RULES)("%s has words of its own in both languages", (rule) => {
    const { en, vi } = RULE_WORDS[rule];
    expect(lines([survivor(rule, '"x" (1)')])).toContain(en);
    expect(Object.values(RULE_WORDS).filter((w) => w.en === en || w.vi === vi)).toHaveLength(1);
  });
});
