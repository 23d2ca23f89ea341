import { defineFinding, type FindingDef } from "../../model/finding.ts";
import type { Words } from "../../model/words.ts";

/** The finding of an id that was typed only to get past a required field, under the field's own code. */
export function madeUpNumber<const Code extends string>(code: Code): FindingDef<Code> {
  return defineFinding({
    code,
    severity: "warn",
    dimension: "validity",
    title: { en: "Made-up number", vi: "Số giả" },
    why: {
      en: "Numbers such as 000000000 or 123456789 are typed to get past a required field.",
      vi: "Các số như 000000000 hay 123456789 được gõ cho đủ ô bắt buộc.",
    },
    fix: {
      en: "Ask for the real number, or empty the cell.",
      vi: "Hãy xin số thật hoặc để trống ô.",
    },
    say: () => ({
      en: "Looks made up; it is not used to tell customers apart.",
      vi: "Có vẻ là số giả; không dùng để nhận diện khách hàng.",
    }),
  });
}

/** The finding of an id whose leading zeros a spreadsheet dropped and cleaning put back. */
export function lostZero<const Code extends string>(code: Code): FindingDef<Code> {
  return defineFinding({
    code,
    severity: "info",
    dimension: "validity",
    title: { en: "Leading zero was lost", vi: "Mất số 0 ở đầu" },
    why: {
      en: "A spreadsheet that takes an id for a number drops its leading zeros.",
      vi: "Bảng tính coi mã là con số nên bỏ các số 0 ở đầu.",
    },
    fix: {
      en: "Nothing to do; format the column as text in the source.",
      vi: "Không cần làm gì; hãy định dạng cột là Văn bản trong tệp gốc.",
    },
    say: () => ({
      en: "The leading zeros were put back; the number is well-formed only with them.",
      vi: "Đã thêm lại số 0 ở đầu; chỉ khi có chúng mã mới đúng dạng.",
    }),
  });
}

/** The finding of an id that a spreadsheet rounded to 15 digits or fewer. */
export function digitsLost<const Code extends string>(code: Code): FindingDef<Code> {
  return defineFinding({
    code,
    severity: "error",
    dimension: "validity",
    title: { en: "Digits lost to scientific notation", vi: "Mất chữ số do dạng khoa học" },
    why: {
      en: "A spreadsheet shortened the number; the missing digits cannot be recovered from it.",
      vi: "Bảng tính đã rút gọn số; không thể khôi phục các chữ số đã mất.",
    },
    fix: {
      en: "Take the number from an earlier copy of the file.",
      vi: "Hãy lấy lại số từ bản sao cũ hơn của tệp.",
    },
    say: () => ({
      en: "The cell holds a rounded number; its last digits are gone.",
      vi: "Ô chứa số đã làm tròn; các chữ số cuối đã mất.",
    }),
  });
}

/** The finding of what stands in a column of ids and is none; `named` is the kind of id inside a sentence. */
export function malformedId<const Code extends string>(code: Code, named: Words): FindingDef<Code> {
  return defineFinding({
    code,
    severity: "error",
    dimension: "validity",
    title: { en: `Not a ${named.en}`, vi: `Không phải ${named.vi}` },
    why: {
      en: "Length or characters fit no number of this kind.",
      vi: "Độ dài hoặc ký tự không khớp với loại số này.",
    },
    fix: {
      en: "Compare with the source and correct it.",
      vi: "Hãy đối chiếu với nguồn và sửa lại.",
    },
    say: () => ({
      en: `Length or characters do not fit a ${named.en}.`,
      vi: `Độ dài hoặc ký tự không khớp với ${named.vi}.`,
    }),
  });
}
