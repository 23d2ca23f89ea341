import type { CommanderError } from "commander";
import type { Language } from "../model/words.ts";
import { safeText } from "./safe-text.ts";

/**
 * What the argument reader refuses, as one line of ours: in the language asked for, with the command whose
 * help says more. Its own sentence stands where it is one we do not know.
 */
export function usageLine(error: CommanderError, verb: string | undefined, lang: Language): string {
  const [first = "", hint = ""] = error.message.replace(/^error: /, "").split("\n");
  const meant = /Did you mean (?:one of )?(.+)\?/.exec(`${first} ${hint}`)?.[1];
  const quoted = /'([^']*)'/.exec(first)?.[1] ?? "";
  const isFile = error.code === "commander.unknownOption" && /\.[A-Za-z]{2,4}$/.test(quoted);
  const help = `crm-clean ${verb === undefined ? "" : `${verb} `}--help`;
  const en = SENTENCES[error.code]?.en(quoted) ?? first;
  const vi = SENTENCES[error.code]?.vi(quoted) ?? first;
  const near = {
    en:
      meant !== undefined
        ? `did you mean ${meant}? `
        : isFile
          ? `a file of this name is written ./${quoted}; `
          : "",
    vi:
      meant !== undefined
        ? `ý bạn là ${meant}? `
        : isFile
          ? `tệp mang tên này phải viết ./${quoted}; `
          : "",
  };
  return safeText(
    lang === "vi"
      ? `${vi} — ${near.vi}${help} cho xem cách dùng`
      : `${en} — ${near.en}${help} shows what there is`,
  );
}

type Sentence = (name: string) => string;

const SENTENCES: Readonly<Record<string, { readonly en: Sentence; readonly vi: Sentence }>> = {
  "commander.unknownCommand": {
    en: (name) => `no command called "${name}"`,
    vi: (name) => `không có lệnh tên "${name}"`,
  },
  "commander.unknownOption": {
    en: (name) => `no option called ${name}`,
    vi: (name) => `không có tùy chọn ${name}`,
  },
  "commander.missingArgument": {
    en: (name) => `${ARGUMENTS[name]?.en ?? name} is missing`,
    vi: (name) => `thiếu ${ARGUMENTS[name]?.vi ?? name}`,
  },
  "commander.optionMissingArgument": {
    en: (name) => `${name} needs a value`,
    vi: (name) => `${name} cần một giá trị`,
  },
  "commander.missingMandatoryOptionValue": {
    en: (name) => `${name} must be given`,
    vi: (name) => `bắt buộc phải có ${name}`,
  },
};

const ARGUMENTS: Readonly<Record<string, { readonly en: string; readonly vi: string }>> = {
  input: { en: "the file to read", vi: "tên tệp cần đọc" },
  run: { en: "the run folder (…-clean)", vi: "thư mục kết quả (…-clean)" },
  row: { en: "the row_id (see ledger.csv)", vi: "số dòng (cột row_id trong ledger.csv)" },
  shell: { en: "the shell: bash, zsh or fish", vi: "tên shell: bash, zsh hoặc fish" },
};
