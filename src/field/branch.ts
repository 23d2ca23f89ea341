import { listField } from "./list-field.ts";

/** The branch or store that keeps a customer. */
export const branch = listField({
  name: "branch",
  title: { en: "Branch", vi: "Chi nhánh" },
  headers: [
    "Chi nhánh",
    "Chi nhánh tạo",
    "CN",
    "Cửa hàng",
    "Cơ sở",
    "Showroom",
    "Điểm bán",
    "Kho",
    "Đại lý",
    "Khu vực bán hàng",
    "Phòng GD",
    "Phòng giao dịch",
    "Location",
    "Branch",
    "Branch Name",
    "Store",
    "Store Name",
    "Shop",
    "Outlet",
    "Filiale",
    "Niederlassung",
    "Standort",
  ],
  entries: {},
});
