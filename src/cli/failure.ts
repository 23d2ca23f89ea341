import { EXIT, KnownError } from "../model/known-error.ts";
import type { Language } from "../model/words.ts";
import { safeText } from "./safe-text.ts";

/** What an error becomes: one line for a person, an exit code, and the stack where it is asked for. */
export interface Failure {
  readonly exit: number;
  readonly line: string;
  readonly code: string;
}

/** Node's system errors that mean something to a user. */
const SYSTEM: Readonly<Record<string, { exit: number; en: string; vi: string }>> = {
  ENOENT: { exit: EXIT.missing, en: "no such file or folder", vi: "không có tệp hoặc thư mục này" },
  EACCES: { exit: EXIT.permission, en: "permission denied", vi: "không có quyền truy cập" },
  EPERM: { exit: EXIT.permission, en: "operation not permitted", vi: "không được phép" },
  EROFS: { exit: EXIT.cannotCreate, en: "read-only file system", vi: "ổ đĩa chỉ đọc" },
  ENOSPC: { exit: EXIT.io, en: "no space left on the disk", vi: "hết dung lượng đĩa" },
  EFBIG: { exit: EXIT.io, en: "file too large for this disk", vi: "tệp quá lớn cho ổ đĩa này" },
  EMFILE: { exit: EXIT.io, en: "too many open files", vi: "mở quá nhiều tệp" },
  EIO: { exit: EXIT.io, en: "input/output error", vi: "lỗi đọc ghi" },
};

/** Turns anything thrown into the line and exit code of the contract (§3). */
export function failureOf(error: unknown, lang: Language): Failure {
  if (error instanceof KnownError) {
    const next = error.next === undefined ? "" : ` — ${error.next[lang]}`;
    return { exit: error.exit, code: error.code, line: safeText(`${error.say[lang]}${next}`) };
  }
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    const known = SYSTEM[error.code];
    if (known !== undefined) {
      const path = "path" in error && typeof error.path === "string" ? `${error.path}: ` : "";
      return {
        exit: known.exit,
        code: `system/${error.code}`,
        line: safeText(`${path}${known[lang]}`),
      };
    }
  }
  const name = error instanceof Error ? error.name : typeof error;
  return {
    exit: EXIT.bug,
    code: "bug/unexpected",
    line:
      lang === "vi"
        ? `lỗi không lường trước của chương trình (${name}); không có gì được ghi — chạy lại với --debug và báo cho chúng tôi`
        : `unexpected error inside the program (${name}); nothing was written — run again with --debug and report it`,
  };
}
