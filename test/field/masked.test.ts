import { describe, expect, test } from "vitest";
import { email } from "../../src/field/email.ts";
import { fullName } from "../../src/field/full-name.ts";
import { person } from "../../src/field/person.ts";
import { phone } from "../../src/field/phone.ts";
import { FIELD_SETTINGS } from "../../src/field/settings.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { cleanWith } from "./clean-with.ts";

const CASES = [
  [phone, "******123", "phone/masked"],
  [phone, "******12", "phone/masked"],
  [phone, "(+84)*****5623", "phone/masked"],
  [phone, "0905***456", "phone/masked"],
  [phone, "0905xxx456", "phone/masked"],
  [phone, "84******21", "phone/masked"],
  [phone, "0905123456 **", undefined],
  [phone, "**0905123456", undefined],
  [phone, "0905123456x12", undefined],
  [fullName, "N******n", "name/masked"],
  [fullName, "Ng*** V** A***", "name/masked"],
  [fullName, "******", "name/masked"],
  [fullName, "Nguyễn Thị Lan ***", undefined],
  [fullName, "**Lan**", undefined],
  [fullName, "Lan*", undefined],
  [email, "l***n@gmail.com", "email/masked"],
  [email, "***@gmail.com", "email/masked"],
  [email, "lan*hoa@gmail.com", undefined],
  [email, "lan.nguyen@gmail.com", undefined],
] as const;

test.each(CASES)("%o %s: %s", (field, raw, code) => {
  const cleaned = cleanWith(field, raw);
  const codes = (cleaned.findings ?? []).map((finding) => finding.code);
  expect(codes.filter((c) => c.endsWith("/masked"))).toEqual(code === undefined ? [] : [code]);
  if (code !== undefined) expect([cleaned.value, cleaned.feature]).toEqual([raw, ""]);
});

describe("nobody is found again by a hidden name", () => {
  test.each([
    ["N******n", ""],
    ["Nguyễn Lan", "nguyễn"],
  ])("%s", (name, start) => {
    const parts = {
      full_name: [name],
      family_name: [],
      middle_name: [],
      given_name: [],
      name_suffix: [],
      salutation: [],
    };
    const settings = defaultsOf(FIELD_SETTINGS);
    const { feature } = person.compose(parts, { country: "VN", asOf: "2026-11-22", settings });
    expect(feature.split("\u001f", 1)[0]).toBe(start);
  });
});
