import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resolveSettings } from "../../src/config/resolve.ts";
import { type Checked, checkFiles } from "../../src/pipeline/check.ts";
import { allFindings } from "../../src/pipeline/registry.ts";
import { findingsOf, givenPath } from "../../src/report/finding-counts.ts";
import type { ReportFormat } from "../../src/report/format.ts";
import type { Wording } from "../../src/report/sentence.ts";
import { stringify } from "csv-stringify/sync";

/** What an attacker would type into a customer sheet. */
export const CANARIES = [
  "</script><script>alert(1)</script>",
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)",
  "<img src=http://evil.example/x.png onerror=alert(1)>",
  "]]><x/>",
  "x\n::error::pwn",
  "|a|b_c_d|`x`[y](http://evil.example)",
] as const;

/** A sheet with every severity, duplicates, segments, spend, dates, consent and hostile names. */
export const SHEET: readonly (readonly string[])[] = [
  [
    "Họ và tên",
    "Điện thoại",
    "Email",
    "Chi nhánh",
    "Tổng chi tiêu",
    "Lần mua cuối",
    "Đồng ý nhận tin",
    CANARIES[0],
  ],
  [
    "Nguyễn Văn An",
    "0912345678",
    "an.nguyen@gmail.com",
    "Hà Nội",
    "5400000",
    "2026-05-02",
    "Có",
    "a",
  ],
  [
    "nguyen van an",
    "912345678",
    "an.nguyen@gmail.com",
    CANARIES[1],
    "120000",
    "2019-01-05",
    "Không",
    "b",
  ],
  [
    "Trần Thị Bích",
    "12345",
    "bich@gmial.com",
    CANARIES[2],
    "7300000",
    "2026-06-20",
    "",
    CANARIES[3],
  ],
  ["LÊ HOÀNG", "0987654321", "khong co", "Đà Nẵng", "900000", "2018-02-01", "", CANARIES[4]],
  [
    "Phạm Minh Châu",
    "0903111222",
    "chau@@example.com",
    CANARIES[6],
    "2100000",
    "2026-01-15",
    "Có",
    CANARIES[5],
  ],
];

/** Checks rows through the whole pipeline as one CSV named `name`. */
export async function checkRows(
  rows: readonly (readonly string[])[],
  name = "khách_hàng <b>.csv",
): Promise<Checked> {
  const folder = mkdtempSync(join(tmpdir(), "crm-clean-test-"));
  const path = join(folder, name);
  writeFileSync(path, stringify(rows.map((r) => [...r])));
  const { settings } = resolveSettings([]);
  try {
    const files = [{ name: path, path }];
    const about = { files, settings, asOf: "2026-11-22", version: "0.0.0", against: [] };
    return await checkFiles({ ...about, duplicates: true }, {});
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Renders a checked file in a format. */
export async function rendered(
  format: ReportFormat,
  { report, data, findings }: Checked,
  about: Partial<Wording> & { readonly questions?: number } = {},
): Promise<string> {
  const defs = allFindings();
  const { questions, ...words } = about;
  const wording = { lang: "vi", defs, showValues: false, ...words } as const;
  const every = findingsOf(data.dataset, findings, defs, format.paths ? givenPath : undefined);
  const asked = questions === undefined ? report : { ...report, questions };
  const content = await format.render(asked, wording, every);
  if (content instanceof Uint8Array) throw new TypeError("not a text format");
  return [...content].join("");
}
