import type { Words } from "../model/words.ts";
import { HELD } from "./holds.ts";

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
const NAMELESS = {
  en: "a name is missing, and what agrees may belong to a whole household",
  vi: "thiếu tên, còn những gì trùng có thể là của cả nhà",
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
  nameless: NAMELESS,
  namelessShown: NAMELESS,
  halfName: {
    en: "one name is only half there, and phones or mailboxes of this list are shared",
    vi: "một bên chỉ có một phần tên, mà trong danh sách này có điện thoại hoặc email dùng chung",
  },
  eachOwn: {
    en: "the names or dates of birth contradict each other, and each has a phone or mailbox of its own or they share a family's",
    vi: "tên hoặc ngày sinh mâu thuẫn nhau, mà mỗi bên có điện thoại hoặc email riêng, hay dùng chung của cả nhà",
  },
};

/** Of a pair of one house in which something contradicts that the list shows to be a slip. */
export const SLIP_WORDS: Words = {
  en: "the names or the dates of birth differ in one house, but in this list two rows of one house are hardly ever two people, so it is taken for a slip",
  vi: "tên hoặc ngày sinh khác nhau trong cùng một nhà, nhưng trong danh sách này hai dòng cùng nhà hầu như không bao giờ là hai người nên coi là gõ sai",
};

/** The names of the reasons in a number. */
export function heldNames(held: number): Reason[] {
  return (Object.keys(HELD) as Reason[]).filter((reason) => (held & HELD[reason]) !== 0);
}

/** The reasons in a number as a person reads them, each once. */
export function heldWords(held: number): Words[] {
  return [...new Set(heldNames(held).map((reason) => HELD_WORDS[reason]))];
}
