import type { AskedQuestion } from "../run/review-questions.ts";
import type { Words } from "../model/words.ts";
import { displayWidth, padWidth } from "../text/width.ts";
import { wrapWords } from "../text/wrap.ts";
import { DECISION_LABELS } from "../run/write/review-words.ts";
import { KEYS } from "./review-desk.ts";
import { safeText } from "./safe-text.ts";
import type { Terminal } from "./terminal.ts";

/** One question as lines: the sentence, then every column that says something, the rows beside each other. */
export function questionLines(
  question: AskedQuestion,
  headers: readonly string[],
  place: { readonly number: number; readonly of: number },
  terminal: Terminal,
): string[] {
  const { paint, width, lang } = terminal;
  const vi = lang === "vi";
  const head = `${vi ? "Câu hỏi" : "Question"} ${place.number}/${place.of}  ${question.score}`;
  const filled = headers
    .map((header, i) => ({ header, cells: question.rows.map((row) => row.cells[i] ?? "") }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const label = Math.min(24, Math.max(8, ...filled.map(({ header }) => displayWidth(header) + 2)));
  const room = Math.floor((width - label) / Math.max(1, question.rows.length)) - 2;
  const tidy = (text: string): string => safeText(text).replaceAll(/\s+/g, " ");
  // A cut value would hide the very difference that is asked about, so long ones go below each other.
  const lines = (name: string, given: readonly string[], differs: boolean): string[] => {
    const cells = given.map(tidy);
    const shown = (text: string): string => (differs ? paint.careful(text) : text);
    const head = paint.faint(padWidth(name, label));
    if (cells.every((cell) => displayWidth(cell) <= room)) {
      return [`${head}  ${shown(cells.map((cell) => padWidth(cell, room)).join("  "))}`.trimEnd()];
    }
    return cells.map((cell, i) =>
      `${i === 0 ? head : padWidth("", label)}  ${i + 1}: ${shown(cell === "" ? "–" : cell)}`.trimEnd(),
    );
  };
  return [
    "",
    paint.strong(head),
    ...wrapWords(safeText(question.sentence), width),
    ...lines(
      "",
      question.rows.map((row) => row.place),
      false,
    ),
    ...filled.flatMap(({ header, cells }) => {
      const differs = new Set(cells.filter((cell) => cell !== "")).size > 1;
      return lines(`${differs ? "*" : " "} ${tidy(header)}`, cells, differs);
    }),
    vi
      ? "[m] gộp  [k] giữ riêng  [s] bỏ qua  [u] hoàn tác  [q] dừng"
      : "[m] merge  [k] keep apart  [s] skip  [u] undo  [q] quit",
  ];
}

/** What a key did, to be read beside its question. */
export function pressedInWords(key: string): Words {
  const decision = KEYS[key];
  return decision === undefined ? { en: "undone", vi: "đã hoàn tác" } : DECISION_LABELS[decision];
}

/** Why nothing happened. */
export function strayKey(key: string): Words {
  return key === "u"
    ? {
        en: "nothing of this sitting is left to undo; earlier answers can be changed in the file of answers",
        vi: "lần này không còn gì để hoàn tác; câu trả lời trước đó sửa được trong tệp câu trả lời",
      }
    : {
        en: "press m, k, s, u or q",
        vi: "hãy nhấn m, k, s, u hoặc q",
      };
}
