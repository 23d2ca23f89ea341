import type { ProvinceSense } from "../../country/vn/lookup.ts";
import type { District, NewProvince, NewWard, Ward } from "../../country/vn/unit-model.ts";

/** Which administrative scheme an address is written in. */
export type Scheme = "old" | "new" | "hybrid" | "unknown";
export type Confidence = "high" | "medium" | "low";

/** What is wrong with an address, and what would mend it. */
export interface Problem {
  readonly kind:
    | "ward-not-in-district"
    | "district-not-in-province"
    | "ward-ambiguous"
    | "province-unknown"
    | "province-gone"
    | "misspelt";
  /** What stands there. */
  readonly text: string;
  /** What was meant, where it can be told. */
  readonly suggestion: string;
}

/** A Vietnamese address taken apart. Nothing of the text is lost: street + units + postcode cover it. */
export interface VnAddress {
  /** Everything before the units, as written. */
  readonly street: string;
  readonly ward: Ward | undefined;
  readonly district: District | undefined;
  readonly province: ProvinceSense | undefined;
  readonly postcode: string;
  /** True where the text names the country. */
  readonly country: boolean;
  readonly scheme: Scheme;
  /** How sure the reading of the units is. */
  readonly confidence: Confidence;
  /** The wards it may be where the text leaves it open. */
  readonly rivals: readonly Ward[];
  readonly problems: readonly Problem[];
}

/** An address in the scheme since 2025-07-01. */
export interface Converted {
  readonly ward: NewWard | undefined;
  readonly province: NewProvince | undefined;
  readonly confidence: Confidence;
  /** All units the ward may be in now, the usual one first; one where the conversion is certain. */
  readonly candidates: readonly NewWard[];
}
