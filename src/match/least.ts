import { MOST_SHOWN } from "./holds.ts";
import { SAME_CONTACT, type Signs } from "./signs.ts";

/** What the same written name adds to a shared phone, and one nearly the same at most (bits). */
const WHOLE_NAME = 4;
const NEAR_NAME = 3;
/** Where a pair stands at least that has a number of its own in common and no name against it: a question (bits). */
const ASKED = 1;

/**
 * How far a pair gets at least, whatever the list made of its phones and numbers (bits): one phone or mailbox that is
 * not half the town's beside the same name, or beside none, and one number given out once, are never left unasked.
 * Where nothing contradicts, they get as far as the list shows one phone to be one person's, and the name adds to that.
 */
export function leastFor(signs: Signs, shown = 0): number {
  const { issued, contacts, sameContact, named, opposed, rival } = signs;
  if (issued >= SAME_CONTACT) return ASKED;
  if (contacts === 0 || !sameContact) return -Infinity;
  if (named && (opposed !== 0 || rival)) return -Infinity;
  if (signs.otherContact || signs.otherPlace || signs.denied || signs.own < 0 || signs.issued < 0) {
    return ASKED;
  }
  const near = Math.max(0, Math.min(NEAR_NAME, signs.naming));
  const name = signs.sameName ? WHOLE_NAME : near;
  return Math.max(ASKED, Math.min(MOST_SHOWN, shown) + name);
}
