import { defineFinding } from "../../model/finding.ts";
import { several } from "../../text/several.ts";

/** How a date had to be read. */
export const READING = [
  defineFinding({
    code: "date/serial",
    severity: "info",
    dimension: "validity",
    title: { en: "Excel day number turned into a date", vi: "Đã đổi số ngày của Excel thành ngày" },
    why: {
      en: "A date column saved without its format shows day numbers such as 44091.",
      vi: "Cột ngày bị mất định dạng sẽ hiện số ngày như 44091.",
    },
    fix: { en: "Nothing to do.", vi: "Không cần làm gì." },
    say: () => ({
      en: "The number is Excel's count of days and was turned into a date.",
      vi: "Con số là số đếm ngày của Excel và đã được đổi thành ngày.",
    }),
  }),
  defineFinding({
    code: "date/epoch",
    severity: "info",
    dimension: "validity",
    title: { en: "Unix time turned into a date", vi: "Đã đổi thời gian Unix thành ngày giờ" },
    why: {
      en: "Databases and web shops export moments as seconds since 1970, such as 1740895631.",
      vi: "Cơ sở dữ liệu, trang bán hàng xuất thời điểm bằng số giây tính từ năm 1970, ví dụ 1740895631.",
    },
    fix: { en: "Nothing to do; the time is in UTC.", vi: "Không cần làm gì; giờ ghi theo UTC." },
    say: () => ({
      en: "The number counts seconds since 1970 and was turned into the date and time in UTC.",
      vi: "Con số đếm giây từ năm 1970 và đã được đổi thành ngày giờ UTC.",
    }),
  }),
  defineFinding({
    code: "date/two-digit-year",
    severity: "info",
    dimension: "validity",
    title: { en: "Year with two digits", vi: "Năm viết hai chữ số" },
    why: {
      en: "The century was taken from the date of the run; a date of birth lies in the past.",
      vi: "Thế kỷ được suy từ ngày chạy; ngày sinh phải ở quá khứ.",
    },
    fix: {
      en: "Check people near a hundred years of age.",
      vi: "Nên kiểm tra các trường hợp gần trăm tuổi.",
    },
    say: (args) => ({
      en: `The two-digit year was completed to ${args["year"]}.`,
      vi: `Năm hai chữ số đã được viết đủ thành ${args["year"]}.`,
    }),
  }),
  defineFinding({
    code: "date/note",
    severity: "info",
    dimension: "validity",
    title: { en: "Words behind a date", vi: "Chữ đi kèm ngày" },
    why: {
      en: "A remark keeps a date from being sorted, counted or compared.",
      vi: "Ghi chú lẫn trong ô làm ngày không sắp xếp, tính toán hay so sánh được.",
    },
    fix: { en: "Moved to the column crm_note.", vi: "Đã chuyển sang cột crm_note." },
    say: () => ({ en: "A remark was moved out of the date.", vi: "Đã tách ghi chú khỏi ngày." }),
  }),
  defineFinding({
    code: "date/buddhist-year",
    severity: "info",
    dimension: "validity",
    title: { en: "Year of the Buddhist calendar", vi: "Năm theo Phật lịch" },
    why: {
      en: "Thai lists count years 543 ahead; all dates of the column do.",
      vi: "Danh sách Thái Lan ghi năm Phật lịch, lớn hơn 543; cả cột đều ghi như vậy.",
    },
    fix: { en: "Nothing to do.", vi: "Không cần làm gì." },
    say: () => ({
      en: "The year was turned into that of the common calendar.",
      vi: "Đã đổi sang năm dương lịch.",
    }),
  }),
  defineFinding({
    code: "date/partial",
    severity: "info",
    dimension: "validity",
    title: { en: "Only part of a date", vi: "Ngày không đầy đủ" },
    why: {
      en: "Only the year, month or quarter is known; no day was made up.",
      vi: "Chỉ biết năm, tháng hoặc quý; không tự thêm ngày.",
    },
    fix: {
      en: "Complete it when the customer is next in touch.",
      vi: "Hãy bổ sung khi liên hệ lại với khách.",
    },
    say: () => ({ en: "Kept as precise as it was given.", vi: "Giữ nguyên mức chi tiết đã cho." }),
  }),
  defineFinding({
    code: "date/reordered",
    severity: "info",
    dimension: "validity",
    title: {
      en: "Day and month in the other order than the column",
      vi: "Thứ tự ngày tháng khác phần còn lại của cột",
    },
    why: {
      en: "Most of the column is written the other way round; here only one reading is a real day.",
      vi: "Phần lớn cột viết theo thứ tự khác; ở đây chỉ một cách đọc là ngày có thật.",
    },
    fix: { en: "Check who entered the row.", vi: "Nên kiểm tra người nhập dòng này." },
    say: () => ({
      en: "Only reading day and month the other way round gives a real day.",
      vi: "Chỉ khi đọc ngược ngày và tháng mới ra ngày có thật.",
    }),
  }),
  defineFinding({
    code: "date/mixed-order",
    severity: "warn",
    dimension: "validity",
    title: { en: "Day and month in both orders", vi: "Lẫn lộn thứ tự ngày và tháng" },
    why: {
      en: "Some dates of the column are clearly day-first and others month-first, so the rest can be read both ways.",
      vi: "Một số ngày trong cột rõ ràng viết ngày trước, số khác tháng trước, nên phần còn lại đọc được hai cách.",
    },
    fix: {
      en: "Find out which rows came from where and correct one group.",
      vi: "Hãy xác định nguồn của từng nhóm dòng và sửa lại một nhóm.",
    },
    say: (args) => ({
      en: `${several(args["dayFirst"], "date", "dates")} can only be day-first and ${args["monthFirst"]} only month-first.`,
      vi: `${args["dayFirst"]} ngày chỉ có thể là ngày trước, ${args["monthFirst"]} ngày chỉ có thể là tháng trước.`,
    }),
  }),
  defineFinding({
    code: "date/two-ways",
    severity: "warn",
    dimension: "validity",
    title: { en: "Readable in two ways", vi: "Đọc được hai cách" },
    why: {
      en: "The column mixes both orders, or shows neither, and this date is real in both.",
      vi: "Cột lẫn cả hai thứ tự, hoặc không cho biết thứ tự nào, và ngày này đều hợp lệ theo cả hai.",
    },
    fix: { en: "Compare with the source.", vi: "Hãy đối chiếu với nguồn." },
    say: (args) => ({
      en: `May be ${args["first"]} or ${args["other"]}. Left as it was.`,
      vi: `Có thể là ${args["first"]} hoặc ${args["other"]}. Giữ nguyên.`,
    }),
  }),
  defineFinding({
    code: "date/assumed-order",
    severity: "warn",
    dimension: "validity",
    open: ["order", "country"],
    title: { en: "Order of day and month assumed", vi: "Thứ tự ngày và tháng được giả định" },
    why: {
      en: "No date of the column says which of the two numbers is the day.",
      vi: "Không ngày nào trong cột cho biết số nào là ngày.",
    },
    fix: {
      en: "Set the country of the data, or check a few rows.",
      vi: "Hãy đặt quốc gia của dữ liệu hoặc kiểm tra vài dòng.",
    },
    say: (args) => ({
      en: `No date shows the order of day and month; ${args["order"]} was taken, as usual in ${args["country"]}.`,
      vi: `Không ngày nào cho thấy thứ tự ngày và tháng; đã dùng ${args["order"]} theo thông lệ của ${args["country"]}.`,
    }),
  }),
  defineFinding({
    code: "date/swapped-by-locale",
    severity: "warn",
    dimension: "validity",
    title: { en: "Day and month swapped by a spreadsheet", vi: "Ngày và tháng bị bảng tính đảo" },
    why: {
      en: "A day-first list opened on a month-first computer: days up to 12 became dates with day and month swapped, the others stayed text.",
      vi: "Danh sách viết ngày trước được mở trên máy đặt tháng trước: ngày đến 12 bị đảo thành ngày khác, còn lại vẫn là chữ.",
    },
    fix: {
      en: "Compare one row with the source; if it is swapped, swap all cells of this kind back.",
      vi: "Hãy đối chiếu một dòng với nguồn; nếu bị đảo thì đảo lại mọi ô loại này.",
    },
    say: (args) => ({
      en: `Was probably ${args["suggestion"]} before a spreadsheet swapped day and month. Left as it was.`,
      vi: `Có lẽ là ${args["suggestion"]} trước khi bảng tính đảo ngày và tháng. Giữ nguyên.`,
    }),
  }),
] as const;
