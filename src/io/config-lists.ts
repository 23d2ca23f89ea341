import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { ConfigFile } from "./config-file.ts";

/** Longest list file read; a pick-list is short. */
const MOST_BYTES = 5_000_000;

/**
 * Replaces `file` of a rule by the `values` that stand in it, one a line, so that the settings hold all they
 * need. The path is relative to the configuration. Missing: exit 66; too large or not UTF-8: exit 2.
 */
export async function withLists(config: ConfigFile): Promise<ConfigFile> {
  const { rules } = config.values;
  if (!Array.isArray(rules)) return config;
  const read = await Promise.all(
    rules.map(async (rule: unknown) => {
      if (typeof rule !== "object" || rule === null || !("file" in rule)) return rule;
      const { file, ...rest } = rule;
      if (typeof file !== "string") return rule;
      return { ...rest, values: await readList(resolve(dirname(config.path), file)) };
    }),
  );
  return { ...config, values: { ...config.values, rules: read } };
}

async function readList(path: string): Promise<readonly string[]> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    throw new KnownError({
      code: "config/list-missing",
      exit: EXIT.missing,
      say: { en: `${path}: no such list file`, vi: `${path}: không có tệp danh mục này` },
    });
  });
  const text = bytes.length > MOST_BYTES ? undefined : decoded(bytes);
  if (text === undefined) {
    throw new KnownError({
      code: "config/list-unreadable",
      exit: EXIT.usage,
      say: {
        en: `${path}: a list is UTF-8 text of at most ${MOST_BYTES} bytes, one entry a line`,
        vi: `${path}: danh mục phải là văn bản UTF-8 dưới ${MOST_BYTES} byte, mỗi dòng một mục`,
      },
    });
  }
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
