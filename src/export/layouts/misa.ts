import { dateColumn, fieldColumn, type Layout, madeColumn } from "./define.ts";
import { dayFirst, homePhone, nameOf, sexInVietnamese, streetWithCity } from "./values.ts";

/** Contacts of MISA AMIS CRM. */
export const misa: Layout = {
  name: "misa",
  title: { en: "MISA AMIS CRM contacts", vi: "Liên hệ MISA AMIS CRM" },
  marketing: false,
  room: { phone: 2, email: 2 },
  needs: [["Họ và tên"]],
  columns: [
    fieldColumn("Mã khách hàng", "customer_code", { unverified: true }),
    fieldColumn("Xưng hô", "salutation", { unverified: true }),
    madeColumn("Họ và tên", (r) => nameOf(r).full),
    fieldColumn("ĐT di động", "phone", { as: homePhone }),
    fieldColumn("ĐT cơ quan", "phone", { nth: 2, as: homePhone }),
    fieldColumn("Email cá nhân", "email"),
    fieldColumn("Email cơ quan", "email", { nth: 2 }),
    fieldColumn("Tổ chức", "company"),
    fieldColumn("Chức danh", "job_title", { unverified: true }),
    fieldColumn("Mã số thuế", "tax_id"),
    dateColumn("Ngày sinh", "birth_date", { as: dayFirst, unverified: true }),
    fieldColumn("Giới tính", "gender", { as: sexInVietnamese, unverified: true }),
    madeColumn("Địa chỉ", streetWithCity, true),
    fieldColumn("Phường/Xã", "ward", { unverified: true }),
    fieldColumn("Quận/Huyện", "district", { unverified: true }),
    fieldColumn("Tỉnh/Thành phố", "province", { unverified: true }),
    fieldColumn("Nguồn gốc", "source", { unverified: true }),
    fieldColumn("Chủ sở hữu", "owner"),
    fieldColumn("Mô tả", "notes", { unverified: true }),
  ],
};
