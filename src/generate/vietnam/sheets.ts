import { type CellValue, dateCell, dayFirst, numeric, orNull } from "./cells.ts";

/** Columns of the Vietnamese list by number, see `vietnameseList.header`. */
const C = {
  code: 0,
  name: 1,
  phone: 2,
  phone2: 3,
  email: 4,
  address: 5,
  ward: 6,
  district: 7,
  province: 8,
  birth: 9,
  sex: 10,
  id: 11,
  last: 12,
  spent: 13,
  source: 14,
  group: 15,
  note: 16,
  consent: 17,
} as const;

/** How one branch lays out its sheet. */
export interface BranchSheet {
  readonly name: string;
  /** Columns in the order of the sheet. */
  readonly columns: readonly number[];
  /** Rows above the records, the header last; two header rows where they are merged. */
  readonly above: readonly (readonly string[])[];
  readonly merged: readonly (readonly [string, string])[];
  /** Blank rows now and then. */
  readonly gaps: boolean;
  readonly cell: (text: string, column: number, row: number) => CellValue;
  /** Rows below the records; an empty one is blank. */
  readonly below: (records: number) => readonly (readonly string[])[];
}

const ALL = Object.values(C);
/** The five branches: careful with title rows, numbers, no accents with gaps, two-row header, mixed dates. */
export const SHEETS: readonly BranchSheet[] = [
  {
    name: "Hà Nội",
    columns: ALL,
    above: [
      ["CÔNG TY TNHH THƯƠNG MẠI SAO MAI VÍ DỤ"],
      ["DANH SÁCH KHÁCH HÀNG - CHI NHÁNH HÀ NỘI"],
      ["Ngày xuất: 31/10/2026"],
      [],
      [
        "Mã KH",
        "Họ và tên (*)",
        "Điện thoại (*)",
        "SĐT 2",
        "Email",
        "Địa chỉ",
        "Phường/Xã",
        "Quận/Huyện",
        "Tỉnh/TP",
        "Ngày sinh (dd/mm/yyyy)",
        "Giới tính",
        "MST/CCCD",
        "Ngày mua cuối",
        "Tổng chi tiêu",
        "Nguồn",
        "Nhóm",
        "Ghi chú",
        "Đồng ý nhận tin",
      ],
    ],
    merged: [
      ["A1", "R1"],
      ["A2", "R2"],
    ],
    gaps: false,
    cell: (text, column) => (column === C.spent ? numeric(text) : orNull(text)),
    below: (records) => [["Tổng cộng", `${records} khách hàng`]],
  },
  {
    name: "Đà Nẵng",
    columns: ALL,
    above: [
      [
        "MÃ KH",
        "TÊN KHÁCH HÀNG",
        "SĐT",
        "SĐT PHỤ",
        "EMAIL",
        "ĐỊA CHỈ",
        "PHƯỜNG XÃ",
        "QUẬN HUYỆN",
        "TỈNH THÀNH",
        "NĂM SINH",
        "GT",
        "CCCD/MST",
        "LẦN MUA CUỐI",
        "DOANH SỐ",
        "KÊNH",
        "HẠNG",
        "GHI CHÚ",
        "NHẬN QUẢNG CÁO",
      ],
    ],
    merged: [],
    gaps: false,
    cell(text, column) {
      if (column === C.birth || column === C.last) return dateCell(text);
      const typed = column === C.phone || column === C.phone2 || column === C.id;
      return typed || column === C.spent ? numeric(text) : orNull(text);
    },
    below: () => [],
  },
  {
    name: "TP.HCM",
    columns: ALL,
    above: [
      [
        "ma_kh",
        "ho_ten",
        "dien_thoai",
        "dien_thoai_2",
        "email",
        "dia_chi",
        "phuong_xa",
        "quan_huyen",
        "tinh_thanh",
        "ngay_sinh",
        "gioi_tinh",
        "mst_cccd",
        "ngay_mua_cuoi",
        "tong_chi_tieu",
        "nguon",
        "nhom",
        "ghi_chu",
        "dong_y_nhan_tin",
      ],
    ],
    merged: [],
    gaps: true,
    cell: orNull,
    below: () => [],
  },
  {
    name: "Cần Thơ",
    columns: [0, 1, 9, 10, 11, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14, 15, 16, 17],
    above: [
      ["DANH SÁCH KHÁCH HÀNG CŨ"],
      [
        "Thông tin khách hàng",
        "",
        "",
        "",
        "",
        "Liên hệ",
        "",
        "",
        "Nơi ở",
        "",
        "",
        "",
        "Mua hàng",
        "",
        "",
        "",
        "Ghi chú",
        "Đồng ý nhận tin",
      ],
      [
        "Mã KH",
        "Họ tên",
        "Ngày sinh",
        "Giới tính",
        "MST/CCCD",
        "Điện thoại",
        "ĐT khác",
        "Email",
        "Địa chỉ",
        "Phường/Xã",
        "Quận/Huyện",
        "Tỉnh/TP",
        "Ngày mua cuối",
        "Tổng chi tiêu",
        "Nguồn",
        "Nhóm",
        "",
        "",
      ],
    ],
    merged: [
      ["A2", "E2"],
      ["F2", "H2"],
      ["I2", "L2"],
      ["M2", "P2"],
      ["Q2", "Q3"],
      ["R2", "R3"],
    ],
    gaps: false,
    cell: orNull,
    below: (records) => [
      ["Tổng cộng:", String(records)],
      [],
      ["", "Cần Thơ, ngày 31 tháng 10 năm 2026"],
      ["", "Người lập biểu"],
    ],
  },
  {
    name: "Hải Phòng",
    columns: [0, 1, 2, 3, 4, 5, 9, 10, 11, 12, 13, 14, 15, 16, 17],
    above: [
      [
        "Mã khách hàng",
        "Tên khách",
        "Số điện thoại",
        "Số khác",
        "Mail",
        "Địa chỉ (ghi đầy đủ)",
        "Sinh nhật",
        "Giới tính",
        "Số CCCD hoặc MST",
        "Ngày mua gần nhất",
        "Tổng mua",
        "Biết đến qua",
        "Phân loại",
        "Lưu ý",
        "Đồng ý nhận quảng cáo",
      ],
    ],
    merged: [],
    gaps: false,
    cell(text, column, row) {
      if (column !== C.birth && column !== C.last) return orNull(text);
      // A third typed day first, a third as text in ISO order, a third as real dates.
      if (row % 3 === 0) return orNull(dayFirst(text));
      return row % 3 === 1 ? orNull(text) : dateCell(text);
    },
    below: () => [[], ["", "Người lập", "Giám đốc"]],
  },
];
