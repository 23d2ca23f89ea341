import { lookup } from "../model/lookup.ts";
/**
 * Headers that only exports of other programs, or tables with several of a kind, use; by field. What people
 * call a thing stands with the field itself.
 */
export const MORE_HEADERS: Readonly<Record<string, string>> = lookup({
  phone:
    "SĐT người nhận|Số điện thoại người nhận|Điện thoại người nhận|SĐT phụ huynh|Số điện thoại phụ huynh|ĐT phụ huynh|ĐTDĐ người liên hệ|ĐT người liên hệ|SĐT người liên hệ|ĐT cơ quan|ĐT khác|ĐT cố định|ĐT nhà riêng|ĐT nhà|Máy bàn|Số khác|SĐT phụ|SĐT khác|SĐT Zalo|Số điện thoại Zalo|Số Zalo|Điện thoại khác|Điện thoại phụ|Số điện thoại khác|Số điện thoại phụ|Điện thoại cơ quan|Điện thoại nhà riêng|Other Phone|Other Phone Number|Company Main Phone|Default Address Phone|Alternate Phone|Alternative Phone|Secondary Phone|Second Phone|SĐT người thân|Phone Value|Telephone 1|mobilephone|phone_no|tel_no|contact_no|Telefon privat|Telefon geschäftlich|phone_num|full_phone_number|telephone_number",
  email:
    "Email cơ quan|Email phụ|Email khác|Secondary Email|Home E-mail|Other Email|Alternate Email|Alternative Email|Work E-mail|Business Email|Personal E-mail|E-mail Value",
  full_name:
    "BP-Name|BP Name|Business Partner Name|Khách hàng/Công ty|Tên khách|Họ tên khách hàng|Họ và tên khách hàng|Người nhận hàng|File As|Attendee|Attendee Name|Delegate Name|Donor Name|Constituent Name|Guest Name|Lead Name|Member Name|Participant|Participant Name|Prospect Name|Registrant|Registrant Name|Subscriber Name|Patient Name|Teilnehmer|Name Teilnehmer|Mitgliedsname|Họ và tên học sinh|Họ tên học sinh|Tên học sinh|Họ và tên HS|Họ tên HS|Họ và tên học viên|Họ tên học viên|Tên học viên|Họ và tên sinh viên|Họ tên sinh viên|Họ tên bé|Họ và tên bé|Tên bé|Họ và tên trẻ|Họ tên trẻ|Họ tên bệnh nhân|Họ và tên bệnh nhân|Tên bệnh nhân|Họ tên người bệnh|Họ và tên hội viên|Họ tên hội viên|Tên hội viên|Họ và tên thành viên|Họ tên thành viên|Tên thành viên|Họ tên phụ huynh|Họ và tên phụ huynh|Tên phụ huynh|Họ tên chủ hộ|Tên chủ hộ|Họ tên người nhận|Họ và tên người nhận|Họ tên người mua|Tên hiển thị|Tên Zalo|Tên Facebook",
  address:
    "Địa chỉ giao|Địa chỉ nhận|Đ/c giao hàng|Nơi giao|Nơi giao hàng|Nơi nhận hàng|res_street_address|residence_address|city_name district_na|Address 1 - Formatted|Địa chỉ đầy đủ|Địa chỉ chi tiết|Full Address",
  birth_date:
    "card_code dob|NTNS|Ngày sinh HS|Ngày sinh học sinh|Ngày sinh bé|Ngày sinh của bé|Ngày sinh con|Sinh nhật bé|Ngày tháng năm sinh|Ngày, tháng, năm sinh|Ngày sinh nhật",
  tax_id: "EU-UStID|Số ĐKKD|Mã số DN|Số đăng ký kinh doanh|Mã số thuế/CCCD",
  citizen_id: "Chứng minh|Thẻ căn cước|ID No|Số CMND (9 số)",
  created_at:
    "Person created|Organization created|Contact created|Customer created|Profile Created On|Profile created|registr_dt|Ngày tham gia|Ngày tiếp nhận|Created Time|Ngày mở thẻ|Ngày gia nhập|Eintritt|Eintrittsdatum|Beitritt|Beitrittsdatum|Mitglied seit",
  updated_at: "lastmodifieddate|Modified Time|Ngày chỉnh sửa|Last Modified Date",
  last_purchase:
    "Ngày mua cuối cùng|Đơn hàng gần nhất|Mua lần cuối|GD cuối|Ngày mua hàng gần đây|Ngày mua hàng cuối|Ngày giao dịch gần nhất|Ngày mua hàng gần nhất|Last Gift Date|Gift Date|Last Donation Date|Donation Date|Letzte Rechnung|Letzte Spende|Spendendatum",
  last_contact:
    "Last Active|Last Active At|Last login|Last Login At|Last Login Date|Đăng nhập cuối|Lần đăng nhập cuối|last_visited|Lần cuối đến|notes_last_contacted|Tương tác gần nhất|Lần ghé gần nhất|Lần đến gần nhất|Scan Time|Scan Date|Scanned At|Date Scanned|Tương tác cuối|Tương tác lần cuối|Lần tương tác cuối|Hoạt động cuối|Ngày hoạt động cuối",
  total_spend:
    "Total Paid|Amount Paid|Tổng thanh toán|Tổng chi|Tổng tiền đã chi|Tổng tiền đã mua|Tổng đã mua",
  consent:
    "SMS Marketing Consent|WhatsApp Marketing Consent|Đăng ký nhận tin|Nhận tin khuyến mãi|Nhận khuyến mãi|Nhận tin quảng cáo",
  notes: "Ghi chú giao|Ghi chú giao hàng|Ghi chú đơn hàng",
  debt: "Công nợ hiện tại|Dư nợ hiện tại|Kontosaldo|Saldo|Offene Posten|Account Balance|Outstanding Balance|Solde|Encours",
  credit_limit: "Kreditlimit (Debitor)",
  owner:
    "Nhân viên sale|NV sale|Sale phụ trách|Vertriebsmitarbeiter|Kundenbetreuer|Außendienstmitarbeiter|Zuständig|Verkäufer|Commercial|Commerciale|Chargé de clientèle",
  next_contact: "Next activity date|Date of next activity",
  website: "Internetadresse|Homepage|Webseite|Webadresse|Internet",
  social_id: "SkypeName|Skype Name|Skype-Name",
  bank_account: "IBAN-Nr.|IBAN Nr|Account Number (Bank)|Bank Accounts/Account Number",
  consent_date: "Optin time|Opt-in time",
  middle_name: "midl_name|mid_name|mname|middle_initial",
  house_number: "house_num|street_num",
  city: "res_city_desc|res_city|mail_city",
  province: "State Code|Province Code|State Abbreviation|state_cd|res_state|mail_state",
  gender: "sex_code|sex_cd|gender_code",
  company:
    "Tên đại lý|Tên cửa hàng|Tên nhà thuốc|Tên quầy thuốc|Tên nhà phân phối|Tên NPP|Tên shop|Tên trường|Hospital Name|Facility Name|Legal Name|Trading Name|Practice Name|School Name",
  given_name: "Vorname|fname|Tên (First name)",
  customer_code:
    "BP-Code|BP Code|BP-Nr.|Donor ID|Constituent ID|Supporter ID|Lead ID|Mitgliedsnummer|Mitglieds-Nr.|voter_reg_num|customer_unique_id|Customer Reference|Mã định danh khách hàng",
});
