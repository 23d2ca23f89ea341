import { defineSideFile } from "./side-file.ts";

export const ANSWERS = "decisions.csv";
export const ANSWERS_HEADER = ["left_row_id", "right_row_id", "decision", "comment"] as const;

/** The answers this run was made with, so that the next `apply` builds on them. */
export const writeAnswers = defineSideFile({
  name: ANSWERS,
  needs: ["answers"],
  write: async (result, open) => {
    const file = await open(ANSWERS, ANSWERS_HEADER);
    const sorted = result.answers.toSorted((a, b) => a.left - b.left || a.right - b.right);
    for (const { left, right, decision, comment } of sorted)
      file.row([left, right, decision, comment]);
    return { name: ANSWERS, ...(await file.close()) };
  },
});
