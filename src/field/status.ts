import { listField } from "./list-field.ts";

/** The state of a customer's account; values differ by system, so spellings are tidied, none translated. */
export const status = listField({
  name: "status",
  means: { tells: "record", remarks: true },
  title: { en: "Status", vi: "Trạng thái" },
  headers: [
    "Trạng thái",
    "Tình trạng",
    "Hiệu lực",
    "Đang hoạt động",
    "Ngừng giao dịch",
    "Ngừng hoạt động",
    "Ngưng",
    "Đã xóa",
    "Trạng thái khách hàng",
    "Trạng thái KH",
    "Status",
    "Customer Status",
    "Account Status",
    "Account State",
    "Is Active",
    "Kundenstatus",
  ],
  entries: {},
});
