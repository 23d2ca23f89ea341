import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { resolveSettings } from "../../src/config/resolve.ts";
import { exportRun, type ExportOutcome, type ExportRequest } from "../../src/export/export.ts";
import { OutFiles, type WrittenPart } from "../../src/export/out-files.ts";
import { openRunFolder } from "../../src/io/commit/run-folder.ts";
import { run } from "../../src/pipeline/run.ts";
import { Contacts } from "../../src/run/contact.ts";
import { openRun, type Run } from "../../src/run/read.ts";
import { readRows } from "../../src/run/read-rows.ts";
import { writeRun } from "../../src/run/write/write-run.ts";

/** Made-up customers with a value in every column a layout knows. */
const HEADER =
  "Mã KH,Danh xưng,Họ tên,SĐT,SĐT 2,Email,Địa chỉ,Phường/Xã,Quận/Huyện,Tỉnh/Thành phố,Công ty,Mã số thuế,Số CMND/CCCD,Ngày sinh,Giới tính,Nhóm khách hàng,Nhân viên phụ trách,Chi nhánh,Nguồn,Nhãn,Ngày mua cuối,Tổng chi tiêu,Đồng ý nhận tin,Ghi chú";
const ROWS = [
  "K1,Anh,Nguyễn Văn Ân,0912345678,0283 822 1234,an@mail.example.com,12 Lê Lợi,Phường Bến Nghé,Quận 1,TP Hồ Chí Minh,Công ty TNHH Sao Mai,,001085001234,02/09/1985,Nam,VIP,Mai,Quận 1,Facebook,trà,01/10/2026,1500000,có,thích trà",
  "K2,Chị,Trần Thị Bích,0987654321,,bich@mail.example.com,5 Trần Phú,Phường Điện Biên,Quận Ba Đình,Hà Nội,,,,15/03/1990,Nữ,Thường,Lan,Ba Đình,Web,,02/02/2020,200000,không,",
  "K3,Anh,Lê Cường,0933222111,,,7 Hai Bà Trưng,,,Huế,,,,,Nam,Thường,Mai,Huế,Web,,03/03/2020,50000,có,",
  "K4,Chị,Phạm Dung,0977888999,,dung@mail.example.com,9 Nguyễn Trãi,,,Đà Nẵng,,,,,Nữ,VIP,Mai,Huế,Web,,03/03/2020,900000,có,đã nghỉ",
  "K5,,Vũ Em,0966555444,,em@mail.example.com,,,,Hà Nội,,,,,,Thường,,Ba Đình,Web,,15/10/2026,0,có,",
];

/** A finished run over them; `also` are further lines. */
export function customers(folder: string, also: readonly string[] = []): Promise<Run> {
  return runOver(folder, [HEADER, ...ROWS, ...also]);
}

/** A finished run over the lines of a CSV file. */
export async function runOver(folder: string, lines: readonly string[]): Promise<Run> {
  const path = join(folder, "khach.csv");
  writeFileSync(path, lines.join("\n"));
  const { settings } = resolveSettings([
    { origin: "test", values: { country: "VN", lang: "vi", format: "csv" } },
  ]);
  const asOf = "2026-11-22";
  const files = [{ name: "khach.csv", path }];
  const result = await run({ files, settings, asOf, version: "0", used: [], answers: [] }, {});
  const target = join(folder, "out");
  await writeRun(result, await openRunFolder(target));
  return openRun(target);
}

export type Line = Record<string, string>;

/** What an export wrote, file by file. */
export interface Exported {
  readonly outcome: ExportOutcome;
  readonly files: readonly WrittenPart[];
  readonly headers: readonly string[];
  readonly lines: readonly Line[];
  /** Lines of a part by the end of its file's name. */
  part(name: string): Promise<Line[]>;
}

const NOTHING: ExportRequest = {
  splitBy: [],
  columns: [],
  mask: false,
  includeOptedOut: true,
  lists: [],
};

/** Exports a run as asked, into CSV. */
export async function exported(
  of: Run,
  folder: string,
  request: Partial<ExportRequest>,
): Promise<Exported> {
  const { country, asOf } = of.manifest;
  const target = join(folder, `export-${Math.abs(hash(JSON.stringify(request)))}.csv`);
  const files = new OutFiles({ target, force: true, delimiter: "," });
  try {
    const contacts = new Contacts({ country, asOf });
    const outcome = await exportRun(of, { ...NOTHING, ...request }, contacts, files);
    const written = await files.commit();
    const lines = written.length === 0 ? [] : await linesOf(written[0]?.path ?? "");
    return {
      outcome,
      files: written,
      headers: Object.keys(lines[0] ?? {}),
      lines,
      part: (name) => linesOf(written.find((f) => f.path.endsWith(`-${name}.csv`))?.path ?? ""),
    };
  } finally {
    files.discard();
  }
}

async function linesOf(path: string): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const row of readRows(path, ",")) lines.push(Object.fromEntries(row));
  return lines;
}

function hash(text: string): number {
  let sum = 0;
  for (const char of text) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) | 0;
  return sum;
}
