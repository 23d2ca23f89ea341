/** What a type word says about the name behind (or, in English, before) it. */
export interface UnitWord {
  /** Levels it may stand at, as bits of LEVEL. */
  readonly levels: number;
  /** Letter of the type (`unit-types.ts`), "" where the word says only the level. */
  readonly type: string;
  /** May stand before a number: Quận 1, Phường 5. */
  readonly numbered: boolean;
}

export const LEVEL = { province: 1, district: 2, ward: 4, any: 7 } as const;

const WORDS: readonly (readonly [keys: string, levels: number, type: string, numbered?: true])[] = [
  ["tinh t", LEVEL.province, "j"],
  ["thanhpho tp tpho thpho", LEVEL.province | LEVEL.district, "c"],
  ["quan q qu quanj", LEVEL.district, "q", true],
  ["huyen h huyện hyen", LEVEL.district, "h"],
  ["thixa tx txa", LEVEL.district, "s"],
  ["district dist d", LEVEL.district, "", true],
  ["phuong p f fuong fg phg phuog phuogn puong", LEVEL.ward, "p", true],
  ["ward w wd", LEVEL.ward, "p", true],
  ["xa x commune", LEVEL.ward, "x"],
  ["thitran tt ttr ttran", LEVEL.ward, "t"],
  ["dackhu dk dkhu", LEVEL.ward, "k"],
];

/** Type words before a name, as keys: without accents, spaces and dots. */
export const UNIT_PREFIXES: ReadonlyMap<string, UnitWord> = new Map(
  WORDS.flatMap(([keys, levels, type, numbered]) =>
    keys.split(" ").map((key) => [key, { levels, type, numbered: numbered === true }] as const),
  ),
);

/** English type words behind a name: Binh Thanh District, Ho Chi Minh City. */
export const UNIT_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ["province", LEVEL.province],
  ["prov", LEVEL.province],
  ["city", LEVEL.province | LEVEL.district],
  ["district", LEVEL.district],
  ["dist", LEVEL.district],
  ["town", LEVEL.district | LEVEL.ward],
  ["ward", LEVEL.ward],
  ["commune", LEVEL.ward],
  ["township", LEVEL.ward],
]);

/** One-letter and two-letter words that also stand for other things; they count only before a dot, a number or a known name. */
export const WEAK_PREFIXES: ReadonlySet<string> = new Set(["t", "d", "f", "w", "k", "qu", "dk"]);
