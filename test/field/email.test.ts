import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CELL } from "../../src/model/cell.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { cleanEmail } from "../../src/field/email/clean.ts";
import { EMAIL_FINDINGS } from "../../src/field/email/findings.ts";
import { email } from "../../src/field/email.ts";
import { FIELD_SETTINGS } from "../../src/field/settings.ts";

const context = {
  country: "VN",
  asOf: "2026-11-22",
  settings: defaultsOf(FIELD_SETTINGS),
  header: "Email",
  facts: undefined,
};

function clean(raw: string) {
  return email.clean(raw, CELL.text, context);
}

function told(raw: string) {
  const { status, value, findings = [], more = [], extras = {} } = clean(raw);
  const codes = findings.map((f) => f.code.replace("email/", ""));
  return [status, value, ...codes, ...more, ...Object.values(extras)].join(" | ");
}

function suggested(raw: string) {
  return clean(raw)
    .findings?.map((f) => f.args?.["suggestion"])
    .find((s) => s !== undefined);
}

describe("addresses that are right stay as they are", () => {
  test.each([
    "lan.nguyen@gmail.com",
    "Lan.Nguyen@gmail.com",
    "lan+shop@gmail.com",
    "lan_nguyen@yahoo.com.vn",
    "a@vnn.vn",
    "lan@hn.vnn.vn",
    "hoa@fpt.vn",
    "hoa@fpt.com.vn",
    "hoa@viettel.com.vn",
    "hoa@vietcombank.com.vn",
    "hoa@congty.vn",
    "hoa@congty.hanoi.vn",
    "hoa@abc.ai.vn",
    "hoa@ymail.com",
    "hoa@mail.com",
    "hoa@web.de",
    "max@gmx.de",
    "max.mustermann@t-online.de",
    "o'brien@example.org",
    "x@relay.firefox.com",
    "kunde@müller-bau.de",
  ])("%s", (raw) => {
    expect(told(raw)).toBe(`ok | ${raw}`);
  });
  test("the domain is lower-cased, the local part is its owner's", () => {
    expect(told("Lan.Nguyen@GMail.COM")).toBe("ok | Lan.Nguyen@gmail.com");
    expect(clean("Lan.Nguyen@GMail.COM").feature).toBe("lan.nguyen@gmail.com");
  });
});

describe("what stands around an address is taken off", () => {
  test.each([
    ["mailto:lan@congty.vn", "fixed | lan@congty.vn | wrapped"],
    ["<lan@congty.vn>", "fixed | lan@congty.vn | wrapped"],
    ["Lan Nguyễn <lan@congty.vn>", "fixed | lan@congty.vn | note | Lan Nguyễn"],
    ["Email: lan@congty.vn", "fixed | lan@congty.vn | wrapped"],
    ["lan@congty.vn.", "fixed | lan@congty.vn | wrapped"],
    ["lan@congty.vn,", "fixed | lan@congty.vn | wrapped"],
    ["lan @ congty.vn", "fixed | lan@congty.vn | wrapped"],
    ["lan@congty .vn", "fixed | lan@congty.vn | wrapped"],
    ["lan@@congty.vn", "fixed | lan@congty.vn | wrapped"],
    ["lan(at)congty.vn", "fixed | lan@congty.vn | wrapped"],
    ["lan[at]congty.vn", "fixed | lan@congty.vn | wrapped"],
    ["ｌａｎ＠ｃｏｎｇｔｙ．ｖｎ", "fixed | lan@congty.vn | wrapped"],
    ["\u200Blan@congty.vn", "fixed | lan@congty.vn | wrapped"],
    ["mailto:lan@congty.vn?subject=x", "fixed | lan@congty.vn | wrapped"],
    ["lan@congty.vn/zalo", "fixed | lan@congty.vn | note | zalo"],
    ["lan@congty,vn", "fixed | lan@congty.vn | wrapped"],
    ["'lan@congty.vn'", "fixed | lan@congty.vn | wrapped"],
    ["lan@congty.vn (kế toán)", "fixed | lan@congty.vn | note | kế toán"],
    ["chị Lan: lan@congty.vn", "fixed | lan@congty.vn | note | chị Lan"],
  ])("%s", (raw, expected) => {
    expect(told(raw)).toBe(expected);
  });
  test.each([
    ["lan@congty.vn; hoa@congty.vn"],
    ["lan@congty.vn, hoa@congty.vn"],
    ["lan@congty.vn/hoa@congty.vn"],
    ["lan@congty.vn hoa@congty.vn"],
    ["lan@congty.vn\nhoa@congty.vn"],
    ["lan@congty.vn hoặc hoa@congty.vn"],
    ["lan@congty.vn và hoa@congty.vn"],
  ])("two in %j", (raw) => {
    expect(told(raw)).toBe("fixed | lan@congty.vn | several | hoa@congty.vn");
  });
  test.each([["lan@congty.vn; LAN@CONGTY.VN"], ["lan@congty.vn, Lan@congty.vn"]])(
    "capitals make no second mailbox: %j",
    (raw) => expect(told(raw)).toBe("fixed | lan@congty.vn | wrapped"),
  );
  test("the first usable of two stays, the broken one is kept beside it", () => {
    expect(told("lan@; hoa@congty.vn")).toBe("fixed | hoa@congty.vn | note | lan@");
  });
});

