import { type CustomRuleData, ruleMistakes } from "../check/custom-data.ts";
import type { CustomFieldData } from "../field/custom.ts";
import { fieldMistakes } from "../field/custom-mistakes.ts";
import type { SettingSlice } from "../model/setting.ts";

/** Settings that belong to no single room, at the top level of the config file. */
export const GENERAL_SETTINGS = {
  country: {
    type: "text",
    default: "auto",
    pattern: "^(?:auto|[A-Za-z]{2})$",
    expected: {
      en: "auto, or a country's two letters such as VN, DE, US",
      vi: "auto, hoặc mã quốc gia hai chữ cái như VN, DE, US",
    },
    doc: {
      en: "Country the data comes from (ISO 3166 code such as VN, DE, US), or auto: what the data shows.",
      vi: "Quốc gia của dữ liệu (mã ISO 3166 như VN, DE, US), hoặc auto: theo dữ liệu.",
    },
  },
  lang: {
    type: "choice",
    choices: ["auto", "vi", "en"],
    default: "auto",
    doc: {
      en: "Language of reports and messages; auto follows the headers.",
      vi: "Ngôn ngữ của báo cáo và thông báo; auto theo tiêu đề cột.",
    },
  },
  threads: {
    type: "auto-number",
    default: "auto",
    min: 1,
    max: 64,
    doc: {
      en: "Threads that share the work, 4 at most; auto: one a processor from 20,000 rows on. Results are equal for any number.",
      vi: "Số luồng cùng làm việc, nhiều nhất 4; auto: mỗi bộ xử lý một luồng từ 20.000 dòng trở lên. Kết quả như nhau với mọi số luồng.",
    },
  },
  map: {
    type: "map",
    default: {},
    doc: {
      en: "Headers taken for fields, header → field name; an empty field leaves the column alone.",
      vi: "Gán tiêu đề cho trường, tiêu đề → tên trường; để trống thì giữ nguyên cột.",
    },
  },
  format: {
    type: "choice",
    choices: ["auto", "xlsx", "csv"],
    default: "auto",
    doc: {
      en: "Format of the cleaned file; auto follows the first input.",
      vi: "Định dạng tệp đã làm sạch; auto theo tệp đầu vào đầu tiên.",
    },
  },
  fields: {
    type: "entries",
    default: [] as readonly CustomFieldData[],
    mistakes: fieldMistakes,
    doc: {
      en: "Fields of your own: name, type (text, list, money, count, date, pattern), headers, and means, what its values tell (tells: contact, identity, name …).",
      vi: "Trường tự định nghĩa: name, type (text, list, money, count, date, pattern), headers, và means, giá trị nói lên điều gì (tells: contact, identity, name …).",
    },
  },
  rules: {
    type: "entries",
    default: [] as readonly CustomRuleData[],
    mistakes: ruleMistakes,
    doc: {
      en: "Rules of your own: name, check (required, pattern, range, one-of, unique, compare) and its columns.",
      vi: "Quy tắc tự định nghĩa: name, check (required, pattern, range, one-of, unique, compare) và các cột.",
    },
  },
} as const satisfies SettingSlice;

/** How files are read, `read.…` in the config file; kept in the manifest, so that a run can be read again alike. */
export const READ_SETTINGS = {
  encoding: {
    type: "text",
    default: "auto",
    doc: {
      en: "Text encoding of CSV files (utf-8, windows-1258, tcvn3 …), or auto: what the bytes show.",
      vi: "Bảng mã của tệp CSV (utf-8, windows-1258, tcvn3 …), hoặc auto: theo nội dung.",
    },
  },
  delimiter: {
    type: "text",
    default: "auto",
    doc: {
      en: "CSV delimiter (\\t for tab), or auto: what the file shows.",
      vi: "Dấu phân cách CSV (\\t cho tab), hoặc auto: theo nội dung tệp.",
    },
  },
  sheet: {
    type: "text",
    default: "",
    doc: {
      en: "Only this worksheet (name or number); empty = every sheet that holds customers.",
      vi: "Chỉ trang tính này (tên hoặc số); để trống = mọi trang có khách hàng.",
    },
  },
  headerRow: {
    type: "auto-number",
    default: "auto",
    min: 0,
    max: 1_048_576,
    doc: {
      en: "Row the header stands on; 0 = there is none; auto = find it.",
      vi: "Dòng tiêu đề; 0 = không có; auto = tự tìm.",
    },
  },
} as const satisfies SettingSlice;
