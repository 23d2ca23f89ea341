import type { Words } from "../model/words.ts";

/** Says which lines of a list of persons name nobody. */
export function junkWords(file: string, junk: readonly number[]): Words {
  const rows = junk.slice(0, 10).join(", ") + (junk.length > 10 ? " …" : "");
  return {
    en: `${file}: ${junk.length} lines name nobody (no phone, e-mail, hash or id): row ${rows}`,
    vi: `${file}: ${junk.length} dòng không chỉ ra ai (không có số điện thoại, e-mail, mã băm hay mã): dòng ${rows}`,
  };
}
