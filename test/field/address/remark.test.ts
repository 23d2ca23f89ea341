import { expect, it } from "vitest";
import { withoutOtherTimes, withoutRemark } from "../../../src/field/address/remark.ts";

it.each<[string, string | undefined, string]>([
  ["12 Lê Lợi, Thủ Dầu Một (Bình Dương cũ)", "(Bình Dương cũ)", "units of another time"],
  ["12 Lê Lợi (cũ: P5, Gò Vấp)", "(cũ: P5, Gò Vấp)", "with a colon"],
  ["12 Lê Lợi, Phường 5 (cũ)", undefined, "twin: a mark of the unit before it"],
  ["12 Lê Lợi (gần chợ)", undefined, "twin: another remark"],
])("%s: the bracket %s comes off, %s", (text, remark, _note) => {
  expect(withoutOtherTimes(text)?.remark).toBe(remark);
});

it.each<[string, string | undefined, string]>([
  ["15 Láng Hạ, HN - gần ngã tư", "- gần ngã tư", "a dash behind a space"],
  ["15 Láng Hạ, HN, đối diện chợ", ", đối diện chợ", "a comma"],
  ["15 Láng Hạ, HN-gần ngã tư", undefined, "twin: a hyphen inside a word"],
  ["15 Láng Hạ, Gầnn", undefined, "twin: a word that only begins so"],
])("%s: the remark %s comes off, %s", (text, remark, _note) => {
  expect(withoutRemark(text)?.remark).toBe(remark);
});
