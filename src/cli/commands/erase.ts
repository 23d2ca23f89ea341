import { EXIT, KnownError } from "../../model/known-error.ts";
import type { Contacts } from "../../run/contact.ts";
import type { ContactList } from "../../run/contact-list.ts";
import type { Receipt } from "../../run/erase.ts";
import type { CellList } from "../../run/traces.ts";
import type { Run } from "../../run/read.ts";
import { type CliCommand, flag, text } from "../command.ts";
import { addTalkOptions } from "../options.ts";
import type { Terminal } from "../terminal.ts";
import { asOfFor } from "../as-of.ts";
import { LIST_KEY_OPTION } from "../list-key-option.ts";

/** `crm-clean erase`: removes persons from finished runs. */
export const erase: CliCommand = {
  name: "erase",
  configure: (command) =>
    addTalkOptions(command)
      .summary("remove persons from finished runs, with a receipt")
      .description(
        "Removes the persons of a list (phones, e-mails, their SHA-256 hashes, entity_id, row_id, customer code or identity number columns) from run folders: cleaned file, side files, review, copies of the inputs (workbooks included), answers beside the folder. The run stays whole: apply, export, explain and restore go on working, without these persons. Leaves a receipt without personal data. The list and any file outside the run folders (exports, restored copies, sample workbooks of evaluate) are yours to delete; those beside a run under its name are listed.",
      )
      .argument("<run...>", "run folders")
      .requiredOption("--list <file>", "CSV or workbook with the persons to remove")
      .option("--reason <text>", "reason for the receipt", "request")
      .option(
        "--names",
        "also take their full names out of the cells of others (referrers, notes), where nobody who stays has the same name",
      )
      .option("--as-of <date>", "date of the receipt, YYYY-MM-DD (default: today)")
      .option("--state <folder>", "also forget them in the state the runs were made with")
      .option(...LIST_KEY_OPTION)
      .addHelpText(
        "after",
        '\nExample:\n  crm-clean erase customers-clean --list erase.csv --reason "request 17"',
      ),
  async run(args, options, terminal) {
    const { eraseFromRun } = await import("../../run/erase.ts");
    const { Contacts } = await import("../../run/contact.ts");
    const { readContactList } = await import("../../run/contact-list.ts");
    const { openRun } = await import("../../run/read.ts");
    const { counted, CUSTOMERS, ROWS } = await import("../../report/count-words.ts");
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
      const run = openRun(folder);
      const { manifest } = run;
      if (text(options, "lang") === undefined) terminal.lang = manifest.lang;
      const contacts = new Contacts({ country: manifest.country, asOf: manifest.asOf });
      const list = await readContactList(
        file,
        contacts,
        (await import("../list-key.ts")).listKey(options),
      );
      if (list.junk.length > 0) {
        const rows = list.junk.slice(0, 10).join(", ");
        terminal.warn({
          en: `${file}: rows ${rows} name nobody (no phone, e-mail, hash or id)`,
          vi: `${file}: dòng ${rows} không chỉ ra ai (không có số điện thoại, e-mail, mã băm hay mã)`,
        });
      }
      const forgotten = await forgetIn(text(options, "state"), run, list, contacts);
      if (forgotten === undefined && manifest.state !== undefined) {
        terminal.warn({
          en: `the state "${manifest.state}" still knows them as hashes; name its folder with --state`,
          vi: `trạng thái "${manifest.state}" vẫn còn giữ mã băm của họ; hãy chỉ ra thư mục bằng --state`,
        });
      }
      const reason = text(options, "reason") ?? "request";
      const receipt = await eraseFromRun(
        folder,
        list,
        contacts,
        { date, reason },
        { names: flag(options, "names"), also: args },
      );
      terminal.out(
        receipt === undefined
          ? terminal.lang === "vi"
            ? `${folder}: không có ai trong danh sách`
            : `${folder}: nobody of the list is in this run`
          : terminal.lang === "vi"
            ? `${folder}: đã xóa ${receipt.rows} dòng của ${receipt.entities} khách; biên nhận ${receipt.receipt}`
            : `${folder}: removed ${counted(receipt.rows, ROWS).en} of ${counted(receipt.entities, CUSTOMERS).en}; receipt ${receipt.receipt}`,
      );
      if (receipt !== undefined) tell(receipt, terminal);
    }
    return 0;
  },
};

