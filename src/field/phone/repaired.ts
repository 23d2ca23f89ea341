import { defineFinding } from "../../model/finding.ts";

/** What was put right or moved in a phone cell; nothing is left to do. */
export const REPAIRED = [
  defineFinding({
    code: "phone/lost-zero",
    severity: "info",
    dimension: "validity",
    title: { en: "Leading zero was lost", vi: "Mất số 0 ở đầu" },
    why: {
      en: "A spreadsheet that takes a phone for a number drops its leading zero; the number can no longer be dialled.",
      vi: "Bảng tính coi số điện thoại là con số nên bỏ số 0 ở đầu; số đó không gọi được nữa.",
    },
    fix: {
      en: "Nothing to do; format the column as text in the source so that it does not happen again.",
      vi: "Không cần làm gì; hãy định dạng cột là Văn bản trong tệp gốc để không lặp lại.",
    },
    say: () => ({ en: "The leading zero was put back.", vi: "Đã thêm lại số 0 ở đầu." }),
  }),
  defineFinding({
    code: "phone/old-mobile-prefix",
    severity: "info",
    dimension: "validity",
    title: {
      en: "Mobile number from before September 2018",
      vi: "Số di động có từ trước tháng 9/2018",
    },
    why: {
      en: "Vietnam's eleven-digit mobile numbers were cut to ten digits in 2018; the old ones are dead. The record is likely that old, too.",
      vi: "Số di động 11 số đã chuyển thành 10 số từ năm 2018; số cũ không còn liên lạc được. Bản ghi có thể cũng đã cũ.",
    },
    fix: {
      en: "Nothing to do; check that the customer can still be reached.",
      vi: "Không cần làm gì; nên kiểm tra khách còn liên lạc được không.",
    },
    say: () => ({
      en: "Moved to the ten-digit prefix of today; the last seven digits are unchanged.",
      vi: "Đã đổi sang đầu số 10 số hiện nay; bảy số cuối giữ nguyên.",
    }),
  }),
  defineFinding({
    code: "phone/old-area-code",
    severity: "info",
    dimension: "validity",
    title: {
      en: "Landline with an area code from before 2017",
      vi: "Số cố định dùng mã vùng trước 2017",
    },
    why: {
      en: "Area codes changed in 2017; the old ones no longer connect.",
      vi: "Mã vùng đã đổi năm 2017; mã cũ không còn gọi được.",
    },
    fix: {
      en: "Nothing to do; check that the customer can still be reached.",
      vi: "Không cần làm gì; nên kiểm tra khách còn liên lạc được không.",
    },
    say: () => ({
      en: "Moved to the area code of today; the subscriber number is unchanged.",
      vi: "Đã đổi sang mã vùng hiện nay; số thuê bao giữ nguyên.",
    }),
  }),
  defineFinding({
    code: "phone/letter-for-digit",
    severity: "info",
    dimension: "validity",
    title: { en: "Letters stood for digits", vi: "Chữ cái thay cho chữ số" },
    why: {
      en: "Typed or scanned numbers have O for 0, l for 1, S for 5 or B for 8.",
      vi: "Số gõ tay hoặc quét có chữ O thay số 0, l thay 1, S thay 5, B thay 8.",
    },
    fix: {
      en: "Compare with the source if the number does not answer.",
      vi: "Nếu gọi không được, hãy đối chiếu với tệp gốc.",
    },
    say: () => ({
      en: "Letters inside the number were read as the digits they look like.",
      vi: "Các chữ cái trong số đã được đọc thành chữ số giống chúng.",
    }),
  }),
  defineFinding({
    code: "phone/several",
    severity: "info",
    dimension: "validity",
    title: { en: "Several numbers in one cell", vi: "Nhiều số trong một ô" },
    why: {
      en: "Only one number per cell can be dialled, matched or imported.",
      vi: "Mỗi ô chỉ một số mới gọi, đối chiếu hoặc nhập vào hệ thống được.",
    },
    fix: {
      en: "Nothing to do; the further numbers are in their own columns.",
      vi: "Không cần làm gì; các số còn lại nằm ở cột riêng.",
    },
    say: (args) => ({
      en: `The cell holds ${args["count"]} numbers; the first stays, every other moved to a column of its own.`,
      vi: `Ô có ${args["count"]} số; số đầu được giữ, các số còn lại chuyển sang cột riêng.`,
    }),
  }),
  defineFinding({
    code: "phone/note",
    severity: "info",
    dimension: "validity",
    title: { en: "A remark stood beside the number", vi: "Có ghi chú bên cạnh số" },
    why: {
      en: "Words inside a phone cell break dialling and imports.",
      vi: "Chữ lẫn trong ô điện thoại làm hỏng việc gọi và nhập dữ liệu.",
    },
    fix: {
      en: "Nothing to do; the remark is kept in its own column.",
      vi: "Không cần làm gì; ghi chú được giữ ở cột riêng.",
    },
    say: () => ({
      en: "The remark beside the number moved to a column of its own.",
      vi: "Ghi chú bên cạnh số đã chuyển sang cột riêng.",
    }),
  }),
  defineFinding({
    code: "phone/extension",
    severity: "info",
    dimension: "validity",
    title: { en: "Number with an extension", vi: "Số có máy lẻ" },
    why: {
      en: "An extension is not part of the number that is dialled.",
      vi: "Số máy lẻ không thuộc số điện thoại cần gọi.",
    },
    fix: {
      en: "Nothing to do; the extension is kept in its own column.",
      vi: "Không cần làm gì; số máy lẻ được giữ ở cột riêng.",
    },
    say: () => ({
      en: "The extension moved to a column of its own.",
      vi: "Số máy lẻ đã chuyển sang cột riêng.",
    }),
  }),
  defineFinding({
    code: "phone/service-number",
    severity: "info",
    dimension: "validity",
    title: { en: "Service number", vi: "Số tổng đài dịch vụ" },
    why: {
      en: "1800 and 1900 numbers are hotlines, not a person's phone.",
      vi: "Số 1800 và 1900 là tổng đài, không phải điện thoại của một người.",
    },
    fix: {
      en: "Ask for a direct number if a person is meant.",
      vi: "Nếu cần liên hệ cá nhân, hãy xin số trực tiếp.",
    },
    say: () => ({
      en: "This is a service number; it is not used to tell customers apart.",
      vi: "Đây là số tổng đài; không dùng để nhận diện khách hàng.",
    }),
  }),
  defineFinding({
    code: "phone/country-inferred",
    severity: "info",
    dimension: "validity",
    open: ["country"],
    title: { en: "Numbers of another country", vi: "Số của nước khác" },
    why: {
      en: "National numbers mean nothing without their country; most of this column fits another one than the data's.",
      vi: "Số trong nước chỉ có nghĩa khi biết nước nào; phần lớn cột này khớp với nước khác nước của dữ liệu.",
    },
    fix: { en: "Set the country if this is wrong.", vi: "Hãy đặt quốc gia nếu chưa đúng." },
    say: (args) => ({
      en: `Numbers without + were read as numbers of ${args["country"]}.`,
      vi: `Các số không có dấu + được đọc theo ${args["country"]}.`,
    }),
  }),
] as const;
