import { isUtf8 } from "node:buffer";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { FORMATS } from "../format/index.ts";
import { expandGlob, isGlob } from "./glob.ts";
import { readError } from "./read-error.ts";
import {
  badName,
  emptyFolder,
  LOCK_NAME,
  lockFile,
  noMatch,
  noName,
  noStdin,
  notAFile,
} from "./refusals.ts";
import { spoolStdin } from "./spool.ts";

/** A regular file to be read. */
export interface InputFile {
  /** As the user wrote it, or as found; `-` for standard input. */
  readonly name: string;
  /** Absolute, links followed. */
  readonly path: string;
}

export interface ResolveOptions {
  /** Where standard input is spooled: a private folder of the caller, asked for only when needed. */
  readonly spoolFolder?: () => string;
  /** Default: the process's own. */
  readonly stdin?: Readable & { readonly isTTY?: boolean };
  /** Told of a file that the arguments name once more. */
  readonly onTwice?: (name: string) => void;
}

/**
 * Turns INPUT arguments into files: a file, a folder (the files in it that look readable, by name, one level
 * deep), a pattern of `*`, `?`, `**`, or `-` for standard input. A file named twice is read once.
 * An existing file with a pattern's name is that file.
 * @throws KnownError 66 missing · 65 no regular file, or a name that is not UTF-8 · 77 · 74 · 2 no stdin
 */
export async function resolveInputs(
  args: readonly string[],
  options: ResolveOptions = {},
): Promise<readonly InputFile[]> {
  const files = new Map<string, InputFile>();
  let stdinUsed = false;
  for (const arg of args) {
    if (arg === "-") {
      if (stdinUsed) throw noStdin();
      stdinUsed = true;
      const path = await spooled(options);
      files.set(path, { name: "-", path });
      continue;
    }
    for (const file of await filesOf(arg)) {
      if (files.has(file.path)) options.onTwice?.(file.name);
      else files.set(file.path, file);
    }
  }
  return [...files.values()];
}

async function spooled({ stdin = process.stdin, spoolFolder }: ResolveOptions): Promise<string> {
  if (stdin.isTTY === true || spoolFolder === undefined) throw noStdin();
  return spoolStdin(stdin, spoolFolder());
}

async function filesOf(arg: string): Promise<readonly InputFile[]> {
  if (arg === "") throw noName();
  const kind = await kindOf(arg).catch((error: unknown) => {
    if (isGlob(arg)) return "pattern" as const;
    throw readError(error, arg);
  });
  switch (kind) {
    case "file":
      if (await isLockFile(arg)) throw lockFile(arg);
      return [await fileAt(arg)];
    case "folder":
      return inFolder(arg);
    case "other":
      throw notAFile(arg);
    case "pattern":
      return matching(arg);
  }
}

async function kindOf(path: string): Promise<"file" | "folder" | "other"> {
  const stats = await stat(path);
  return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
}

/** Bytes of what Excel (165) and LibreOffice (about 100) put beside a workbook that is open. */
const LOCK_FILE = 1024;

async function isLockFile(path: string): Promise<boolean> {
  const name = basename(path);
  return LOCK_NAME.test(name) && (await stat(path)).size <= LOCK_FILE;
}

async function fileAt(name: string): Promise<InputFile> {
  try {
    return { name, path: await realpath(resolve(name)) };
  } catch (error) {
    throw readError(error, name);
  }
}

/** Whether a file found in a folder or by a pattern is meant: a known extension, no lock or hidden file. */
function looksReadable(name: string, extensions: readonly string[]): boolean {
  if (name.startsWith(".") || LOCK_NAME.test(name)) return false;
  return extensions.includes(extname(name).toLowerCase());
}

async function inFolder(folder: string): Promise<readonly InputFile[]> {
  const extensions = FORMATS.flatMap((format) => format.extensions);
  const entries = await readdir(folder, { encoding: "buffer" }).catch((error: unknown) => {
    throw readError(error, folder);
  });
  const files: InputFile[] = [];
  for (const raw of entries.sort((a, b) => Buffer.compare(a, b))) {
    const name = raw.toString("utf8");
    if (!looksReadable(name, extensions)) continue;
    if (!isUtf8(raw)) throw badName(folder);
    const path = join(folder, name);
    if ((await kindOf(path).catch(() => "other")) === "file") files.push(await fileAt(path));
  }
  if (files.length === 0) throw emptyFolder(folder, extensions);
  return files;
}

async function matching(pattern: string): Promise<readonly InputFile[]> {
  const files: InputFile[] = [];
  for (const path of await expandGlob(pattern)) {
    if ((await kindOf(path).catch(() => "other")) === "file") files.push(await fileAt(path));
  }
  if (files.length === 0) throw noMatch(pattern);
  return files;
}
