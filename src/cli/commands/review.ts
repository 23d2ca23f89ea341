import { EXIT, KnownError } from "../../model/known-error.ts";
import { type CliCommand, text } from "../command.ts";
import { addTalkOptions } from "../options.ts";

/** `crm-clean review`: the questions of a run, one at a time, in the terminal. */
export const review: CliCommand = {
  name: "review",
  configure: (command) =>
    addTalkOptions(command)
      .summary("answer the review in the terminal, one question at a time")
      .description(
        "Shows the questions of review.xlsx one at a time: m merge, k keep apart, s skip, u undo, q quit. Every answer is saved at once in <run>-answers.csv; start again to go on where you stopped. `crm-clean apply RUN` takes the answers over.",
      )
      .argument("<run>", "run folder")
      .addHelpText("after", "\nExample:\n  crm-clean review customers-clean"),
  async run(args, options, terminal) {
    const { openRun } = await import("../../run/read.ts");
    const { answerFile, givenAnswers, saveAnswers } = await import("../../run/answer-file.ts");
    const { readDecisions } = await import("../../run/read-decisions.ts");
    const { reviewQuestions } = await import("../../run/review-questions.ts");
    const { REVIEW } = await import("../../run/write/review-book.ts");
    const { ReviewDesk } = await import("../review-desk.ts");
    const { pressedInWords, questionLines, strayKey } = await import("../review-screen.ts");
    const { keysFrom } = await import("../keys.ts");
    const { ANSWERS, counted, QUESTIONS } = await import("../../report/count-words.ts");
    const folder = args[0] ?? "";
    const run = openRun(folder);
    if (text(options, "lang") === undefined) terminal.lang = run.manifest.lang;
    if (!process.stdin.isTTY || !process.stdout.isTTY) throw noTerminal(folder);

    const inBook = (await readDecisions(run.path(REVIEW), run)).answers;
    const booked = new Set(inBook.map((a) => `${a.left}-${a.right}`));
    const { headers, questions } = await reviewQuestions(run);
    const open = questions.filter((q) => !booked.has(`${q.left}-${q.right}`));
    const desk = new ReviewDesk(open, await givenAnswers(run));
    const keys = keysFrom(process.stdin);
    try {
      for (let question = desk.current; question !== undefined; question = desk.current) {
        for (const line of questionLines(question, headers, desk.place, terminal)) {
          terminal.out(line);
        }
        let key = await keys.next();
        let pressed = desk.press(key);
        while (pressed === "unknown") {
          terminal.out(strayKey(key)[terminal.lang]);
          key = await keys.next();
          pressed = desk.press(key);
        }
        if (pressed === "quit") break;
        terminal.out(`→ ${pressedInWords(key)[terminal.lang]}`);
        await saveAnswers(run, desk.answers);
      }
    } finally {
      keys.close();
    }
    const count = desk.answers.length;
    const left = desk.current === undefined ? 0 : desk.place.of - desk.place.number + 1;
    const [answers, rest] = [counted(count, ANSWERS), counted(left, QUESTIONS)];
    terminal.out(
      terminal.lang === "vi"
        ? `${answers.vi} trong ${answerFile(run)}; còn ${rest.vi}. Tiếp theo: crm-clean apply ${folder}`
        : `${answers.en} in ${answerFile(run)}; ${rest.en} left. Next: crm-clean apply ${folder}`,
    );
    return 0;
  },
};

function noTerminal(folder: string): KnownError {
  return new KnownError({
    code: "usage/no-terminal",
    exit: EXIT.usage,
    say: {
      en: "review asks questions and needs a terminal",
      vi: "review đặt câu hỏi nên cần một cửa sổ dòng lệnh",
    },
    next: {
      en: `Answer in ${folder}/review.xlsx, then: crm-clean apply ${folder}`,
      vi: `Hãy trả lời trong ${folder}/review.xlsx, rồi chạy: crm-clean apply ${folder}`,
    },
  });
}
