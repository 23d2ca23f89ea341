import { defineFinding } from "../../model/finding.ts";

/** What is wrong with a date. */
export const DOUBTS = [
  defineFinding({
    code: "date/lunar",
    severity: "warn",
    dimension: "validity",
    title: { en: "Lunar date", vi: "Ngày âm lịch" },
    why: {
      en: "The solar day depends on the lunar year and its leap months; a guess would be wrong by weeks.",
      vi: "Ngày dương phụ thuộc năm âm và tháng nhuận; đoán có thể sai hàng tuần.",
    },
    fix: { en: "Ask for the solar date.", vi: "Hãy hỏi ngày dương lịch." },
    say: () => ({
      en: "A date of the lunar calendar; kept as written.",
      vi: "Ngày theo âm lịch; giữ nguyên cách viết.",
    }),
  }),
  defineFinding({
    code: "date/vague",
    severity: "warn",
    dimension: "validity",
    title: { en: "Date known roughly", vi: "Ngày chỉ biết áng chừng" },
    why: {
      en: "“About 2020” or “early 2023” names no day; none was made up.",
      vi: "“Khoảng 2020” hay “đầu năm 2023” không chỉ rõ ngày; không tự đoán.",
    },
    fix: {
      en: "Write the date, or the year alone, and the rest in a note.",
      vi: "Hãy ghi ngày, hoặc chỉ ghi năm, phần còn lại để ở ghi chú.",
    },
    say: () => ({
      en: "The date is only given roughly; it is kept as written and not compared.",
      vi: "Ngày chỉ ghi áng chừng; giữ nguyên và không dùng để so sánh.",
    }),
  }),
  defineFinding({
    code: "date/no-year",
    severity: "warn",
    dimension: "validity",
    title: { en: "Date without a year", vi: "Ngày không có năm" },
    why: {
      en: "A day and month alone say nothing about age or order.",
      vi: "Chỉ có ngày và tháng thì không biết tuổi hay trình tự.",
    },
    fix: { en: "Ask for the year.", vi: "Hãy hỏi thêm năm." },
    say: () => ({
      en: "Only day and month are given; kept as written.",
      vi: "Chỉ có ngày và tháng; giữ nguyên cách viết.",
    }),
  }),
  defineFinding({
    code: "date/yearless-column",
    severity: "info",
    dimension: "validity",
    title: { en: "Birthdays without years", vi: "Cột ngày không có năm" },
    why: {
      en: "Lists kept for birthday greetings hold day and month alone; ages cannot be known from them.",
      vi: "Danh sách dùng để chúc mừng sinh nhật chỉ ghi ngày và tháng, nên không biết được tuổi.",
    },
    fix: {
      en: "Nothing to do, unless you need ages.",
      vi: "Không cần làm gì, trừ khi cần biết tuổi.",
    },
    say: () => ({
      en: "Dates of this column are without a year; they are kept as written and compared by day and month.",
      vi: "Cột có những ngày không ghi năm; các ngày này được giữ nguyên và chỉ so sánh theo ngày, tháng.",
    }),
  }),
  defineFinding({
    code: "date/dummy",
    severity: "warn",
    dimension: "validity",
    title: { en: "Made-up date", vi: "Ngày giả" },
    why: {
      en: "Dates such as 01/01/1900 are what programs and people fill in when they have none.",
      vi: "Các ngày như 01/01/1900 thường do chương trình hoặc người nhập điền khi không có.",
    },
    fix: {
      en: "Ask for the real date, or empty the cell.",
      vi: "Hãy xin ngày thật hoặc để trống ô.",
    },
    say: () => ({
      en: "Looks like a stand-in; it is not used to tell customers apart.",
      vi: "Có vẻ là ngày điền cho đủ; không dùng để nhận diện khách hàng.",
    }),
  }),
  defineFinding({
    code: "date/future",
    severity: "warn",
    dimension: "validity",
    title: { en: "Date in the future", vi: "Ngày ở tương lai" },
    why: { en: "This cannot have happened yet.", vi: "Việc này chưa thể xảy ra." },
    fix: {
      en: "Compare with the source; day and month or the year may be wrong.",
      vi: "Hãy đối chiếu với nguồn; có thể sai ngày, tháng hoặc năm.",
    },
    say: () => ({ en: "Lies after the date of this run.", vi: "Nằm sau ngày chạy." }),
  }),
  defineFinding({
    code: "date/too-old",
    severity: "warn",
    dimension: "validity",
    title: { en: "Date too long ago", vi: "Ngày quá xa" },
    why: {
      en: "Older than anyone alive, or than any customer list.",
      vi: "Xa hơn tuổi của bất kỳ ai còn sống hoặc của mọi danh sách khách hàng.",
    },
    fix: {
      en: "Compare with the source; the year is probably wrong.",
      vi: "Hãy đối chiếu với nguồn; có thể sai năm.",
    },
    say: () => ({
      en: "Lies before anything this column can mean.",
      vi: "Nằm trước mọi thời điểm mà cột này có thể chỉ.",
    }),
  }),
  defineFinding({
    code: "date/impossible",
    severity: "error",
    dimension: "validity",
    title: { en: "A day that never was", vi: "Ngày không tồn tại" },
    why: { en: "There is no such day in the calendar.", vi: "Trong lịch không có ngày này." },
    fix: {
      en: "Compare with the source and correct it.",
      vi: "Hãy đối chiếu với nguồn và sửa lại.",
    },
    say: () => ({ en: "No calendar has this day.", vi: "Không có ngày này trong lịch." }),
  }),
  defineFinding({
    code: "date/not-a-date",
    severity: "error",
    dimension: "validity",
    title: { en: "Not a date", vi: "Không phải ngày" },
    why: {
      en: "Nothing in the cell can be read as a date.",
      vi: "Không đọc được ngày nào trong ô.",
    },
    fix: { en: "Correct it or empty the cell.", vi: "Hãy sửa lại hoặc để trống ô." },
    say: () => ({ en: "Cannot be read as a date.", vi: "Không đọc được thành ngày." }),
  }),
  defineFinding({
    code: "date/utc-midnight",
    severity: "warn",
    dimension: "validity",
    title: { en: "Day shifted by a time zone", vi: "Ngày bị lệch do múi giờ" },
    why: {
      en: "Programs that store midnight in Vietnam as UTC write 17:00 of the day before.",
      vi: "Chương trình lưu nửa đêm giờ Việt Nam theo UTC sẽ ghi thành 17:00 hôm trước.",
    },
    fix: {
      en: "Compare one row with the source; if it is a day early, correct all of them.",
      vi: "Hãy đối chiếu một dòng với nguồn; nếu sớm một ngày thì sửa tất cả.",
    },
    say: (args) => ({
      en: `Midnight in Vietnam of ${args["suggestion"]}, most likely. Left as it was.`,
      vi: `Rất có thể là nửa đêm ngày ${args["suggestion"]} giờ Việt Nam. Giữ nguyên.`,
    }),
  }),
] as const;
