import { attributeOf, type Edit, edited, elementEnd, type Tag, tagsOf } from "./tags.ts";

/** A sheet without some rows, and what else has to go with them. */
export interface ErasedSheet {
  readonly xml: string;
  /** Shared texts the rows used, and those that are used still. */
  readonly freed: ReadonlySet<number>;
  readonly used: ReadonlySet<number>;
  /** Relations of hyperlinks that went. */
  readonly links: ReadonlySet<string>;
  /** Whether a formula went, so that the order of calculation no longer holds. */
  readonly formulas: boolean;
}

/** Takes rows (as numbered in the sheet) out of a sheet part; undefined when the part is not to be understood. */
export function sheetWithout(xml: string, rows: ReadonlySet<number>): ErasedSheet | undefined {
  const edits: Edit[] = [];
  const gone: string[] = [];
  let number = 0;
  for (const tag of tagsOf(xml, "row")) {
    number = Number(attributeOf(tag.text, "r") ?? number + 1);
    if (!rows.has(number)) continue;
    const end = elementEnd(xml, tag);
    if (end === -1) return undefined;
    edits.push({ start: tag.start, end, by: "" });
    gone.push(xml.slice(tag.start, end));
  }
  const links = new Set<string>();
  let kept = edited(xml, edits);
  kept = edited(
    kept,
    elementsAt(kept, "hyperlink", rows, (tag) => links.add(relationOf(tag))),
  );
  const erased = gone.join("");
  const groups = new Set<string>();
  let formulas = false;
  for (const { text } of tagsOf(erased, "f")) {
    formulas = true;
    const group = attributeOf(text, "si");
    if (group !== undefined && attributeOf(text, "ref") !== undefined) groups.add(group);
  }
  if (groups.size > 0) kept = withoutSharedFormulas(kept, groups);
  return { xml: kept, freed: sharedIn(erased), used: sharedIn(kept), links, formulas };
}

/** Formulas that repeat one that went; their cells keep the value they showed. */
function withoutSharedFormulas(xml: string, groups: ReadonlySet<string>): string {
  const edits: Edit[] = [];
  for (const tag of tagsOf(xml, "f")) {
    if (!groups.has(attributeOf(tag.text, "si") ?? "")) continue;
    const end = elementEnd(xml, tag);
    if (end !== -1) edits.push({ start: tag.start, end, by: "" });
  }
  return edited(xml, edits);
}

/** Numbers of the shared texts that cells show. */
export function sharedIn(xml: string): Set<number> {
  const found = new Set<number>();
  for (const tag of tagsOf(xml, "c")) {
    if (tag.selfClosing || attributeOf(tag.text, "t") !== "s") continue;
    const [value] = tagsOf(xml.slice(tag.end, tag.end + 400), "v");
    if (value === undefined) continue;
    found.add(Number.parseInt(xml.slice(tag.end + value.end, tag.end + value.end + 12), 10));
  }
  return found;
}

/** What of the persons stands in texts of others, and what such a text is without it. */
export interface Cutting {
  readonly tells: (text: string) => boolean;
  readonly without: (text: string) => string;
}

/** The shared texts with some emptied, and those that tell of the persons cut; all keep their numbers. */
export function stringsWithout(xml: string, gone: ReadonlySet<number>, cutting: Cutting): string {
  const edits: Edit[] = [];
  let index = -1;
  for (const tag of tagsOf(xml, "si")) {
    index++;
    const end = elementEnd(xml, tag);
    if (end === -1) continue;
    const by = gone.has(index) ? withText(tag.name, "") : cutText(xml, tag, end, cutting);
    if (by !== undefined) edits.push({ start: tag.start, end, by });
  }
  return edited(xml, edits);
}

