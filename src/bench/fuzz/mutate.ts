import { pick } from "./random.ts";

/** What breaks tables in real life, beside single bytes. */
const PIECES = [
  '"',
  '""',
  ",",
  ";",
  "\t",
  "|",
  "\n",
  "\r\n",
  "\r",
  "\0",
  "\\",
  "'",
  "#",
  "sep=;\n",
  " ",
  "\u00ff",
  "\u00e1\u00bb",
  "\ufeff",
  "=1+1",
  "1,2,3\n",
  '"x",',
  "a".repeat(300),
  "Nguyễn",
].map((text) =>
  Buffer.from(text, text === "\u00ff" || text.startsWith("\u00e1") ? "latin1" : "utf8"),
);

/** Damages a text: pieces put in, bytes taken out or turned over, its end cut off. */
export function damageText(bytes: Buffer, next: () => number): Buffer {
  let text: Buffer = Buffer.from(bytes);
  const times = 1 + Math.floor(next() * 5);
  for (let i = 0; i < times; i++) {
    const at = Math.floor(next() * (text.length + 1));
    const kind = next();
    if (kind < 0.5)
      text = Buffer.concat([text.subarray(0, at), pick(next, PIECES), text.subarray(at)]);
    else if (kind < 0.75) {
      text = Buffer.concat([text.subarray(0, at), text.subarray(at + 1 + Math.floor(next() * 4))]);
    } else if (kind < 0.95 && text.length > 0) {
      text[Math.min(at, text.length - 1)] = Math.floor(next() * 256);
    } else text = text.subarray(0, at);
  }
  return text;
}

/** Damages a binary file: bytes turned over, pieces taken out or doubled, its end cut off. */
export function damageBytes(bytes: Buffer, next: () => number): Buffer {
  const copy = Buffer.from(bytes);
  const at = (): number => Math.floor(next() * copy.length);
  const kind = next();
  if (kind < 0.15) return copy.subarray(0, at());
  if (kind < 0.35) {
    const [from, to] = [at(), at()];
    return Buffer.concat([copy.subarray(0, from), copy.subarray(to)]);
  }
  const times = 1 + Math.floor(next() * 3);
  for (let i = 0; i < times; i++) copy[at()] = Math.floor(next() * 256);
  return copy;
}

const XML = [
  "<",
  ">",
  "&",
  "&lt;",
  "&#0;",
  "&#x110000;",
  '"',
  "/",
  "<c>",
  "</c>",
  "<row>",
  "</row>",
  "<!--",
  "<![CDATA[",
  "]]>",
  "<v>1e999</v>",
  'r="XFE1"',
  't="s"',
  's="99999"',
  "\u0000",
  "<is>",
  "<t>",
  "1048577",
  "-1",
  "99999999999",
  "<!DOCTYPE a>",
];

/** Damages XML where it stands, so that the zip around it is whole and the reader itself is tried. */
export function damageXml(xml: string, next: () => number): string {
  let text = xml;
  const times = 1 + Math.floor(next() * 3);
  for (let i = 0; i < times; i++) {
    const at = Math.floor(next() * (text.length + 1));
    const kind = next();
    if (kind < 0.5) text = text.slice(0, at) + pick(next, XML) + text.slice(at);
    else if (kind < 0.8) text = text.slice(0, at) + text.slice(at + 1 + Math.floor(next() * 6));
    else {
      const from = Math.floor(next() * text.length);
      text = text.slice(0, at) + text.slice(from, from + 40) + text.slice(at);
    }
  }
  return text;
}
