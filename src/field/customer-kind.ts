import { listField } from "./list-field.ts";

/** Person or organisation, retail or wholesale. Entries are spelled as the column mostly does. */
export const customerKind = listField({
  name: "customer_kind",
  means: { tells: "record" },
  title: { en: "Kind of customer", vi: "Loại khách hàng" },
  headers: [
    "Loại khách",
    "Loại khách hàng",
    "Loại KH",
    "Kiểu khách hàng",
    "Cá nhân/Tổ chức",
    "Cá nhân/Công ty",
    "Ngành nghề",
    "Lĩnh vực",
    "Lĩnh vực hoạt động",
    "Customer Type",
    "Client Type",
    "Account Type",
    "Contact Type",
    "Industry",
    "Kundentyp",
    "Kundenart",
    "Branche",
  ],
  entries: {},
});
