import type { Level } from "../define.ts";

/** Degrees to which two names agree, best first. */
export const NAME_LEVELS: readonly Level[] = [
  { name: "exact", say: { en: "same name", vi: "trùng họ tên" }, m: 0.42, u: 0.0004, rarer: true },
  {
    name: "accents-missing",
    say: { en: "same name, accents left out on one side", vi: "trùng họ tên, một bên không dấu" },
    m: 0.14,
    u: 0.0004,
    rarer: true,
  },
  {
    name: "reordered",
    say: { en: "same words in another order", vi: "trùng các từ, khác thứ tự" },
    m: 0.02,
    u: 0.00005,
    rarer: true,
  },
  {
    name: "shortened",
    say: {
      en: "initials or a dropped middle name agree with the full name",
      vi: "viết tắt hoặc bỏ tên đệm, vẫn khớp tên đầy đủ",
    },
    m: 0.07,
    u: 0.001,
  },
  {
    name: "nickname",
    say: { en: "same family name, given name in its short form", vi: "cùng họ, tên gọi thân mật" },
    m: 0.01,
    u: 0.0001,
    pet: true,
  },
  {
    name: "near",
    say: { en: "one letter differs or two are swapped", vi: "lệch một chữ cái" },
    m: 0.12,
    u: 0.001,
  },
  { name: "similar", say: { en: "similar name", vi: "tên gần giống" }, m: 0.06, u: 0.0018 },
  {
    name: "initial",
    say: {
      en: "same family name, and the initial of the given name",
      vi: "cùng họ, tên gọi chỉ viết chữ cái đầu và khớp",
    },
    m: 0.03,
    u: 0.0006,
  },
  {
    name: "part-missing",
    say: { en: "the only word on one side agrees", vi: "một bên chỉ có một từ và từ đó khớp" },
    m: 0.03,
    u: 0.003,
    half: true,
  },
  {
    name: "like-given",
    say: {
      en: "given names that are two, though they look alike",
      vi: "hai tên gọi khác nhau dù gần giống",
    },
    m: 0.006,
    u: 0.0004,
    like: true,
  },
  {
    name: "one-generation",
    say: {
      en: "same name, but only one side tells the generation (Jr., Sr.)",
      vi: "trùng họ tên nhưng chỉ một bên ghi thế hệ (Jr., Sr.)",
    },
    m: 0.004,
    u: 0.0003,
  },
  {
    name: "one-of-two",
    say: {
      en: "one side names two people, the other one of them",
      vi: "một bên ghi hai người, bên kia chỉ ghi một trong hai",
    },
    m: 0.02,
    u: 0.0004,
    against: true,
    couple: true,
  },
  {
    name: "other-part",
    say: {
      en: "only the given name on one side, only the family name on the other",
      vi: "một bên chỉ có tên, bên kia chỉ có họ",
    },
    m: 0.004,
    u: 0.004,
  },
  {
    name: "same-given",
    say: { en: "same given name, another family name", vi: "cùng tên, khác họ" },
    m: 0.03,
    u: 0.012,
  },
  {
    name: "accents-differ",
    say: {
      en: "same letters, but both sides bear accents and they differ",
      vi: "trùng chữ cái nhưng hai bên đều có dấu và dấu khác nhau",
    },
    m: 0.006,
    u: 0.0015,
    against: true,
  },
  {
    name: "look-alike",
    say: {
      en: "look-alike names that are two names of their own",
      vi: "hai tên gần giống nhưng là hai tên khác nhau",
    },
    m: 0.02,
    u: 0.004,
    against: true,
  },
  {
    name: "same-family",
    say: { en: "same family name only", vi: "chỉ trùng họ" },
    m: 0.02,
    u: 0.09,
  },
  {
    name: "different",
    say: { en: "another name", vi: "họ tên khác nhau" },
    m: 0.024,
    u: 0.888,
    against: true,
  },
];

/** Positions in {@link NAME_LEVELS}. */
export const LEVEL = {
  exact: 0,
  accentsMissing: 1,
  reordered: 2,
  shortened: 3,
  nickname: 4,
  near: 5,
  similar: 6,
  initial: 7,
  partMissing: 8,
  likeGiven: 9,
  oneGeneration: 10,
  oneOfTwo: 11,
  otherPart: 12,
  sameGiven: 13,
  accentsDiffer: 14,
  lookAlike: 15,
  sameFamily: 16,
  different: 17,
} as const;
