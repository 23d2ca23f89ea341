import { listField } from "./list-field.ts";
import { readEntries } from "./pick-list.ts";

/** Where a customer came from; own aliases of the channels that shops and CRM systems write. */
export const source = listField({
  name: "source",
  means: { tells: "record", cuts: "report" },
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
    "Kênh đặt",
    "Kênh đặt phòng",
    "Kênh đặt hàng",
    "Kênh mua hàng",
    "Bạn biết đến chúng tôi qua đâu",
    "Biết đến chúng tôi qua",
    "Biết đến qua kênh nào",
    "Lead Source",
    "hs_analytics_source",
    "Original Source",
    "UTM source",
    "Source",
    "Channel",
    "Sales Channel",
    "Origin",
    "How did you hear about us",
    "How did you hear about this event",
    "How did you find us",
    "Heard about us",
    "refer_sour",
    "refer source",
    "Quelle",
    "Herkunft",
    "Kanal",
  ],
  entries: readEntries(`
Facebook: fb|face|facebook.com|fanpage|fan page|fanpage facebook|meta
Facebook Ads: fb ads|face ads|quảng cáo facebook|meta ads
Zalo
Zalo OA: oa zalo|zalo official account
Zalo Ads: quảng cáo zalo
TikTok: tik tok
TikTok Ads: quảng cáo tiktok
TikTok Shop: tt shop
Instagram: ig|insta
YouTube: you tube
Google: gg|google search
Google Ads: gg ads|google adwords|adwords|quảng cáo google
SEO
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
