import type { HeaderLanguage } from "./define.ts";

/** Turkish headers. */
export const TURKISH: HeaderLanguage = {
  language: "tr",
  countries: "TR CY".split(" "),
  words: {
    full_name: "Ad Soyad|Adı Soyadı|Ad-Soyad|İsim Soyisim|Müşteri Adı|Müşteri|Tam Ad|Yetkili Kişi",
    given_name: "İlk Ad",
    family_name: "Soyad|Soyadı|Soyisim",
    phone:
      "Telefon|Telefon No|Telefon Numarası|Tel|Cep|Cep Telefonu|Cep Tel|Mobil|Sabit Telefon|İş Telefonu|Ev Telefonu|Cep No",
    email: "E-posta|Eposta|E-posta Adresi|Mail|Mail Adresi|E-Mail Adresi",
    address: "Adres|Açık Adres|Ev Adresi|Adres Bilgisi|Sokak",
    postal_code: "Posta Kodu|PK",
    city: "Şehir|İl|İli",
    district: "İlçe|Mahalle|Semt",
    country: "Ülke",
    birth_date: "Doğum Tarihi|D. Tarihi|Doğum Günü",
    gender: "Cinsiyet|Cinsiyeti",
    company: "Firma|Şirket|Firma Adı|Şirket Adı|Firma Ünvanı|Ünvan",
    tax_id: "Vergi No|Vergi Numarası|VKN|Vergi Kimlik No",
    national_id: "TC Kimlik No|T.C. Kimlik No|TCKN|TC No",
    customer_code: "Müşteri No|Müşteri Kodu|Müşteri Numarası|Müşteri ID|Cari Kod|Cari Kodu",
    notes: "Notlar|Not|Açıklama|Açıklamalar",
    created_at: "Kayıt Tarihi|Oluşturma Tarihi|Oluşturulma Tarihi",
    updated_at: "Güncelleme Tarihi|Son Güncelleme|Değiştirme Tarihi",
    last_purchase: "Son Alışveriş|Son Alışveriş Tarihi|Son Satın Alma|Son Sipariş Tarihi",
    first_purchase: "İlk Alışveriş|İlk Sipariş",
    total_spend: "Toplam Harcama|Toplam Tutar|Ciro|Toplam Alışveriş",
    salutation: "Hitap",
    job_title: "Görev|Meslek",
  },
};
