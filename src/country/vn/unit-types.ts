/** A kind of administrative unit: its letter in the packed data, its level, and its name in both languages. */
export interface UnitType {
  readonly letter: string;
  readonly level: "province" | "district" | "ward";
  readonly vi: string;
  readonly en: string;
}

/**
 * The kinds of units of both eras. A name may start like a type word ("Thị trấn" before "Thị"), so the
 * order matters where they are matched as prefixes. Letters are unique over all levels.
 */
export const UNIT_TYPES: readonly UnitType[] = [
  { letter: "c", level: "province", vi: "Thành phố", en: "City" },
  { letter: "j", level: "province", vi: "Tỉnh", en: "Province" },
  { letter: "q", level: "district", vi: "Quận", en: "District" },
  { letter: "h", level: "district", vi: "Huyện", en: "District" },
  { letter: "s", level: "district", vi: "Thị xã", en: "Town" },
  { letter: "p", level: "ward", vi: "Phường", en: "Ward" },
  { letter: "x", level: "ward", vi: "Xã", en: "Commune" },
  { letter: "t", level: "ward", vi: "Thị trấn", en: "Township" },
  { letter: "k", level: "ward", vi: "Đặc khu", en: "Special zone" },
];

/** Letter → type; `c` stands for cities of both the province and the district level. */
export const UNIT_TYPE_OF: ReadonlyMap<string, UnitType> = new Map(
  UNIT_TYPES.map((type) => [type.letter, type]),
);
