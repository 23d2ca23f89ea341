import { defineFinding } from "../../model/finding.ts";
import { NAME_DAMAGE } from "./damage-findings.ts";

/** Everything cleaning a name can report. Shared by the fields that hold names or parts of them. */
export const NAME_FINDINGS = [
  defineFinding({
    code: "name/case",
    severity: "info",
    dimension: "consistency",
    title: { en: "Name in wrong capitals", vi: "Họ tên viết hoa, viết thường chưa đúng" },
    why: {
      en: "Letters and labels printed from it look careless.",
      vi: "Thư từ, tem nhãn in ra sẽ kém chỉn chu.",
    },
    fix: {
      en: "Capitalised word by word; nothing to do.",
      vi: "Đã viết hoa đầu từng từ; không cần làm gì.",
    },
    say: () => ({
      en: "The capitals of the name were put right.",
      vi: "Đã sửa chữ hoa, chữ thường của họ tên.",
    }),
  }),
  defineFinding({
    code: "name/characters",
    severity: "info",
    dimension: "consistency",
    title: { en: "Odd characters in a name", vi: "Họ tên có ký tự lạ" },
    why: {
      en: "Letters that only look alike (Ð for Đ), decomposed accents and invisible characters keep equal names from being found.",
      vi: "Chữ giống nhau nhưng khác mã (Ð thay Đ), dấu tổ hợp và ký tự ẩn làm tìm kiếm không ra tên trùng.",
    },
    fix: {
      en: "Replaced by the letters meant; nothing to do.",
      vi: "Đã thay bằng chữ đúng; không cần làm gì.",
    },
    say: () => ({
      en: "Characters of the name were replaced by the letters meant.",
      vi: "Đã thay ký tự lạ trong họ tên bằng chữ đúng.",
    }),
  }),
  defineFinding({
    code: "name/run-together",
    severity: "info",
    dimension: "consistency",
    title: { en: "Name written in one word", vi: "Họ tên viết liền" },
    why: {
      en: "Accounts of messengers and programs leave the blanks out; such a name is not found beside its like.",
      vi: "Tài khoản Zalo, Facebook và phần mềm thường bỏ khoảng trắng nên không tìm ra tên trùng.",
    },
    fix: { en: "Nothing to do.", vi: "Không cần làm gì." },
    say: () => ({
      en: "The words of the name were set apart.",
      vi: "Đã tách họ tên viết liền thành từng chữ.",
    }),
  }),
  defineFinding({
    code: "name/title-moved",
    severity: "info",
    dimension: "consistency",
    title: { en: "Form of address inside a name", vi: "Danh xưng nằm trong họ tên" },
    why: {
      en: "“Mr” or “Chị” in the name splits one person into two.",
      vi: "“Anh”, “Chị” trong họ tên khiến một người thành hai.",
    },
    fix: { en: "Moved to the column crm_title.", vi: "Đã chuyển sang cột crm_title." },
    say: ({ title = "" }) => ({
      en: `The title “${title}” was moved out of the name.`,
      vi: `Đã tách danh xưng “${title}” khỏi họ tên.`,
    }),
    open: ["title"],
  }),
  defineFinding({
    code: "name/title-unsure",
    severity: "info",
    dimension: "consistency",
    title: { en: "Title or part of the name", vi: "Danh xưng hay là tên" },
    why: {
      en: "“Anh Thư” may be a woman's name or Mr Thư; only a person can tell.",
      vi: "“Anh Thư” có thể là tên người hoặc anh tên Thư; chỉ người biết mới rõ.",
    },
    fix: {
      en: "Look at the row; write the full name.",
      vi: "Xem lại dòng này; ghi đầy đủ họ tên.",
    },
    say: () => ({
      en: "The first word may be a title or part of the name; it was left.",
      vi: "Từ đầu có thể là danh xưng hoặc là tên; đã giữ nguyên.",
    }),
  }),
  defineFinding({
    code: "name/remark-moved",
    severity: "info",
    dimension: "consistency",
    title: { en: "Remark inside a name", vi: "Ghi chú nằm trong họ tên" },
    why: {
      en: "Remarks in the name keep equal names from meeting.",
      vi: "Ghi chú lẫn trong họ tên làm tên trùng không khớp nhau.",
    },
    fix: { en: "Moved to the column crm_note.", vi: "Đã chuyển sang cột crm_note." },
    say: () => ({ en: "A remark was moved out of the name.", vi: "Đã tách ghi chú khỏi họ tên." }),
  }),
  defineFinding({
    code: "name/stale-remark",
    severity: "warn",
    dimension: "timeliness",
    title: {
      en: "The name cell says the record is out of date",
      vi: "Ô họ tên ghi khách không còn liên lạc",
    },
    why: {
      en: "The customer moved, died, closed or cannot be reached.",
      vi: "Khách đã chuyển, đã mất, ngừng hoạt động hoặc không liên lạc được.",
    },
    fix: { en: "Check the record before using it.", vi: "Kiểm tra lại trước khi dùng." },
    say: () => ({
      en: "A remark in the name says that the record is out of date.",
      vi: "Ghi chú trong họ tên cho biết dữ liệu đã cũ.",
    }),
  }),
  defineFinding({
    code: "name/phone-moved",
    severity: "info",
    dimension: "consistency",
    title: { en: "Phone number inside a name", vi: "Số điện thoại nằm trong họ tên" },
    why: {
      en: "The number is no part of the name and is missed in its own column.",
      vi: "Số điện thoại không thuộc họ tên và bị thiếu ở cột riêng.",
    },
    fix: {
      en: "Moved to the row's phone cell if that was empty, else to a further phone column (crm_phone_2); to crm_note if it may be another kind of number.",
      vi: "Đã chuyển sang ô điện thoại của dòng nếu ô đó trống, nếu không thì sang cột điện thoại thêm (crm_phone_2); sang crm_note nếu có thể là loại số khác.",
    },
    say: () => ({
      en: "A phone number was moved out of the name.",
      vi: "Đã tách số điện thoại khỏi họ tên.",
    }),
  }),
  defineFinding({
    code: "name/email-moved",
    severity: "info",
    dimension: "consistency",
    title: { en: "E-mail address inside a name", vi: "E-mail nằm trong họ tên" },
    why: {
      en: "The address is no part of the name and is missed in its own column.",
      vi: "E-mail không thuộc họ tên và bị thiếu ở cột riêng.",
    },
    fix: {
      en: "Moved to the row's e-mail cell if that was empty, else to a further e-mail column (crm_email_2); to crm_note if it is no usable address.",
      vi: "Đã chuyển sang ô e-mail của dòng nếu ô đó trống, nếu không thì sang cột e-mail thêm (crm_email_2); sang crm_note nếu không phải e-mail dùng được.",
    },
    say: () => ({
      en: "An e-mail address was moved out of the name.",
      vi: "Đã tách e-mail khỏi họ tên.",
    }),
  }),
  defineFinding({
    code: "name/nobody",
    severity: "warn",
    dimension: "validity",
    title: { en: "Names nobody", vi: "Không phải tên ai" },
    why: {
      en: "“test”, “user 1” or “aaa” is no customer.",
      vi: "“test”, “user 1” hay “aaa” không phải khách hàng.",
    },
    fix: { en: "Write the customer's name or delete the row.", vi: "Ghi tên khách hoặc xóa dòng." },
    say: () => ({
      en: "The name stands for nobody; it is not used to find duplicates.",
      vi: "Tên không chỉ ai cả; không dùng để tìm trùng.",
    }),
  }),
  defineFinding({
    code: "name/masked",
    severity: "warn",
    dimension: "validity",
    title: { en: "Name hidden in part", vi: "Họ tên bị che" },
    why: {
      en: "The shop or carrier the list comes from hides letters of names; nobody can be told from the rest, so it is kept and not compared.",
      vi: "Sàn hoặc đơn vị vận chuyển đã che bớt chữ của họ tên; phần còn lại không đủ để nhận ra ai, nên được giữ nguyên và không dùng để so khớp.",
    },
    fix: {
      en: "Export the list with full names if you may; otherwise nothing to do.",
      vi: "Hãy xuất lại danh sách có họ tên đầy đủ nếu được phép; nếu không thì không cần làm gì.",
    },
    say: () => ({
      en: "Letters of the name are hidden; it is not compared.",
      vi: "Họ tên bị che bớt chữ; không dùng để so khớp.",
    }),
  }),
  defineFinding({
    code: "name/walk-in",
    severity: "info",
    dimension: "completeness",
    title: { en: "Walk-in customer", vi: "Khách lẻ, khách vãng lai" },
    why: {
      en: "Tills collect sales to people without a name under one; it is no mistake, and no customer either.",
      vi: "Phần mềm bán hàng gom khách không để lại tên vào đây; không phải lỗi, cũng không phải một khách cụ thể.",
    },
    fix: {
      en: "Nothing to do; leave such rows out of campaigns.",
      vi: "Không cần làm gì; đừng đưa vào danh sách chăm sóc.",
    },
    say: () => ({
      en: "Stands for walk-in customers; it is not used to find duplicates.",
      vi: "Là khách lẻ, không phải một người; không dùng để tìm trùng.",
    }),
  }),
  defineFinding({
    code: "name/company",
    severity: "info",
    dimension: "consistency",
    title: { en: "Company in a name column", vi: "Tên công ty trong cột họ tên" },
    why: {
      en: "Companies and persons are cleaned and matched differently.",
      vi: "Công ty và cá nhân được làm sạch và so trùng khác nhau.",
    },
    fix: {
      en: "Nothing to do; matched by company rules.",
      vi: "Không cần làm gì; đã so theo cách của công ty.",
    },
    say: () => ({ en: "The name is a company's.", vi: "Đây là tên công ty." }),
  }),
  defineFinding({
    code: "name/couple",
    severity: "warn",
    dimension: "consistency",
    title: { en: "Two people in one name", vi: "Hai người trong một ô họ tên" },
    why: {
      en: "A record of two people is the duplicate of neither; which of them the phone or the birth date belongs to is open. Rows of one of them are put up for a question, never merged with it.",
      vi: "Một dòng ghi hai người thì không trùng hẳn với ai; không rõ số điện thoại hay ngày sinh là của người nào. Dòng ghi riêng một trong hai người sẽ được hỏi lại, không tự gộp.",
    },
    fix: {
      en: "Give each of them a row, or keep the one who is the customer.",
      vi: "Tách mỗi người một dòng, hoặc chỉ giữ người là khách hàng.",
    },
    say: ({ names = "" }) => ({
      en: `The cell names two people; it is kept as it is. In rows of their own: ${names}.`,
      vi: `Ô ghi tên hai người; được giữ nguyên. Nếu tách dòng: ${names}.`,
    }),
  }),
  ...NAME_DAMAGE,
] as const;
export type NameCode = (typeof NAME_FINDINGS)[number]["code"];
