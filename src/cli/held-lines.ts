import type { ExplainedPair } from "../match/index.ts";
import type { Language } from "../model/words.ts";

/** Why the evidence of a pair did not count in full, and what answers about its like changed; no line where neither. */
export function heldLines({ held, slip, lesson }: ExplainedPair, lang: Language): string[] {
  const lines: string[] = [];
  if (held.length > 0) {
    const reasons = held.map((words) => words[lang]).join("; ");
    lines.push(
      lang === "vi"
        ? `Bị ghìm điểm: ${reasons}. Các điểm cộng ở trên đã được hạ cho vừa tổng này.`
        : `Held back: ${reasons}. The points for it above are lowered to fit this sum.`,
    );
  }
  if (slip !== undefined) {
    lines.push(lang === "vi" ? `Không bị ghìm điểm: ${slip.vi}.` : `Not held back: ${slip.en}.`);
  }
  if (lesson === undefined) return lines;
  const { same, apart, effect } = lesson;
  const said = {
    merge: {
      en: `No longer held back, because you answered ${same} such pairs, all "merge".`,
      vi: `Không còn bị ghìm điểm, vì bạn đã trả lời ${same} cặp như vậy và tất cả là “gộp”.`,
    },
    last: {
      en: `Asked about last, because you answered ${apart} such pairs, all "keep apart".`,
      vi: `Được hỏi sau cùng, vì bạn đã trả lời ${apart} cặp như vậy và tất cả là “giữ riêng”.`,
    },
    apart: {
      en: `Not asked about any more, because you answered ${apart} such pairs, all "keep apart".`,
      vi: `Không hỏi nữa, vì bạn đã trả lời ${apart} cặp như vậy và tất cả là “giữ riêng”.`,
    },
    ask: {
      en: `Asked about instead of merged, because you answered ${apart} such pairs, all "keep apart".`,
      vi: `Được hỏi thay vì tự gộp, vì bạn đã trả lời ${apart} cặp như vậy và tất cả là “giữ riêng”.`,
    },
  };
  if (effect !== "none") lines.push(said[effect][lang]);
  return lines;
}
