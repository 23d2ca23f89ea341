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

/** What was noticed in the file besides its answers; nothing of it stops the job. */
export function noticedInWords({ edited, beside, missing, erased }: AllAnswers): Words[] {
  const words: Words[] = [];
  if (missing > 0) {
    const gone = counted(missing, QUESTIONS);
    words.push({
      en: `${gone.en} of the run ${missing === 1 ? "is" : "are"} no longer in the file; ${missing === 1 ? "it stays" : "they stay"} open`,
      vi: `${gone.vi} của lần chạy không còn trong tệp; vẫn để ngỏ`,
    });
  }
  if (erased > 0) {
    const left = counted(erased, ANSWERS);
    words.push({
      en: `${left.en} about customers erased since ${erased === 1 ? "was" : "were"} left out; the file still shows them and is yours to delete`,
      vi: `${left.vi} về khách đã bị xóa sau đó được bỏ ra; tệp này vẫn còn thông tin của họ, bạn hãy tự xóa tệp`,
    });
  }
  if (beside.length > 0) {
    const cells = listed(beside);
    words.push({
      en: `${cells}: a decision stands beside a customer's row and was NOT counted; it belongs into the yellow cell in the first row of its question`,
      vi: `${cells}: quyết định ghi ở dòng của khách nên KHÔNG được tính; hãy ghi vào ô màu vàng ở dòng đầu của câu hỏi`,
    });
  }
  if (edited.length > 0) {
    const rows = listed(edited);
    const one = edited.length === 1;
    words.push({
      en: `${one ? `row ${rows} was` : `rows ${rows} were`} changed outside the answer cells; ${one ? "that change counts" : "those changes count"} for nothing`,
      vi: `dòng ${rows} bị sửa ngoài ô trả lời; thay đổi đó không được tính`,
    });
  }
  return words;
}

const MOST = 10;

function listed(places: readonly (number | string)[]): string {
  return `${places.slice(0, MOST).join(", ")}${places.length > MOST ? " …" : ""}`;
}
