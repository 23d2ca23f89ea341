import type { OpenFile } from "../format/define.ts";
import { PASSWORD, UNLOCK } from "./archive.ts";
import { isOle, isZip } from "./magic.ts";
import { refuse } from "./refuse.ts";

/**
 * Refuses, by name, what is no zip though it is called `.xlsx`: an empty file, a password-protected
 * workbook, an old `.xls`, HTML, or plain text.
 */
export async function sniffContainer(file: OpenFile): Promise<void> {
  const { head, name, size } = file;
  const place = { file: name };
  if (size === 0) {
    throw refuse("empty", place, { en: "the file is empty (0 bytes)", vi: "tệp rỗng (0 byte)" });
  }
  if (isZip(head)) return;
  if (isOle(head)) {
    if (await isEncrypted(file)) throw refuse("password", place, PASSWORD, { next: UNLOCK });
    throw refuse("old-format", place, {
      en: "this is a workbook of the old .xls format under another name",
      vi: "đây là bảng tính định dạng .xls cũ mang tên khác",
    });
  }
  const text = Buffer.from(head.subarray(0, 512)).toString("latin1").trimStart().toLowerCase();
  const html = /^(\u00ef\u00bb\u00bf)?<(!doctype html|html|table|\?xml)/.test(text);
  const binary = head.subarray(0, 512).some((byte) => byte < 9);
  const what = html
    ? {
        en: "a web page or XML text (many shops export this as .xls)",
        vi: "một trang web hoặc văn bản XML (nhiều phần mềm bán hàng xuất kiểu này)",
      }
    : binary
      ? {
          en: "no zip archive; it may be damaged from its first byte on",
          vi: "một tệp không phải zip; có thể đã hỏng ngay từ byte đầu",
        }
      : {
          en: "plain text, perhaps CSV under another name",
          vi: "văn bản thuần, có thể là CSV mang tên khác",
        };
  throw refuse("not-a-workbook", place, {
    en: `this is not an Excel workbook but ${what.en}`,
    vi: `đây không phải bảng tính Excel mà là ${what.vi}`,
  });
}

const MARK = Buffer.from("EncryptedPackage", "utf16le");

/** Whether an OLE container holds an encrypted workbook: its directory then names two streams for it. */
export async function isEncrypted(file: OpenFile): Promise<boolean> {
  const window = Buffer.alloc(1 << 20);
  for (let at = 0; at < file.size; at += window.length - MARK.length) {
    const { bytesRead } = await file.handle.read(window, 0, window.length, at);
    if (window.subarray(0, bytesRead).includes(MARK)) return true;
    if (bytesRead < window.length) return false;
  }
  return false;
}