describe("misspelt domains", () => {
  test.each([
    ["gmail.con", "gmail.com"],
    ["gmail.comm", "gmail.com"],
    ["gmail.cmo", "gmail.com"],
    ["gmail.vom", "gmail.com"],
    ["gmail.xom", "gmail.com"],
    ["gmaill.con", "gmail.com"],
    ["gmailcom", "gmail.com"],
    ["gmail", "gmail.com"],
    ["yahoo.con", "yahoo.com"],
    ["yahoo.comvn", "yahoo.com.vn"],
    ["yahoo.com.v", "yahoo.com.vn"],
    ["hotmail.con", "hotmail.com"],
    ["outlook.con", "outlook.com"],
    ["icloud.con", "icloud.com"],
  ])("%s cannot exist: %s", (typed, domain) => {
    expect(told(`thu.lan@${typed}`)).toBe(`fixed | thu.lan@${domain} | typo-domain`);
  });
  test.each([
    ["gmail.co", "gmail.com"],
    ["gmail.cm", "gmail.com"],
    ["gmail.om", "gmail.com"],
    ["gmail.vn", "gmail.com"],
    ["gmail.com.vn", "gmail.com"],
    ["gmial.com", "gmail.com"],
    ["gmai.com", "gmail.com"],
    ["gnail.com", "gmail.com"],
    ["g.mail.com", "gmail.com"],
    ["yahoo.vn", "yahoo.com.vn"],
    ["yaho.com", "yahoo.com"],
    ["yaho.com.vn", "yahoo.com.vn"],
    ["hotmial.com", "hotmail.com"],
    ["outloo.com", "outlook.com"],
    ["icould.com", "icloud.com"],
    ["gmakl.com", "gmail.com"],
    ["gmail.co.vn", "gmail.com"],
    ["gamil.con", "gmail.com"],
    ["hotmail.com.vn", "hotmail.com"],
  ])("%s may exist: %s is suggested only", (typed, domain) => {
    expect(told(`thu.lan@${typed}`)).toBe(`suspect | thu.lan@${typed} | maybe-typo`);
    expect(suggested(`thu.lan@${typed}`)).toBe(domain);
  });
  test.each(["vnn.com.vm", "fpt.com.v", "hn.vnn.vm"])("%s is flagged, not guessed", (typed) => {
    expect(told(`lan@${typed}`)).toBe(`suspect | lan@${typed} | unknown-ending`);
  });
  test.each([
    "vnn.vn",
    "fpt.vn",
    "tgmail.vn",
    "company.vn",
    "email.com",
    "yahoo.com.vn",
    "ymail.com",
  ])("%s is no slip", (domain) => expect(told(`thu.lan@${domain}`)).toBe(`ok | thu.lan@${domain}`));
});

