import yauzl from "yauzl";
import type { Entry, LocalFileHeader, ZipFile } from "yauzl";
import type { OpenFile } from "../format/define.ts";
import { type XlsxLimits, XLSX_LIMITS } from "./limits.ts";
import { refuse, safeName } from "./refuse.ts";

/** A zip whose directory passed the gate; parts are found by name, whatever its case. */
export interface Archive {
  readonly file: OpenFile;
  readonly zip: ZipFile;
  readonly limits: XlsxLimits;
  /** Lower-cased part name → entry. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Inflated bytes of all parts so far; the parts' reader counts here. */
  readonly spent: { bytes: number };
}

export interface ZipEntry {
  readonly name: string;
  readonly entry: Entry;
  /** Where its compressed bytes start in the file. */
  readonly dataStart: number;
}

/**
 * Opens a workbook's zip and checks its directory before a byte is inflated: number of entries, hostile,
 * repeated or case-equal names, encryption, compression methods, sizes that cannot be true.
 * Throws KnownError (exit 65); the file handle stays the caller's.
 */
export async function openArchive(file: OpenFile, limits = XLSX_LIMITS): Promise<Archive> {
  const zip = await yauzl
    .fromFdPromise(file.handle.fd, { autoClose: false, lazyEntries: true, decodeStrings: false })
    .catch((cause: unknown) => {
      throw refuse("not-a-zip", { file: file.name }, DAMAGED, { cause });
    });
  if (zip.entryCount > limits.entries) {
    throw refuse(
      "too-many-parts",
      { file: file.name },
      {
        en: `the file has ${zip.entryCount} parts, more than ${limits.entries}`,
        vi: `tệp có ${zip.entryCount} phần, nhiều hơn ${limits.entries}`,
      },
    );
  }
  const entries = new Map<string, ZipEntry>();
  const seen: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      seen.push(entry);
      if (seen.length > limits.entries) break;
    }
  } catch (cause) {
    throw refuse("damaged-directory", { file: file.name }, DAMAGED, { cause });
  }
  for (const entry of seen) {
    const name = entryName(entry);
    checkEntry(file.name, name, entry, limits);
    const key = name.toLowerCase();
    if (entries.has(key)) {
      throw refuse(
        "duplicate-part",
        { file: file.name, part: name },
        {
          en: "the part is in the file twice, so that two programs may see two different sheets",
          vi: "phần này xuất hiện hai lần trong tệp, nên mỗi chương trình có thể đọc ra một bảng khác nhau",
        },
      );
    }
    entries.set(key, { name, entry, dataStart: await checkHeader(zip, file.name, name, entry) });
  }
  return { file, zip, limits, entries, spent: { bytes: 0 } };
}

const DAMAGED = {
  en: "the file is damaged or cut off: its list of parts (zip directory) cannot be read",
  vi: "tệp bị hỏng hoặc bị cắt cụt: không đọc được danh mục các phần (thư mục zip)",
};

/** With `decodeStrings: false` yauzl leaves the name as bytes; zips say UTF-8 by flag, and all workbooks are. */
function entryName(entry: Entry): string {
  return entry.fileNameRaw.toString("utf8");
}

/**
 * Checks that an entry's own header agrees with the directory: a reader that streams believes the one, a
 * reader that seeks the other, and they would see two different files.
 * @returns where the entry's data starts
 */
async function checkHeader(
  zip: ZipFile,
  file: string,
  part: string,
  entry: Entry,
): Promise<number> {
  let header: LocalFileHeader;
  try {
    header = await zip.readLocalFileHeaderPromise(entry, { minimal: false });
  } catch (cause) {
    throw refuse("damaged-directory", { file, part }, DAMAGED, { cause });
  }
  // With flag bit 3 the sizes follow the data; the header then has zeros.
  const later = (header.generalPurposeBitFlag & 8) !== 0 || header.compressedSize === 0xffffffff;
  const same =
    header.fileName.equals(entry.fileNameRaw) &&
    header.compressionMethod === entry.compressionMethod &&
    (later || (header.crc32 === entry.crc32 && header.compressedSize === entry.compressedSize));
  if (same) return header.fileDataStart;
  throw refuse(
    "two-headers",
    { file, part },
    {
      en: "the part's own header and the zip directory disagree about its name, size or checksum",
      vi: "tiêu đề của phần này và thư mục zip không thống nhất về tên, kích thước hoặc mã kiểm tra",
    },
  );
}

function checkEntry(file: string, name: string, entry: Entry, limits: XlsxLimits): void {
  const place = { file, part: name };
  if (/^[/\\]|^[A-Za-z]:|\\|[\u0000-\u001f]|(^|\/)\.\.?(\/|$)|^$/.test(name)) {
    throw refuse(
      "hostile-name",
      { file },
      {
        en: `a part is named "${safeName(name)}", which points outside the file`,
        vi: `có một phần tên "${safeName(name)}", trỏ ra ngoài tệp`,
      },
    );
  }
  if (entry.isEncrypted()) {
    throw refuse("password", place, PASSWORD, { next: UNLOCK });
  }
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    throw refuse("compression", place, {
      en: `compression method ${entry.compressionMethod} is not one workbooks use`,
      vi: `phương pháp nén ${entry.compressionMethod} không phải loại bảng tính dùng`,
    });
  }
  const { compressedSize: packed, uncompressedSize: size } = entry;
  // Deflate never grows its input by more than about an eighth.
  const lies = entry.compressionMethod === 0 ? packed !== size : packed > size * 1.25 + 1024;
  if (lies) throw refuse("size-lie", place, SIZE_LIE);
  if (size > limits.partBytes || (size > limits.ratioFrom && size > packed * limits.ratio)) {
    throw bomb(file, name, limits);
  }
}

/** The refusal of a part that inflates beyond the limits. */
export function bomb(file: string, part: string, limits: XlsxLimits): Error {
  const mib = Math.round(limits.partBytes / (1 << 20));
  return refuse(
    "zip-bomb",
    { file, part },
    {
      en: `the part expands beyond the limit (${limits.ratio} times its size, or ${mib} MiB)`,
      vi: `phần này bung ra vượt giới hạn (${limits.ratio} lần kích thước nén, hoặc ${mib} MiB)`,
    },
  );
}

export const SIZE_LIE = {
  en: "the size the file declares for this part is not its real size",
  vi: "kích thước mà tệp khai cho phần này không đúng với kích thước thật",
};
export const PASSWORD = {
  en: "the file is protected with a password",
  vi: "tệp được bảo vệ bằng mật khẩu",
};
export const UNLOCK = {
  en: "Open it in Excel, remove the password (File, Info, Protect Workbook) and save it again.",
  vi: "Hãy mở tệp bằng Excel, gỡ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc) rồi lưu lại.",
};
