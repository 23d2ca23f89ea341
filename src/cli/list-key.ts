import { readFileSync } from "node:fs";
import { readError } from "../io/input/read-error.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import { type CliOptions, text } from "./command.ts";
import { LIST_KEY_VARIABLE as VARIABLE } from "./list-key-option.ts";

/**
 * The key of keyed hashes: the first line of a file, or an environment variable; never an argument, which
 * other users of the machine could read. Undefined where neither is given.
 * @throws KnownError 2 an empty key · 66, 74, 77 the file cannot be read
 */
export function listKey(options: CliOptions): string | undefined {
  const file = text(options, "listKeyFile");
  if (file === undefined) {
    const value = process.env[VARIABLE];
    return value === undefined || value === "" ? undefined : value;
  }
  let key: string;
  try {
    key =
      readFileSync(file, "utf8")
        .replace(/^\ufeff/, "")
        .split(/\r?\n/, 1)[0] ?? "";
  } catch (error) {
    throw readError(error, file);
  }
  if (key !== "") return key;
  throw new KnownError({
    code: "usage/list-key",
    exit: EXIT.usage,
    say: { en: `${file}: its first line holds no key`, vi: `${file}: dòng đầu không có khóa` },
  });
}
