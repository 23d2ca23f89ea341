import type { Archive, ZipEntry } from "./archive.ts";
import { scanPart } from "./part.ts";
import { attributeText } from "./write-text.ts";
import { Attributes } from "./xml-attributes.ts";
import type { XmlHandler } from "./xml-scanner.ts";

/** The colours and fonts that cell styles point to by number; nothing else of a theme shows in cells. */
export interface Theme {
  /** `RRGGBB`, in the order of {@link SLOTS}. */
  readonly colours: readonly string[];
  readonly headings: string;
  readonly body: string;
}

/** The twelve colours of a theme, in the order of ECMA-376 part 1, 20.1.6.2, with those of Office 2013. */
const SLOTS: readonly (readonly [string, string])[] = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "5B9BD5"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "4472C4"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

/** Reads the colours and fonts of a theme part; undefined where it has none. */
export async function readTheme(archive: Archive, entry: ZipEntry): Promise<Theme | undefined> {
  const place = { file: archive.file.name, part: entry.name };
  const attributes = new Attributes(place);
  const colours = new Map<string, string>();
  const fonts = new Map<string, string>();
  let slot = "";
  let font = "";
  const handler: XmlHandler = {
    wantsText: false,
    open(name, bytes, start, end) {
      if (SLOTS.some(([known]) => known === name)) slot = name;
      else if (name === "majorFont" || name === "minorFont") font = name;
      else if (name === "srgbClr" || name === "sysClr") {
        const all = attributes.all(bytes, start, end);
        const colour = (name === "sysClr" ? all.get("lastClr") : all.get("val")) ?? "";
        if (slot !== "" && !colours.has(slot) && /^[0-9A-Fa-f]{6}$/.test(colour)) {
          colours.set(slot, colour.toUpperCase());
        }
      } else if (name === "latin" && font !== "" && !fonts.has(font)) {
        fonts.set(font, attributes.all(bytes, start, end).get("typeface") ?? "");
      }
    },
    close(name) {
      if (name === slot) slot = "";
      else if (name === font) font = "";
    },
    text() {},
  };
  await scanPart(archive, entry, handler, place, archive.limits.heldPartBytes);
  if (colours.size === 0) return undefined;
  return {
    colours: SLOTS.map(([name, usual]) => colours.get(name) ?? usual),
    headings: (fonts.get("majorFont") ?? "").slice(0, 64) || "Calibri Light",
    body: (fonts.get("minorFont") ?? "").slice(0, 64) || "Calibri",
  };
}

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="6350">${FILL}</a:ln>`;
const EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

/** A whole theme part around these colours and fonts; its format scheme is plain, as cells use none. */
export function themeXml({ colours, headings, body }: Theme): string {
  const scheme = SLOTS.map(
    ([name, usual], i) => `<a:${name}><a:srgbClr val="${colours[i] ?? usual}"/></a:${name}>`,
  ).join("");
  const font = (name: string, face: string): string =>
    `<a:${name}><a:latin typeface="${attributeText(face)}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Theme"><a:themeElements>' +
    `<a:clrScheme name="Colors">${scheme}</a:clrScheme>` +
    `<a:fontScheme name="Fonts">${font("majorFont", headings)}${font("minorFont", body)}</a:fontScheme>` +
    `<a:fmtScheme name="Plain"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    "</a:themeElements></a:theme>"
  );
}
