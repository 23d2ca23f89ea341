import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { syncFolder } from "../io/commit/durable.ts";
import { takeLock } from "../io/commit/lock.ts";
import { writeError } from "../io/commit/write-error.ts";
import { FileSink } from "../io/write/file-sink.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { Snapshot } from "./model.ts";
import { readSnapshot, snapshotText } from "./text.ts";

const STATE_FILE = "state.crm";

/** A state folder in use: locked, its last snapshot read. */
export interface StateStore {
  readonly folder: string;
  /** Undefined in the first run. */
  readonly last: Snapshot | undefined;
  /** Id of the state: its folder's name when it was begun. */
  readonly id: string;
  /** Writes a snapshot beside the last one, forced to disk, without replacing it yet. */
  prepare(next: Snapshot): void;
  /** Puts the prepared snapshot in the place of the last one. */
  commit(): Promise<void>;
  /** Drops what was prepared and not committed, and gives the lock back; safe to call twice. */
  close(): void;
}

/**
 * Opens a state folder, making it (0700) if it is new; `newId` names a state that begins here.
 * @throws KnownError 2 a file, not a folder · 75 in use · 65 torn, or of another version · 73, 74, 77 when it cannot be made
 */
export function openState(folder: string, newId: string): StateStore {
  if (statSync(folder, { throwIfNoEntry: false })?.isFile() === true) throw notAFolder(folder);
  const file = join(folder, STATE_FILE);
  const work = join(folder, `.${STATE_FILE}.next`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw writeError(error, folder);
  }
  const unlock = takeLock(join(folder, ".lock"), folder);
  let last: Snapshot | undefined;
  try {
    rmSync(work, { force: true });
    last = existsSync(file) ? readState(file) : undefined;
  } catch (error) {
    unlock();
    throw error;
  }
  return {
    folder,
    last,
    id: last?.id ?? newId,
    prepare(next) {
      rmSync(work, { force: true });
      const sink = new FileSink(work);
      let text = "";
      for (const line of snapshotText(next)) {
        text += line;
        if (text.length < 1 << 18) continue;
        sink.write(Buffer.from(text));
        text = "";
      }
      sink.write(Buffer.from(text));
      sink.close();
    },
    async commit() {
      try {
        renameSync(work, file);
        await syncFolder(folder);
      } catch (error) {
        throw writeError(error, file);
      }
    },
    close() {
      rmSync(work, { force: true });
      unlock();
    },
  };
}

/**
 * As {@link openState}, to look at it only: nothing is made, locked or written, and another run may be at work there.
 * @throws KnownError as {@link openState}, but for what has to do with writing
 */
export function lookAtState(folder: string, newId: string): StateStore {
  if (statSync(folder, { throwIfNoEntry: false })?.isFile() === true) throw notAFolder(folder);
  const file = join(folder, STATE_FILE);
  const last = existsSync(file) ? readState(file) : undefined;
  const nothing = (): void => undefined;
  return {
    folder,
    last,
    id: last?.id ?? newId,
    prepare: nothing,
    commit: () => Promise.resolve(),
    close: nothing,
  };
}

function notAFolder(file: string): KnownError {
  return new KnownError({
    code: "state/not-a-folder",
    exit: EXIT.usage,
    say: {
      en: `${file} is a file; --state takes a folder, in which crm-clean keeps its own file`,
      vi: `${file} là một tệp; --state cần một thư mục để crm-clean lưu tệp của mình trong đó`,
    },
    next: {
      en: "Name the folder (a new one is made), not the file in it.",
      vi: "Hãy chỉ ra thư mục (chưa có thì được tạo), không phải tệp bên trong.",
    },
  });
}

function readState(file: string): Snapshot {
  let found: ReturnType<typeof readSnapshot>;
  try {
    found = readSnapshot(readFileSync(file, "utf8"));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw writeError(cause, file);
    found = "torn";
  }
  if (typeof found !== "string") return found;
  const torn = found === "torn";
  throw new KnownError({
    code: torn ? "state/torn" : "state/other-version",
    exit: EXIT.refused,
    say: torn
      ? {
          en: `${file}: the state is not as it was written; nothing was run`,
          vi: `${file}: trạng thái không còn như lúc ghi; chưa chạy gì cả`,
        }
      : {
          en: `${file}: the state was written by another version of crm-clean; nothing was run`,
          vi: `${file}: trạng thái do phiên bản crm-clean khác ghi; chưa chạy gì cả`,
        },
    next: torn
      ? {
          en: "Bring it back from a backup, or name a new folder with --state: ids start anew there.",
          vi: "Hãy khôi phục từ bản sao lưu, hoặc đặt thư mục mới với --state: mã khách sẽ bắt đầu lại từ đầu.",
        }
      : {
          en: "Use that version, or name a new folder with --state: ids start anew there.",
          vi: "Hãy dùng đúng phiên bản đó, hoặc đặt thư mục mới với --state: mã khách sẽ bắt đầu lại từ đầu.",
        },
  });
}
