import { type Theme, themeXml } from "./theme.ts";
import { commentShapes, commentsXml } from "./write-comments.ts";
import type { SheetMarks } from "./write-marks.ts";
import { attributeText } from "./write-text.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The small fixed parts of a workbook with these sheets, by part name, in the order they are stored. */
export function fixedParts(
  sheets: readonly string[],
  marks: readonly SheetMarks[],
  theme: Theme | undefined,
): readonly (readonly [string, string])[] {
  const themed =
    theme === undefined
      ? ""
      : '<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>';
  const noted = marks.flatMap(({ comments }, i) =>
    comments.length === 0
      ? []
      : [`<Override PartName="/xl/comments${i + 1}.xml" ContentType="${TYPE}.comments+xml"/>`],
  );
  const shapes =
    noted.length === 0
      ? ""
      : '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
  const numbers = sheets.map((_, i) => i + 1);
  const overrides = numbers
    .map(
      (n) =>
        `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
    )
    .join("");
  const tabs = sheets
    .map(
      (name, i) => `<sheet name="${attributeText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
    )
    .join("");
  const relations = numbers
    .map(
      (n) =>
        `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
    )
    .join("");
  return [
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${shapes}<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${overrides}${themed}${noted.join("")}</Types>`,
    ],
    [
      "_rels/.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${tabs}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>${
        theme === undefined
          ? ""
          : `<Relationship Id="rId${sheets.length + 2}" Type="${OFFICE}/theme" Target="theme/theme1.xml"/>`
      }</Relationships>`,
    ],
    ...(theme === undefined ? [] : [["xl/theme/theme1.xml", themeXml(theme)] as const]),
    ...marks.flatMap((own, i) => markParts(own, i + 1)),
  ];
}

/** The parts that hold the links and notes of sheet n. */
function markParts(
  { links, comments }: SheetMarks,
  n: number,
): readonly (readonly [string, string])[] {
  if (links.length + comments.length === 0) return [];
  const relations = links.map(
    ({ text }, i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/hyperlink" Target="${attributeText(text)}" TargetMode="External"/>`,
  );
  if (comments.length > 0) {
    relations.push(
      `<Relationship Id="rIdNotes" Type="${OFFICE}/comments" Target="../comments${n}.xml"/>`,
      `<Relationship Id="rIdShapes" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing${n}.vml"/>`,
    );
  }
  return [
    [
      `xl/worksheets/_rels/sheet${n}.xml.rels`,
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`,
    ],
    ...(comments.length === 0
      ? []
      : ([
          [`xl/comments${n}.xml`, commentsXml(comments)],
          [`xl/drawings/vmlDrawing${n}.vml`, commentShapes(comments)],
        ] as const)),
  ];
}

/** Excel's rules for a tab: 1–31 characters, none of `[]:*?/\`, no apostrophe at an end, not "History". */
export function sheetName(wanted: string): string {
  const clean = wanted
    .toWellFormed()
    .replace(/[[\]:*?/\\\u0000-\u001f\u007f\ufffe\uffff]/g, "_")
    .replace(/^'+|'+$/g, "_")
    .trim();
  const name = cutUnits(clean === "" ? "Sheet1" : clean, 31);
  return name.toLowerCase() === "history" ? `${name}_` : name;
}

/** The name of the n-th sheet (from 1) of a table that needs several. */
export function continuedName(name: string, n: number): string {
  if (n === 1) return name;
  const tail = ` (${n})`;
  return cutUnits(name, 31 - tail.length) + tail;
}

/** At most `limit` UTF-16 units, never half a character. */
export function cutUnits(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - (isHigh(text.charCodeAt(limit - 1)) ? 1 : 0);
  return text.slice(0, end);
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}
