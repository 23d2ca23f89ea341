import { dateColumn, fieldColumn, type Layout, madeColumn } from "./define.ts";
import {
  commaTags,
  givenWithMiddle,
  homePhone,
  monthFirst,
  nameOf,
  optedOut,
  sexInVietnamese,
  streetWithCity,
} from "./values.ts";

/** Customers of Haravan; its import reads birthdays month first, though its export writes them day first. */
export const haravan: Layout = {
  name: "haravan",
  title: { en: "Haravan customers", vi: "Khách hàng Haravan" },
  marketing: true,
  room: { phone: 1, email: 1 },
  needs: [["Họ", "Tên", "Email", "Điện thoại"]],
  columns: [
    madeColumn("Họ", (r) => nameOf(r).family),
    madeColumn("Tên", givenWithMiddle),
    fieldColumn("Email", "email"),
    fieldColumn("Điện thoại", "phone", { as: homePhone, unverified: true }),
    dateColumn("Ngày sinh", "birth_date", { as: monthFirst, unverified: true }),
    fieldColumn("Giới tính", "gender", { as: sexInVietnamese, unverified: true }),
    fieldColumn("Công ty", "company", { unverified: true }),
    madeColumn("Địa chỉ nhận hàng", streetWithCity),
    fieldColumn("Phường/Xã", "ward", { unverified: true }),
    fieldColumn("Quận/Huyện", "district", { unverified: true }),
    fieldColumn("Tỉnh/Thành phố", "province", { unverified: true }),
    fieldColumn("Nhãn", "tags", { as: commaTags }),
    madeColumn(
      "Nhận quảng cáo",
      (r) => (!optedOut(r) && r.value("consent") === "given" ? "Có" : "Không"),
      true,
    ),
    fieldColumn("Ghi chú", "notes"),
  ],
};
