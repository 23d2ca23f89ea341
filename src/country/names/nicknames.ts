import { CONTINENTAL_NICKNAMES, REGISTER_SHORTENINGS } from "./continental-nicknames.ts";
import { ENGLISH_NICKNAMES } from "./english-nicknames.ts";

const GROUPS = [ENGLISH_NICKNAMES, CONTINENTAL_NICKNAMES, REGISTER_SHORTENINGS];

let groupsOf: Map<string, number[]> | undefined;

/** The groups of given names a form belongs to; the form folded to plain lower case. Empty when it has none. */
export function nicknameGroups(plain: string): readonly number[] {
  if (groupsOf === undefined) {
    groupsOf = new Map();
    for (const [group, line] of GROUPS.join("\n").split("\n").entries()) {
      for (const word of line.split(" ")) {
        const form = word.replaceAll("ä", "a").replaceAll("ö", "o").replaceAll("ü", "u");
        const known = groupsOf.get(form);
        if (known === undefined) groupsOf.set(form, [group]);
        else if (!known.includes(group)) known.push(group);
      }
    }
  }
  return groupsOf.get(plain) ?? NONE;
}

const NONE: readonly number[] = [];
