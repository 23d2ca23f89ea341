import type { PostcodeRule } from "./define.ts";

/** Codes of so many digits and nothing else. */
export function digits(count: number): PostcodeRule {
  return { shape: new RegExp(`^\\d{${count}}$`), digits: count };
}

/** Writes a code of a shape with a blank before its last characters. */
export const spaced = (tail: number, shape: RegExp) => (tight: string) =>
  shape.test(tight) ? `${tight.slice(0, -tail)} ${tight.slice(-tail)}` : undefined;
