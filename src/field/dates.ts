import { dateField } from "./date/date-field.ts";

const words = (list: string): readonly string[] => list.split(/[|\n]/);

export const createdAt = dateField({
  name: "created_at",
  means: { active: "record" },
  title: { en: "Created", vi: "Ngày tạo" },
  headers:
    words(`created at|created|created on|created date|date created|creation date|create date|date added|added on
registered at|registration date|signup date|open date|opened|date opened|sign up date|customer since|member since|entry date|ngày tạo|ngày nhập
ngày đăng ký|ngày lập|ngày thêm|ngày tạo khách hàng|thời gian tạo|ngày vào|ngày ghi nhận|khách hàng từ|ngày gia nhập|ngày mở
erstellt|erstellt am|angelegt am|erstelldatum|anlagedatum|kunde seit`),
  survivor: "min",
  importance: 1,
  single: true,
});

export const updatedAt = dateField({
  name: "updated_at",
  means: { active: "record" },
  title: { en: "Updated", vi: "Ngày cập nhật" },
  headers:
    words(`updated at|updated|updated on|last updated|update date|last modified|modified|modified at|modified on
date modified|last change|last edited|ngày cập nhật|cập nhật lần cuối|ngày sửa|ngày chỉnh sửa|lần sửa cuối|cập nhật lúc
ngày cập nhật cuối|thời gian cập nhật|geändert|geändert am|letzte änderung|aktualisiert am|änderungsdatum`),
  survivor: "max",
  importance: 1,
  single: true,
});

export const lastPurchase = dateField({
  name: "last_purchase",
  means: { active: "deed" },
  title: { en: "Last purchase", vi: "Lần mua cuối" },
  headers:
    words(`last purchase|last purchase date|last order|last order date|last bought|last transaction
last transaction date|most recent order|date of last purchase|ngày mua cuối|lần mua cuối|ngày mua gần nhất|mua gần nhất
lần mua gần nhất|ngày mua hàng cuối|ngày mua|ngày mua hàng|đơn hàng cuối|ngày giao dịch cuối|ngày giao dịch gần nhất
giao dịch gần nhất|lần cuối mua hàng|ngày gd cuối|ngày gd gần nhất|ngày đặt hàng cuối|ngày đặt hàng gần nhất|ngày đơn cuối
ngày đơn gần nhất|letzter kauf|letzte bestellung|letzter einkauf|letztes kaufdatum`),
  survivor: "max",
  importance: 2,
  single: true,
});

export const firstPurchase = dateField({
  name: "first_purchase",
  title: { en: "First purchase", vi: "Lần mua đầu" },
  headers:
    words(`first purchase|first purchase date|first order|first order date|first transaction|first transaction date
date of first purchase|first bought|ngày mua đầu|ngày mua đầu tiên|lần mua đầu|lần mua đầu tiên|mua lần đầu
ngày mua hàng đầu tiên|ngày giao dịch đầu|ngày giao dịch đầu tiên|đơn hàng đầu tiên|lần đầu mua hàng|erster kauf
erste bestellung|ersteinkauf|erstes kaufdatum`),
  survivor: "min",
  importance: 0,
  single: true,
});

export const lastContact = dateField({
  name: "last_contact",
  means: { active: "deed" },
  title: { en: "Last contact", vi: "Liên hệ lần cuối" },
  headers:
    words(`last contact|last contacted|last contact date|last activity|last activity date|last call|last call date
last visit|last visit date|last touch|last seen|last contacted at|last interaction|last interaction date|last contacted on
liên hệ cuối|liên lạc cuối|lần liên lạc cuối|liên lạc gần nhất|lần liên lạc gần nhất|ngày gọi gần nhất|lần gọi gần nhất
cskh lần cuối|cskh gần nhất|ngày cskh cuối|ngày cskh gần nhất|ngày liên hệ cuối|lần cuối|liên hệ lần cuối|lần liên hệ cuối|liên hệ gần nhất
ngày liên hệ gần nhất|ngày liên hệ|ngày gọi cuối|ngày gọi|lần gọi cuối|ngày chăm sóc|ngày chăm sóc cuối|lần ghé cuối
chăm sóc gần nhất|ngày ghé thăm|hoạt động gần nhất|ngày khám|ngày khám bệnh|ngày đến khám
ngày khám cuối|ngày khám gần nhất|lần khám cuối|lần khám gần nhất|letzter kontakt|letzte kontaktaufnahme|letzte aktivität|letzter besuch|letzter anruf`),
  survivor: "max",
  importance: 2,
});

export const nextContact = dateField({
  name: "next_contact",
  title: { en: "Next contact", vi: "Hẹn liên hệ" },
  headers:
    words(`next contact|next contact date|next call|next call date|follow up|follow up date|follow-up|next activity
next step date|callback date|appointment|appointment date|next appointment|ngày hẹn|lịch hẹn|ngày hẹn gọi lại|hẹn gọi lại
ngày gọi lại|ngày liên hệ tiếp theo|liên hệ tiếp theo|ngày tái khám|ngày chăm sóc tiếp theo|hẹn liên hệ|wiedervorlage
nächster kontakt|nächster termin|termin`),
  survivor: "max",
  importance: 0,
  meaning: { ahead: true },
});

export const consentDate = dateField({
  name: "consent_date",
  title: { en: "Consent given on", vi: "Ngày đồng ý" },
  headers:
    words(`consent date|consent given on|consent given at|consent timestamp|opt in date|opt-in date|opted in at
permission date|gdpr date|ngày đồng ý|ngày cho phép|thời điểm đồng ý|ngày xác nhận đồng ý|ngày đồng ý nhận tin
einwilligung am|einwilligungsdatum|datum der einwilligung|opt-in-datum`),
  survivor: "most-recent",
  importance: 1,
});
