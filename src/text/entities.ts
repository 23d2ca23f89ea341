const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: " ",
  lt: "<",
  gt: ">",
};
const ENTITY = /&(?:(amp|quot|apos|nbsp|lt|gt)|#(\d{2,6})|#x([\da-f]{2,5}));/gi;
/** Web forms escape what is escaped already; deeper than this nobody does. */
const DEEPEST = 20;

/**
 * Turns what web exports leave of characters back into them: `&amp;`, `&#39;`, `Nguy&#7877;n`. Other texts, an `&`
 * between two words too, come back as they are. Decoding twice is decoding once.
 */
export function decodeEntities(text: string): string {
  if (!text.includes("&") || !text.includes(";")) return text;
  let decoded = text;
  for (let i = 0; i < DEEPEST; i++) {
    const next = decoded.replaceAll(ENTITY, character);
    if (next === decoded) return decoded;
    decoded = next;
  }
  return text;
}

function character(entity: string, name?: string, decimal?: string, hex?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  // Control characters and halves of pairs are no text.
  const text = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return text ? String.fromCodePoint(code) : entity;
}
