import { EXIT, KnownError } from "../../model/known-error.ts";
import { type CliCommand, flag, text } from "../command.ts";
import { addTalkOptions } from "../options.ts";
import { several } from "../../text/several.ts";

/** `crm-clean verify`: whether a run folder is whole. */
export const verify: CliCommand = {
  name: "verify",
  configure: (command) =>
    addTalkOptions(command)
      .summary("re-read a run folder: hashes, counts, every row accounted for")
      .description(
        "Re-reads a run folder and names everything that is not as the run left it. Exit 65 when anything is torn; that review.xlsx was answered is no damage.",
      )
      .argument("<run>", "run folder")
      .option("--json", "print as JSON")
      .addHelpText("after", "\nExample:\n  crm-clean verify customers-clean"),
  async run(args, options, terminal) {
    const { verifyRun } = await import("../../run/verify.ts");
    const { openRun } = await import("../../run/read.ts");
    const { ANSWERS, counted } = await import("../../report/count-words.ts");
    const folder = args[0] ?? "";
    const { manifest } = openRun(folder);
    if (text(options, "lang") === undefined) terminal.lang = manifest.lang;
    const { problems, answered } = await verifyRun(folder);
    if (flag(options, "json")) {
      const plain = problems.map((p) => ({ ...p, say: p.say[terminal.lang] }));
      const whole = problems.length === 0;
      terminal.out(JSON.stringify({ whole, problems: plain, answered: answered ?? null }, null, 2));
    } else if (answered !== undefined) {
      const { file, answers, open } = answered;
      terminal.note({
        en: `${file}: answered by you, not part of the proof (${counted(answers, ANSWERS).en}, ${open} open)`,
        vi: `${file}: bạn đã trả lời, không tính vào phần đối chiếu (${counted(answers, ANSWERS).vi}, còn ${open} câu hỏi)`,
      });
    }
    if (problems.length > 0) {
      for (const p of problems)
        terminal.warn({ en: `${p.file}: ${p.say.en}`, vi: `${p.file}: ${p.say.vi}` });
      throw new KnownError({
        code: "verify/torn",
        exit: EXIT.refused,
        say: {
          en: `${folder}: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}; the folder is not as the run left it`,
          vi: `${folder}: ${problems.length} vấn đề; thư mục không còn như lúc ghi`,
        },
      });
    }
    if (!flag(options, "json")) {
      const { rows, kept, merged, rejected, outside } = manifest.counts;
      const same = manifest.files.length - (answered === undefined ? 0 : 1);
      terminal.out(
        terminal.lang === "vi"
          ? `${folder}: nguyên vẹn. ${same} tệp khớp mã băm; ${rows} dòng đầu vào đều có trong sổ cái (${kept} giữ, ${merged} gộp, ${rejected} loại, ${outside} ngoài bảng)`
          : `${folder}: whole. ${several(same, "file matches its hash", "files match their hashes")}; all ${several(rows, "input row is", "input rows are")} in the ledger (${kept} kept, ${merged} merged, ${rejected} rejected, ${outside} outside)`,
      );
    }
    return 0;
  },
};
