import { defineFinding } from "../../model/finding.ts";

/** What was put right, moved or noticed in an e-mail cell; nothing is left to do. */
export const REPAIRED = [
  defineFinding({
    code: "email/wrapped",
    severity: "info",
    dimension: "validity",
    title: { en: "Something stood around the address", vi: "Có ký tự thừa quanh địa chỉ" },
    why: {
      en: "Labels, mailto:, brackets and stray spaces keep mail programs from reading an address.",
      vi: "Nhãn, mailto:, dấu ngoặc và khoảng trắng thừa làm chương trình thư không đọc được địa chỉ.",
    },
    fix: { en: "Nothing to do.", vi: "Không cần làm gì." },
    say: () => ({
      en: "What stood around the address was taken off.",
      vi: "Đã bỏ phần thừa quanh địa chỉ.",
    }),
  }),
  defineFinding({
    code: "email/several",
    severity: "info",
    dimension: "validity",
    title: { en: "Several addresses in one cell", vi: "Nhiều địa chỉ trong một ô" },
    why: {
      en: "Only one address per cell can be written to, matched or imported.",
      vi: "Mỗi ô chỉ một địa chỉ mới gửi, đối chiếu hoặc nhập vào hệ thống được.",
    },
    fix: {
      en: "Nothing to do; the further addresses are in their own columns.",
      vi: "Không cần làm gì; các địa chỉ còn lại nằm ở cột riêng.",
    },
    say: (args) => ({
      en: `The cell holds ${args["count"]} addresses; the first usable one stays, the others moved to columns of their own.`,
      vi: `Ô có ${args["count"]} địa chỉ; địa chỉ dùng được đầu tiên được giữ, các địa chỉ còn lại chuyển sang cột riêng.`,
    }),
  }),
  defineFinding({
    code: "email/note",
    severity: "info",
    dimension: "validity",
    title: { en: "A remark stood beside the address", vi: "Có ghi chú bên cạnh địa chỉ" },
    why: {
      en: "Words inside an e-mail cell break sending and imports.",
      vi: "Chữ lẫn trong ô e-mail làm hỏng việc gửi thư và nhập dữ liệu.",
    },
    fix: {
      en: "Nothing to do; the remark is kept in its own column.",
      vi: "Không cần làm gì; ghi chú được giữ ở cột riêng.",
    },
    say: () => ({
      en: "The remark beside the address moved to a column of its own.",
      vi: "Ghi chú bên cạnh địa chỉ đã chuyển sang cột riêng.",
    }),
  }),
  defineFinding({
    code: "email/typo-domain",
    severity: "info",
    dimension: "validity",
    open: ["domain"],
    title: { en: "Misspelt domain put right", vi: "Đã sửa tên miền gõ sai" },
    why: {
      en: "A domain such as gmail.con cannot exist, so mail to it is lost.",
      vi: "Tên miền như gmail.con không thể tồn tại nên thư gửi đi sẽ mất.",
    },
    fix: { en: "Nothing to do.", vi: "Không cần làm gì." },
    say: (args) => ({
      en: `The domain as typed cannot exist; it was put right to ${args["domain"]}.`,
      vi: `Tên miền đã gõ không thể tồn tại; đã sửa thành ${args["domain"]}.`,
    }),
  }),
  defineFinding({
    code: "email/role",
    severity: "info",
    dimension: "validity",
    title: { en: "Shared role mailbox", vi: "Hộp thư chung theo chức năng" },
    why: {
      en: "Addresses such as info@ or ketoan@ reach a department, not a person.",
      vi: "Địa chỉ như info@ hay ketoan@ là của phòng ban, không phải một người.",
    },
    fix: {
      en: "Ask for a personal address if a person is meant.",
      vi: "Nếu cần liên hệ cá nhân, hãy xin địa chỉ riêng.",
    },
    say: () => ({
      en: "This is the mailbox of a function, not of a person.",
      vi: "Đây là hộp thư theo chức năng, không phải của một người.",
    }),
  }),
] as const;
