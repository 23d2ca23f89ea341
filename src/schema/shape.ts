const LONGEST = 40;
const LETTER_UPPER = /\p{Lu}/u;
const LETTER = /\p{L}|\p{M}/u;
const DIGIT = /\p{Nd}/u;

/**
 * The shape of a value: `A` for capitals, `a` for other letters, `9` for digits, signs as they are; a run of
 * more than four is written once with `+`. `Nguyễn Lan` → `Aa+ Aaa`, `0912345678` → `9+`. Long values end in `…`.
 */
export function shapeOf(text: string): string {
  const value = text.normalize("NFC").trim();
  let shape = "";
  let last = "";
  let run = 0;
  const flush = (): void => {
    if (run > 0) shape += run > 4 ? `${last}+` : last.repeat(run);
  };
  for (const char of value.slice(0, LONGEST * 2)) {
    const sign = signOf(char);
    if (sign === last) run++;
    else {
      flush();
      [last, run] = [sign, 1];
    }
    if (shape.length > LONGEST) break;
  }
  flush();
  return shape.length > LONGEST || value.length > LONGEST * 2
    ? `${shape.slice(0, LONGEST)}…`
    : shape;
}

function signOf(char: string): string {
  if (DIGIT.test(char)) return "9";
  if (LETTER_UPPER.test(char)) return "A";
  if (LETTER.test(char)) return "a";
  return /\s/u.test(char) ? " " : char;
}
