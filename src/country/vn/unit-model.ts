/** A province or centrally run city since 2025-07-01 (34 of them). */
export interface NewProvince {
  readonly code: string;
  /** Official name with its type, `Thành phố Hồ Chí Minh`. */
  readonly full: string;
  /** The name alone, `Hồ Chí Minh`. */
  readonly name: string;
  readonly key: string;
  readonly wards: readonly NewWard[];
}

/** A ward, commune or special zone since 2025-07-01; names are unique inside a province. */
export interface NewWard {
  readonly era: "new";
  readonly code: string;
  readonly full: string;
  readonly name: string;
  readonly key: string;
  /** Letter of the type, see `unit-types.ts`. */
  readonly type: string;
  readonly province: NewProvince;
}

/** One of the 63 provinces until 2025-06-30. */
export interface OldProvince {
  readonly code: string;
  readonly full: string;
  readonly name: string;
  readonly key: string;
  readonly became: NewProvince;
  readonly districts: readonly District[];
}

/** A district of the old scheme; districts were abolished in 2025. */
export interface District {
  readonly code: string;
  readonly full: string;
  readonly name: string;
  readonly key: string;
  readonly type: string;
  readonly province: OldProvince;
  readonly wards: readonly OldWard[];
  /** Every new unit that took a part of it. */
  readonly became: readonly NewWard[];
}

/** A commune-level unit of the old scheme. */
export interface OldWard {
  readonly era: "old";
  /** GSO code; "" for a name that was gone before 2025. */
  readonly code: string;
  readonly full: string;
  readonly name: string;
  readonly key: string;
  readonly type: string;
  readonly district: District;
  /** The units that took it: the usual one first; more than one where it was divided. */
  readonly became: readonly NewWard[];
}

export type Ward = OldWard | NewWard;

/** The gazetteer of both eras. Old and new codes are different numbers that happen to look alike. */
export interface VnUnits {
  readonly newProvinces: readonly NewProvince[];
  readonly oldProvinces: readonly OldProvince[];
  readonly districts: readonly District[];
  readonly newWards: readonly NewWard[];
  readonly oldWards: readonly OldWard[];
}
