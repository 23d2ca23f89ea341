import type { FieldSpec } from "../../field/define.ts";
import { defineFinding } from "../../model/finding.ts";
import { defineRule } from "../define.ts";
import { wordsIn } from "../words-in.ts";

const gone = defineFinding({
  code: "row/marked-gone",
  severity: "warn",
  dimension: "timeliness",
  title: { en: "Marked as gone", vi: "Được ghi là đã ngừng" },
  why: {
    en: "A note or status says the customer left, died, or cannot be reached under these details.",
    vi: "Ghi chú hoặc trạng thái cho biết khách đã nghỉ, đã mất hoặc không liên lạc được.",
  },
  fix: {
    en: "Take the record out of active lists, or correct the details.",
    vi: "Đưa khách ra khỏi danh sách đang chăm sóc, hoặc sửa lại thông tin.",
  },
  open: ["words"],
  say: (a) => ({ en: `says "${a["words"]}"`, vi: `có ghi "${a["words"]}"` }),
});

/** Words that say a customer or a contact detail is gone (own list); `!` = only with its accents. */
const WORDS = [
  "đã nghỉ",
  "đã mất!",
  "đã qua đời",
  "ngưng hđ",
  "ngừng hđ",
  "ngưng hoạt động",
  "ngừng hoạt động",
  "ngưng giao dịch",
  "ngừng giao dịch",
  "ko nghe máy",
  "không nghe máy",
  "không gọi được",
  "ko gọi được",
  "gọi không được",
  "không liên lạc được",
  "ko liên lạc được",
  "số không liên lạc được",
  "không còn dùng số này",
  "thuê bao không tồn tại",
  "sai số",
  "số sai",
  "đã giải thể",
  "giải thể",
  "ngừng kinh doanh",
  "ngưng kinh doanh",
  "số không đúng",
  "nhầm số",
  "số máy không có thực",
  "đã đóng cửa",
  "deceased",
  "wrong number",
  "no longer",
  "out of business",
  "closed down",
  "verstorben",
  "unbekannt verzogen",
  "falsche nummer",
] as const;

/** What follows a phrase that means something else then: a sports prize ("giải thể thao") dissolves no company. */
const SOMETHING_ELSE = /^ thao(?: |$)/;

/** Where people note such things; names are looked at as well, for cleaning takes such words out of them. */
const isWatched = ({ name, means }: FieldSpec): boolean =>
  means?.remarks === true || name === "full_name";

/** Words in notes, status, tags and what cleaning took out of names that say the record is no longer alive. */
export const rowGone = defineRule({
  name: "row-gone",
  findings: [gone],
  needsAny: isWatched,
  check(data, _context, found) {
    for (const column of data.columns) {
      if (column === undefined || !isWatched(column.spec)) continue;
      const words = wordsIn(column.raw, WORDS, SOMETHING_ELSE);
      if (words === undefined) continue;
      for (let record = 0; record < data.dataset.rows; record++) {
        const word = words[column.raw.codes[record] as number];
        if (word !== undefined) {
          found("row/marked-gone", { record, column: column.column }, { words: word });
        }
      }
    }
  },
});
