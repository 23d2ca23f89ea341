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
  ["quan q", LEVEL.district, "q", true],
  ["huyen h", LEVEL.district, "h"],
  ["thixa tx txa", LEVEL.district, "s"],
  ["district dist d", LEVEL.district, "", true],
  ["phuong p f fuong fg phg", LEVEL.ward, "p", true],
  ["ward w wd", LEVEL.ward, "p", true],
  ["xa x commune", LEVEL.ward, "x"],
  ["thitran tt ttr ttran", LEVEL.ward, "t"],
  ["dackhu dk dkhu", LEVEL.ward, "k"],
];

/** Words long enough that a slip in them is still no other word. */
const OFTEN_MISTYPED: ReadonlySet<string> = new Set(["phuong", "huyen", "thanhpho", "thitran"]);

/** A word with one letter left out (never the first), doubled, or swapped with the next. */
function slips(word: string): string[] {
  const found: string[] = [];
  for (let i = 1; i < word.length; i++) {
    found.push(word.slice(0, i) + word.slice(i + 1), word.slice(0, i) + word.slice(i - 1));
    found.push(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2));
  }
  return [...found, word + word.slice(-1)];
}

/** Type words before a name, as keys: without accents, spaces and dots; common slips of the long ones included. */
export const UNIT_PREFIXES: ReadonlyMap<string, UnitWord> = new Map(
  WORDS.flatMap(([keys, levels, type, numbered]) => {
    const word: UnitWord = { levels, type, numbered: numbered === true };
    return keys
      .split(" ")
      .flatMap((key) => (OFTEN_MISTYPED.has(key) ? [...slips(key), key] : [key]))
      .map((key) => [key, word] as const);
  }),
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
