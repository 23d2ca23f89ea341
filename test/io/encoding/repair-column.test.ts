import * as fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { repairMojibake } from "../../../src/io/encoding/mojibake.ts";
import { repairColumn, repairColumns } from "../../../src/io/encoding/repair-column.ts";
import { decodePage, WINDOWS_1252 } from "../../../src/io/encoding/single-byte.ts";
import { decodeVni } from "../../../src/io/encoding/vni.ts";
import { type TextColumn, TextColumnBuilder } from "../../../src/table/text-column.ts";

const NAMES = [
  "Nguyễn Văn An",
  "Đặng Thị Hữu Phước",
  "Trần Quốc Toản",
  "Lê Thúy Hằng",
  "Hà Nội",
  "Quận Gò Vấp",
  "",
  "ABC 12",
  "Nguyễn Văn An",
];
const as1252 = (bytes: Uint8Array): string => decodePage(WINDOWS_1252, bytes);

function columnOf(texts: readonly string[]): TextColumn {
  const builder = new TextColumnBuilder();
  for (const text of texts) {
    if (text === "") builder.addEmpty();
    else builder.addText(text);
  }
  return builder.finish();
}
function textsOf(column: TextColumn): string[] {
  return Array.from({ length: column.length }, (_, row) => column.at(row));
}
/** windows-1258 spells tones with marks of their own after the vowel; its hats are composed. */
function spell1258(text: string): Uint8Array {
  const marked = Array.from(text)
    .map((char) => {
      const parts = char.normalize("NFD");
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? "";
      return parts.replace(tone, "").normalize("NFC") + tone;
    })
    .join("");
  return iconv.encode(marked, "windows1258");
}

describe("repairColumn", () => {
  it.each([
    ["TCVN3", (text: string) => as1252(iconv.encode(text, "tcvn"))],
    ["VISCII", (text: string) => as1252(iconv.encode(text, "viscii"))],
    ["windows-1258", (text: string) => as1252(spell1258(text))],
    ["UTF-8", (text: string) => as1252(Buffer.from(text))],
    ["UTF-8", (text: string) => as1252(Buffer.from(as1252(Buffer.from(text))))],
  ])("reads %s back", (encoding, spoil) => {
    const result = repairColumn(columnOf(NAMES.map(spoil)));
    expect(result?.encoding).toBe(encoding);
    expect(result?.repaired).toBe(7);
    expect(textsOf(result?.column ?? columnOf([]))).toEqual(NAMES);
  });

  it.each([
    ["Nguyeãn Vaên", "Nguyễn Văn"],
    ["Ñaëng Traàn Höõu Phöôùc", "Đặng Trần Hữu Phước"],
    ["Quaän Goø Vaáp", "Quận Gò Vấp"],
    ["TRÖÔØNG ÑAÏI HOÏC", "TRƯỜNG ĐẠI HỌC"],
    ["Nguyeãn Thò Myõ, Bình Ñònh", "Nguyễn Thị Mỹ, Bình Định"],
  ])("decodes VNI %s", (raw, read) => {
    expect(decodeVni(raw)).toBe(read);
    const result = repairColumn(columnOf([raw, "Nguyeãn Vaên Höõu"]));
    expect(result?.encoding).toBe("VNI");
    expect(result?.column.at(0)).toBe(read);
  });

  it("gives capitals back where a capital font hid them", () => {
    const raw = ["NGUYÔN THÞ HåNG", "TrÇn V¨n Hµ", "Lª Hµ"];
    expect(textsOf(repairColumn(columnOf(raw))?.column ?? columnOf([]))).toEqual([
      "NGUYỄN THỊ HỒNG",
      "Trần Văn Hà",
      "Lê Hà",
    ]);
  });

  it("takes an abbreviation for no sign of a capital font", () => {
    const raw = ["M· KH", "M· SP", "Vâ AN", "Hµ HOA", "Hå SMS", "NguyÔn V¨n", "TrÇn V¨n"];
    expect(textsOf(repairColumn(columnOf(raw))?.column ?? columnOf([]))).toEqual([
      "Mã KH",
      "Mã SP",
      "VÕ AN",
      "HÀ HOA",
      "Hồ SMS",
      "Nguyễn Văn",
      "Trần Văn",
    ]);
  });

  it.each([
    ["German", ["Müller", "Größe", "Jürgen Köhler", "Bäcker Straße", "Söhne", "Über", "Ärzte"]],
    ["French", ["Café", "Hélène Dubois", "où", "thé", "né", "été", "François", "Zoë", "dès", "à"]],
    ["Spanish", ["José Peña", "Muñoz", "Ángel Núñez", "Íñigo", "Málaga"]],
    ["Vietnamese in Unicode", NAMES],
    ["Vietnamese of Latin-1 letters only", ["Hà", "Lý Bình", "Trí", "Hùng Sâm", "Tô Tú"]],
    ["a single stray cell", ["Hµ", "plain"]],
    ["no-break space", ["a\u00a0", "\u00a0", "Le\u00a0An", "A\u00a0B"]],
    ["signs alone", ["Quan 1 – HCM", "A – B", "€ 5", "€ 6 …", "not´", "“x”", "• An"]],
    ["plain", ["An", "Binh", "x@y.test"]],
    ["signs", ["5 °C", "§ 12", "100 µm", "±3", "© x", "Nr. ½"]],
  ])("leaves a %s column alone", (_, texts) => {
    expect(repairColumn(columnOf(texts))).toBeUndefined();
  });

  it("repairs mojibake cells beside good ones", () => {
    const result = repairColumn(columnOf(["Nguyá»…n", "Đặng", "Müller", "GÃ² Váº¥p", "HÃ  Ná»™i"]));
    expect(textsOf(result?.column ?? columnOf([]))).toEqual([
      "Nguyễn",
      "Đặng",
      "Müller",
      "Gò Vấp",
      "Hà Nội",
    ]);
    expect(result?.repaired).toBe(3);
  });
});

