import { fieldColumn, type Layout, madeColumn } from "./define.ts";
import { givenWithMiddle, homePhone, monthFirst, nameOf, optedOut, streetOf } from "./values.ts";

/** Customers of Haravan; its import reads birthdays month first, though its export writes them day first. */
export const haravan: Layout = {
  name: "haravan",
  title: { en: "Haravan customers", vi: "Khách hàng Haravan" },
  marketing: true,
  room: { phone: 1, email: 1 },
  columns: [
    madeColumn("Họ", (r) => nameOf(r).family),
    madeColumn("Tên", givenWithMiddle),
    fieldColumn("Email", "email"),
    fieldColumn("Điện thoại", "phone", { as: homePhone, unverified: true }),
    fieldColumn("Ngày sinh", "birth_date", { as: monthFirst, unverified: true }),
    fieldColumn("Giới tính", "gender", { unverified: true }),
    fieldColumn("Công ty", "company", { unverified: true }),
    madeColumn("Địa chỉ nhận hàng", (r) => streetOf(r)),
    fieldColumn("Phường/Xã", "ward", { unverified: true }),
    fieldColumn("Quận/Huyện", "district", { unverified: true }),
    fieldColumn("Tỉnh/Thành phố", "province", { unverified: true }),
    fieldColumn("Nhãn", "tags"),
    madeColumn(
      "Nhận quảng cáo",
      (r) => (!optedOut(r) && r.value("consent") === "given" ? "Có" : "Không"),
      true,
    ),
    fieldColumn("Ghi chú", "notes"),
  ],
};
