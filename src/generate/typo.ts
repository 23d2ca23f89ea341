import type { Dice } from "./dice.ts";

/** Keys beside each other on a QWERTY keyboard, row by row. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

function neighbour(letter: string, dice: Dice): string {
  const row = ROWS.find((r) => r.includes(letter));
  if (row === undefined) return letter;
  const at = row.indexOf(letter);
  const step = at === 0 || (at < row.length - 1 && dice.chance(0.5)) ? 1 : -1;
  return row[at + step] ?? letter;
}

/** One slip of the fingers somewhere after the first letter: left out, doubled, swapped or a key beside. */
export function slip(text: string, dice: Dice): string {
  const letters = Array.from(text);
  if (letters.length < 3) return text;
  const at = dice.between(1, letters.length - 2);
  const letter = letters[at] as string;
  if (!/\p{L}/u.test(letter)) return text;
  switch (dice.below(4)) {
    case 0:
      letters.splice(at, 1);
      break;
    case 1:
      letters.splice(at, 0, letter);
      break;
    case 2:
      letters.splice(at, 2, letters[at + 1] as string, letter);
      break;
    default:
      letters[at] = neighbour(letter, dice);
  }
  return letters.join("");
}

/** One digit wrong, or two neighbours swapped. */
export function slipDigit(text: string, dice: Dice): string {
  const at = dice.between(3, Math.max(3, text.length - 2));
  const digits = Array.from(text);
  if (dice.chance(0.5) && digits[at] !== digits[at + 1]) {
    digits.splice(at, 2, digits[at + 1] ?? "", digits[at] ?? "");
  } else {
    digits[at] = String((Number(digits[at]) + dice.between(1, 9)) % 10);
  }
  return digits.join("");
}
