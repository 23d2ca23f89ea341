import { defineFinding } from "../../model/finding.ts";

/** What keyboards and files did to names: letters lost, or others put in their place. */
export const NAME_DAMAGE = [
  defineFinding({
    code: "name/keystrokes",
    severity: "warn",
    dimension: "validity",
    title: { en: "Keyboard remnants in a name", vi: "Họ tên gõ khi tắt bộ gõ" },
    why: {
      en: "It was typed with the Vietnamese keyboard switched off (Nguyeexn).",
      vi: "Được gõ khi chưa bật bộ gõ tiếng Việt (Nguyeexn).",
    },
    fix: { en: "Take the suggestion if it is right.", vi: "Nhận gợi ý nếu đúng." },
    say: ({ guess = "" }) => ({ en: `Probably meant: ${guess}.`, vi: `Có lẽ là: ${guess}.` }),
  }),
  defineFinding({
    code: "name/lost-letters",
    severity: "warn",
    dimension: "validity",
    title: { en: "Letters of a name were lost", vi: "Họ tên bị mất chữ" },
    why: {
      en: "A file saved in the wrong encoding put ? for letters; they cannot be rebuilt.",
      vi: "Tệp lưu sai bảng mã đã thay chữ bằng dấu ?; không khôi phục được.",
    },
    fix: { en: "Look the name up in the source system.", vi: "Tra lại tên ở hệ thống gốc." },
    say: () => ({
      en: "Letters of the name were lost in an earlier file.",
      vi: "Họ tên đã mất chữ từ tệp trước đó.",
    }),
  }),
  defineFinding({
    code: "name/digits",
    severity: "warn",
    dimension: "validity",
    title: { en: "Digits in a name", vi: "Họ tên có chữ số" },
    why: {
      en: "Names have no digits: another value may stand in the column.",
      vi: "Họ tên không có chữ số: có thể nhập nhầm cột.",
    },
    fix: { en: "Correct the name.", vi: "Sửa lại họ tên." },
    say: () => ({ en: "The name has digits or an @ in it.", vi: "Họ tên có chữ số hoặc ký tự @." }),
  }),
] as const;
