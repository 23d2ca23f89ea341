import { EXIT, KnownError, type ErrorExit } from "../../model/known-error.ts";
import type { Words } from "../../model/words.ts";

/** Names of system errors (`ENOENT`), as against codes of libraries and of Node itself (`ERR_…`). */
const ERRNO = /^E(?!RR_)[A-Z0-9]+$/;

/** The errno name of a system error, or "" for any other. */
export function errnoOf(error: unknown): string {
  if (!(error instanceof Error && "code" in error)) return "";
  return typeof error.code === "string" && ERRNO.test(error.code) ? error.code : "";
}

const REASONS: Readonly<Record<string, readonly [ErrorExit, Words]>> = {
  EACCES: [
    EXIT.permission,
    { en: "no permission to write there", vi: "không có quyền ghi vào đó" },
  ],
  EPERM: [EXIT.permission, { en: "the system does not allow it", vi: "hệ thống không cho phép" }],
  EROFS: [EXIT.cannotCreate, { en: "the disk is read-only", vi: "ổ đĩa chỉ cho phép đọc" }],
  ENOENT: [EXIT.cannotCreate, { en: "the folder does not exist", vi: "thư mục không tồn tại" }],
  ENOTDIR: [
    EXIT.cannotCreate,
    {
      en: "a part of the path is not a folder",
      vi: "một phần của đường dẫn không phải là thư mục",
    },
  ],
  EISDIR: [EXIT.cannotCreate, { en: "a folder stands there", vi: "tại đó là một thư mục" }],
  EEXIST: [EXIT.cannotCreate, { en: "it exists already", vi: "đã tồn tại" }],
  ENAMETOOLONG: [EXIT.cannotCreate, { en: "the name is too long", vi: "tên quá dài" }],
  EXDEV: [EXIT.cannotCreate, { en: "it lies on another disk", vi: "nằm trên ổ đĩa khác" }],
  ENOSPC: [EXIT.io, { en: "the disk is full", vi: "ổ đĩa đã đầy" }],
  EDQUOT: [EXIT.io, { en: "the disk quota is used up", vi: "đã hết hạn mức ổ đĩa" }],
  EFBIG: [EXIT.io, { en: "the file became too large", vi: "tệp vượt quá kích thước cho phép" }],
  EMFILE: [EXIT.io, { en: "too many files are open", vi: "đang mở quá nhiều tệp" }],
  ENFILE: [EXIT.io, { en: "too many files are open", vi: "đang mở quá nhiều tệp" }],
  EIO: [EXIT.io, { en: "the disk reported an error", vi: "ổ đĩa báo lỗi" }],
};

const FULL: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT"]);
const FREE_THE_DISK: Words = {
  en: "Choose another place with -o, or free the disk; nothing was changed.",
  vi: "Hãy chọn nơi khác bằng -o hoặc giải phóng ổ đĩa; chưa có gì bị thay đổi.",
};
const ELSEWHERE: Words = {
  en: "Choose another place with -o; nothing was changed.",
  vi: "Hãy chọn nơi khác bằng -o; chưa có gì bị thay đổi.",
};

/**
 * A failed write as the user should hear of it: 77 where permission lacks, 73 where the place cannot
 * take it, 74 where the disk failed. KnownErrors pass through.
 */
export function writeError(error: unknown, path: string): KnownError {
  if (error instanceof KnownError) return error;
  const errno = errnoOf(error);
  const place = finalPath(path);
  const [exit, reason] = REASONS[errno] ?? [
    EXIT.io,
    { en: errno || "unknown error", vi: errno || "lỗi không rõ" },
  ];
  return new KnownError({
    code: "output/cannot-write",
    exit,
    say: {
      en: `${place}: cannot write: ${reason.en}`,
      vi: `${place}: không ghi được: ${reason.vi}`,
    },
    next: FULL.has(errno) ? FREE_THE_DISK : ELSEWHERE,
    cause: error,
  });
}

/** Folders at work and locks beside a target, by their last names; see leftovers.ts. */
const AT_WORK =
  /(^|[/\\])\.([^/\\]{1,255})\.crm-clean(?:-work-(?:scratch-)?[A-Za-z0-9]{6}|-old|\.lock)(?=$|[/\\])/;

/** The path as the user knows it: of the folder that will stand there, not of the private one beside it. */
function finalPath(path: string): string {
  return path.length > 4096 ? path : path.replace(AT_WORK, "$1$2");
}
