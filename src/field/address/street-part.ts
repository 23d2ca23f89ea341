import type { Draft } from "./seek.ts";
import type { Tokens } from "./tokens.ts";

const EDGES = /^[\s,;|\-–—.]+|[\s,;|\-–—]+$/gu;

/** What no unit claimed: the text before the units, and stretches between units found apart. */
export function streetOf(draft: Draft): string {
  const { tokens } = draft.cache;
  const taken = [...draft.spans, { start: draft.reading.start, end: draft.end }].sort(
    (a, b) => a.start - b.start,
  );
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of taken) {
    if (start > from) pieces.push(sourceText(tokens, from, start));
    from = Math.max(from, end);
  }
  if (from < draft.tail.end) pieces.push(sourceText(tokens, from, draft.tail.end));
  return pieces
    .map((piece) => piece.replace(EDGES, ""))
    .filter((piece) => piece !== "")
    .join(", ");
}

/** The source text from a token up to the next one that is not taken, marks between them kept. */
function sourceText(tokens: Tokens, from: number, to: number): string {
  const start = from === 0 ? 0 : (tokens.start[from] as number);
  const end = to < tokens.count ? (tokens.start[to] as number) : tokens.text.length;
  return tokens.text.slice(start, end);
}