describe("repairColumns", () => {
  const tcvn3 = (texts: readonly string[]): TextColumn =>
    columnOf(texts.map((text) => as1252(iconv.encode(text, "tcvn"))));
  const read = (columns: readonly TextColumn[]): string[][] => {
    const found = repairColumns(columns);
    return columns.map((column, i) => textsOf(found[i]?.column ?? column));
  };
  const STREETS = ["Địa chỉ", "Số 3 Lý Thường Kiệt", "Đường Bưởi", "Phố Huế"];
  const PHONES = ["SĐT 2", "0912 345 678", "0987.654.321"];
  const SEGMENTS = ["Nhóm", "Khách lẻ", "Thân thiết", "VIP"];
  const SPEND = ["Tổng", "21.000 đ", "3.085.000 đ"];

  it("reads what proves nothing alone as the rest of the sheet", () => {
    const sheet = [[...NAMES], STREETS, PHONES, SEGMENTS, SPEND];
    expect(read(sheet.map(tcvn3))).toEqual(sheet);
  });

  it("leaves signs alone in a sheet that is in Unicode elsewhere", () => {
    const signs = ["Ghi chú", "21.000 ®", "S§T 2", "§ 12"];
    const sheet = [tcvn3(NAMES), tcvn3(STREETS), columnOf(NAMES), columnOf(signs)];
    expect(read(sheet)).toEqual([NAMES, STREETS, NAMES, signs]);
  });

  it("leaves signs alone where only one column is proven", () => {
    const signs = ["Preis", "21.000 ®", "§ 12"];
    expect(read([tcvn3(NAMES), columnOf(signs)])).toEqual([NAMES, signs]);
  });

  it("leaves a column that the encoding would spoil", () => {
    const french = ["Café", "Hélène Dubois", "François"];
    expect(read([tcvn3(NAMES), tcvn3(STREETS), columnOf(french)])[2]).toEqual(french);
  });
});

describe("repairMojibake", () => {
  it.each(["Café", "Ã la carte", "Â", "naïve", "Größe", "Đặng", "日本", "", "Ã©\ufffd", "100 Â"])(
    "leaves %j alone",
    (text) => expect(repairMojibake(text)).toBeUndefined(),
  );
  it("gives any accented text back after one bad reading", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES, "Müller", "Ünïcødé", "日本語", "Привет"), (text) => {
        const broken = as1252(Buffer.from(text));
        expect(repairMojibake(broken) ?? broken).toBe(text);
      }),
      { seed: 3 },
    );
  });
});
