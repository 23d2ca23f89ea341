import { defineFinding } from "../../model/finding.ts";

/** What moved between a phone cell and cells of other kinds. */
export const MOVED = [
  defineFinding({
    code: "phone/from-other-cell",
    severity: "info",
    dimension: "completeness",
    open: ["column"],
    title: { en: "Number found in another cell", vi: "Số lấy từ ô khác" },
    why: {
      en: "The phone cell was empty while the number stood in a cell meant for something else, where nobody dials or matches it.",
      vi: "Ô điện thoại để trống, còn số lại nằm ở ô dành cho thông tin khác nên không gọi và không so trùng được.",
    },
    fix: {
      en: "Nothing to do; changes.csv shows the cell it came from.",
      vi: "Không cần làm gì; changes.csv ghi rõ ô gốc.",
    },
    say: (args) => ({
      en: `The cell was empty; the number stood under "${args["column"]}" in the same row.`,
      vi: `Ô để trống; số nằm ở cột "${args["column"]}" cùng dòng.`,
    }),
  }),
  defineFinding({
    code: "phone/email-moved",
    severity: "info",
    dimension: "consistency",
    title: { en: "E-mail address beside a number", vi: "E-mail nằm cạnh số điện thoại" },
    why: {
      en: "The address is missed in its own column.",
      vi: "E-mail bị thiếu ở cột riêng.",
    },
    fix: {
      en: "Moved to the row's e-mail cell if that was empty, else to a further e-mail column (crm_email_2).",
      vi: "Đã chuyển sang ô e-mail của dòng nếu ô đó trống, nếu không thì sang cột e-mail thêm (crm_email_2).",
    },
    say: () => ({
      en: "An e-mail address was moved out of the phone cell.",
      vi: "Đã tách e-mail khỏi ô điện thoại.",
    }),
  }),
  defineFinding({
    code: "phone/is-email",
    severity: "error",
    dimension: "validity",
    title: { en: "E-mail address in the phone column", vi: "E-mail nằm ở cột điện thoại" },
    why: {
      en: "An address of mail cannot be dialled; two cells were probably mixed up.",
      vi: "Không thể gọi tới một địa chỉ e-mail; có lẽ nhập nhầm cột.",
    },
    fix: {
      en: "Clear the cell or put the number there; the address was copied to the e-mail column.",
      vi: "Hãy xóa ô này hoặc ghi số vào; e-mail đã được chép sang cột e-mail.",
    },
    say: () => ({
      en: "The phone cell holds an e-mail address; it stays there and was copied to where addresses live.",
      vi: "Ô điện thoại chứa e-mail; vẫn giữ nguyên và đã chép sang cột e-mail.",
    }),
  }),
] as const;