/** Cells named one by one at most; the receipt lists them all. */
const NAMED = 5;

function cellsInWords({ cells, at }: CellList): string {
  const shown = at.slice(0, NAMED).map(({ file, row, column }) => `${file}:${row} "${column}"`);
  return shown.join(", ") + (cells > shown.length ? " …" : "");
}

/** What else went: files that could not be rewritten for sure, and notes of others that mentioned the persons. */
function tell(receipt: Receipt, terminal: Terminal): void {
  const { removed, mentions, taken, lookAt, beside } = receipt;
  if (taken.cells > 0) {
    const where = cellsInWords(taken);
    terminal.warn({
      en: `what is theirs alone was taken out of ${taken.cells} ${taken.cells === 1 ? "cell" : "cells"} of others: ${where}`,
      vi: `đã gỡ những gì chỉ thuộc về họ khỏi ${taken.cells} ô của người khác: ${where}`,
    });
  }
  if (lookAt.cells > 0) {
    const where = cellsInWords(lookAt);
    terminal.warn({
      en: `look at these yourself: their name stands in ${lookAt.cells} ${lookAt.cells === 1 ? "cell" : "cells"} of others, which stay as they are (${where}); all are listed in ${receipt.receipt}, and the copies of the inputs hold them too`,
      vi: `hãy tự xem lại: tên của họ nằm trong ${lookAt.cells} ô của người khác, các ô này được giữ nguyên (${where}); danh sách đầy đủ trong ${receipt.receipt}, bản sao tệp đầu vào cũng có`,
    });
  }
  tellBeside(beside, terminal);
  if (removed.length > 0) {
    const files = removed.join(", ");
    terminal.warn({
      en: `removed altogether, as the persons could not be taken out of them for sure: ${files}`,
      vi: `đã xóa hẳn vì không thể chắc chắn gỡ được những người này ra: ${files}`,
    });
  }
  if (mentions > 0) {
    terminal.warn({
      en: `notes, links, lists or sheet names of others in cleaned.xlsx mentioned them and were taken out: ${mentions}`,
      vi: `ghi chú, liên kết, danh sách hoặc tên trang của người khác trong cleaned.xlsx có nhắc đến họ và đã được gỡ: ${mentions}`,
    });
  }
}

/** What an erasure does not reach. */
function tellBeside(beside: readonly string[], terminal: Terminal): void {
  if (beside.length === 0) return;
  const list = `${beside.slice(0, NAMED).join(", ")}${beside.length > NAMED ? " …" : ""}`;
  terminal.warn({
    en: `made of this run and NOT touched; they may hold these persons too: ${list}. Delete such files or make them again; run folders can be named to erase as well`,
    vi: `được tạo từ lần chạy này nhưng CHƯA được xử lý, có thể vẫn chứa những người này: ${list}. Hãy xóa hoặc tạo lại các tệp đó; thư mục kết quả thì nêu thêm khi chạy erase`,
  });
}

/** Forgets the persons in the state; the number of customers, undefined where no state is named. */
async function forgetIn(
  folder: string | undefined,
  run: Run,
  list: ContactList,
  contacts: Contacts,
): Promise<number | undefined> {
  if (folder === undefined) return undefined;
  const { findErasure } = await import("../../run/erase-who.ts");
  const { forget } = await import("../../state/forget.ts");
  const { stateFor } = await import("../state-option.ts");
  const { entities } = await findErasure(run, list, contacts);
  const { store } = await stateFor({ state: folder }, run);
  try {
    if (store?.last === undefined || entities.size === 0) return 0;
    const ids = new Set([...entities].map((id) => Number(id.slice(1))));
    store.prepare(forget(store.last, ids));
    await store.commit();
    return ids.size;
  } finally {
    store?.close();
  }
}
