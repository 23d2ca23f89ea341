import type { Words } from "../model/words.ts";
import { ANSWERS, counted, QUESTIONS } from "../report/count-words.ts";
import type { AllAnswers } from "../run/read-decisions.ts";
/** What the answers say, and how many questions they leave open. */
export function answersInWords({ answers, added, changed, left }: AllAnswers): Words {
  const count = (decision: string) => answers.filter((a) => a.decision === decision).length;
  const [merge, apart, skip] = [count("merge"), count("apart"), count("skip")];
  const all = counted(answers.length, ANSWERS);
  const open = counted(left, QUESTIONS);
  const rest =
    left === 0
      ? { en: "every question answered", vi: "đã trả lời hết" }
      : { en: `${open.en} left open`, vi: `còn để ngỏ ${open.vi}` };
  return {
    en: `${all.en} (${added} new, ${changed} changed): ${merge} merge, ${apart} keep apart, ${skip} skip; ${rest.en}`,
    vi: `${all.vi} (${added} mới, ${changed} đổi): ${merge} gộp, ${apart} giữ riêng, ${skip} bỏ qua; ${rest.vi}`,
  };
}

/** Why the next review asks more or less than was left open. */
export function questionsNow(now: number, left: number): Words {
  const more = counted(Math.abs(now - left), QUESTIONS);
  return now > left
    ? {
        en: `${more.en} came up anew: your answers made customers that look like others`,
        vi: `phát sinh thêm ${more.vi}: câu trả lời của bạn tạo ra khách giống với khách khác`,
      }
    : {
        en: `${more.en} left open ${left - now === 1 ? "was" : "were"} settled by your other answers`,
        vi: `${more.vi} để ngỏ đã được giải quyết nhờ các câu trả lời khác`,
      };
}
