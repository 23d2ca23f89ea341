import { defineFinding } from "../../model/finding.ts";

/** What a person must look at in a phone cell. */
export const DOUBTFUL = [
  defineFinding({
    code: "phone/ambiguous-landline",
    severity: "warn",
    dimension: "validity",
    title: { en: "Old landline or mobile of today", vi: "Số cố định cũ hay số di động hiện nay" },
    why: {
      en: "Landlines of fourteen provinces as written before 2017 have the same digits as mobile numbers of today.",
      vi: "Số cố định kiểu cũ (trước 2017) của 14 tỉnh trùng hoàn toàn với số di động hiện nay.",
    },
    fix: {
      en: "Decide which one is meant and write it with + and the country code.",
      vi: "Hãy xác định là số nào rồi ghi với dấu + và mã nước.",
    },
    say: (args) => ({
      en: `Written like an old landline: today ${args["landline"]}; as a mobile it would be ${args["mobile"]}. Left as it was.`,
      vi: `Viết như số cố định cũ: nay là ${args["landline"]}; nếu là di động thì là ${args["mobile"]}. Giữ nguyên.`,
    }),
  }),
  defineFinding({
    code: "phone/not-allocated",
    severity: "warn",
    dimension: "validity",
    title: { en: "Number range not in use", vi: "Đầu số chưa cấp phát" },
    why: {
      en: "The digits are of the right length but nobody was ever given numbers with this head.",
      vi: "Đủ số chữ số nhưng đầu số này chưa từng được cấp cho ai.",
    },
    fix: {
      en: "Check the first digits against the source.",
      vi: "Hãy kiểm tra lại các số đầu với nguồn.",
    },
    say: () => ({
      en: "No operator holds numbers that begin like this.",
      vi: "Không nhà mạng nào có đầu số này.",
    }),
  }),
  defineFinding({
    code: "phone/dummy",
    severity: "warn",
    dimension: "validity",
    title: { en: "Made-up number", vi: "Số giả" },
    why: {
      en: "Numbers such as 0900000000 or 0123456789 are typed to get past a required field.",
      vi: "Các số như 0900000000 hay 0123456789 được gõ cho đủ ô bắt buộc.",
    },
    fix: {
      en: "Ask for the real number, or empty the cell.",
      vi: "Hãy xin số thật hoặc để trống ô.",
    },
    say: () => ({
      en: "Looks made up; it is not used to tell customers apart.",
      vi: "Có vẻ là số giả; không dùng để nhận diện khách hàng.",
    }),
  }),
  defineFinding({
    code: "phone/short-code",
    severity: "warn",
    dimension: "validity",
    title: { en: "Short code", vi: "Số ngắn" },
    why: {
      en: "Short codes (113, 1080, 8088) belong to services, not to customers.",
      vi: "Số ngắn (113, 1080, 8088) là của dịch vụ, không phải của khách hàng.",
    },
    fix: {
      en: "Replace it with the customer's own number.",
      vi: "Hãy thay bằng số của khách hàng.",
    },
    say: () => ({
      en: "This is a short code, not a subscriber's number.",
      vi: "Đây là số ngắn, không phải số thuê bao.",
    }),
  }),
  defineFinding({
    code: "phone/missing-plus",
    severity: "warn",
    dimension: "validity",
    title: { en: "Country code without a plus", vi: "Có mã nước nhưng thiếu dấu cộng" },
    why: {
      en: "Without the + nobody can tell a foreign number from a wrong one.",
      vi: "Thiếu dấu + thì không phân biệt được số nước ngoài với số sai.",
    },
    fix: {
      en: "If it is a foreign number, write it with +.",
      vi: "Nếu là số nước ngoài, hãy ghi thêm dấu +.",
    },
    say: (args) => ({
      en: `Not a number of this country, but ${args["suggestion"]} would be one abroad.`,
      vi: `Không phải số trong nước, nhưng ${args["suggestion"]} là số hợp lệ ở nước ngoài.`,
    }),
  }),
  defineFinding({
    code: "phone/digits-lost",
    severity: "error",
    dimension: "validity",
    title: { en: "Digits lost to scientific notation", vi: "Mất chữ số do dạng khoa học" },
    why: {
      en: "A spreadsheet shortened the number (8.49E+10); the missing digits cannot be recovered from it.",
      vi: "Bảng tính đã rút gọn số (8,49E+10); không thể khôi phục các chữ số đã mất.",
    },
    fix: {
      en: "Take the number from an earlier copy of the file.",
      vi: "Hãy lấy lại số từ bản sao cũ hơn của tệp.",
    },
    say: () => ({
      en: "The cell holds a rounded number; its last digits are gone.",
      vi: "Ô chứa số đã làm tròn; các chữ số cuối đã mất.",
    }),
  }),
  defineFinding({
    code: "phone/not-a-number",
    severity: "error",
    dimension: "validity",
    title: { en: "Not a phone number", vi: "Không phải số điện thoại" },
    why: {
      en: "The cell holds no digits that could be dialled.",
      vi: "Ô không có chữ số nào để gọi.",
    },
    fix: { en: "Correct it or empty the cell.", vi: "Hãy sửa lại hoặc để trống ô." },
    say: () => ({
      en: "There is no phone number in this cell.",
      vi: "Ô này không có số điện thoại.",
    }),
  }),
  defineFinding({
    code: "phone/masked",
    severity: "warn",
    dimension: "validity",
    title: { en: "Phone number hidden in part", vi: "Số điện thoại bị che" },
    why: {
      en: "The shop or carrier the list comes from hides digits; nobody can be told from the rest, so the number is kept and not compared.",
      vi: "Sàn hoặc đơn vị vận chuyển đã che bớt chữ số; phần còn lại không đủ để nhận ra ai, nên số được giữ nguyên và không dùng để so khớp.",
    },
    fix: {
      en: "Export the list with full numbers if you may; otherwise nothing to do.",
      vi: "Hãy xuất lại danh sách có số đầy đủ nếu được phép; nếu không thì không cần làm gì.",
    },
    say: () => ({
      en: "Digits of the number are hidden; it is not compared.",
      vi: "Số bị che bớt chữ số; không dùng để so khớp.",
    }),
  }),
  defineFinding({
    code: "phone/too-short",
    severity: "error",
    dimension: "validity",
    title: { en: "Too few digits", vi: "Thiếu chữ số" },
    why: {
      en: "A digit or the area code is missing, so the number cannot be dialled.",
      vi: "Thiếu chữ số hoặc mã vùng nên không gọi được.",
    },
    fix: { en: "Complete the number from the source.", vi: "Hãy bổ sung cho đủ số." },
    say: () => ({
      en: "Too few digits for a phone number of this kind.",
      vi: "Không đủ chữ số cho loại số điện thoại này.",
    }),
  }),
  defineFinding({
    code: "phone/too-long",
    severity: "error",
    dimension: "validity",
    title: { en: "Too many digits", vi: "Thừa chữ số" },
    why: {
      en: "The number has a digit too many, or two numbers run together.",
      vi: "Số bị thừa chữ số hoặc hai số dính liền nhau.",
    },
    fix: {
      en: "Compare with the source and correct it.",
      vi: "Hãy đối chiếu với nguồn và sửa lại.",
    },
    say: () => ({
      en: "Too many digits for a phone number of this kind.",
      vi: "Quá nhiều chữ số cho loại số điện thoại này.",
    }),
  }),
] as const;
