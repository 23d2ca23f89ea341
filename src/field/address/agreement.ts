import { foldTonePlacement } from "../../text/fold.ts";

const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/** y and i with each tone: one sound, two spellings (Quý and Quí, Mỹ and Mĩ). */
const Y_TONES = "ýỳỷỹỵ";
const I_TONES = "íìỉĩị";

function sameSound(a: string | undefined, b: string | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  const y = Y_TONES.indexOf(a);
  const i = I_TONES.indexOf(a);
  return (y >= 0 && I_TONES[y] === b) || (i >= 0 && Y_TONES[i] === b);
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/**
 * How well a spelling agrees in its accents with a name of the same accent-free key:
 * 2 the same (tone placement aside), 0 written without accents or with some left out, -4 other accents: another name.
 */
export function accentAgreement(text: string, name: string): 2 | 0 | -4 {
  if (text === name) return 2;
  if (isAscii(text)) return isAscii(name) ? 2 : 0;
  const left = foldTonePlacement(text.toLowerCase().normalize("NFC")).replace(SEPARATORS, "");
  const right = foldTonePlacement(name.toLowerCase()).replace(SEPARATORS, "");
  if (left === right) return 2;
  if (left.length !== right.length) return 0;
  for (let i = 0; i < left.length; i++) {
    if (left.charCodeAt(i) > 127 && !sameSound(left[i], right[i])) return -4;
  }
  return 0;
}
