import { dateColumn, fieldColumn, type Layout, madeColumn } from "./define.ts";
import {
  dayFirst,
  homePhone,
  kindInVietnamese,
  nameOf,
  sexInVietnamese,
  streetWithCity,
} from "./values.ts";

/** Customer list of KiotViet; columns KiotViet computes itself (points, debt, totals) are left out. */
export const kiotviet: Layout = {
  name: "kiotviet",
  title: { en: "KiotViet customers", vi: "Khách hàng KiotViet" },
  marketing: false,
  room: { phone: 1, email: 1 },
  needs: [["Tên khách hàng"]],
  columns: [
    fieldColumn("Loại khách", "customer_kind", { as: kindInVietnamese }),
    fieldColumn("Chi nhánh tạo", "branch"),
    fieldColumn("Mã khách hàng", "customer_code"),
    madeColumn("Tên khách hàng", (r) => nameOf(r).full),
    fieldColumn("Điện thoại", "phone", { as: homePhone }),
    madeColumn("Địa chỉ", streetWithCity),
    madeColumn("Khu vực giao hàng", (r) =>
      [r.value("province"), r.value("district")].filter((part) => part !== "").join(" - "),
    ),
    fieldColumn("Phường/Xã", "ward"),
    fieldColumn("Công ty", "company"),
    fieldColumn("Mã số thuế", "tax_id"),
    fieldColumn("Số CMND/CCCD", "citizen_id"),
    dateColumn("Ngày sinh", "birth_date", { as: dayFirst }),
    fieldColumn("Giới tính", "gender", { as: sexInVietnamese }),
    fieldColumn("Email", "email"),
    fieldColumn("Facebook", "social_id", { unverified: true }),
    fieldColumn("Nhóm khách hàng", "segment"),
    fieldColumn("Ghi chú", "notes"),
    fieldColumn("Trạng thái", "status"),
  ],
};
