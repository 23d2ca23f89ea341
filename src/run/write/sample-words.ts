import type { Words } from "../../model/words.ts";
import { several } from "../../text/several.ts";

export const SAMPLE_SHEETS = {
  sample: { en: "Sample", vi: "Mẫu" },
  help: { en: "How to", vi: "Hướng dẫn" },
} as const satisfies Readonly<Record<string, Words>>;

/** What stands over the sample's own columns. */
export const SAMPLE_TITLES: readonly Words[] = [
  { en: "Question", vi: "Câu hỏi" },
  { en: "Answer", vi: "Trả lời" },
  { en: "Comment", vi: "Ghi chú của bạn" },
  { en: "Row", vi: "Dòng" },
  { en: "row_id", vi: "row_id" },
  { en: "Where", vi: "Nằm ở" },
];

/** What a question asks. */
export const ASKED = {
  pair: {
    en: "Are A and B one and the same customer?",
    vi: "A và B có phải cùng một khách không?",
  },
  rows: {
    en: "Is one of the rows below the same customer as A, and which?",
    vi: "Trong các dòng dưới có dòng nào cùng một khách với A không, là dòng nào?",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Said in the last line, which holds what the sample was drawn from. */
export const LAST_LINE: Words = {
  en: "End of the sample. This line is needed when the answers are counted; leave it here.",
  vi: "Hết mẫu. Dòng này cần khi tính kết quả, xin giữ nguyên.",
};

/** The instructions, one line a row; the first is the title. */
export function sampleHelp(about: { readonly questions: number; readonly runId: string }): {
  readonly [L in keyof Words]: readonly string[];
} {
  const { questions, runId } = about;
  return {
    en: [
      "How to answer",
      "These questions were drawn at random. Your answers show how many of the merges are right and how many duplicates were missed.",
      "1. Compare the rows A, B … as you would in your own list. Orange cells differ from row A in what tells people apart (name, phone, address …), grey ones in something else. Rows marked · are further rows that look like them, only to help.",
      "2. Choose in the yellow cell: same or different; or, where several rows are shown, which of them are A (none, B, B + C …).",
      "3. Answer unsure only where the rows cannot show it; such questions are left out and counted.",
      "4. Do not leave out the hard ones. You may stop at any time: the order is random, so the questions up to there are a smaller sample.",
      "5. It is not shown what the program made of these rows, so that it does not sway you.",
      `Save the file, then run: crm-clean evaluate <run folder> --answers <this file>. ${several(questions, "question", "questions")} about run ${runId}. The file holds personal data, as review.xlsx does.`,
    ],
    vi: [
      "Cách trả lời",
      "Các câu hỏi này được rút ngẫu nhiên. Câu trả lời cho biết bao nhiêu lần gộp là đúng và còn sót bao nhiêu khách trùng.",
      "1. So các dòng A, B … như trong danh sách của bạn. Ô màu cam khác dòng A ở thông tin nhận dạng (tên, điện thoại, địa chỉ …), ô xám khác ở thông tin khác. Dòng có dấu · là các dòng khác giống chúng, chỉ để tham khảo.",
      "2. Chọn trong ô màu vàng: cùng một khách hoặc khác khách; nếu có nhiều dòng thì chọn những dòng cùng khách với A (không dòng nào, B, B + C …).",
      "3. Chỉ chọn không rõ khi dữ liệu không đủ để biết; các câu đó được đếm riêng và không đưa vào kết quả.",
      "4. Đừng bỏ qua câu khó. Có thể dừng bất cứ lúc nào: thứ tự là ngẫu nhiên nên phần đã trả lời vẫn là một mẫu nhỏ hơn.",
      "5. Tệp không cho biết chương trình đã xử lý các dòng này ra sao, để bạn không bị ảnh hưởng.",
      `Lưu tệp rồi chạy: crm-clean evaluate <thư mục kết quả> --answers <tệp này>. ${questions} câu hỏi về lần chạy ${runId}. Tệp có dữ liệu cá nhân, như review.xlsx.`,
    ],
  };
}
