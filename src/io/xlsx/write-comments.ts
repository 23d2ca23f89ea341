import { ByteSink } from "./byte-sink.ts";
import { cellName } from "./cell-ref.ts";
import type { CellMark } from "./layout.ts";
import { addCellText } from "./write-text.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The part that holds the notes of a sheet; a run each, as Excel writes them, for some readers know no other. */
export function commentsXml(comments: readonly CellMark[]): string {
  const list = comments.map(
    ({ row, column, text }) =>
      `<comment ref="${cellName(column, row)}" authorId="0"><text><r><t xml:space="preserve">${content(text)}</t></r></text></comment>`,
  );
  return `${HEAD}<comments xmlns="${MAIN}"><authors><author></author></authors><commentList>${list.join("")}</commentList></comments>`;
}

function content(text: string): string {
  const sink = new ByteSink(text.length * 3 + 16);
  const bytes = Buffer.from(text);
  addCellText(sink, bytes, 0, bytes.length);
  return sink.text(0);
}

/** The drawing Excel wants beside the notes: one hidden yellow box a note. */
export function commentShapes(comments: readonly CellMark[]): string {
  const shapes = comments.map(({ row, column }, i) => {
    const anchor = [column + 1, 15, Math.max(0, row - 2), 10, column + 3, 15, row + 3, 4];
    return (
      `<v:shape id="_x0000_s${1025 + i}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join("")}</xml>`
  );
}
