import { lineageOf } from "../../src/merge/lineage.ts";
import { describe, expect, it } from "vitest";
import { cleanData, mergeAll, type Row, type TestColumn } from "./table.ts";

describe("what belongs together", () => {
  const address: TestColumn[] = [
    { header: "Đường", field: "address" },
    { header: "Phường", field: "ward" },
    { header: "Tỉnh", field: "province" },
    { header: "Sửa", field: "updated_at" },
  ];
  it.each<[Row[], Record<string, string>, string]>([
    [
      [
        ["12 Lê Lợi", "Bến Nghé", "Hồ Chí Minh", "2020-01-01"],
        ["5 Tràng Tiền", "", "Hà Nội", "2024-01-01"],
      ],
      { Đường: "5 Tràng Tiền", Tỉnh: "Hà Nội" },
      "the ward of another city is not mixed in",
    ],
    [
      [
        ["12 Lê Lợi", "Bến Nghé", "Hồ Chí Minh", "2020-01-01"],
        ["12 Lê Lợi", "", "Hồ Chí Minh", "2024-01-01"],
      ],
      { Đường: "12 Lê Lợi", Phường: "Bến Nghé", Tỉnh: "Hồ Chí Minh" },
      "a blank part is filled from a record that agrees",
    ],
    [
      [
        ["12 Lê Lợi", "Bến Nghé", "Hồ Chí Minh", "2020-01-01"],
        ["", "", "Hồ Chí Minh", "2024-01-01"],
      ],
      { Đường: "12 Lê Lợi", Phường: "Bến Nghé", Tỉnh: "Hồ Chí Minh" },
      "a street says more than a newer province alone",
    ],
  ])("takes an address from one record: %j", (rows, expected) => {
    const { Sửa: _, ...row } = mergeAll(cleanData(address, rows)).row;
    expect(row).toEqual(expected);
  });

  it("keeps family and given name of one record, and lists what that cost", () => {
    const columns: TestColumn[] = [
      { header: "Họ", field: "family_name", rule: "most-complete" },
      { header: "Tên", field: "given_name", rule: "most-complete" },
    ];
    const { row, result } = mergeAll(
      cleanData(columns, [
        ["Nguyễn Thị", "Hoà"],
        ["Nguyen", "Hoa Binh"],
      ]),
    );
    expect(row).toEqual({ Họ: "Nguyễn Thị", Tên: "Hoà" });
    expect([...lineageOf(result.lineage)].map((s) => s.lost.map((l) => l.value))).toEqual([
      ["Nguyen"],
      ["Hoa Binh"],
    ]);
  });

  const consent: TestColumn[] = [
    { header: "S", field: "consent_status", rule: "stricter" },
    { header: "D", field: "consent_date", rule: "most-recent" },
    { header: "Q", field: "consent_source", rule: "most-recent" },
  ];
  it.each<[Row[], Record<string, string>, string]>([
    [
      [
        ["withdrawn", "2023-05-01", "SMS"],
        ["given", "2022-01-01", "web"],
      ],
      { S: "withdrawn", D: "2023-05-01", Q: "SMS" },
      "with its own date",
    ],
    [
      [
        ["withdrawn", "2023-05-01", "SMS"],
        ["given", "2024-01-01", "web"],
      ],
      { S: "given", D: "2024-01-01", Q: "web" },
      "a newer dated consent overrides",
    ],
    [
      [
        ["withdrawn", "", "SMS"],
        ["given", "2024-01-01", "web"],
      ],
      { S: "withdrawn", Q: "SMS" },
      "not an undated refusal",
    ],
    [
      [
        ["withdrawn", "2023-05-01", "SMS"],
        ["given", "", "web"],
      ],
      { S: "withdrawn", D: "2023-05-01", Q: "SMS" },
      "nor does an undated consent",
    ],
    [
      [
        ["unknown", "", ""],
        ["given", "2024-01-01", "web"],
      ],
      { S: "given", D: "2024-01-01", Q: "web" },
      "not known is no decision",
    ],
    [
      [
        ["withdrawn", "", "SMS"],
        ["withdrawn", "2021-01-01", ""],
      ],
      { S: "withdrawn", D: "2021-01-01", Q: "SMS" },
      "blanks from the same answer",
    ],
    [
      [
        ["withdrawn", "2023-99-99!invalid", "SMS"],
        ["withdrawn", "2021-01-01", ""],
      ],
      { S: "withdrawn", D: "2021-01-01", Q: "SMS" },
      "an invalid one gives way to that of the same answer",
    ],
    [
      [
        ["withdrawn", "2023-05-01", "??!invalid"],
        ["withdrawn", "", "web"],
      ],
      { S: "withdrawn", D: "2023-05-01", Q: "web" },
      "also where it stands beside the answer that counts",
    ],
    [
      [
        ["withdrawn", "2023-05-01", "SMS!suspect"],
        ["withdrawn", "", "web"],
      ],
      { S: "withdrawn", D: "2023-05-01", Q: "SMS" },
      "a doubtful one stays with its answer",
    ],
    [
      [
        ["withdrawn", "2023-05-01", "??!invalid"],
        ["given", "2021-01-01", "web"],
      ],
      { S: "withdrawn", D: "2023-05-01", Q: "??" },
      "and an invalid one is better than another answer's",
    ],
  ])("decides a consent as one: %j", (rows, expected) => {
    expect(mergeAll(cleanData(consent, rows)).row).toEqual(expected);
    expect(mergeAll(cleanData(consent, rows.toReversed())).row).toEqual(expected);
  });

  it("passes over what is invalid in the newest record of an answer", () => {
    const columns: TestColumn[] = [...consent, { header: "U", field: "updated_at" }];
    const rows = [
      ["withdrawn", "", "??!invalid", "2024-02-01"],
      ["withdrawn", "", "web", "2023-02-01"],
    ];
    expect(mergeAll(cleanData(columns, rows)).row).toMatchObject({ Q: "web", U: "2024-02-01" });
  });
});
