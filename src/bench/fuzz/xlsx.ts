import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import yauzl from "yauzl";
import yazl from "yazl";
import type { OutputTable } from "../../io/format/define.ts";
import { writeXlsx } from "../../io/write/xlsx.ts";
import { CELL } from "../../model/cell.ts";
import type { Grid } from "../../table/grid.ts";
import { TextColumnBuilder } from "../../table/text-column.ts";
import { damageBytes, damageXml } from "./mutate.ts";
import { pick, random } from "./random.ts";
import { readAs, type Verdict } from "./verdict.ts";

/** A made-up workbook: texts, numbers, dates, booleans. */
async function workbook(): Promise<Buffer> {
  const column = (
    header: string,
    tag: number,
    cell: (i: number) => string,
  ): OutputTable["columns"][number] => {
    const cells = new TextColumnBuilder();
    for (let i = 0; i < 12; i++) cells.addText(cell(i), tag);
    return { header, cells: cells.finish() };
  };
  const table: OutputTable = {
    sheet: "Khách hàng",
    rows: 12,
    columns: [
      column("Họ tên", CELL.text, (i) => `Nguyễn & "Văn" <${i}>`),
      column("SĐT", CELL.text, (i) => `09123456${10 + i}`),
      column("Doanh số", CELL.number, (i) => String(i * 1000.5)),
      column("Ngày", CELL.date, (i) => `2020-01-${10 + i}`),
      column("VIP", CELL.boolean, (i) => (i % 2 === 0 ? "TRUE" : "FALSE")),
    ],
  };
  const target = new PassThrough();
  const [bytes] = await Promise.all([buffer(target), writeXlsx(table, target)]);
  return bytes;
}

/** The parts of a zip that is known to be good. */
async function unzip(bytes: Buffer): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  const zip = await new Promise<yauzl.ZipFile>((done, fail) => {
    yauzl.fromBuffer(bytes, { lazyEntries: false }, (error, file) =>
      error === null ? done(file) : fail(error),
    );
  });
  const reads: Promise<unknown>[] = [];
  await new Promise<void>((done, fail) => {
    zip.on("error", fail);
    zip.on("end", () => done());
    zip.on("entry", (entry: yauzl.Entry) => {
      reads.push(
        new Promise<void>((ready, broken) => {
          zip.openReadStream(entry, (error, stream) => {
            if (error !== null) return broken(error);
            void buffer(stream).then((data) => {
              parts.set(entry.fileName, data.toString("utf8"));
              ready();
            }, broken);
          });
        }),
      );
    });
  });
  await Promise.all(reads);
  return parts;
}

async function zipped(parts: ReadonlyMap<string, string>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, xml] of parts) zip.addBuffer(Buffer.from(xml), name);
  zip.end();
  return await buffer(zip.outputStream as PassThrough);
}

function content(grids: readonly Grid[]): string {
  return JSON.stringify(
    grids.map((grid) => [
      grid.source.sheet,
      ...grid.columns.map((one) => [...one.codes].map((code) => [one.tag(code), one.text(code)])),
    ]),
  );
}

/**
 * Reads damaged workbooks. Bytes damaged anywhere must be refused or read the same, as every part has a
 * checksum. XML damaged inside a whole zip must be refused with a reason or read; what it then says cannot be
 * known, but nothing may crash, hang or go without a name.
 */
export async function fuzzXlsx(count: number, seed: number): Promise<readonly Verdict[]> {
  const next = random(seed);
  const good = await workbook();
  const parts = await unzip(good);
  const names = [...parts.keys()];
  const first = await readAs(good, "fuzz.xlsx");
  const wanted = "grids" in first ? content(first.grids) : "";
  const verdicts: Verdict[] = [];
  for (let run = 0; run < count; run++) {
    const inside = run % 2 === 1;
    const name = pick(next, names);
    const bytes = inside
      ? await zipped(new Map([...parts, [name, damageXml(parts.get(name) ?? "", next)]]))
      : damageBytes(good, next);
    const read = await readAs(bytes, "fuzz.xlsx");
    if ("error" in read) {
      const bare = read.error.endsWith("/unreadable");
      verdicts.push(
        bare ? { run, error: "wrong", wrong: "refused without a reason", bytes } : { run, ...read },
      );
    } else if (!inside && content(read.grids) !== wanted) {
      verdicts.push({ run, error: "wrong", wrong: "other content was accepted", bytes });
    } else verdicts.push({ run, error: "read" });
  }
  return verdicts;
}
