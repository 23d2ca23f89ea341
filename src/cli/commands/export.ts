import { relative } from "node:path";
import type { ExportRequest } from "../../export/export.ts";
import type { StaleList } from "../../export/lists.ts";
import type { Words } from "../../model/words.ts";
import type { Layout } from "../../export/layouts/define.ts";
import type { Contacts } from "../../run/contact.ts";
import type { ContactList } from "../../run/contact-list.ts";
import type { Run } from "../../run/read.ts";
import { EXIT, KnownError } from "../../model/known-error.ts";
import { type CliCommand, type CliOptions, flag, text } from "../command.ts";
import { addTalkOptions } from "../options.ts";
import { LIST_KEY_OPTION } from "../list-key-option.ts";
import type { Terminal } from "../terminal.ts";
import { unknownName } from "../unknown-name.ts";

/** `crm-clean export`: the cleaned customers for another system or audience. */
export const exportCommand: CliCommand = {
  name: "export",
  configure: (command) =>
    addTalkOptions(command)
      .summary("the cleaned customers in another layout, filtered, split, masked")
      .description(
        "Writes the cleaned customers of a run for another system or audience. Customers who withdrew consent or stand on a suppression list are left out, except in layouts of till and book-keeping systems (kiotviet, misa), and it is said how many. Column names of layouts that were not seen in the system's own files are listed by --list-layouts as unverified: check them against your system's import template.",
      )
      .argument("[run]", "run folder")
      .option(
        "--layout <name>",
        "hubspot salesforce zoho google outlook kiotviet misa haravan (default: the cleaned columns)",
      )
      .option("--list-layouts", "show every layout with its columns and end")
      .option("-o, --out <file>", "file to write, .csv or .xlsx (default: <run>-<layout>.csv)")
      .option("--where <filter>", "only customers that pass, e.g. \"province = 'Hà Nội'\"")
      .option(
        "--list <name>",
        "reactivate (idle, may be written to) or delete (idle, lost or refused)",
      )
      .option("--split-by <names>", "a file each: branch, owner, segment or any columns, by commas")
      .option("--columns <names>", "only these columns, by commas")
      .option("--mask", "make persons unrecognisable")
      .option(
        "--mask-columns <names>",
        "mask only these columns or fields, by commas (a name with its parts, a phone with the further ones)",
      )
      .option("--suppress <file>", "a further do-not-contact list")
      .option(...LIST_KEY_OPTION)
      .option("--include-opted-out", "keep customers who must not be contacted")
      .option("--reassign <file>", "table of two columns: owner of today, new owner")
      .option(
        "--update <file>",
        "table whose values are taken over; blank changes nothing, = clears",
      )
      .option("--key <column>", "column or field that --update meets by (default: customer_code)")
      .option("-f, --force", "replace existing files")
      .addHelpText(
        "after",
        `
Filters: = != < <= > >= contains, starts with, in (…), is [not] empty, and, or, not, brackets; names are
fields (crm-clean fields) or headers, [in brackets] where they hold blanks; texts in quotes.

Examples:
  crm-clean export customers-clean --layout hubspot
  crm-clean export customers-clean --where "segment in ('VIP','Vàng') and email is not empty" -o vip.xlsx
  crm-clean export customers-clean --split-by branch --columns "full_name,phone" -o out/list.csv
  crm-clean export customers-clean --list reactivate -o reactivate.csv`,
      ),
  async run(args, options, terminal) {
    const { LAYOUTS } = await import("../../export/layouts/index.ts");
    if (flag(options, "listLayouts")) {
      for (const layout of LAYOUTS) terminal.out(described(layout, terminal));
      return 0;
    }
    const { openRun } = await import("../../run/read.ts");
    const { exportRun } = await import("../../export/export.ts");
    const { OutFiles } = await import("../../export/out-files.ts");
    const { STALE_LISTS } = await import("../../export/lists.ts");
    const { Contacts } = await import("../../run/contact.ts");

    const layout = named(LAYOUTS, (l) => l.name, text(options, "layout"), LAYOUT_WORDS);
    const list = named(STALE_LISTS, (l) => l, text(options, "list"), LIST_WORDS);
    const folder = args[0] ?? "";
    if (folder === "") throw noRun();
    const run = openRun(folder);
    if (text(options, "lang") === undefined) terminal.lang = run.manifest.lang;
    const { country, asOf, delimiter } = run.manifest;
    const contacts = new Contacts({ country, asOf });
    const files = new OutFiles({
      target: outPath(options, folder, layout?.name ?? list ?? "export"),
      force: flag(options, "force"),
      // Other systems expect commas; our own columns keep the run's delimiter.
      delimiter: layout === undefined ? delimiter : ",",
    });
    try {
      const outcome = await exportRun(
        run,
        {
          ...wantedBy(options, layout, list),
          lists: await suppressionLists(run, options, contacts, terminal),
        },
        contacts,
        files,
      );
      const { partInWords, sayOutcome } = await import("../export-words.ts");
      const written = await files.commit();
      terminal.idle();
      for (const { path, label, rows } of written) {
        const shown = relative(process.cwd(), path);
        const of = label.length === 0 ? "" : `  ${partInWords(label, terminal.lang)}`;
        terminal.out(`${shown.startsWith("..") ? path : shown}  ${rows}${of}`);
      }
      sayOutcome(outcome, layout, terminal);
    } finally {
      files.discard();
    }
    return 0;
  },
};

