/** One element's tag in an XML text. */
export interface Tag {
  /** Where the tag starts, and where what follows it starts. */
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  /** The whole tag, brackets included. */
  readonly text: string;
  /** Name as written, prefix included. */
  readonly name: string;
}

/** The opening tags of elements of a local name, in order, prefix or not; linear in the text. */
export function* tagsOf(xml: string, name: string): Generator<Tag> {
  const opening = new RegExp(`<((?:[A-Za-z_][\\w.-]{0,30}:)?${name})(?=[\\s/>])`, "g");
  for (let found = opening.exec(xml); found !== null; found = opening.exec(xml)) {
    const close = xml.indexOf(">", opening.lastIndex);
    if (close === -1) return;
    const text = xml.slice(found.index, close + 1);
    const selfClosing = text.endsWith("/>");
    yield { start: found.index, end: close + 1, selfClosing, text, name: found[1] ?? name };
    opening.lastIndex = close + 1;
  }
}

/** End of the element a tag opens; for elements that never hold another of their name. -1 = never closed. */
export function elementEnd(xml: string, tag: Tag): number {
  if (tag.selfClosing) return tag.end;
  const close = `</${tag.name}`;
  const at = xml.indexOf(close, tag.end);
  if (at === -1) return -1;
  const end = xml.indexOf(">", at);
  return end === -1 ? -1 : end + 1;
}

/** An attribute of a tag by its written name; undefined where it lacks one. */
export function attributeOf(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf(`${name}=`); at !== -1; at = tag.indexOf(`${name}=`, at + 1)) {
    if (!/\s/.test(tag[at - 1] ?? "")) continue;
    const quote = tag[at + name.length + 1] ?? "";
    const end = tag.indexOf(quote, at + name.length + 2);
    return end === -1 ? undefined : tag.slice(at + name.length + 2, end);
  }
  return undefined;
}

/** A piece of a text and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The text with its pieces replaced; they are in order and do not overlap. */
export function edited(xml: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, by } of edits) {
    parts.push(xml.slice(at, start), by);
    at = end;
  }
  parts.push(xml.slice(at));
  return parts.join("");
}
