/** The runs of `size` units of a text, in order, repeats included; a shorter text is its own only gram. */
export function qgrams(text: string, size: number): string[] {
  if (text.length === 0) return [];
  if (text.length <= size) return [text];
  const grams: string[] = [];
  for (let i = 0; i + size <= text.length; i++) grams.push(text.slice(i, i + size));
  return grams;
}

/** Share of common q-grams, repeats counted, twice the common over the sum (Dice 1945); 0..1, symmetric. */
export function qgramDice(left: string, right: string, size = 2): number {
  if (left === right) return 1;
  const ours = qgrams(left, size);
  const theirs = qgrams(right, size);
  if (ours.length === 0 || theirs.length === 0) return 0;
  const open = new Map<string, number>();
  for (const gram of ours) open.set(gram, (open.get(gram) ?? 0) + 1);
  let common = 0;
  for (const gram of theirs) {
    const left = open.get(gram) ?? 0;
    if (left === 0) continue;
    open.set(gram, left - 1);
    common++;
  }
  return (2 * common) / (ours.length + theirs.length);
}
