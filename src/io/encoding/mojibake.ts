import { isUtf8 } from "node:buffer";
import { bytesOf1252, bytesOf1258 } from "./single-byte.ts";

const MAX_ROUNDS = 2;
const CELL_CAP = 32_767;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const ASCII = /^[\0-\x7f]*$/;
const CONTROL = /[\x80-\x9f\ufffd]/;
/** à is C3 A0, and A0 (a no-break space) is often turned into a blank or merged with the blank after it. */
const LOST_BREAK = /Ã (?! )/g;
const KEPT_BREAK = /Ã {2}/g;

function once(text: string): string | undefined {
  for (const bytes of [bytesOf1252(text), bytesOf1258(text)]) {
    if (bytes === undefined || !isUtf8(bytes)) continue;
    const read = decoder.decode(bytes);
    if (read !== text) return read;
  }
  return undefined;
}

/** As {@link once}, for a text whose "à" lost its second byte; the rest must prove the bad reading. */
function onceWithLostBreak(text: string): string | undefined {
  if (!text.includes("Ã ") || ASCII.test(text.replaceAll("Ã ", ""))) return undefined;
  return once(text.replace(KEPT_BREAK, "Ã\u00a0 ").replace(LOST_BREAK, "Ã\u00a0 "));
}

/**
 * UTF-8 that was read as windows-1252, windows-1258 or Latin-1, once or twice over (`Nguyá»…n`), read right.
 * Certain by itself: accented text in those pages is practically never valid UTF-8 ("Café" is not).
 * @returns the text in NFC, or undefined when there is nothing to repair
 */
export function repairMojibake(text: string): string | undefined {
  if (text.length > CELL_CAP || ASCII.test(text)) return undefined;
  let best: string | undefined;
  let current = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = once(current) ?? onceWithLostBreak(current);
    if (next === undefined) break;
    current = next;
    // C1 controls at the end mean that the bytes were no text; half-way they are to be expected.
    if (!CONTROL.test(next)) best = next;
  }
  return best?.normalize("NFC");
}

/**
 * Whether bytes `start..end` of UTF-8 text could be such mojibake: a character U+00C2–U+00F4 directly
 * followed by one that a continuation byte reads as. A cheap gate before {@link repairMojibake}.
 */
export function maybeMojibake(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i + 2 < end; i++) {
    if (bytes[i] !== 0xc3 && bytes[i] !== 0xc4 && bytes[i] !== 0xc6) continue;
    const next = bytes[i + 2] as number;
    if (next >= 0xc2 || next === 0x20) return true;
  }
  return false;
}
