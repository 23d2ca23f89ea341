import type { Words } from "../model/words.ts";
import { several } from "../text/several.ts";

/** Says which lines of a list of persons name nobody. */
export function junkWords(file: string, junk: readonly number[]): Words {
  const rows = junk.slice(0, 10).join(", ") + (junk.length > 10 ? " …" : "");
  return {
    en: `${file}: ${several(junk.length, "line names nobody", "lines name nobody")} (no phone, e-mail, hash or id): row ${rows}`,
    vi: `${file}: ${junk.length} dòng không chỉ ra ai (không có số điện thoại, e-mail, mã băm hay mã): dòng ${rows}`,
  };
}

/** Says that entity_ids of another run name nobody in this one. */
export function fleetingIds(file: string, entries: number): Words {
  return {
    en: `${file}: ${entries} entity_ids were not used: ids last from run to run only with --state; name phones, e-mails or customer codes`,
    vi: `${file}: không dùng ${entries} entity_id: mã chỉ giữ nguyên giữa các lần chạy khi có --state; hãy ghi số điện thoại, e-mail hoặc mã khách hàng`,
  };
}
