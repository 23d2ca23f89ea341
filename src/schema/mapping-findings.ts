import { defineFinding, type FindingArgs, type FindingDef } from "../model/finding.ts";
import type { Words } from "../model/words.ts";

const WHY: Words = {
  en: "Everything done with a column hangs on what it is taken for.",
  vi: "Mọi xử lý đều dựa vào việc cột được hiểu là gì.",
};
const FIX: Words = {
  en: 'If it is wrong, say so with --map "Header=field", or "Header=" to leave the column alone.',
  vi: 'Nếu sai, dùng --map "Tiêu đề=trường", hoặc "Tiêu đề=" để giữ nguyên cột.',
};

function reason<const Code extends string>(
  code: Code,
  title: Words,
  say: (args: FindingArgs) => Words,
  severity: "info" | "warn" = "info",
): FindingDef<Code> {
  return defineFinding({
    code,
    severity,
    dimension: "consistency",
    title,
    why: WHY,
    fix: FIX,
    open: ["header", "word", "over", "field", "other"],
    say,
  });
}

/** The column's name before a sentence, where the place does not already say it. */
function named(header: string | number | undefined): string {
  return header === undefined ? "" : `"${header}": `;
}

/** No column is at fault where the country is not known; the whole sheet is. */
export const COUNTRY_UNKNOWN = defineFinding({
  code: "table/country-unknown",
  severity: "warn",
  dimension: "validity",
  title: { en: "Country of the data not known", vi: "Chưa rõ quốc gia của dữ liệu" },
  why: {
    en: "The same digits are a good number in one country and another person's in the next; nothing is rewritten by a guess.",
    vi: "Cùng một dãy số có thể đúng ở nước này nhưng là của người khác ở nước kia; chương trình không đoán để sửa.",
  },
  fix: {
    en: "Run again with --country and the two-letter code, such as --country VN.",
    vi: "Chạy lại với --country và mã hai chữ cái, ví dụ --country VN.",
  },
  say: () => ({
    en: "country not known; local phone numbers and postal codes are left as typed: give --country XX",
    vi: "chưa rõ quốc gia; số điện thoại trong nước và mã bưu chính giữ nguyên: hãy thêm --country XX",
  }),
});

/** Why a column was taken for a field; the codes of `Mapping.note`. */
export const MAPPING_FINDINGS = [
  reason("mapping/by-header", { en: "Told by its header", vi: "Nhận biết theo tiêu đề" }, (a) => ({
    en: `the header says "${a["header"]}"`,
    vi: `tiêu đề ghi "${a["header"]}"`,
  })),
  reason(
    "mapping/by-context",
    { en: "Told by header and neighbours", vi: "Nhận biết theo tiêu đề và các cột khác" },
    (a) => ({
      en: `"${a["header"]}" can mean several things; the other columns and the values decided`,
      vi: `"${a["header"]}" có nhiều nghĩa; đã xét các cột khác và giá trị trong cột`,
    }),
  ),
  reason(
    "mapping/similar",
    { en: "Told by a similar header", vi: "Nhận biết theo tiêu đề gần giống" },
    (a) => ({
      en: `the header "${a["header"]}" is close to "${a["word"]}"`,
      vi: `tiêu đề "${a["header"]}" gần giống "${a["word"]}"`,
    }),
  ),
  reason(
    "mapping/joined",
    { en: "Several things in one column", vi: "Nhiều thông tin trong một cột" },
    (a) => ({
      en: `the header "${a["header"]}" names several things that belong together`,
      vi: `tiêu đề "${a["header"]}" gộp nhiều thông tin liên quan`,
    }),
  ),
  reason("mapping/by-content", { en: "Told by its values", vi: "Nhận biết theo giá trị" }, (a) => ({
    en: `${a["share"]} % of the values look like it`,
    vi: `${a["share"]}% giá trị có dạng này`,
  })),
  reason(
    "mapping/content-over-header",
    { en: "Values and header disagree", vi: "Giá trị không khớp tiêu đề" },
    (a) => ({
      en: `${named(a["header"])}the header says ${a["over"]}, but ${a["share"]} % of the values look like something else`,
      vi: `${named(a["header"])}tiêu đề là ${a["over"]} nhưng ${a["share"]}% giá trị có dạng khác`,
    }),
    "warn",
  ),
  reason(
    "mapping/somebody-else",
    { en: "About somebody else", vi: "Thông tin của người khác" },
    (a) =>
      a["other"] === undefined
        ? {
            en: "the header speaks of somebody else than the customer",
            vi: "tiêu đề nói về người khác, không phải khách hàng",
          }
        : {
            en: `the header speaks of somebody else; the customer's own ${a["field"]} is in "${a["other"]}"`,
            vi: `tiêu đề nói về người khác; ${a["field"]} của khách nằm ở cột "${a["other"]}"`,
          },
  ),
  reason(
    "mapping/another-set",
    { en: "Part of a second address or name", vi: "Thuộc một địa chỉ hoặc tên thứ hai" },
    (a) => ({
      en: `a second ${a["field"]}; the customer's name and address are taken from one set of columns, and another set stands in the table`,
      vi: `${a["field"]} thứ hai; tên và địa chỉ của khách chỉ lấy từ một nhóm cột, và bảng đã có nhóm khác`,
    }),
  ),
  reason("mapping/one-already", { en: "Another column holds it", vi: "Đã có cột khác" }, (a) => ({
    en:
      a["other"] === undefined
        ? `a table has one ${a["field"]}, and another column is surer`
        : `a table has one ${a["field"]}, and that is "${a["other"]}"`,
    vi:
      a["other"] === undefined
        ? `mỗi bảng chỉ có một ${a["field"]}, và cột khác chắc chắn hơn`
        : `mỗi bảng chỉ có một ${a["field"]}, đó là cột "${a["other"]}"`,
  })),
  reason(
    "mapping/values-differ",
    { en: "Values do not fit the header", vi: "Giá trị không khớp tiêu đề" },
    (a) => ({
      en: `the header could mean ${a["field"]}, but the values or the other columns say otherwise`,
      vi: `tiêu đề có thể là ${a["field"]}, nhưng giá trị hoặc các cột khác cho thấy không phải`,
    }),
  ),
  reason(
    "mapping/unclear",
    { en: "Header of several meanings", vi: "Tiêu đề nhiều nghĩa" },
    (a) => ({
      en: `"${a["header"]}" can mean several things, and nothing in the table says which`,
      vi: `"${a["header"]}" có nhiều nghĩa, và bảng không cho biết là nghĩa nào`,
    }),
  ),
  reason(
    "mapping/beside-table",
    { en: "Beside the customers' table", vi: "Nằm cạnh bảng khách hàng" },
    () => ({
      en: "stands beyond an empty column and repeats a field of the customer: another person's, or another table's",
      vi: "nằm sau một cột trống và lặp lại thông tin đã có: của người khác hoặc của bảng khác",
    }),
  ),
  reason(
    "mapping/left-by-user",
    { en: "Left alone by the user", vi: "Giữ nguyên theo yêu cầu" },
    () => ({
      en: "you said so with --map",
      vi: "theo chỉ định --map",
    }),
  ),
  reason("mapping/by-user", { en: "Set by the user", vi: "Do người dùng chỉ định" }, () => ({
    en: "you said so with --map",
    vi: "theo chỉ định --map",
  })),
] as const;
