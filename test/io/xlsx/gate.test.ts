import { describe, expect, test } from "vitest";
import { BOB, mk, parts, t } from "./mk.ts";
import { readOne, refusal, texts } from "./read-bytes.ts";
import { zipBytes } from "./zip-bytes.ts";

const MiB = 1 << 20;
const good = parts({ rows: BOB });
const LOL = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
const XXE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

describe("files that must be refused", () => {
  const cases: readonly (readonly [note: string, make: () => Uint8Array, code: string])[] = [
    ["bomb in the sheet", () => mk({ rows: BOB, post: " ".repeat(200 * MiB) }), "zip-bomb"],
    [
      "bomb in a part nobody reads",
      () => mk({ rows: BOB, extra: [{ name: "xl/media/i.png", data: Buffer.alloc(100 * MiB) }] }),
      "zip-bomb",
    ],
    [
      "size in the headers is a lie: small",
      () =>
        mk({
          rows: BOB,
          extra: [{ name: "xl/media/i.png", data: Buffer.alloc(100 * MiB), size: 10 }],
        }),
      "size-lie",
    ],
    [
      "the sheet's size is a lie by one byte",
      () =>
        zipBytes(
          good.map((one) =>
            one.name === "xl/worksheets/sheet1.xml" ? { ...one, size: one.data.length - 1 } : one,
          ),
        ),
      "size-lie",
    ],
    [
      "100,000 entries",
      () =>
        zipBytes([
          ...good,
          ...Array.from({ length: 60_000 }, (_, i) => ({ name: `x/${i}`, data: "", method: 0 })),
        ]),
      "too-many-parts",
    ],
    [
      "the same part twice",
      () => zipBytes([...good, { name: "xl/worksheets/sheet1.xml", data: "<x/>" }]),
      "duplicate-part",
    ],
    [
      "the same part twice, by case",
      () => zipBytes([...good, { name: "XL/Worksheets/Sheet1.xml", data: "<x/>" }]),
      "duplicate-part",
    ],
    [
      "name climbs",
      () => mk({ rows: BOB, extra: [{ name: "../../x", data: "" }] }),
      "hostile-name",
    ],
    [
      "name with backslash",
      () => mk({ rows: BOB, extra: [{ name: "xl\\x", data: "" }] }),
      "hostile-name",
    ],
    [
      "absolute name",
      () => mk({ rows: BOB, extra: [{ name: "/etc/x", data: "" }] }),
      "hostile-name",
    ],
    ["drive name", () => mk({ rows: BOB, extra: [{ name: "C:/x", data: "" }] }), "hostile-name"],
    [
      "NUL in a name",
      () => mk({ rows: BOB, extra: [{ name: "xl/a\0b", data: "" }] }),
      "hostile-name",
    ],
    [
      "two names for one part",
      () =>
        zipBytes(
          good.map((one) =>
            one.name === "xl/workbook.xml" ? { ...one, localName: "xl/other___.xml" } : one,
          ),
        ),
      "two-headers",
    ],
    ["empty file", () => new Uint8Array(0), "empty"],
    ["CSV under another name", () => Buffer.from("a,b\n1,2\n"), "not-a-workbook"],
    [
      "HTML under another name",
      () => Buffer.from("<html><table></table></html>"),
      "not-a-workbook",
    ],
    [
      "old .xls",
      () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(4096)]),
      "old-format",
    ],
    [
      "password",
      () =>
        Buffer.concat([
          Buffer.from("d0cf11e0a1b11ae1", "hex"),
          Buffer.alloc(2048),
          Buffer.from("EncryptedPackage", "utf16le"),
        ]),
      "password",
    ],
    ["zip encryption", () => zipBytes(good.map((one) => ({ ...one, flags: 0x801 }))), "password"],
    ["another zip", () => zipBytes([{ name: "a.txt", data: "hello" }]), "not-a-workbook"],
    [
      "a Word document",
      () => zipBytes([{ name: "word/document.xml", data: "<x/>" }]),
      "not-a-workbook",
    ],
    ["odd compression", () => zipBytes(good.map((one) => ({ ...one, method: 14 }))), "compression"],
    ["DOCTYPE in the sheet", () => mk({ rows: BOB, prolog: LOL }), "dtd"],
    [
      "XXE in the sheet",
      () => mk({ rows: `<row><c t="inlineStr"><is><t>&a;</t></is></c></row>`, prolog: XXE }),
      "dtd",
    ],
    ["undeclared entity", () => mk({ rows: `<row>${t("A1", "&a;")}</row>` }), "entity"],
    ["half a surrogate", () => mk({ rows: `<row>${t("A1", "&#xD800;")}</row>` }), "entity"],
    [
      "million-deep tags",
      () => mk({ rows: "", post: "<a>".repeat(1e6) + "</a>".repeat(1e6), method: 0 }),
      "bad-xml",
    ],
    ["101 deep", () => mk({ rows: "", post: "<a>".repeat(100) + "</a>".repeat(100) }), "bad-xml"],
    [
      "a million attributes",
      () =>
        mk({
          rows: BOB,
          post: `<a ${Array.from({ length: 30_000 }, (_, i) => `a${i}="1"`).join(" ")}/>`,
        }),
      "bad-xml",
    ],
    ["endless tag", () => mk({ rows: BOB, post: `<a b="${randomText(2 * MiB)}"/>` }), "bad-xml"],
    ["tags crossed", () => mk({ sheetXml: "<a><b></a></b>" }), "bad-xml"],
    ["two roots", () => mk({ sheetXml: "<a/><b/>" }), "bad-xml"],
    ["text outside the root", () => mk({ sheetXml: "<a/>text" }), "bad-xml"],
    ["no root", () => mk({ sheetXml: "  " }), "bad-xml"],
    ["part ends inside a tag", () => mk({ sheetXml: "<worksheet><sheetData><row" }), "bad-xml"],
    ["attribute without quotes", () => mk({ rows: "<row r=1></row>" }), "bad-xml"],
    [
      "bytes that are not UTF-8",
      () => mk({ sheetXml: Buffer.from("<a>\xff</a>", "latin1") }),
      "bad-xml",
    ],
    [
      "a UTF-8 letter cut off at the end",
      () => mk({ sheetXml: Buffer.from("<a/>\xe1\xbb", "latin1") }),
      "bad-xml",
    ],
    [
      "latin1 declared",
      () => mk({ rows: BOB, prolog: '<?xml version="1.0" encoding="iso-8859-1"?>' }),
      "bad-xml",
    ],
    ["flipped bit in a stored part", () => flipBob(mk({ rows: BOB, method: 0 })), "bad-crc"],
    ["wrong checksum", () => zipBytes(good.map((one) => ({ ...one, crc: 1 }))), "bad-crc"],
  ];
  test.each(cases)("%s", async (_, make, code) => {
    const found = await refusal(make());
    expect(found.code).toBe(`xlsx/${code}`);
    expect(found.exit).toBe(65);
    expect(found.say).toContain("in.xlsx");
    expect(found.say).not.toContain("\n");
  });
});

