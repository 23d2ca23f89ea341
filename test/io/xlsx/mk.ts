import { type ZipPart, zipBytes } from "./zip-bytes.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** A hand-made workbook: each member is raw XML for one place of it. */
export interface Made {
  /** Inside `<sheetData>`. */
  readonly rows?: string;
  /** Before and after `<sheetData>`. */
  readonly pre?: string;
  readonly post?: string;
  /** Before the sheet's root element. */
  readonly prolog?: string;
  /** Before and after `<sheets>` in the workbook. */
  readonly workbookPre?: string;
  readonly workbookPost?: string;
  readonly sheets?: string;
  /** Inside `<sst>`; absent = no such part. */
  readonly sst?: string;
  /** Inside `<styleSheet>`; absent = no such part. */
  readonly styles?: string;
  readonly sheetRels?: string;
  /** More workbook relations. */
  readonly rels?: string;
  readonly sheetPath?: string;
  /** As written in the relation, where it is not relative to `xl/`. */
  readonly sheetTarget?: string;
  readonly prefix?: string;
  readonly namespace?: string;
  readonly extra?: readonly ZipPart[];
  /** The whole sheet part instead of the made one. */
  readonly sheetXml?: string | Uint8Array;
  readonly method?: number;
  /** Shared strings after the sheet in the zip. */
  readonly stringsLast?: boolean;
}

/** The parts of a workbook, for tests that bend them further. */
export function parts(made: Made): ZipPart[] {
  const path = made.sheetPath ?? "worksheets/sheet1.xml";
  const ns = made.namespace ?? MAIN;
  const p = made.prefix === undefined ? "" : `${made.prefix}:`;
  const xmlns = made.prefix === undefined ? `xmlns="${ns}"` : `xmlns:${made.prefix}="${ns}"`;
  const rels = (inner: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const sheet =
    made.sheetXml ??
    `${made.prolog ?? ""}<${p}worksheet ${xmlns} xmlns:r="${OFFICE}">${made.pre ?? ""}<${p}sheetData>${made.rows ?? ""}</${p}sheetData>${made.post ?? ""}</${p}worksheet>`;
  const strings: ZipPart[] =
    made.sst === undefined
      ? []
      : [{ name: "xl/sharedStrings.xml", data: `<${p}sst ${xmlns}>${made.sst}</${p}sst>` }];
  const slash = path.lastIndexOf("/") + 1;
  const all: ZipPart[] = [
    {
      name: "[Content_Types].xml",
      data: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      data: rels(
        `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`,
      ),
    },
    {
      name: "xl/workbook.xml",
      data: `<workbook xmlns="${ns}" xmlns:r="${OFFICE}">${made.workbookPre ?? ""}<sheets>${made.sheets ?? '<sheet name="S" sheetId="1" r:id="r1"/>'}</sheets>${made.workbookPost ?? ""}</workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: rels(
        `<Relationship Id="r1" Type="${OFFICE}/worksheet" Target="${made.sheetTarget ?? path}"/>` +
          (made.sst === undefined
            ? ""
            : `<Relationship Id="r2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`) +
          (made.styles === undefined
            ? ""
            : `<Relationship Id="r3" Type="${OFFICE}/styles" Target="styles.xml"/>`) +
          (made.rels ?? ""),
      ),
    },
    ...(made.stringsLast === true ? [] : strings),
    ...(made.styles === undefined
      ? []
      : [{ name: "xl/styles.xml", data: `<styleSheet xmlns="${ns}">${made.styles}</styleSheet>` }]),
    { name: `xl/${path}`, data: sheet },
    ...(made.sheetRels === undefined
      ? []
      : [
          {
            name: `xl/${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`,
            data: rels(made.sheetRels),
          },
        ]),
    ...(made.stringsLast === true ? strings : []),
    ...(made.extra ?? []),
  ];
  const { method } = made;
  return method === undefined ? all : all.map((part) => ({ method, ...part }));
}

/** A workbook file. */
export function mk(made: Made): Buffer {
  return zipBytes(parts(made));
}

/** An inline text cell. */
export function t(ref: string, text: string): string {
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** A number cell with a style. */
export function n(ref: string, value: string, style = 0): string {
  return `<c r="${ref}" s="${style}"><v>${value}</v></c>`;
}

/** `styles` whose cell style i has the i-th format code; 0 is General. */
export function formats(...codes: readonly string[]): string {
  const escape = (code: string): string => code.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const list = codes.map(
    (code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escape(code)}"/>`,
  );
  const xfs = codes.map((_, i) => `<xf numFmtId="${200 + i}"/>`);
  return `<numFmts>${list.join("")}</numFmts><cellXfs><xf numFmtId="0"/>${xfs.join("")}</cellXfs>`;
}

/** Two rows, `name` and `bob`: the smallest table. */
export const BOB = `<row r="1">${t("A1", "name")}</row><row r="2">${t("A2", "bob")}</row>`;

export const RELATION = OFFICE;