describe("addresses that are no one's", () => {
  test.each([
    ["lan.gmail.com", "no-at"],
    ["chị Lan", "no-at"],
    ["@gmail.com", "no-at"],
    ["lan@", "no-at"],
    ["lan@hoa@gmail.com", "two-ats"],
    ["lan..hoa@congty.vn", "bad-local"],
    [".lan@congty.vn", "bad-local"],
    ["lan.@congty.vn", "bad-local"],
    ["lan@congty..vn", "bad-domain"],
    ["lan@-congty.vn", "bad-domain"],
    ["lan@congty", "bad-domain"],
    ["lan@com.vn", "bad-domain"],
    ["lan@192.168.1.1", "bad-domain"],
    ["lan@[192.168.1.1]", "bad-domain"],
    ["lan@yahoo", "bad-domain"],
    [`${"a".repeat(65)}@congty.vn`, "too-long"],
    [`lan@${"a".repeat(64)}.vn`, "bad-domain"],
    ['"lan nguyen"@congty.vn', "bad-local"],
    ['"lan"@congty.vn', "quoted"],
    ["nguyễnlan@gmail.com", "accents"],
    ["[email protected]", "scrubbed"],
    ["[email\u00A0protected]", "scrubbed"],
    ["email chung", "placeholder"],
    ["dùng chung", "placeholder"],
    ["0905123456@vn.phone", "placeholder"],
  ])("%s: %s, kept as it was", (raw, code) => {
    const { status, value, findings, feature } = clean(raw);
    expect([status, value, findings?.map((f) => f.code), feature]).toEqual([
      "invalid",
      raw,
      [`email/${code}`],
      "",
    ]);
  });
  test.each([
    ["lan.gmail.com", "lan@gmail.com"],
    ["lan#gmail.com", "lan@gmail.com"],
    ["nguyễnlan@gmail.com", "nguyenlan@gmail.com"],
    ["lаn@congty.vn", "lan@congty.vn"],
    ["nguyen lan@congty.vn", "nguyenlan@congty.vn"],
  ])("%s: %s is suggested", (raw, suggestion) => {
    expect(suggested(raw)).toBe(suggestion);
    expect(clean(raw).value).toBe(raw);
  });
  test.each(["không có", "ko", "chưa có", "n/a", "-", "khong co"])("%s is nothing", (raw) => {
    expect(clean(raw)).toMatchObject({ status: "missing", value: raw });
  });
});

describe("addresses to look at", () => {
  test.each([
    ["none@gmail.com", "placeholder"],
    ["test@gmail.com", "placeholder"],
    ["noemail@congty.vn", "placeholder"],
    ["a@a.vn", "placeholder"],
    ["aaaa@gmail.com", "placeholder"],
    ["asdfgh@yahoo.com", "placeholder"],
    ["lan@mailinator.com", "disposable"],
    ["lan@box.mailinator.com", "disposable"],
    ["lan_nguyen@gmail.com", "provider-rule"],
    ["1lan@yahoo.com", "provider-rule"],
    ["nguyễn@congty.vn", "international"],
    ["lan@congty.vnn", "unknown-ending"],
    ["nguyen lan@congty.vn", "space"],
  ])("%s: %s", (raw, code) => {
    expect(told(raw)).toBe(`suspect | ${raw} | ${code}`);
  });
  test.each(["info", "ketoan", "ke.toan", "cskh", "tuyendung", "sales"])(
    "%s@ is a role",
    (local) => {
      expect(told(`${local}@congty.vn`)).toBe(`ok | ${local}@congty.vn | role`);
    },
  );
  test.each(["infolan@congty.vn", "lan.ketoan@congty.vn", "testa@gmail.com", "nonel@gmail.com"])(
    "%s is a person",
    (raw) => expect(told(raw)).toBe(`ok | ${raw}`),
  );
});

