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
    ["Newsletter", "DOI bestätigt", "given"],
    ["Newsletter", "nicht erteilt", "withdrawn"],
    ["Newsletter", "keine Angabe", "unknown"],
    ["Accepte newsletter", "Oui", "given"],
    ["Accepte newsletter", "Non", "withdrawn"],
    ["Newsletter", "Sì", "given"],
    ["Newsletter", "désabonné", "withdrawn"],
    ["Đồng ý nhận tin", "✓", "given"],
    ["Đồng ý nhận tin", "☐", "withdrawn"],
    ["Email Opt Out", "✔", "withdrawn"],
    ["Werbesperre", "Ja", "withdrawn"],
    ["Từ chối nhận tin", "withdrawn", "withdrawn"],
    ["Đồng ý nhận tin", "given", "given"],
    ["Newsletter", "Yes, I agree to receive e-mails", "given"],
    ["Newsletter", "Yes please", "given"],
    ["Newsletter", "No thanks", "withdrawn"],
    ["Newsletter", "No, please don't contact me", "withdrawn"],
    ["Newsletter", "Nein danke", "withdrawn"],
    ["Newsletter", "Ja, gerne!", "given"],
    ["Đồng ý nhận tin", "Có, gửi vào email", "given"],
    ["Email Opt Out", "Yes, please", "withdrawn"],
  ])("%s: %j means %s and stays", (header, raw, expected) => {
    const cleaned = cleanWith(consent, raw, { header });
    if (expected === undefined) expect(cleaned.status).toBe("missing");
    else expect(cleaned).toEqual({ status: "ok", value: raw, feature: expected });
  });

  it.each([
    "Yes, but no phone calls",
    "Yes, unsubscribe me please",
    "No, no problem",
    "No, but e-mail is fine",
    "Ja, aber nur per Post",
    "Có, nhưng chỉ email",
    "Yesterday, by phone",
    "Nora, my wife",
  ])("cannot tell %s", (raw) => {
    expect(brief(cleanWith(consent, raw, { header: "Newsletter" }))).toEqual([
      "suspect",
      raw,
      "consent/unclear",
    ]);
  });

  it("keeps what it does not understand, and never takes it for an agreement", () => {
    expect(brief(cleanWith(consent, "gọi sau 17h"))).toEqual([
      "suspect",
      "gọi sau 17h",
      "consent/unclear",
    ]);
    expect(brief(cleanWith(consent, "-"))).toEqual(["missing", "-"]);
  });

  it.each<[string, Readonly<Record<string, number>>, string, string]>([
    ["yes", { "1": 9, "0": 8 }, "1", "words among digits"],
    ["N", { "1": 9, "0": 8 }, "0", "a letter among digits"],
    ["YES", { Yes: 9, No: 8 }, "Yes", "capitals"],
    ["co", { Có: 9, Không: 8 }, "Có", "the accent"],
    ["TRUE", { Y: 9, N: 8 }, "Y", "the commonest pair"],
  ])("brings %s in a column of %j to %s (%s)", (raw, column, value) => {
    expect(brief(cleanWith(consent, raw, { column }))).toEqual(["fixed", value]);
  });

  it.each<[string, Readonly<Record<string, number>>, string]>([
    ["0", { "1": 9, "0": 8 }, "HasOptedOutOfEmail"],
    ["FALSE", { TRUE: 9, FALSE: 8 }, "Email Opt Out"],
    ["opted out", { Yes: 9, No: 8 }, "Consent"],
    ["chưa", { Có: 9, Không: 8 }, "Đồng ý nhận tin"],
    ["Đã từ chối", { "1": 9, "0": 8 }, "Đồng ý nhận tin"],
  ])("leaves %s in a column of %j under %s", (raw, column, header) => {
    expect(brief(cleanWith(consent, raw, { column, header }))).toEqual(["ok", raw]);
  });
});
