import { EXIT, KnownError } from "../../model/known-error.ts";
import { type CliCommand, text } from "../command.ts";
import { addTalkOptions } from "../options.ts";
import { asOfFor } from "../as-of.ts";

/** `crm-clean erase`: removes persons from finished runs. */
export const erase: CliCommand = {
  name: "erase",
  configure: (command) =>
    addTalkOptions(command)
      .summary("remove persons from finished runs, with a receipt")
      .description(
        "Removes the persons of a list (phones, e-mails, their SHA-256 hashes, entity_id or row_id columns) from run folders: cleaned file, side files, review, copies of the inputs. Leaves a receipt without personal data. The list and any file outside the run folders are yours to delete.",
      )
      .argument("<run...>", "run folders")
      .requiredOption("--list <file>", "CSV or workbook with the persons to remove")
      .option("--reason <text>", "reason for the receipt", "request")
      .option("--as-of <date>", "date of the receipt, YYYY-MM-DD (default: today)")
      .option("--key <secret>", "key of HMAC hashes in the list")
      .addHelpText(
        "after",
        '\nExample:\n  crm-clean erase customers-clean --list erase.csv --reason "request 17"',
      ),
  async run(args, options, terminal) {
    const { eraseFromRun } = await import("../../run/erase.ts");
    const { Contacts } = await import("../../run/contact.ts");
    const { readContactList } = await import("../../run/contact-list.ts");
    const { openRun } = await import("../../run/read.ts");
    const file = text(options, "list");
    if (file === undefined || file === "") {
      throw new KnownError({
        code: "usage/list",
        exit: EXIT.usage,
        say: { en: "--list needs a file", vi: "--list cần một tệp" },
      });
    }
    const date = asOfFor(options);
    for (const folder of args) {
      const { manifest } = openRun(folder);
      if (text(options, "lang") === undefined) terminal.lang = manifest.lang;
      const contacts = new Contacts({ country: manifest.country, asOf: manifest.asOf });
      const list = await readContactList(file, contacts, text(options, "key"));
      if (list.junk.length > 0) {
        const rows = list.junk.slice(0, 10).join(", ");
        terminal.warn({
          en: `${file}: rows ${rows} name nobody (no phone, e-mail, hash or id)`,
          vi: `${file}: dòng ${rows} không chỉ ra ai (không có số điện thoại, e-mail, mã băm hay mã)`,
        });
      }
      const reason = text(options, "reason") ?? "request";
      const receipt = await eraseFromRun(folder, list, contacts, { date, reason });
      terminal.out(
        receipt === undefined
          ? terminal.lang === "vi"
            ? `${folder}: không có ai trong danh sách`
            : `${folder}: nobody of the list is in this run`
          : terminal.lang === "vi"
            ? `${folder}: đã xóa ${receipt.rows} dòng của ${receipt.entities} khách; biên nhận ${receipt.receipt}`
            : `${folder}: removed ${receipt.rows} rows of ${receipt.entities} customers; receipt ${receipt.receipt}`,
      );
    }
    return 0;
  },
};
