import { columnsOf, columnsThat, type CleanData } from "../../field/clean-data.ts";
import { defineFinding } from "../../model/finding.ts";
import { defineRule } from "../define.ts";
import { wordsIn } from "../words-in.ts";

const optedOut = defineFinding({
  code: "consent/opted-out",
  severity: "info",
  dimension: "validity",
  title: { en: "Opted out", vi: "Đã từ chối nhận tin" },
  why: {
    en: "This customer withdrew or refused consent; no campaign may reach them.",
    vi: "Khách đã rút hoặc không đồng ý; không chiến dịch nào được gửi đến họ.",
  },
  fix: {
    en: "Keep the record out of every campaign list.",
    vi: "Không đưa khách vào bất kỳ danh sách gửi nào.",
  },
  say: () => ({ en: "no advertising consent", vi: "không đồng ý nhận quảng cáo" }),
});

const wordsOnly = defineFinding({
  code: "consent/opt-out-words",
  severity: "warn",
  dimension: "consistency",
  title: { en: "Note asks not to be contacted", vi: "Ghi chú yêu cầu không liên hệ" },
  why: {
    en: "The wish stands in free text only, so a campaign tool will not see it.",
    vi: "Yêu cầu chỉ nằm trong ghi chú nên phần mềm gửi tin sẽ không biết.",
  },
  fix: {
    en: "Record the refusal in the consent column.",
    vi: "Ghi việc từ chối vào cột đồng ý nhận tin.",
  },
  open: ["words"],
  say: (a) => ({ en: `says "${a["words"]}"`, vi: `có ghi "${a["words"]}"` }),
});

const WORDS = [
  "không gọi",
  "ko gọi",
  "đừng gọi",
  "đừng nhắn tin",
  "không nhắn tin",
  "không làm phiền",
  "ko làm phiền",
  "từ chối qc",
  "từ chối quảng cáo",
  "từ chối nhận tin",
  "không nhận tin",
  "ko nhận tin",
  "hủy đăng ký",
  "unsub",
  "unsubscribe",
  "unsubscribed",
  "do not call",
  "do not contact",
  "no marketing",
  "keine werbung",
  "nicht anrufen",
] as const;

/** "Không gọi được" tells of a call that failed, "đừng gọi buổi sáng" of the hour that suits: no refusals. */
const NO_REFUSAL =
  /^ (?:duoc(?: |$)|(?:(?:vao|luc|trong|truoc|sau|tu) )?(?:(?:buoi|gio|ban) )?(?:sang|trua|chieu|toi|dem|ban ngay|gio hanh chinh|gio nghi|gio lam|cuoi tuan|chu nhat)(?: |$)|(?:luc|truoc|sau|tu) \d)/;

/** Refusals: in the consent column, and in notes that only a person would read. */
export const optedOutRule = defineRule({
  name: "opted-out",
  needsAny: ({ name, means }) => name === "consent" || means?.remarks === true,
  findings: [optedOut, wordsOnly],
  check(data, _context, found) {
    const refused = refusals(data, found);
    for (const column of columnsThat(data, ({ remarks }) => remarks === true)) {
      const words = wordsIn(column.raw, WORDS, NO_REFUSAL);
      if (words === undefined) continue;
      for (let record = 0; record < data.dataset.rows; record++) {
        const word = words[column.raw.codes[record] as number];
        if (word !== undefined && refused[record] === 0) {
          found("consent/opt-out-words", { record, column: column.column }, { words: word });
        }
      }
    }
  },
});

/** Record → 1 where the consent column says no; reports each. */
function refusals(
  data: CleanData,
  found: (code: "consent/opted-out", spot: { record: number; column: number }) => void,
): Uint8Array {
  const refused = new Uint8Array(data.dataset.rows);
  for (const column of columnsOf(data, "consent")) {
    for (let record = 0; record < data.dataset.rows; record++) {
      if (column.feature.at(record) !== "withdrawn") continue;
      refused[record] = 1;
      found("consent/opted-out", { record, column: column.column });
    }
  }
  return refused;
}
