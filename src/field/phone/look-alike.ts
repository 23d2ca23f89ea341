const DIGIT_OF: Readonly<Record<string, string>> = {
  O: "0",
  o: "0",
  l: "1",
  I: "1",
  "|": "1",
  S: "5",
  B: "8",
};

/** Replaces letters typed or read for digits; only called on tokens that hold digits already. */
export function digitsForLetters(text: string): string {
  return text.replaceAll(/[OoIl|SB]/g, (letter) => DIGIT_OF[letter] ?? letter);
}

/** True where a look-alike letter is left in the text. */
export function hasLookAlike(text: string): boolean {
  return /[OoIl|SB]/.test(text);
}