const LAYOUT_WORDS = { en: "layout", vi: "định dạng" };
const LIST_WORDS = { en: "list", vi: "danh sách" };

/** The one of a name; undefined where none is asked for, refused where there is no such. */
function named<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
  name: string | undefined,
  what: Words,
): T | undefined {
  const found = all.find((one) => nameOf(one) === name);
  if (name === undefined || found !== undefined) return found;
  throw unknownName(name, all.map(nameOf), what);
}

/** What the options ask for, but for the lists of people left alone. */
function wantedBy(
  options: CliOptions,
  layout: Layout | undefined,
  list: StaleList | undefined,
): Omit<ExportRequest, "lists"> {
  const where = text(options, "where");
  const reassign = text(options, "reassign");
  const update = text(options, "update");
  return {
    ...(layout === undefined ? {} : { layout }),
    ...(where === undefined ? {} : { where }),
    ...(list === undefined ? {} : { list }),
    splitBy: names(text(options, "splitBy")),
    columns: names(text(options, "columns")),
    mask: flag(options, "mask"),
    maskColumns: names(text(options, "maskColumns")),
    includeOptedOut: flag(options, "includeOptedOut") || list === "delete",
    ...(reassign === undefined ? {} : { reassign }),
    ...(update === undefined
      ? {}
      : { update: { file: update, key: text(options, "key") ?? "customer_code" } }),
  };
}

function names(list: string | undefined): string[] {
  return (list ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function outPath(options: CliOptions, folder: string, kind: string): string {
  const out = text(options, "out") ?? `${folder.replace(/[/\\]+$/, "")}-${kind}.csv`;
  if (/\.(?:csv|xlsx)$/i.test(out)) return out;
  throw new KnownError({
    code: "usage/out",
    exit: EXIT.usage,
    say: {
      en: `-o ${out}: the name must end in .csv or .xlsx`,
      vi: `-o ${out}: tên tệp phải kết thúc bằng .csv hoặc .xlsx`,
    },
  });
}

function noRun(): KnownError {
  return new KnownError({
    code: "usage/run",
    exit: EXIT.usage,
    say: { en: "name the run folder to export", vi: "hãy chỉ ra thư mục kết quả cần xuất" },
    next: { en: "See crm-clean export --help.", vi: "Xem crm-clean export --help." },
  });
}

async function suppressionLists(
  run: Run,
  options: CliOptions,
  contacts: Contacts,
  terminal: Terminal,
): Promise<ContactList[]> {
  const { readContactList } = await import("../../run/contact-list.ts");
  const { keptList } = await import("../../pipeline/reload.ts");
  const { junkWords } = await import("../../run/junk-words.ts");
  const kept = keptList(run).suppressFile;
  const lists = [];
  for (const path of [kept, text(options, "suppress")]) {
    if (path === undefined) continue;
    const list = await readContactList(
      path,
      contacts,
      (await import("../list-key.ts")).listKey(options),
    );
    if (list.junk.length > 0) terminal.warn(junkWords(path, list.junk));
    lists.push(list);
  }
  return lists;
}

function described(layout: Layout, terminal: Terminal): string {
  const unverified = terminal.lang === "vi" ? "chưa kiểm chứng" : "unverified";
  const columns = layout.columns.map(
    ({ header, unverified: u }) => `  ${header}${u === true ? `  (${unverified})` : ""}`,
  );
  return [`${layout.name}: ${layout.title[terminal.lang]}`, ...columns].join("\n");
}
