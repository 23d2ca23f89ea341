import type { Level } from "../comparison/define.ts";
import {
  DOUBT,
  HALF,
  LIKE,
  LIKELY,
  MIXED,
  PARTLY,
  PARTNER,
  PET,
  RIVAL,
  SAME,
  VAGUE,
  WHOLLY,
} from "./signs.ts";

/** m / u of a level's starting values below which it says too little about a name. */
const VAGUE_BELOW = 32;
/** The same below which a name is likely the other one, no more. */
const LIKELY_BELOW = 64;

/** What each level of a comparison says, by how it is defined: 0, SAME, VAGUE and the like. */
export function saysOf(own: readonly Level[]): Uint8Array {
  return Uint8Array.from(own, (level, l) => {
    if (level.doubtful === true) return DOUBT;
    if (l === own.length - 1) return WHOLLY;
    if (level.mixed === true) return MIXED;
    if (l === 0 || level.rarer === true) return SAME;
    if (level.couple === true) return PARTNER;
    if (isContrary(level)) return level.m < level.u ? PARTLY : RIVAL;
    if (level.half === true) return HALF;
    if (level.pet === true) return PET;
    if (level.like === true) return LIKE;
    if (level.m < level.u * VAGUE_BELOW) return VAGUE;
    return level.m < level.u * LIKELY_BELOW ? LIKELY : 0;
  });
}

/** Whether a level speaks against one entity by its starting values. */
export function isContrary(level: Level): boolean {
  return level.against === true || level.m < level.u;
}
