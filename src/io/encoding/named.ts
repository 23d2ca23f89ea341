import iconv from "iconv-lite";
import { EXIT, KnownError } from "../../model/known-error.ts";
import { LEGACY } from "./legacy.ts";
import { lookup } from "../../model/lookup.ts";

/** How to read a file whose encoding the user named. */
export type NamedEncoding =
  /** Strictly UTF-8. */
  | { readonly kind: "utf-8"; readonly name: string }
  /** Byte-wise: windows-1252, then the old Vietnamese encoding of this name, if one is given. */
  | { readonly kind: "single"; readonly name: string; readonly legacy: string | undefined }
  /** Anything else iconv-lite knows: the whole text is turned into UTF-8 first. */
  | { readonly kind: "other"; readonly name: string };

const LEGACY_NAMES: Readonly<Record<string, string>> = lookup({
  tcvn3: "TCVN3",
  tcvn: "TCVN3",
  tcvn5712: "TCVN3",
  abc: "TCVN3",
  vni: "VNI",
  vniwindows: "VNI",
  viscii: "VISCII",
  windows1258: "windows-1258",
  cp1258: "windows-1258",
  "1258": "windows-1258",
});
const LATIN = ["windows1252", "cp1252", "1252", "latin1", "iso88591", "ansi"];

/**
 * Reads what the user gave as `--encoding`.
 * @throws KnownError 2 for a name nobody knows
 */
export function namedEncoding(name: string): NamedEncoding {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  if (plain === "utf8" || plain === "utf8bom" || plain === "unicode11utf8") {
    return { kind: "utf-8", name: "utf-8" };
  }
  if (LATIN.includes(plain)) return { kind: "single", name: "windows-1252", legacy: undefined };
  const legacy = LEGACY_NAMES[plain];
  if (legacy !== undefined) return { kind: "single", name: legacy, legacy };
  if (plain !== "" && iconv.encodingExists(name)) return { kind: "other", name };
  throw new KnownError({
    code: "usage/unknown-encoding",
    exit: EXIT.usage,
    say: { en: "--encoding: this encoding is unknown", vi: "--encoding: không có bảng mã này" },
    next: {
      en: `Use utf-8, utf-16le, utf-16be, windows-1252, ${LEGACY.map((l) => l.name).join(", ")} or another common name.`,
      vi: `Dùng utf-8, utf-16le, utf-16be, windows-1252, ${LEGACY.map((l) => l.name).join(", ")} hoặc tên thông dụng khác.`,
    },
  });
}
