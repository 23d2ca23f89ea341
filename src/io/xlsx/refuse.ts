import { EXIT, KnownError } from "../../model/known-error.ts";
import type { Words } from "../../model/words.ts";

/** Where in a workbook file the reader is; `row` moves on while a sheet is read. */
export interface XlsxPlace {
  readonly file: string;
  readonly part?: string;
  row?: number;
}

/**
 * The error for a file that must not be read on: exit 65, one line that names file, part, row or byte.
 * @param code what is wrong, without the room's name (`bad-crc`)
 * @param byte offset in the (inflated) part, or in the file where no part is named
 */
export function refuse(
  code: string,
  place: XlsxPlace,
  what: Words,
  about: { byte?: number; next?: Words; cause?: unknown } = {},
): KnownError {
  const at = (part: string, row: string, byte: string): string => {
    const bits = [
      ...(place.part === undefined ? [] : [`${part} ${safeName(place.part)}`]),
      ...(place.row === undefined ? [] : [`${row} ${place.row}`]),
      ...(about.byte === undefined ? [] : [`${byte} ${about.byte}`]),
    ];
    return `${safeName(place.file)}: ${bits.length === 0 ? "" : `${bits.join(", ")}: `}`;
  };
  return new KnownError({
    code: `xlsx/${code}`,
    exit: EXIT.refused,
    say: {
      en: at("part", "row", "byte") + what.en,
      vi: at("phần", "dòng", "byte") + what.vi,
    },
    next: about.next ?? RESAVE,
    ...(about.cause === undefined ? {} : { cause: about.cause }),
  });
}

const RESAVE: Words = {
  en: "Nothing was read. Open the file in Excel or LibreOffice, save it as a new .xlsx, and try that one.",
  vi: "Chưa đọc dữ liệu nào. Hãy mở tệp bằng Excel hoặc LibreOffice, lưu thành tệp .xlsx mới rồi thử lại.",
};

/** Said of what no spreadsheet program writes: opening it elsewhere is no advice to give. */
export const SUSPECT: Words = {
  en: "Nothing was read. No spreadsheet program writes such a file: ask its sender for a new export, and do not open it elsewhere.",
  vi: "Chưa đọc dữ liệu nào. Không chương trình bảng tính nào ghi tệp như vậy: hãy xin bên gửi xuất lại, và đừng mở tệp này ở nơi khác.",
};

/** A name out of the file, made harmless for a terminal and short. */
export function safeName(name: string): string {
  const clean = name.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (c) => `\\x${(c.codePointAt(0) ?? 0).toString(16).padStart(2, "0")}`,
  );
  return clean.length > 120 ? `${clean.slice(0, 119)}…` : clean;
}
