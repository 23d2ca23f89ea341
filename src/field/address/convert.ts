import type { NewWard, Ward } from "../../country/vn/unit-model.ts";
import type { Converted, VnAddress } from "./vn-address.ts";

/**
 * The address in the units since 2025-07-01. A ward that went whole converts as surely as it was read; a divided
 * one converts to the part most of it went to, with low confidence and every part listed.
 */
export function convertVn(address: VnAddress): Converted {
  const { ward, district, province } = address;
  const home =
    (ward?.era === "new" ? ward.province : ward?.district.province.became) ??
    district?.province.became ??
    province?.old?.became ??
    province?.next;
  if (ward === undefined) {
    const candidates = unique(address.rivals.flatMap(heirs));
    const open = address.rivals.length > 0;
    // A commune and the town of its name that became one ward: whichever is meant, the ward is the same.
    const shared = open && candidates.length === 1 ? candidates[0] : undefined;
    const sole = open ? shared : soleHeir(address);
    return {
      ward: sole,
      province: sole?.province ?? home,
      confidence: sole === undefined ? "low" : open ? "medium" : "high",
      candidates: sole === undefined ? candidates : [sole],
    };
  }
  const candidates = heirs(ward);
  return {
    ward: candidates[0],
    province: candidates[0]?.province ?? home,
    confidence: candidates.length > 1 ? "low" : address.confidence,
    candidates,
  };
}

/** The one unit a whole district became: islands, and a few small towns. */
function soleHeir({ district }: VnAddress): NewWard | undefined {
  return district?.became.length === 1 ? district.became[0] : undefined;
}

function heirs(ward: Ward): readonly NewWard[] {
  return ward.era === "new" ? [ward] : ward.became;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
