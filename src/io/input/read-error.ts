import { EXIT, KnownError } from "../../model/known-error.ts";
import { errnoOf } from "../commit/write-error.ts";

/** A failed read as the user should hear of it: 66 missing, 77 no permission, 74 anything else. */
export function readError(error: unknown, name: string): KnownError {
  if (error instanceof KnownError) return error;
  const errno = errnoOf(error);
  if (errno === "ENOENT" || errno === "ENOTDIR" || errno === "ENAMETOOLONG") {
    return new KnownError({
      code: "input/missing",
      exit: EXIT.missing,
      say: { en: `${name}: no such file`, vi: `${name}: không có tệp này` },
      next: {
        en: name.includes("\ufffd")
          ? "The name is not valid UTF-8; name the folder it lies in instead."
          : "Check the spelling; a name that starts with - is written ./-name or goes behind --.",
        vi: name.includes("\ufffd")
          ? "Tên tệp không phải UTF-8; hãy chỉ ra thư mục chứa tệp."
          : "Hãy kiểm tra chính tả; tên bắt đầu bằng - phải viết ./-tên hoặc đặt sau --.",
      },
      cause: error,
    });
  }
  if (errno === "EACCES" || errno === "EPERM") {
    return new KnownError({
      code: "input/permission",
      exit: EXIT.permission,
      say: { en: `${name}: no permission to read it`, vi: `${name}: không có quyền đọc` },
      next: {
        en: "Ask for read access or copy the file to a folder of your own.",
        vi: "Hãy xin quyền đọc hoặc chép tệp vào thư mục của bạn.",
      },
      cause: error,
    });
  }
  const reason = errno === "" ? "?" : errno;
  return new KnownError({
    code: "input/io",
    exit: EXIT.io,
    say: {
      en: `${name}: reading failed (${reason}); nothing was written`,
      vi: `${name}: đọc thất bại (${reason}); chưa ghi gì cả`,
    },
    next: {
      en: "Check the disk or network drive and run again.",
      vi: "Hãy kiểm tra ổ đĩa hoặc ổ mạng rồi chạy lại.",
    },
    cause: error,
  });
}
