const QUOTE = 0x22;

/** Bytes that make a CSV cell need a closer look: anywhere 1, at its start 2. */
export function stopsFor(delimiter: string): Uint8Array {
  const stops = new Uint8Array(256);
  for (let byte = 0; byte < 0x21; byte++) stops[byte] = 2;
  // Signs, an apostrophe, a comment, `sep=`, and the first bytes of invisible and full-width characters.
  for (const sign of "=+-@'#sS") stops[sign.charCodeAt(0)] = 2;
  for (const byte of [0x7f, 0xc2, 0xe2, 0xe3, 0xef]) stops[byte] = 2;
  for (const byte of [QUOTE, 10, 13, delimiter.charCodeAt(0)]) stops[byte] = 1;
  return stops;
}

/** Whether a text can be copied into a CSV file as it is, as far as its bytes tell at a glance. */
export function isPlain(bytes: Uint8Array, start: number, end: number, stops: Uint8Array): boolean {
  if (start === end || stops[bytes[start] as number] !== 0) return false;
  if ((bytes[end - 1] as number) <= 0x20) return false;
  for (let i = start + 1; i < end; i++) if (stops[bytes[i] as number] === 1) return false;
  return true;
}
