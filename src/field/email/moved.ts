import { defineFinding } from "../../model/finding.ts";

/** What moved between an e-mail cell and cells of other kinds. */
export const MOVED = [
  defineFinding({
    code: "email/from-other-cell",
    severity: "info",
    dimension: "completeness",
    open: ["column"],
    title: { en: "Address found in another cell", vi: "E-mail lấy từ ô khác" },
    why: {
      en: "The e-mail cell was empty while the address stood in a cell meant for something else, where nobody writes to or matches it.",
      vi: "Ô e-mail để trống, còn địa chỉ lại nằm ở ô dành cho thông tin khác nên không gửi thư và không so trùng được.",
    },
    fix: {
      en: "Nothing to do; changes.csv shows the cell it came from.",
      vi: "Không cần làm gì; changes.csv ghi rõ ô gốc.",
    },
    say: (args) => ({
      en: `The cell was empty; the address stood under "${args["column"]}" in the same row.`,
      vi: `Ô để trống; e-mail nằm ở cột "${args["column"]}" cùng dòng.`,
    }),
  }),
  defineFinding({
    code: "email/phone-moved",
    severity: "info",
    dimension: "consistency",
    title: { en: "Phone number beside an address", vi: "Số điện thoại nằm cạnh e-mail" },
    why: {
      en: "The number is missed in its own column.",
      vi: "Số điện thoại bị thiếu ở cột riêng.",
    },
    fix: {
      en: "Moved to the row's phone cell if that was empty, else to a further phone column (crm_phone_2).",
      vi: "Đã chuyển sang ô điện thoại của dòng nếu ô đó trống, nếu không thì sang cột điện thoại thêm (crm_phone_2).",
    },
    say: () => ({
      en: "A phone number was moved out of the e-mail cell.",
      vi: "Đã tách số điện thoại khỏi ô e-mail.",
    }),
  }),
  defineFinding({
    code: "email/is-phone",
    severity: "error",
    dimension: "validity",
    title: { en: "Phone number in the e-mail column", vi: "Số điện thoại nằm ở cột e-mail" },
    why: {
      en: "A number is no address of mail; two cells were probably mixed up.",
      vi: "Số điện thoại không phải e-mail; có lẽ nhập nhầm cột.",
    },
    fix: {
      en: "Clear the cell or put the address there; the number was copied to the phone column.",
      vi: "Hãy xóa ô này hoặc ghi e-mail vào; số đã được chép sang cột điện thoại.",
    },
    say: () => ({
      en: "The e-mail cell holds a phone number; it stays there and was copied to where numbers live.",
      vi: "Ô e-mail chứa số điện thoại; vẫn giữ nguyên và đã chép sang cột điện thoại.",
    }),
  }),
] as const;
