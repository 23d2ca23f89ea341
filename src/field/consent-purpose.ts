import { listField } from "./list-field.ts";
import { readEntries } from "./pick-list.ts";

/** What the customer agreed their data may be used for. */
export const consentPurpose = listField({
  name: "consent_purpose",
  title: { en: "Consent purpose", vi: "Mục đích đồng ý" },
  headers: [
    "Mục đích đồng ý",
    "Mục đích xử lý",
    "Mục đích sử dụng dữ liệu",
    "Đồng ý cho mục đích",
    "Consent purpose",
    "Consent purposes",
    "Purpose of consent",
    "Processing purpose",
    "Zweck der Einwilligung",
    "Einwilligungszweck",
  ],
  entries: readEntries(`
Marketing: advertising|ads|promotion|promotions
Quảng cáo: qc|tiếp thị|khuyến mãi
Werbung:
Newsletter:
Bản tin: nhận bản tin
Customer care: care|service
Chăm sóc khách hàng: cskh|chăm sóc
Order handling: orders|order|delivery
Xử lý đơn hàng: đơn hàng|giao hàng
Loyalty programme: loyalty|loyalty program
Tích điểm: thành viên|thẻ thành viên
Survey: feedback
Khảo sát: góp ý
Profiling: analytics
Phân tích hành vi: phân tích
Sharing with partners: third parties|third party
Chia sẻ đối tác: bên thứ ba|đối tác
`),
  survivor: "union",
});
