import { describe, expect, it } from "vitest";
import { consent } from "../../src/field/consent.ts";
import { brief, cleanWith } from "./clean-with.ts";

describe("consent", () => {
  it.each([
    ["Accepts Email Marketing", "yes", "given"],
    ["Accepts Email Marketing", "no", "withdrawn"],
    ["Đồng ý nhận tin", "Có", "given"],
    ["Đồng ý nhận tin", "không", "withdrawn"],
    ["Đồng ý nhận tin", "x", "given"],
    ["Email Opt Out", "true", "withdrawn"],
    ["Email Opt Out", "false", "unknown"],
    ["hs_email_optout", "1", "withdrawn"],
    ["HasOptedOutOfEmail", "1", "withdrawn"],
    ["HasOptedOutOfEmail", "0", "unknown"],
    ["Từ chối nhận tin", "Có", "withdrawn"],
    ["Không làm phiền", "x", "withdrawn"],
    ["Không gọi", "", undefined],
    ["Hủy đăng ký", "Rồi", "withdrawn"],
    ["Blacklist", "TRUE", "withdrawn"],
    ["Do Not Call", "Yes", "withdrawn"],
    ["Unsubscribed", "yes", "withdrawn"],
    ["Subscribed", "yes", "given"],
    ["Opt-in", "N", "withdrawn"],
    ["Consent", "opted out", "withdrawn"],
    ["Consent", "Từ chối", "withdrawn"],
    ["Consent", "Unsubscribed", "withdrawn"],
    ["Consent", "đã đồng ý", "given"],
    ["Consent", "pending", "unknown"],
    ["Einwilligung", "Ja", "given"],
    ["Werbesperre", "Ja", "withdrawn"],
    ["Từ chối nhận tin", "withdrawn", "withdrawn"],
    ["Đồng ý nhận tin", "given", "given"],
  ])("%s: %j → %s", (header, raw, expected) => {
    const cleaned = cleanWith(consent, raw, { header });
    if (expected === undefined) expect(cleaned.status).toBe("missing");
    else expect(cleaned.value).toBe(expected);
  });

  it("keeps what it does not understand, and never takes it for an agreement", () => {
    expect(brief(cleanWith(consent, "gọi sau 17h"))).toEqual([
      "suspect",
      "gọi sau 17h",
      "consent/unclear",
    ]);
    expect(brief(cleanWith(consent, "-"))).toEqual(["missing", "-"]);
  });
});
