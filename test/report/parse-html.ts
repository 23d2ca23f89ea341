/** One element of a parsed page. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

const VOID = new Set(["meta", "br", "img", "link", "input", "hr"]);
const RAW = new Set(["style", "script"]);
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[a-zA-Z][\w:-]*(?:="[^"]*")?)*)\s*(\/?)>/y;

/**
 * A strict reader of the HTML we write: every element closed in order, attributes in double quotes and
 * never twice, no bare < or & in text. Throws at the first breach.
 */
export function parseHtml(source: string): Element {
  const doctype = "<!doctype html>";
  if (!source.startsWith(doctype)) throw new Error("no doctype");
  const root: Element = { name: "#root", attributes: new Map(), children: [] };
  const open: Element[] = [root];
  let at = doctype.length;
  const top = (): Element => open.at(-1) as Element;
  while (at < source.length) {
    if (source[at] !== "<") {
      const end = source.indexOf("<", at);
      const text = source.slice(at, end === -1 ? source.length : end);
      if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`bare & in ${text}`);
      if (text.includes(">")) throw new Error(`bare > in ${text}`);
      if (top() === root && text.trim() !== "") throw new Error(`text outside: ${text}`);
      top().children.push(text);
      at += text.length;
      continue;
    }
    TAG.lastIndex = at;
    const match = TAG.exec(source);
    if (match === null) throw new Error(`broken tag at ${source.slice(at, at + 60)}`);
    const [whole, closing, name = "", given = "", selfClosed] = match;
    at += whole.length;
    if (closing === "/") {
      if (top().name !== name) throw new Error(`</${name}> closes <${top().name}>`);
      open.pop();
      continue;
    }
    const attributes = new Map<string, string>();
    for (const [, key = "", value = ""] of given.matchAll(/([a-zA-Z][\w:-]*)(?:="([^"]*)")?/g)) {
      if (attributes.has(key)) throw new Error(`${key} twice in <${name}>`);
      attributes.set(key, value);
    }
    const element: Element = { name, attributes, children: [] };
    top().children.push(element);
    if (VOID.has(name) || selfClosed === "/") continue;
    open.push(element);
    if (RAW.has(name)) {
      const end = source.indexOf(`</${name}`, at);
      element.children.push(source.slice(at, end));
      at = end;
    }
  }
  if (open.length > 1) throw new Error(`<${top().name}> is never closed`);
  return root;
}

/** All elements below one, in document order. */
export function* elements(of: Element): Generator<Element> {
  for (const child of of.children) {
    if (typeof child === "string") continue;
    yield child;
    yield* elements(child);
  }
}

/** The text below an element. */
export function textOf(of: Element): string {
  return of.children.map((c) => (typeof c === "string" ? c : textOf(c))).join("");
}