test("a file cut anywhere is refused, never read in part", async () => {
  const whole = mk({ rows: BOB });
  for (let cut = 1; cut < whole.length; cut += 7) {
    const { exit } = await refusal(whole.subarray(0, whole.length - cut));
    expect(exit).toBe(65);
  }
});

describe("near misses that must be read", () => {
  const cases: readonly (readonly [note: string, make: () => Uint8Array])[] = [
    ["stored, not deflated", () => mk({ rows: BOB, method: 0 })],
    [
      "a part that holds much air, under the ratio",
      () => mk({ rows: BOB, post: randomText(2 * MiB) }),
    ],
    [
      "900 parts",
      () =>
        mk({
          rows: BOB,
          extra: Array.from({ length: 900 }, (_, i) => ({ name: `x/${i}`, data: "a" })),
        }),
    ],
    [
      "names with dots and spaces",
      () => mk({ rows: BOB, extra: [{ name: "xl/a..b c.xml", data: "" }] }),
    ],
    ["99 deep", () => mk({ rows: BOB, post: "<a>".repeat(98) + "</a>".repeat(98) })],
    [
      "comments and instructions",
      () =>
        mk({
          rows: BOB,
          prolog: '<?xml version="1.0"?><!-- <!DOCTYPE x> --><?a b?>',
          post: "<!-- x -->",
        }),
    ],
    ["byte order mark", () => mk({ rows: BOB, prolog: "\ufeff" })],
    [
      "a folder entry",
      () => mk({ rows: BOB, extra: [{ name: "xl/media/", data: "", method: 0 }] }),
    ],
    [
      "UTF-16, as XML allows",
      () => {
        const xml = `<worksheet><sheetData>${BOB}</sheetData></worksheet>`;
        return mk({ sheetXml: Buffer.from(`\ufeff${xml}`, "utf16le") });
      },
    ],
  ];
  test.each(cases)("%s", async (_, make) => {
    expect(texts(await readOne(make()))).toEqual([["name"], ["bob"]]);
  });
});

/** Letters that hardly deflate. */
function randomText(size: number): string {
  let seed = 7;
  let text = "";
  while (text.length < size) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    text += seed.toString(36);
  }
  return text;
}

function flipBob(bytes: Buffer): Buffer {
  const at = bytes.lastIndexOf("bob");
  bytes[at + 2] = 0x74;
  return bytes;
}
