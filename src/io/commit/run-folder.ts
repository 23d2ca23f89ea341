import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { EXIT, KnownError } from "../../model/known-error.ts";
import { FileSink } from "../write/file-sink.ts";
import { hashFolder, type NamedFile, settleFiles, syncFolder } from "./durable.ts";
import { besides, isRunFolder, MANIFEST, sweepLeftovers, TOOL } from "./leftovers.ts";
import { takeLock } from "./lock.ts";
import { onEarlyEnd } from "./on-exit.ts";
import { errnoOf, writeError } from "./write-error.ts";

/** A run folder being made. Nothing stands at the target until `commit`. */
export interface RunFolder {
  /** Absolute path the folder will have. */
  readonly target: string;
  /** The private folder (0700) beside the target where everything is written. */
  readonly work: string;
  /** Where to write the file of this name; plain names only. */
  path(name: string): string;
  /** A private folder for spooled inputs and temporary files; it is not part of the result. */
  scratch(): string;
  /** Size and SHA-256 of every file written so far, read back from disk, by name; without the manifest. */
  files(): Promise<readonly NamedFile[]>;
  /**
   * Forces all files to disk, then writes `manifest` (a JSON object with `"tool": "crm-clean"`) as the last
   * one, then moves the folder to its target and gives the lock back.
   */
  commit(manifest: string): Promise<void>;
  /** Removes all that was written and gives the lock back; safe to call at any time, also after commit. */
  abort(): Promise<void>;
}

export interface RunFolderOptions {
  /** Replace the target if it is a run folder. */
  readonly force?: boolean;
  /** Absolute paths of the inputs: the target must not be, or hold, one of them. */
  readonly inputs?: readonly string[];
}

const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/;

/**
 * Begins a run folder: takes the lock, sweeps what killed runs left, makes the private work folder.
 * @throws KnownError 75 locked · 73 the target stands already, or cannot be made · 77 no permission ·
 *   74 disk error · 2 an input lies inside the target
 */
export async function openRunFolder(
  target: string,
  options: RunFolderOptions = {},
): Promise<RunFolder> {
  const wanted = resolve(target);
  try {
    makeParents(dirname(wanted));
  } catch (error) {
    throw writeError(error, dirname(wanted));
  }
  // Links in the parent are followed once, here.
  const full = join(realpathSync(dirname(wanted)), basename(wanted));
  refuseInputsInside(full, options.inputs ?? []);
  return new OpenRunFolder(full, options.force ?? false);
}

/** Makes missing folders one by one: Node's own recursive way loops for ever where nothing can be made (/proc). */
function makeParents(folder: string): void {
  if (existsSync(folder)) return;
  makeParents(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (errnoOf(error) !== "EEXIST") throw error;
  }
}

class OpenRunFolder implements RunFolder {
  readonly target: string;
  readonly work: string;
  private readonly forget: () => void;
  private unlock: (() => void) | undefined;
  private spare: string | undefined;
  private open = true;

  constructor(target: string, force: boolean) {
    this.target = target;
    // Before anything is made: a signal between the making and the listening would leave it behind.
    this.forget = onEarlyEnd(() => this.clear());
    try {
      this.unlock = takeLock(besides(target).lock, target);
      sweepLeftovers(target);
      refuseStanding(target, force);
      this.work = mkdtempSync(besides(target).work);
    } catch (error) {
      this.forget();
      this.unlock?.();
      throw writeError(error, target);
    }
  }

  path(name: string): string {
    if (!PLAIN_NAME.test(name)) throw new RangeError("run folders hold plainly named files only");
    return join(this.work, name);
  }

  scratch(): string {
    this.spare ??= mkdtempSync(`${besides(this.target).work}scratch-`);
    return this.spare;
  }

  async files(): Promise<readonly NamedFile[]> {
    return hashFolder(this.work, MANIFEST);
  }

  async commit(manifest: string): Promise<void> {
    if (!this.open) throw new Error("the run folder is finished already");
    try {
      await settleFiles(this.work);
      const sink = new FileSink(this.path(MANIFEST));
      sink.write(Buffer.from(manifest, "utf8"));
      sink.close();
      if (!isRunFolder(this.work)) throw new Error(`the manifest must say "tool": "${TOOL}"`);
      await syncFolder(this.work);
      this.flip();
      await syncFolder(dirname(this.target));
    } catch (error) {
      this.clear();
      throw errnoOf(error) === "" ? error : writeError(error, this.target);
    }
    this.clear();
  }

  /** Moves the work folder to the target; an old set steps aside first and is brought back on failure. */
  private flip(): void {
    const { old } = besides(this.target);
    const replaces = isRunFolder(this.target);
    if (replaces) renameSync(this.target, old);
    try {
      renameSync(this.work, this.target);
    } catch (error) {
      if (replaces) renameSync(old, this.target);
      throw error;
    }
    // The new set stands; what is left of the old one is swept by the next run.
    if (replaces) quietly(() => rmSync(old, { recursive: true, force: true }));
  }

  async abort(): Promise<void> {
    this.clear();
  }

  private clear(): void {
    if (!this.open) return;
    this.open = false;
    this.forget();
    for (const folder of [this.work, this.spare]) {
      // The next run sweeps what is left.
      if (folder !== undefined) quietly(() => rmSync(folder, { recursive: true, force: true }));
    }
    this.unlock?.();
  }
}

/** Does what may fail without harm. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // Harmless, as the caller says.
  }
}

function refuseStanding(target: string, force: boolean): void {
  if (lstatSync(target, { throwIfNoEntry: false }) === undefined) return;
  const ours = isRunFolder(target);
  if (ours && force) return;
  throw new KnownError({
    code: ours ? "output/exists" : "output/not-a-run-folder",
    exit: EXIT.cannotCreate,
    say: ours
      ? {
          en: `${target}: a finished run stands here already`,
          vi: `${target}: tại đây đã có kết quả của một lần chạy`,
        }
      : {
          en: `${target}: something stands here that is no run folder of crm-clean`,
          vi: `${target}: tại đây đã có thứ khác, không phải thư mục kết quả của crm-clean`,
        },
    next: ours
      ? {
          en: "Choose another place with -o, or replace it with --force.",
          vi: "Hãy chọn nơi khác bằng -o, hoặc thay thế bằng --force.",
        }
      : {
          en: "Choose another place with -o; it will not be replaced, not even with --force.",
          vi: "Hãy chọn nơi khác bằng -o; chương trình không ghi đè lên đó, kể cả với --force.",
        },
  });
}

function refuseInputsInside(target: string, inputs: readonly string[]): void {
  for (const input of inputs) {
    const inside = relative(target, real(input));
    if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) continue;
    throw new KnownError({
      code: "output/holds-input",
      exit: EXIT.usage,
      say: {
        en: `${target}: the input ${input} lies in the output folder`,
        vi: `${target}: tệp đầu vào ${input} nằm ngay trong thư mục kết quả`,
      },
      next: { en: "Choose another folder with -o.", vi: "Hãy chọn thư mục khác bằng -o." },
    });
  }
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
