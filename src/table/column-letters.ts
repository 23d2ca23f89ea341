/** A column's name as Excel shows it, by 0-based position: A, B … Z, AA. */
export function columnLetters(position: number): string {
  let letters = "";
  for (let n = position + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}
