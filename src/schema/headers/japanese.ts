import type { HeaderLanguage } from "./define.ts";

/** Japanese headers. Readings of names in kana (フリガナ) are no names and stay out. */
export const JAPANESE: HeaderLanguage = {
  language: "ja",
  countries: "JP".split(" "),
  words: {
    full_name: "氏名|名前|お名前|顧客名|姓名|お客様名|お客様氏名|ご氏名|担当者名|会員氏名",
    given_name: "名|名(漢字)|下の名前",
    family_name: "姓|苗字|名字|姓(漢字)",
    phone:
      "電話番号|電話|TEL|携帯|携帯電話|携帯番号|携帯電話番号|お電話番号|連絡先電話番号|固定電話|自宅電話|自宅電話番号|連絡先|勤務先電話番号",
    email: "メールアドレス|メール|Eメール|電子メール|E-mailアドレス|PCメール|携帯メール",
    address: "住所|ご住所|現住所|お届け先住所|住所1|番地|町名番地",
    address_2: "住所2|建物名|マンション名|建物名・部屋番号",
    postal_code: "郵便番号|〒|ご郵便番号",
    city: "市区町村|市町村|市区郡",
    province: "都道府県|県",
    country: "国|国名",
    birth_date: "生年月日|誕生日|お誕生日",
    gender: "性別",
    company: "会社名|会社|企業名|法人名|勤務先|勤務先名|御社名|貴社名",
    tax_id: "法人番号|登録番号(インボイス)|インボイス番号",
    customer_code: "顧客番号|顧客コード|顧客ID|会員番号|お客様番号|会員ID|得意先コード",
    notes: "備考|メモ|コメント|特記事項",
    created_at: "登録日|作成日|登録日時|作成日時|会員登録日|入会日",
    updated_at: "更新日|更新日時|最終更新日|最終更新日時",
    last_purchase: "最終購入日|最終購買日|最終来店日|最終注文日",
    first_purchase: "初回購入日|初回注文日",
    total_spend: "購入金額|累計購入金額|購入総額|合計金額|累計金額",
    salutation: "敬称",
    job_title: "役職|職業|肩書き",
  },
};