test("cleaning twice is cleaning once, and never empties a cell", () => {
  const word = fc.stringMatching(/^[a-zA-Z0-9.+_ễа-]{1,12}$/);
  const domain = fc.constantFrom(
    "gmail.com",
    "GMAIL.con",
    "yahoo.comvn",
    "fpt.vn",
    "x",
    "a.b",
    "gmail,com",
  );
  const part = fc.oneof(
    fc.tuple(word, domain).map(([w, d]) => `${w}@${d}`),
    word,
    fc.constantFrom("<", ">", ";", ",", "/", "mailto:", "Email:", " ", "(at)", "@", "."),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.boolean(), (parts, tight) => {
      const raw = parts.join(tight ? "" : " ");
      const once = clean(raw);
      if (raw.trim() !== "") expect(once.value).not.toBe("");
      const twice = clean(once.value);
      expect(twice.value).toBe(once.value);
      expect(twice.feature ?? twice.value).toBe(once.feature ?? once.value);
    }),
    { seed: 5, numRuns: 6000 },
  );
});

test("a hostile cell costs no time", () => {
  for (const piece of ["a@", "<a@", "@.", "a ,", "(at)", "a/@"]) {
    expect(clean(piece.repeat(100_000)).status).toBe("invalid");
    expect(clean(piece.repeat(600).slice(0, 1200)).value).not.toBe("");
  }
});

test("a column of addresses is told by its content", () => {
  const sample = (...texts: string[]) => texts.map((text) => ({ text, kind: CELL.text, count: 1 }));
  expect(email.sniff?.(sample("a@b.vn", "lan@gmail.com", "-"), { country: "VN" })).toBeCloseTo(
    2 / 3,
  );
  expect(email.sniff?.(sample("0905123456", "lan tại gmail"), { country: "VN" })).toBe(0);
});

test("a refusal names what was probably meant, where that is known", () => {
  const noAt = EMAIL_FINDINGS.find(({ code }) => code === "email/no-at");
  expect(noAt?.say({ suggestion: "lan@gmail.com" }).en).toContain("Perhaps lan@gmail.com.");
  expect(noAt?.say({}).vi).not.toContain("undefined");
});

test("a dot written out in brackets is a dot; the word alone is none", () => {
  expect(cleanEmail("lan (at) gmail (dot) com")).toMatchObject({
    value: "lan@gmail.com",
    findings: [{ code: "email/wrapped" }],
  });
  expect(cleanEmail("lan.dot@gmail.com")).toEqual({ status: "ok", value: "lan.dot@gmail.com" });
});

describe("what was probably meant is suggested, never written", () => {
  test.each([
    ["name at firm.com", "name@firm.com"],
    ["ten at gmail dot com", "ten@gmail.com"],
    ["Lan a còng gmail chấm com", "Lan@gmail.com"],
    ["lan gmail.com", "lan@gmail.com"],
    ["lan@gmail.com@", "lan@gmail.com"],
    ["lan@gmail@gmail.com", "lan@gmail.com"],
    ["lan@gmail..com", "lan@gmail.com"],
    ["lan@firm,de", "lan@firm.de"],
    ["lan.@gmail.com", "lan@gmail.com"],
    ["lan..tran@gmail.com", "lan.tran@gmail.com"],
    ["nguyễnlan@congty.vn", "nguyenlan@congty.vn"],
  ])("%s: %s", (raw, meant) => {
    expect([clean(raw).value, suggested(raw)]).toEqual([raw, meant]);
  });

  test.each([
    ["lan@abc@gmail.com", "either @ may be the wrong one"],
    ["look at this.com please", "a sentence"],
    ["lan at home", "no domain"],
    ["work at office.", "no domain"],
    ["lan shop.vn", "a name and a web page"],
    ["Facebook: lan", "another network"],
  ])("%s gets none: %s", (raw) => {
    expect([clean(raw).value, suggested(raw)]).toEqual([raw, undefined]);
  });
});
