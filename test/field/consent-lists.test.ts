import { describe, expect, it } from "vitest";
import { consentChannel } from "../../src/field/consent-channel.ts";
import { consentPurpose } from "../../src/field/consent-purpose.ts";
import { consentSource } from "../../src/field/consent-source.ts";
import { legalBasis } from "../../src/field/legal-basis.ts";
import { cleanWith } from "./clean-with.ts";

describe("what is known about a consent", () => {
  it.each([
    [consentSource, "phiếu đăng ký", "Phiếu giấy", "an alias, in the sheet's own language"],
    [consentSource, "paper", "Paper form", ""],
    [consentSource, "hội chợ 2024", "hội chợ 2024", "unknown ones stay"],
    [consentPurpose, "qc", "Quảng cáo", ""],
    [consentPurpose, "advertising", "Marketing", ""],
    [consentChannel, "tin nhắn", "SMS", ""],
    [consentChannel, "gọi điện", "Điện thoại", ""],
    [legalBasis, "sự đồng ý", "Đồng ý", ""],
    [legalBasis, "einwilligung", "einwilligung", "the only spelling of the column stays"],
  ] as const)("%#: %s", (field, raw, value, _note) => {
    expect(cleanWith(field, raw).value).toBe(value);
  });
});
