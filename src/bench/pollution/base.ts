/** A table before anything is done to it: header and records. */
export type Rows = readonly (readonly string[])[];

const NAMES = {
  vi: "Nguyễn Văn An|Trần Thị Bích|Lê Hoàng Cường|Phạm Minh Đức|Võ Thị Hằng|Đặng Quốc Huy|Bùi Thu Lan|Hồ Sỹ Nam",
  de: "Jürgen Köhler|Anna Groß|Jörg Müller|Käthe Weiß|Björn Schäfer|Sören Vögel|Uwe Bräuer|Doris Lößner",
} as const;
const STREETS = {
  vi: "12 Lý Thường Kiệt|5 Phố Huế|78 Đường Láng|3 Nguyễn Trãi|40 Hàng Bông|9 Cầu Giấy|21 Tây Sơn|6 Bà Triệu",
  de: "Ringstraße 12|Marktgäßchen 5|Schloßallee 7|Königsweg 3|Mühlgasse 40|Blütenweg 9|Südplatz 21|Höhenweg 6",
} as const;
const HEADERS = {
  vi: "Mã KH,Họ tên,Điện thoại,Email,Địa chỉ,Ngày sinh,Tổng chi tiêu",
  de: "Kundennummer,Name,Telefon,E-Mail,Straße,Geburtsdatum,Umsatz",
} as const;

/** Rows of the table that is polluted; small enough that one row is more than a rounding error. */
const RECORDS = 24;

/** A made-up customer table: plain cells only, so that every way of writing them can hold them. */
export function baseTable(language: "vi" | "de"): Rows {
  const names = NAMES[language].split("|");
  const streets = STREETS[language].split("|");
  const rows = Array.from({ length: RECORDS }, (_, i) => [
    `KH${String(i + 1).padStart(4, "0")}`,
    `${names[i % 8]} ${String.fromCharCode(65 + i)}`,
    `09123456${10 + i}`,
    `khach${i + 1}@example.test`,
    streets[(i * 3) % 8] ?? "",
    `19${70 + i}-0${1 + (i % 9)}-1${i % 10}`,
    String(100_000 + i * 7919),
  ]);
  return [HEADERS[language].split(","), ...rows];
}

/** The table with a delimiter, a quote and a line break in cells, which only quoting can hold. */
export function withSigns(rows: Rows, signs: readonly string[]): Rows {
  return rows.map((row, i) =>
    i > 0 && i % 6 === 0
      ? row.map((cell, c) => (c === 4 ? `${cell}${signs.join("")} tầng ${i}` : cell))
      : row,
  );
}
