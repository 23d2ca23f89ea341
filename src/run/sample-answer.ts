import type { Words } from "../model/words.ts";
import { foldKey } from "../text/fold.ts";

/** Letters the rows of a question stand under; the first is the row asked about. */
export const LETTERS = ["A", "B", "C", "D"] as const;

/** Labels of the answers to "are A and B one customer?"; both languages are read back. */
export const PAIR_LABELS = {
  same: { en: "same", vi: "cùng một khách" },
  different: { en: "different", vi: "khác khách" },
  unsure: { en: "unsure", vi: "không rõ" },
} as const satisfies Readonly<Record<string, Words>>;
export const NONE_LABEL: Words = { en: "none", vi: "không dòng nào" };

const SAME = "same|one|yes|y|merge|merged|cung mot khach|cung khach|cung|mot khach|co|gop";
const DIFFERENT = "different|two|no|n|apart|keep apart|khac khach|khac nhau|khac|khong|giu rieng";
const UNSURE =
  "unsure|not sure|unknown|dont know|don t know|skip|maybe|khong ro|khong biet|khong chac|bo qua";
const NONE = "none|none of them|nobody|khong dong nao|khong co|khong ai";
const MEANING = new Map(
  [SAME, DIFFERENT, UNSURE, NONE].flatMap((words, i) =>
    words
      .split("|")
      .map((word) => [word, (["same", "none", "unsure", "none"] as const)[i]] as const),
  ),
);
const JOINING: ReadonlySet<string> = new Set(["and", "va", "row", "rows", "dong"]);

/** Which of the other rows are the same customer: by position; "unsure"; undefined = open, null = no answer. */
export type SampleAnswer = readonly boolean[] | "unsure" | undefined | null;

/** What the answer cell of a question with so many other rows says. */
export function sampleAnswer(text: string, others: number): SampleAnswer {
  const word = foldKey(text.slice(0, 100));
  if (word === "") return text.trim() === "" ? undefined : null;
  const meaning = MEANING.get(word);
  if (meaning === "unsure") return "unsure";
  if (meaning === "none") return Array.from({ length: others }, () => false);
  if (meaning === "same") return others === 1 ? [true] : null;
  const letters = word.split(" ").filter((part) => !JOINING.has(part));
  const chosen = letters.map((letter) => LETTERS.findIndex((l) => l.toLowerCase() === letter) - 1);
  if (chosen.length === 0 || chosen.some((i) => i < 0 || i >= others)) return null;
  return Array.from({ length: others }, (_, i) => chosen.includes(i));
}

/** What the drop-down of a question with so many other rows offers. */
export function answerLabels(
  others: number,
  paired: boolean,
  lang: keyof Words,
): readonly string[] {
  const { same, different, unsure } = PAIR_LABELS;
  if (paired) return [same[lang], different[lang], unsure[lang]];
  const letters = LETTERS.slice(1, others + 1);
  const several: string[] = [];
  for (let set = 1; set < 1 << others; set++) {
    several.push(letters.filter((_, i) => (set & (1 << i)) !== 0).join(" + "));
  }
  several.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return [NONE_LABEL[lang], ...several, unsure[lang]];
}
