import { readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { EXIT, KnownError } from "../model/known-error.ts";

/** Names a configuration file may have, in order of preference. */
export const CONFIG_NAMES = [
  "crm-clean.config.json",
  "crm-clean.config.yaml",
  "crm-clean.config.yml",
] as const;

/** How deep `extends` may go; deeper is a circle or a mistake. */
const MOST_EXTENDS = 10;

/** A configuration file as read: where it is and what it says. */
export interface ConfigFile {
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Looks for a configuration file in a folder and its parents; undefined when there is none. */
export async function findConfig(folder: string): Promise<string | undefined> {
  let at = resolve(folder);
  for (;;) {
    for (const name of CONFIG_NAMES) {
      const path = join(at, name);
      const found = await stat(path).then(
        (s) => s.isFile(),
        () => false,
      );
      if (found) return path;
    }
    const parent = dirname(at);
    if (parent === at) return undefined;
    at = parent;
  }
}

/**
 * Reads a configuration file and those it `extends` (a path or a list of paths, relative to the file),
 * the furthest ancestor first. Missing file: exit 66; not JSON or YAML: exit 2.
 */
export async function readConfig(path: string, depth = 0): Promise<readonly ConfigFile[]> {
  if (depth > MOST_EXTENDS)
    throw unreadable(path, "extends goes round in a circle", "extends bị vòng lặp");
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    throw new KnownError({
      code: "config/missing",
      exit: EXIT.missing,
      say: { en: `${path}: no such configuration file`, vi: `${path}: không có tệp cấu hình này` },
      next: {
        en: "check the path of --config or extends; crm-clean init writes a new one",
        vi: "kiểm tra đường dẫn của --config hoặc extends; crm-clean init tạo tệp mới",
      },
    });
  });
  const values = await parseConfig(path, text);
  const { extends: parents } = values;
  const list: readonly unknown[] = Array.isArray(parents)
    ? parents
    : parents === undefined
      ? []
      : [parents];
  const files: ConfigFile[] = [];
  for (const parent of list) {
    if (typeof parent !== "string") {
      throw unreadable(
        path,
        "extends takes a path or a list of paths",
        "extends nhận một đường dẫn hoặc danh sách đường dẫn",
      );
    }
    files.push(...(await readConfig(resolve(dirname(path), parent), depth + 1)));
  }
  return [...files, { path, values }];
}

async function parseConfig(path: string, text: string): Promise<Readonly<Record<string, unknown>>> {
  // Most runs have no configuration file, and the parser takes as long to load as a small list to read.
  const { parse } = await import("yaml");
  let value: unknown;
  try {
    // YAML 1.2 is a superset of JSON, so one parser reads both and tells line and column.
    value = parse(text, { maxAliasCount: 100 });
  } catch (error) {
    const [first = ""] = error instanceof Error ? error.message.split("\n") : [];
    const where = first.replace(/:$/, "");
    throw unreadable(
      path,
      `neither JSON nor YAML: ${where}`,
      `không phải JSON hay YAML đúng: ${where}`,
    );
  }
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) {
    throw unreadable(path, "expected an object of settings", "cần một đối tượng gồm các thiết lập");
  }
  return value as Record<string, unknown>;
}

function unreadable(path: string, en: string, vi: string): KnownError {
  return new KnownError({
    code: "config/unreadable",
    exit: EXIT.usage,
    say: { en: `${path}: ${en}`, vi: `${path}: ${vi}` },
    next: {
      en: "put it right there, or leave it out with --no-config",
      vi: "hãy sửa ngay chỗ đó, hoặc bỏ qua tệp này bằng --no-config",
    },
  });
}
