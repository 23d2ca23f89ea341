import type { HeaderLanguage } from "./define.ts";

/** Chinese headers in simplified and traditional characters. */
export const CHINESE: HeaderLanguage = {
  language: "zh",
  countries: "CN TW HK SG MO".split(" "),
  words: {
    full_name:
      "姓名|客户姓名|客户名称|客户名|联系人|收件人姓名|会员姓名|客戶姓名|客戶名稱|聯絡人|聯繫人|會員姓名|顧客姓名|名字",
    family_name: "姓|姓氏",
    given_name: "名",
    phone:
      "电话|手机|手机号|手机号码|电话号码|联系电话|联系方式|固定电话|座机|移动电话|電話|手機|手機號碼|電話號碼|聯絡電話|行動電話|市話|連絡電話",
    email: "邮箱|电子邮箱|电子邮件|邮件|邮箱地址|電子郵件|電子信箱|信箱|電郵|電郵地址",
    address:
      "地址|住址|详细地址|联系地址|通讯地址|收货地址|街道|詳細地址|聯絡地址|通訊地址|送貨地址",
    postal_code: "邮编|邮政编码|郵遞區號|郵政編碼|郵編",
    city: "城市|市|縣市",
    district: "区|区县|區|鄉鎮市區",
    province: "省|省份|省/直辖市|省市",
    country: "国家|國家|国家/地区|國家/地區",
    birth_date: "出生日期|生日|出生年月|出生年月日",
    gender: "性别|性別",
    company: "公司|公司名称|单位|企业名称|工作单位|公司名稱|單位|企業名稱",
    tax_id: "税号|纳税人识别号|统一社会信用代码|統一編號|統編",
    national_id: "身份证|身份证号|身份证号码|身分證字號|身份證號碼|證件號碼",
    customer_code:
      "客户编号|客户代码|客户ID|会员号|会员编号|会员卡号|客戶編號|客戶代碼|會員編號|顧客編號",
    notes: "备注|说明|備註|備注|說明",
    created_at: "创建时间|创建日期|注册时间|注册日期|建立日期|建立時間|註冊日期|入会时间",
    updated_at: "更新时间|更新日期|修改时间|修改日期|更新時間|修改時間",
    last_purchase: "最后购买日期|最近购买时间|最后消费时间|最近购买日期|最後購買日期|最近消費日期",
    first_purchase: "首次购买日期|首次购买时间|首次購買日期",
    total_spend: "消费总额|累计消费|总金额|消费金额|消費總額|累計消費|總金額",
    salutation: "称呼|称谓|稱謂|稱呼",
    job_title: "职位|职务|職稱|職位|職務",
  },
};
