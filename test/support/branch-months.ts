import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import exceljs from "exceljs";
import iconv from "iconv-lite";

/** A row of a branch file, and who it is: the same word, the same person. */
type Told = readonly [who: string, ...cells: readonly (string | number)[]];

/** What the five branches send in a month. */
export interface Month {
  readonly hanoi: readonly Told[];
  readonly saigon: readonly Told[];
  readonly danang: readonly Told[];
  readonly hue: readonly Told[];
  readonly online: readonly Told[];
}

const KIM_MA = "3 Kim Mã, Ba Đình, Hà Nội";
const CAU_GIAY = "17 Cầu Giấy, Hà Nội";
const CUC = ["cuc.le@mail.example.com", "8 Hàng Bông, Hoàn Kiếm, Hà Nội"] as const;

const HANOI = {
  hoa: [
    "hoa",
    "HN01",
    "Nguyễn Thị Hoa",
    "0905123456",
    "hoa.nguyen@mail.example.com",
    "12 Lê Lợi, Hà Nội",
    "05/09/2026",
    1500000,
  ],
  binh: [
    "binh",
    "HN02",
    "Trần Văn Bình",
    "0912345678",
    "",
    "5 Trần Phú, Ba Đình, Hà Nội",
    "12/08/2026",
    800000,
  ],
  cuc: ["cuc", "HN03", "Lê Thu Cúc", "0987654321", ...CUC, "01/10/2026", 2300000],
  dung: [
    "dung",
    "HN04",
    "Phạm Quốc Dũng",
    "0933222111",
    "dung.pham@mail.example.com",
    KIM_MA,
    "20/07/2026",
    450000,
  ],
  anh: ["anh of Hà Nội", "HN05", "Đỗ Minh Anh", "0944555666", "", CAU_GIAY, "15/09/2026", 120000],
} satisfies Record<string, Told>;
const SAIGON = {
  hoa: ["hoa", "NGUYỄN THỊ HOA", 905123456, "45 Nguyễn Huệ, Quận 1, TP.HCM", 0, "khách VIP"],
  yen: ["yen", "Vũ Hải Yến", "0977888999", "9 Hai Bà Trưng, Quận 3, TP.HCM", 50000, ""],
  dung: ["dung", "Phạm Quốc Dũng", "0966111222", KIM_MA, 0, "đã chuyển vào Nam"],
  tung: ["tung", "Bùi Thanh Tùng", "0355123987", "21 Lý Tự Trọng, Quận 1, TP.HCM", 0, ""],
} satisfies Record<string, Told>;
const DANANG = {
  binh: [
    "binh",
    "Tran Van Binh",
    "+84 912 345 678",
    "binh.tran@mail.example.com",
    "5 Tran Phu, Ba Dinh, Ha Noi",
    "2026-10-02",
  ],
  bao: [
    "bao",
    "Hoàng Gia Bảo",
    "0388777666",
    "bao.hoang@mail.example.com",
    "77 Bạch Đằng, Hải Châu, Đà Nẵng",
    "2026-09-09",
  ],
  anh: ["anh of Đà Nẵng", "Đỗ Minh Anh", "0822333444", "", CAU_GIAY, "2026-08-08"],
} satisfies Record<string, Told>;
const HUE = {
  cuc: ["cuc", "Lê Thu Cúc", "0987.654.321", "8 Hàng Bông, Hà Nội"],
  linh: ["linh", "Trương Mỹ Linh", "0903456789", "6 Lê Duẩn, Huế"],
} satisfies Record<string, Told>;
const ONLINE = {
  bao: ["bao", "Hoang Gia Bao", "", "0388777666", "bao.hoang@mail.example.com", "", "yes"],
  yen: ["yen", "Hải Yến", "Vũ", "+84977888999", "yen.vu@mail.example.com", "", "no"],
  john: ["john", "John", "Miller", "+49 30 1234567", "j.miller@mail.example.com", "Berlin", "yes"],
} satisfies Record<string, Told>;

/** Two of one name and address under two numbers each: Dũng moved, the two called Anh are cousins. */
export const OCTOBER: Month = {
  hanoi: Object.values(HANOI),
  saigon: Object.values(SAIGON),
  danang: Object.values(DANANG),
  hue: Object.values(HUE),
  online: Object.values(ONLINE),
};

/**
 * A month later: every list sorted and numbered anew, Bình gone from Hà Nội, John gone altogether, Cúc bought
 * again, Chi is new, and Linh is now known in Sài Gòn too.
 */
export const NOVEMBER: Month = {
  hanoi: [
    [
      "chi",
      "HN06",
      "Ngô Kim Chi",
      "0399888111",
      "chi.ngo@mail.example.com",
      "30 Láng Hạ, Hà Nội",
      "20/11/2026",
      90000,
    ],
    HANOI.dung,
    ["cuc", "HN03", "Lê Thu Cúc", "0987654321", ...CUC, "11/11/2026", 2900000],
    HANOI.hoa,
    HANOI.anh,
  ],
  saigon: [
    SAIGON.tung,
    SAIGON.dung,
    SAIGON.yen,
    SAIGON.hoa,
    ["linh", "Trương Mỹ Linh", "0903 456 789", "88 Pasteur, Quận 1, TP.HCM", 0, ""],
  ],
  danang: [DANANG.bao, DANANG.binh, DANANG.anh],
  hue: [HUE.linh, HUE.cuc],
  online: [ONLINE.bao, ONLINE.yen],
};

const csv = (head: string, rows: readonly Told[], delimiter: string, end: string): string => {
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((c) => (String(c).includes(delimiter) ? `"${c}"` : String(c))).join(delimiter);
  return [head, ...rows.map(([, ...cells]) => line(cells)), ""].join(end);
};

/** Writes the files of a month, each in its branch's own habits; returns who stands on each row, in order of the files. */
export async function writeMonth(folder: string, month: Month): Promise<readonly string[]> {
  mkdirSync(folder);
  const to = (name: string): string => join(folder, name);
  const { hanoi, saigon, danang, hue, online } = month;
  const columns = "Mã KH,Họ tên,SĐT,Email,Địa chỉ,Ngày mua cuối,Tổng chi tiêu";
  writeFileSync(to("1-ha-noi.csv"), csv(columns, hanoi, ",", "\n"));
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("Sài Gòn");
  sheet.addRow(["DANH SÁCH KHÁCH HÀNG CHI NHÁNH SÀI GÒN"]);
  sheet.mergeCells("A1:F1");
  sheet.addRow([]);
  sheet.addRow(["STT", "Tên khách hàng", "Điện thoại", "Địa chỉ", "Công nợ", "Ghi chú"]);
  for (const [at, [, ...cells]] of saigon.entries()) sheet.addRow([at + 1, ...cells]);
  await book.xlsx.writeFile(to("2-sai-gon.xlsx"));
  const plain = "ten_kh;dien_thoai;email;dia_chi;ngay_mua_cuoi";
  writeFileSync(to("3-da-nang.csv"), csv(plain, danang, ";", "\r\n"));
  const tabbed = csv("Khách hàng\tĐT\tNơi ở", hue, "\t", "\r\n");
  writeFileSync(to("4-hue.tsv"), iconv.encode(tabbed, "utf16le", { addBOM: true }));
  const shop = "First Name,Last Name,Phone,E-mail,Address,Accepts Email Marketing";
  writeFileSync(to("5-online.csv"), csv(shop, online, ",", "\n"));
  return [hanoi, saigon, danang, hue, online].flat().map(([who]) => who);
}
