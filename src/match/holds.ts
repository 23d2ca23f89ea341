import type { Words } from "../model/words.ts";

/**
 * Why a pair may be held back below what its evidence adds up to: one bit each, so that all that hold one pair are one
 * number. The names say what the pair looks like.
 */
export const HELD = {
  contraryNames: 1,
  contraryNamesOwn: 2,
  likelyNames: 4,
  vagueNames: 8,
  rivalNames: 16,
  rivalNamesOwn: 32,
  deniedBare: 64,
  denied: 128,
  otherId: 256,
  otherContact: 512,
  nameAlone: 1024,
  shortList: 2048,
  slipsAlone: 4096,
  vagueShown: 8192,
  branch: 16_384,
  nameless: 32_768,
} as const;

type Reason = keyof typeof HELD;

const CONTRARY_NAMES = {
  en: "the names differ, so what a household or firm shares counts once",
  vi: "tên khác nhau nên những gì cả nhà hay công ty dùng chung chỉ được tính một lần",
};
const RIVAL_NAMES = {
  en: "the names look alike but are two names",
  vi: "tên trông giống nhau nhưng là hai tên khác nhau",
};
const VAGUE_NAMES = {
  en: "the names are only vaguely alike",
  vi: "tên chỉ hơi giống nhau",
};
const DENIED = {
  en: "the dates of birth or sexes contradict each other",
  vi: "ngày sinh hoặc giới tính mâu thuẫn nhau",
};

/** Each reason as a person reads it. */
const HELD_WORDS: Readonly<Record<Reason, Words>> = {
  contraryNames: CONTRARY_NAMES,
  contraryNamesOwn: CONTRARY_NAMES,
  likelyNames: {
    en: "the names are only likely the same, and a phone or mailbox differs",
    vi: "tên chỉ có khả năng giống nhau, còn điện thoại hoặc email khác nhau",
  },
  vagueNames: VAGUE_NAMES,
  vagueShown: VAGUE_NAMES,
  rivalNames: RIVAL_NAMES,
  rivalNamesOwn: RIVAL_NAMES,
  deniedBare: DENIED,
  denied: DENIED,
  otherId: {
    en: "they bear different numbers of one kind",
    vi: "hai bên mang hai mã số khác nhau cùng loại",
  },
  otherContact: {
    en: "each has a phone or mailbox of its own, and nothing personal agrees",
    vi: "mỗi bên có điện thoại hoặc email riêng, và không có thông tin cá nhân nào trùng",
  },
  nameAlone: {
    en: "little besides the name agrees",
    vi: "ngoài tên ra hầu như không có gì trùng",
  },
  shortList: {
    en: "the list is too short to show how common the names are",
    vi: "danh sách quá ngắn để biết tên có phổ biến không",
  },
  slipsAlone: {
    en: "nothing is exactly the same, everything is only alike",
    vi: "không có gì giống hệt, tất cả chỉ gần giống",
  },
  branch: {
    en: "one is a branch of the other, at another address",
    vi: "một bên là chi nhánh của bên kia, ở địa chỉ khác",
  },
  nameless: {
    en: "a name is missing, and what agrees may belong to a whole household",
    vi: "thiếu tên, còn những gì trùng có thể là của cả nhà",
  },
};

/** The names of the reasons in a number. */
export function heldNames(held: number): Reason[] {
  return (Object.keys(HELD) as Reason[]).filter((reason) => (held & HELD[reason]) !== 0);
}

/** The reasons in a number as a person reads them, each once. */
export function heldWords(held: number): Words[] {
  return [...new Set(heldNames(held).map((reason) => HELD_WORDS[reason]))];
}

/** How far contrary names get when nothing but a household's belongings agrees (bits). */
const CONTRARY_ALONE = -4;
/** How far pairs get that are worth a look, not a merge: names alone, twins, namesakes in one house (bits). */
const UNSURE = 2;
/** How far vaguely similar names get when a household's or firm's belongings agree, or slips alone (bits). */
export const VAGUE_ALONE = 4;

const AT_CONTRARY = HELD.contraryNames | HELD.rivalNames | HELD.deniedBare;
const AT_VAGUE =
  HELD.likelyNames | HELD.vagueNames | HELD.shortList | HELD.slipsAlone | HELD.nameless;

const CONTRADICTED =
  AT_CONTRARY | HELD.contraryNamesOwn | HELD.rivalNamesOwn | HELD.denied | HELD.otherId;

/** Whether own facts of the two sides contradict each other, not just say too little. */
export function isContradicted(held: number): boolean {
  return (held & CONTRADICTED) !== 0;
}

/** How far a pair gets that is held for these reasons (bits); Infinity where there are none. `vague` is what the list shows. */
export function heldAt(held: number, vague: number = VAGUE_ALONE): number {
  if (held === 0) return Infinity;
  if ((held & AT_CONTRARY) !== 0) return CONTRARY_ALONE;
  if ((held & ~(AT_VAGUE | HELD.vagueShown)) !== 0) return UNSURE;
  const most = (held & AT_VAGUE) === 0 ? Infinity : VAGUE_ALONE;
  return (held & HELD.vagueShown) === 0 ? most : Math.min(most, vague);
}
