import { listField } from "./list-field.ts";
import { readEntries } from "./pick-list.ts";

/** Where consent was given: what proves it. */
export const consentSource = listField({
  name: "consent_source",
  title: { en: "Consent source", vi: "Nguồn đồng ý" },
  headers: [
    "Nguồn đồng ý",
    "Nơi đồng ý",
    "Hình thức đồng ý",
    "Bằng chứng đồng ý",
    "Consent source",
    "Consent evidence",
    "Consent proof",
    "Consent method",
    "Opt-in source",
    "Optin source",
    "Subscription source",
    "Quelle der Einwilligung",
    "Einwilligungsquelle",
  ],
  entries: readEntries(`
Website form: web form|form web|online form|website
Biểu mẫu web: đăng ký web|form trên web|trang web
Paper form: paper|in writing
Phiếu giấy: giấy|phiếu đăng ký|bản giấy
Văn bản:
At the till: pos|till|in store|store
Tại cửa hàng: tại quầy|quầy|cửa hàng
Phone call: call|phone
Điện thoại: gọi điện|qua điện thoại|tổng đài
E-mail: email|mail|thư điện tử
SMS: tin nhắn|tin nhắn sms
Zalo: zalo oa|nhắn zalo
App: mobile app
Ứng dụng: app di động
Contract:
Hợp đồng:
Vertrag:
`),
  survivor: "most-recent",
});
