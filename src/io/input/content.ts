import { EXIT, KnownError } from "../../model/known-error.ts";
import type { Words } from "../../model/words.ts";
import { detectEncoding } from "../encoding/detect.ts";

type Signature = readonly [start: string, what: Words, next?: Words];

const UNPACK: Words = {
  en: "Unpack it and give the table inside.",
  vi: "Hãy giải nén rồi đưa vào bảng dữ liệu bên trong.",
};

/** First bytes (Latin-1) of files people rename or send by mistake. */
const SIGNATURES: readonly Signature[] = [
  ["%PDF-", { en: "a PDF document", vi: "một tài liệu PDF" }],
  ["\x89PNG", { en: "a picture (PNG)", vi: "một hình ảnh (PNG)" }],
  ["\xff\xd8\xff", { en: "a picture (JPEG)", vi: "một hình ảnh (JPEG)" }],
  ["GIF8", { en: "a picture (GIF)", vi: "một hình ảnh (GIF)" }],
  ["BM", { en: "a picture (BMP)", vi: "một hình ảnh (BMP)" }],
  [
    "RIFF",
    { en: "a picture, sound or film (RIFF)", vi: "một tệp hình, âm thanh hoặc phim (RIFF)" },
  ],
  ["PK\x03\x04", { en: "a zip archive", vi: "một tệp nén zip" }],
  ["PK\x05\x06", { en: "an empty zip archive", vi: "một tệp nén zip rỗng" }],
  ["\x1f\x8b", { en: "a gzip archive", vi: "một tệp nén gzip" }, UNPACK],
  ["Rar!", { en: "a RAR archive", vi: "một tệp nén RAR" }, UNPACK],
  ["7z\xbc\xaf", { en: "a 7z archive", vi: "một tệp nén 7z" }, UNPACK],
  ["\xfd7zXZ", { en: "an xz archive", vi: "một tệp nén xz" }, UNPACK],
  ["BZh", { en: "a bzip2 archive", vi: "một tệp nén bzip2" }, UNPACK],
  ["\x28\xb5\x2f\xfd", { en: "a zstd archive", vi: "một tệp nén zstd" }, UNPACK],
  [
    "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    {
      en: "an old Office file (.xls) or a password-protected workbook",
      vi: "một tệp Office cũ (.xls) hoặc bảng tính có mật khẩu",
    },
  ],
  ["SQLite format 3", { en: "an SQLite database", vi: "một cơ sở dữ liệu SQLite" }],
  ["PAR1", { en: "a Parquet file", vi: "một tệp Parquet" }],
  ["{\\rtf", { en: "a Word text (RTF)", vi: "một văn bản Word (RTF)" }],
];

const BINARY: Words = { en: "binary data", vi: "dữ liệu nhị phân" };
const SAVE_PAGE: Words = {
  en: "If it holds a table, open it in Excel and save it as .xlsx; if it is a login page, export the list again.",
  vi: "Nếu trang có bảng, hãy mở bằng Excel và lưu thành .xlsx; nếu là trang đăng nhập, hãy xuất lại danh sách.",
};

const HTML = /^\s*(?:<!--[^]{0,500}?-->\s*)?<(?:!doctype html|html|table|head|body|meta|script)\b/i;
const XML = /^\s*<\?xml\b/i;
const JSON_TEXT = /^\s*(?:\[\s*[{[]|\{\s*"[^"\n]{0,200}"\s*:)/;
const VCARD = /^\s*BEGIN:VCARD/i;

function textOf(head: Uint8Array): string {
  const { encoding, bom } = detectEncoding(head);
  const bytes = Buffer.from(head.subarray(bom, bom + 2048));
  if (encoding === "utf-16le") return bytes.toString("utf16le");
  return bytes.toString("latin1");
}

/** What a file is that is no table, and what else to do with it. */
interface Strange {
  readonly what: Words;
  readonly next?: Words | undefined;
}

const AGAIN: Words = {
  en: "The export that made it may have failed: make it again, or leave the file out.",
  vi: "Có thể lần xuất tệp đã lỗi: hãy xuất lại, hoặc bỏ tệp này ra khỏi danh sách đầu vào.",
};

/** Whether a signature is of letters a text may start with. */
function isPlain(sign: string): boolean {
  return /^[A-Za-z]+$/.test(sign);
}

/** What a file is that is no table, or undefined when it may be delimited text. */
export function strangeContent(head: Uint8Array): Strange | undefined {
  if (head.length === 0)
    return { what: { en: "an empty file (0 bytes)", vi: "một tệp rỗng (0 byte)" }, next: AGAIN };
  const start = Buffer.from(head.subarray(0, 16)).toString("latin1");
  for (const [sign, what, next] of SIGNATURES) {
    if (start.startsWith(sign) && (sign.length > 3 || !isPlain(sign) || head.includes(0))) {
      return { what, next };
    }
  }
  const text = textOf(head);
  if (HTML.test(text))
    return { what: { en: "a web page (HTML)", vi: "một trang web (HTML)" }, next: SAVE_PAGE };
  if (XML.test(text)) return { what: { en: "an XML file", vi: "một tệp XML" } };
  if (VCARD.test(text))
    return { what: { en: "a contact card (vCard)", vi: "một danh thiếp (vCard)" } };
  if (JSON_TEXT.test(text)) return { what: { en: "a JSON file", vi: "một tệp JSON" } };
  return isBinary(head) ? { what: BINARY } : undefined;
}

/** Whether bytes are no text in any encoding: many control characters that no text has. */
function isBinary(head: Uint8Array): boolean {
  if (detectEncoding(head).encoding !== "bytes") return false;
  const size = Math.min(head.length, 8192);
  let odd = 0;
  for (let i = 0; i < size; i++) {
    const byte = head[i] as number;
    // NUL, TAB … CR, SUB, ESC and the separators FS to US occur in texts of old systems.
    if (byte < 9 ? byte > 1 : byte > 13 && byte < 28 && byte !== 26 && byte !== 27) odd++;
  }
  return odd * 50 > size;
}

/** The refusal of a file that no format takes; says what it is. */
export function refuseContent(name: string, head: Uint8Array): KnownError {
  if (name === "-" && head.length === 0) return nothingPiped();
  const { what, next } = strangeContent(head) ?? { what: BINARY };
  return new KnownError({
    code: head.length === 0 ? "input/empty" : "input/not-a-table-file",
    exit: EXIT.refused,
    say: {
      en: `${name}: this is ${what.en}, not a table`,
      vi: `${name}: đây là ${what.vi}, không phải bảng dữ liệu`,
    },
    next: next ?? {
      en: "Give an Excel workbook (.xlsx) or a CSV file.",
      vi: "Hãy đưa vào một tệp Excel (.xlsx) hoặc CSV.",
    },
  });
}

function nothingPiped(): KnownError {
  return new KnownError({
    code: "input/empty",
    exit: EXIT.refused,
    say: {
      en: "standard input: nothing came in (0 bytes)",
      vi: "đầu vào chuẩn: không có dữ liệu nào (0 byte)",
    },
    next: {
      en: "Look whether the command before the pipe wrote something.",
      vi: "Hãy xem lệnh đứng trước dấu | có ghi ra dữ liệu không.",
    },
  });
}
