import { basename } from "node:path";
import { EXIT, KnownError } from "../../model/known-error.ts";

/** A FIFO, device or socket where a file was expected. */
export function notAFile(name: string): KnownError {
  return new KnownError({
    code: "input/not-a-file",
    exit: EXIT.refused,
    say: {
      en: `${name}: this is not a regular file`,
      vi: `${name}: đây không phải một tệp thông thường`,
    },
    next: {
      en: "Give a file or a folder; use - to read CSV from standard input.",
      vi: "Hãy đưa vào tệp hoặc thư mục; dùng - để đọc CSV từ đầu vào chuẩn.",
    },
  });
}

/** Names of the small files programs put beside a workbook that is open: `~$list.xlsx`, `.~lock.list.xlsx#`. */
export const LOCK_NAME = /^(?:~\$|\.~lock\.)(.+?)#?$/;

/** Such a file, given in place of the workbook it stands beside. */
export function lockFile(name: string): KnownError {
  const list = LOCK_NAME.exec(basename(name))?.[1] ?? "";
  return new KnownError({
    code: "input/lock-file",
    exit: EXIT.refused,
    say: {
      en: `${name}: this is the small file a spreadsheet program keeps while a workbook is open, not the workbook`,
      vi: `${name}: đây là tệp tạm mà chương trình bảng tính giữ khi sổ làm việc đang mở, không phải chính sổ đó`,
    },
    next: {
      en: `Close the workbook and give ${list}.`,
      vi: `Hãy đóng sổ làm việc và đưa vào tệp ${list}.`,
    },
  });
}

/** An argument that is no name at all, as an unset variable of a script gives. */
export function noName(): KnownError {
  return new KnownError({
    code: "input/missing",
    exit: EXIT.missing,
    say: { en: "an input without a name was given", vi: "có một tên tệp để trống" },
    next: {
      en: "Look whether a variable in your script is empty.",
      vi: "Hãy xem có biến nào trong kịch bản đang để trống không.",
    },
  });
}

/** A folder without a single file that could be read. */
export function emptyFolder(name: string, extensions: readonly string[]): KnownError {
  const list = extensions.join(" ");
  return new KnownError({
    code: "input/empty-folder",
    exit: EXIT.missing,
    say: {
      en: `${name}: the folder holds no file that can be read (${list})`,
      vi: `${name}: thư mục không có tệp nào đọc được (${list})`,
    },
    next: { en: "Check the path.", vi: "Hãy kiểm tra đường dẫn." },
  });
}

/** A pattern that fits nothing. */
export function noMatch(pattern: string): KnownError {
  return new KnownError({
    code: "input/no-match",
    exit: EXIT.missing,
    say: {
      en: `${pattern}: no file fits this pattern`,
      vi: `${pattern}: không có tệp nào khớp mẫu này`,
    },
    next: { en: "Check the pattern and the folder.", vi: "Hãy kiểm tra mẫu và thư mục." },
  });
}

/** A file whose name cannot be said in UTF-8. */
export function badName(folder: string): KnownError {
  return new KnownError({
    code: "input/file-name",
    exit: EXIT.refused,
    say: {
      en: `${folder}: a file in this folder has a name that is not valid UTF-8`,
      vi: `${folder}: trong thư mục có tệp mang tên không phải UTF-8`,
    },
    next: { en: "Rename the file and run again.", vi: "Hãy đổi tên tệp rồi chạy lại." },
  });
}

/** A file that another program wrote to meanwhile. */
export function changedWhileRead(name: string): KnownError {
  return new KnownError({
    code: "input/changed",
    exit: EXIT.refused,
    say: {
      en: `${name}: the file changed while it was being read; nothing was written`,
      vi: `${name}: tệp bị thay đổi trong khi đang đọc; chưa ghi gì cả`,
    },
    next: {
      en: "Close the program that writes to it and run again.",
      vi: "Hãy đóng chương trình đang ghi vào tệp rồi chạy lại.",
    },
  });
}

/** `-` without a pipe, or twice. */
export function noStdin(): KnownError {
  return new KnownError({
    code: "usage/stdin",
    exit: EXIT.usage,
    say: {
      en: "-: nothing is piped into standard input, or - is given twice",
      vi: "-: không có dữ liệu được chuyển vào đầu vào chuẩn, hoặc - được ghi hai lần",
    },
    next: {
      en: "Pipe a CSV in, for example: cat list.csv | crm-clean check -",
      vi: "Hãy chuyển CSV vào, ví dụ: cat list.csv | crm-clean check -",
    },
  });
}
