import { EXIT, KnownError } from "../../model/known-error.ts";
import type { Words } from "../../model/words.ts";

/** A text file that is no table, or not one to be read safely: exit 65. */
export function refusal(name: string, code: string, say: Words): KnownError {
  return new KnownError({
    code,
    exit: EXIT.refused,
    say: { en: `${name}: ${say.en}`, vi: `${name}: ${say.vi}` },
    next: {
      en: "Check that this is a CSV file; look for an unclosed quotation mark, or name the --delimiter.",
      vi: "Hãy kiểm tra đây có phải tệp CSV; tìm dấu ngoặc kép chưa đóng, hoặc chỉ rõ --delimiter.",
    },
  });
}
