import { describe, expect, it } from "vitest";
import { phone } from "../../src/comparison/phone.ts";
import { personName } from "../../src/comparison/person-name.ts";
import { pairSentence } from "../../src/run/write/sentence.ts";

const name = { comparison: personName, level: personName.levels.length - 1, weight: -7 };
const same = { comparison: phone, level: 0, weight: 8 };
const held = [{ en: "the names differ", vi: "tên khác nhau" }];

describe("the sentence of a question", () => {
  it("says what speaks for it, what against, and how sure", () => {
    const { en, vi } = pairSentence([name, same], 0.5);
    expect(en).toMatch(/^For one customer: Phone – .+\. Against: Name – .+\. Sure to 50\.0%\.$/);
    expect(vi).toMatch(/^Giống nhau: .+\. Khác nhau: .+\. Khả năng cùng một khách: 50,0%\.$/);
  });

  it("says what holds it back, where something does", () => {
    expect(pairSentence([same], 0.9, held).en).toMatch(/Asked because the names differ\.$/);
    expect(pairSentence([same], 0.9, held).vi).toMatch(/Cần hỏi vì tên khác nhau\.$/);
    expect(pairSentence([same], 0.9).en).not.toContain("because");
  });

  it("says so where little speaks for it", () => {
    expect(pairSentence([{ ...same, weight: 0.2 }], 0.1).en).toBe(
      "Little speaks for one customer. Sure to 10.0%.",
    );
  });
});
