import type { Archive, ZipEntry } from "./archive.ts";
import type { CellStyle, StyleBook } from "./layout.ts";
import { builtinFormat, numberFormat, type NumberFormat } from "./number-format.ts";
import { scanPart } from "./part.ts";
import { Attributes } from "./xml-attributes.ts";
import type { XmlHandler } from "./xml-scanner.ts";
import { lookup } from "../../model/lookup.ts";

const PLAIN: CellStyle = {
  format: { kind: "plain", code: "General" },
  font: "",
  fill: "",
  border: "",
  alignment: "",
};

/** The styles of a workbook without a styles part. */
export const NO_STYLES: StyleBook = { styles: [PLAIN], differences: [], palette: "" };

/** Lists whose children are kept as XML, so that the writer can put them back. */
const KEPT: Readonly<Record<string, "font" | "fill" | "border" | "dxf" | "palette">> = lookup({
  fonts: "font",
  fills: "fill",
  borders: "border",
  dxfs: "dxf",
  colors: "palette",
});

interface Xf {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  alignment: string;
}

/** Reads `styles.xml`: number formats, and the look of every cell style as clean XML. */
export async function readStyles(archive: Archive, entry: ZipEntry): Promise<StyleBook> {
  const place = { file: archive.file.name, part: entry.name };
  const reader = new StyleReader(new Attributes(place), archive.limits.styles);
  await scanPart(archive, entry, reader, place, archive.limits.heldPartBytes);
  return reader.book();
}

class StyleReader implements XmlHandler {
  readonly wantsText = false;
  private readonly formats = new Map<number, NumberFormat>();
  private readonly parts: Record<(typeof KEPT)[string], string[]> = {
    font: [],
    fill: [],
    border: [],
    dxf: [],
    palette: [],
  };
  private readonly xfs: Xf[] = [];
  private list: (typeof KEPT)[string] | "cellXfs" | "numFmts" | "" = "";
  /** Depth of an `extLst`, which says nothing that cells need; 0 = outside. */
  private ext = 0;
  private depth = 0;
  private xml = "";
  private readonly attributes: Attributes;
  private readonly limit: number;

  constructor(attributes: Attributes, limit: number) {
    this.attributes = attributes;
    this.limit = limit;
  }

  open(name: string, bytes: Uint8Array, start: number, end: number): void {
    this.depth++;
    if (this.depth === 2) {
      this.list = KEPT[name] ?? (name === "cellXfs" || name === "numFmts" ? name : "");
      return;
    }
    if (name === "extLst" && this.ext === 0) this.ext = this.depth;
    if (this.depth < 3 || this.list === "" || this.ext > 0) return;
    const all = this.attributes.all(bytes, start, end);
    if (this.list === "numFmts") {
      const id = Number(all.get("numFmtId"));
      const code = all.get("formatCode");
      if (code !== undefined && this.formats.size < this.limit) {
        this.formats.set(id, numberFormat(code));
      }
    } else if (this.list === "cellXfs") this.openXf(name, all);
    else this.xml += `<${name}${attributesXml(all)}>`;
  }

  close(name: string): void {
    if (this.ext > 0) {
      if (this.ext === this.depth) this.ext = 0;
    } else if (this.depth >= 3 && this.list !== "" && this.list in this.parts) {
      this.xml += `</${name}>`;
      if (this.depth === 3) {
        const parts = this.parts[this.list as keyof typeof this.parts];
        if (parts.length < this.limit) parts.push(this.xml);
        this.xml = "";
      }
    }
    this.depth--;
    if (this.depth === 1) this.list = "";
  }

  text(): void {}

  private openXf(name: string, all: Map<string, string>): void {
    if (this.depth === 3 && this.xfs.length < this.limit) {
      const number = (key: string): number => Number(all.get(key) ?? 0) || 0;
      this.xfs.push({
        format: number("numFmtId"),
        font: number("fontId"),
        fill: number("fillId"),
        border: number("borderId"),
        alignment: "",
      });
    } else if (name === "alignment") {
      const xf = this.xfs.at(-1);
      if (xf !== undefined) xf.alignment = `<alignment${attributesXml(all)}/>`;
    }
  }

  book(): StyleBook {
    if (this.xfs.length === 0)
      this.xfs.push({ format: 0, font: 0, fill: 0, border: 0, alignment: "" });
    const builtin = new Map<number, NumberFormat>();
    const format = (id: number): NumberFormat => {
      const known = this.formats.get(id) ?? builtin.get(id);
      if (known !== undefined) return known;
      const made = builtinFormat(id);
      builtin.set(id, made);
      return made;
    };
    return {
      styles: this.xfs.map((xf) => ({
        format: format(xf.format),
        font: this.parts.font[xf.font] ?? "",
        fill: this.parts.fill[xf.fill] ?? "",
        border: this.parts.border[xf.border] ?? "",
        alignment: xf.alignment,
      })),
      differences: this.parts.dxf,
      palette: this.parts.palette.find((xml) => xml.startsWith("<indexedColors>")) ?? "",
    };
  }
}

/** Attributes of plain names as XML, each with a space before it. */
export function attributesXml(all: Map<string, string>): string {
  let xml = "";
  for (const [name, value] of all) {
    if (!/^[A-Za-z][A-Za-z0-9]{0,40}$/.test(name) || all.has(`:${name}`)) continue;
    xml += ` ${name}="${value.replace(/[&<>"\u0000-\u001f]/g, (c) => `&#${c.charCodeAt(0)};`)}"`;
  }
  return xml;
}