/** A sheet with the texts cut that stand in the cells themselves and tell of the persons. */
export function cellsCut(xml: string, cutting: Cutting): string {
  const edits: Edit[] = [];
  for (const tag of tagsOf(xml, "is")) {
    const end = elementEnd(xml, tag);
    const by = end === -1 ? undefined : cutText(xml, tag, end, cutting);
    if (by !== undefined) edits.push({ start: tag.start, end, by });
  }
  for (const tag of tagsOf(xml, "c")) {
    if (tag.selfClosing || attributeOf(tag.text, "t") !== "str") continue;
    const end = elementEnd(xml, tag);
    const inside = xml.slice(tag.end, end);
    // What a formula worked out is there again at the next calculation.
    if (end === -1 || tagsOf(inside, "f").next().done !== true) continue;
    const [value] = tagsOf(inside, "v");
    if (value === undefined || !cutting.tells(textIn(inside))) continue;
    const start = tag.end + value.end;
    const stop = start + inside.slice(value.end).search(/<|$/);
    edits.push({ start, end: stop, by: escaped(cutting.without(textIn(inside))) });
  }
  return edited(
    xml,
    edits.sort((x, y) => x.start - y.start),
  );
}

/** The element anew without what is the persons', in one look; undefined where it tells nothing of them. */
function cutText(
  xml: string,
  tag: Tag,
  end: number,
  { tells, without }: Cutting,
): string | undefined {
  const text = textIn(xml.slice(tag.end, end));
  return tells(text) ? withText(tag.name, without(text)) : undefined;
}

function withText(name: string, text: string): string {
  const prefix = name.slice(0, -2);
  return `<${name}><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A part of comments without those on some rows, and without others that tell of the same persons. */
export function commentsWithout(
  xml: string,
  rows: ReadonlySet<number>,
  tells: (text: string) => boolean,
): { readonly xml: string; readonly told: number } {
  const name = tagsOf(xml, "threadedComment").next().done === true ? "comment" : "threadedComment";
  const kept = edited(xml, elementsAt(xml, name, rows));
  const edits: Edit[] = [];
  for (const tag of tagsOf(kept, name)) {
    const end = elementEnd(kept, tag);
    if (end === -1 || !tells(textIn(kept.slice(tag.end, end)))) continue;
    edits.push({ start: tag.start, end, by: "" });
  }
  return { xml: edited(kept, edits), told: edits.length };
}

/** What an element says: its texts without the tags between them. */
export function textIn(xml: string): string {
  return xml
    .replaceAll(/<[^<>]{0,4096}>/g, "")
    .replaceAll(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (whole, code: string) => {
      const point =
        code.startsWith("x") || code.startsWith("X") ? Number(`0${code}`) : Number(code);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** Relations without some, by id, or of some type. */
export function relationsWithout(xml: string, ids: ReadonlySet<string>, type?: string): string {
  const edits: Edit[] = [];
  for (const tag of tagsOf(xml, "Relationship")) {
    const mine = ids.has(attributeOf(tag.text, "Id") ?? "");
    const typed = type !== undefined && attributeOf(tag.text, "Type")?.endsWith(`/${type}`);
    const end = elementEnd(xml, tag);
    if ((mine || typed === true) && end !== -1) edits.push({ start: tag.start, end, by: "" });
  }
  return edited(xml, edits);
}

/** The list of content types without a part. */
export function typesWithout(xml: string, part: string): string {
  const edits: Edit[] = [];
  for (const tag of tagsOf(xml, "Override")) {
    if (attributeOf(tag.text, "PartName")?.toLowerCase() !== `/${part}`.toLowerCase()) continue;
    const end = elementEnd(xml, tag);
    if (end !== -1) edits.push({ start: tag.start, end, by: "" });
  }
  return edited(xml, edits);
}

/** Elements whose `ref` begins on one of the rows. */
function elementsAt(
  xml: string,
  name: string,
  rows: ReadonlySet<number>,
  note?: (tag: string) => void,
): Edit[] {
  const edits: Edit[] = [];
  for (const tag of tagsOf(xml, name)) {
    const row = Number(
      /^\$?[A-Za-z]{1,3}\$?(\d{1,7})/.exec(attributeOf(tag.text, "ref") ?? "")?.[1],
    );
    const end = elementEnd(xml, tag);
    if (!rows.has(row) || end === -1) continue;
    note?.(tag.text);
    edits.push({ start: tag.start, end, by: "" });
  }
  return edits;
}

function relationOf(tag: string): string {
  return attributeOf(tag, "r:id") ?? /\s\w{1,40}:id="([^"]{1,200})"/.exec(tag)?.[1] ?? "";
}
