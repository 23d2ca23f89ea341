import type { Words } from "../model/words.ts";
import { counted, CUSTOMERS } from "../report/count-words.ts";
import type { Suppressed } from "../run/result.ts";
import type { Terminal } from "./terminal.ts";

const ENTRIES = { one: "entry", many: "entries", vi: "mục" };

/** How many customers a do-not-contact list met, and what that means for them. */
function suppressedInWords({ customers, listed }: Suppressed): Words {
  const count = (lang: "en" | "vi"): string => counted(listed, ENTRIES)[lang];
  if (customers === 0) {
    return {
      en: `do-not-contact list: nobody here is met by its ${count("en")}; hashes must be SHA-256 of an e-mail in small letters or of a phone as +84912345678 or 0912345678, or HMAC with the key of --list-key-file`,
      vi: `danh sách không liên hệ: không khách nào ở đây khớp với ${count("vi")}; mã băm phải là SHA-256 của email viết thường hoặc của số điện thoại dạng +84912345678 hoặc 0912345678, hoặc HMAC với khóa trong --list-key-file`,
    };
  }
  const met = counted(customers, CUSTOMERS);
  return {
    en: `do-not-contact list: ${met.en} met by its ${count("en")}; marked in crm_do_not_contact and left out by export, whatever channel the list names`,
    vi: `danh sách không liên hệ: ${met.vi} khớp với ${count("vi")}; đã đánh dấu ở cột crm_do_not_contact và export sẽ bỏ ra, dù danh sách ghi kênh nào`,
  };
}

/** Says it; a list that meets nobody is more often a wrong list than good luck, and a warning. */
export function saySuppressed(suppressed: Suppressed, terminal: Terminal): void {
  const words = suppressedInWords(suppressed);
  if (suppressed.customers === 0) terminal.warn(words);
  else terminal.note(words);
}
