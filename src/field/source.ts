import { listField } from "./list-field.ts";
import { readEntries } from "./pick-list.ts";

/** Where a customer came from; own aliases of the channels that shops and CRM systems write. */
export const source = listField({
  name: "source",
  title: { en: "Source", vi: "Nguồn khách hàng" },
  headers: [
    "Nguồn",
    "Nguồn khách hàng",
    "Nguồn KH",
    "Customer Source",
    "Nguồn data",
    "Nguồn dữ liệu",
    "Nguồn đơn",
    "Nguồn tiếp cận",
    "Nguồn khách",
    "Tên landing",
    "Biết đến qua",
    "Kênh",
    "Kênh bán",
    "Kênh bán hàng",
    "Lead Source",
    "hs_analytics_source",
    "Original Source",
    "UTM source",
    "Source",
    "Channel",
    "Sales Channel",
    "Origin",
    "refer_sour",
    "refer source",
    "Quelle",
    "Herkunft",
    "Kanal",
  ],
  entries: readEntries(`
Facebook: fb|face|facebook.com|fanpage|fan page|fanpage facebook|facebook ads|fb ads|quảng cáo facebook|meta
Zalo: zalo oa|oa zalo|zalo official account|zalo ads
TikTok: tik tok|tiktok ads|tiktok shop|tt shop
Instagram: ig|insta
YouTube: you tube
Google: google ads|gg|gg ads|google adwords|adwords|seo|google search
Shopee: shopee.vn|sàn shopee
Lazada: lazada.vn|lzd|sàn lazada
Tiki: tiki.vn
Website: web|web site|trang web|webiste|wedsite|landing page|landing
Hotline: tổng đài|gọi hotline
E-mail: email|email marketing|e mail marketing
SMS: sms marketing|tin nhắn sms
Telesales: telesale|tele sale|tele
`),
  survivor: "source-priority",
});
