import { foldKey } from "../text/fold.ts";

/** What lists count besides customers; two words, or `Tống Phong` were a total of rooms. Folded. */
const COUNTED =
  "hoc sinh|hoc vien|benh nhan|luot kham|hoi vien|thanh vien|doan vien|ung vien|giao dan|ho dan|ho gia dinh|nhan khau|don hang|cong ty|doanh nghiep|dai ly|cua hang|can ho";
/** The same in one word, behind a number or `tổng số`. */
const COUNTED_SHORT =
  "khach|hs|hv|bn|tre|chau|be|em|ho|don|phieu|luot|phong|suat|diem|muc|lead|leads|contact|members?|students?|patients?|entries|items|eintrage|datensatze";

/** Labels of totals rows, folded; the whole cell, or the part before a colon or number. */
const TOTAL = new RegExp(
  `^(?:tong(?: (?:cong|so|tien|ket|hop|gia tri))?|cong(?: trang| chung)?|luy ke|si so|total(?: general)?|grand total|sub ?total|totals|sum|summe|gesamt(?:summe)?|zwischensumme)(?: (?:so )?(?:khach hang|kh|khach|dong|ban ghi|nguoi|customers|records|rows|contacts|kunden|${COUNTED})|(?<=tong so) (?:${COUNTED_SHORT}))?(?: \\d.*)?$`,
);

/** Words that may stand in a totals row, alone or behind a number: "66 khách hàng". */
const UNIT = new RegExp(
  `^(?:(?:\\d[\\d ]* )?(?:khach hang|kh|nguoi|dong|vnd|ban ghi|customers?|records?|rows?|contacts?|kunden)|\\d[\\d ]* (?:${COUNTED}|${COUNTED_SHORT}))$`,
);

/** Signature blocks, print dates, page marks: folded beginnings. */
const SIGNATURE =
  /^(?:nguoi (?:lap|ky|nhap|kiem tra|duyet|bao cao|xuat)|ke toan|thu quy|thu truong|(?:tong )?giam doc|(?:ban )?giam doc|truong phong|quan ly ky|ky (?:va )?(?:ghi ro )?(?:ho )?ten|ky ten|(?:[a-z .]{0,30} )?ngay \d{0,2} ?thang \d{0,2} ?nam|prepared by|approved by|checked by|reviewed by|signature|signed|unterschrift|erstellt (?:von|am))(?: |$)/;

const NOTE =
  /^(?:ghi chu|chu thich|luu y|nguon(?: du lieu)?|note|notes|n b|nb|remarks?|source|sources|hinweis|quelle|stand|xuat (?:luc|ngay|boi|tu)|in (?:luc|ngay)|ngay (?:in|xuat|lap)|thoi gian (?:in|xuat)|exported|generated|printed|created with|trang \d|page \d|seite \d|het|end of|ende|danh sach (?:nay|gom|co)|cap nhat (?:luc|ngay)|last updated|report)(?: |$)/;

/** A cell of a totals row, by its label alone. */
export function isTotalLabel(text: string): boolean {
  return text.length <= 60 && TOTAL.test(foldKey(text));
}

/** A cell that may stand beside a totals label: a number, an amount, a counting word. */
export function mayFollowTotal(text: string): boolean {
  const digits = /^[\s+\-–.,:/()%$€£₫\d]*(?:đ|vnđ|vnd|tr|triệu|tỷ)?\.?$/iu;
  return digits.test(text.trim()) || UNIT.test(foldKey(text)) || isTotalLabel(text);
}

/** What a line below a table is by its words: signature block, note, or nothing known. */
export function endWords(text: string): "signature" | "note" | undefined {
  if (text.length > 300) return "note";
  const key = foldKey(text);
  if (SIGNATURE.test(key)) return "signature";
  if (NOTE.test(key)) return "note";
  if (/^(?:[*(†]|-{3,}|={3,}|_{3,}|\*{3,})/.test(text.trim())) return "note";
  return undefined;
}
