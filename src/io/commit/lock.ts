import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { EXIT, KnownError } from "../../model/known-error.ts";
import { errnoOf, writeError } from "./write-error.ts";

/** Who holds a lock; enough to tell a live process from a dead one whose number was given out again. */
interface Holder {
  readonly pid: number;
  /** Start time in clock ticks since boot (field 22 of /proc/PID/stat), "" where unknown. */
  readonly started: string;
  /** Boot id of the machine, "" where unknown. */
  readonly boot: string;
  readonly host: string;
}

function readOr(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function startOf(pid: number): string {
  const stat = readOr(`/proc/${pid}/stat`);
  // The command name in brackets may hold blanks and brackets; fields are counted after the last one.
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

function myself(): Holder {
  return {
    pid: process.pid,
    started: startOf(process.pid),
    boot: readOr("/proc/sys/kernel/random/boot_id").trim(),
    host: hostname(),
  };
}

function parseHolder(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    const { pid, started, boot, host } = value as Partial<Record<keyof Holder, unknown>>;
    if (typeof pid !== "number" || !Number.isSafeInteger(pid) || pid < 1) return undefined;
    if (typeof started !== "string" || typeof boot !== "string" || typeof host !== "string") {
      return undefined;
    }
    return { pid, started, boot, host };
  } catch {
    return undefined;
  }
}

/** Whether the holder may still be at work. In doubt (another machine on a shared disk) it is. */
function isAlive(holder: Holder): boolean {
  const me = myself();
  if (holder.host !== me.host) return true;
  if (holder.boot !== me.boot) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (errnoOf(error) === "ESRCH") return false;
  }
  const started = startOf(holder.pid);
  return started === "" || holder.started === "" || started === holder.started;
}

function locked(target: string, path: string, pid: number | undefined): KnownError {
  const who = pid === undefined ? "" : ` (process ${pid})`;
  const whoVi = pid === undefined ? "" : ` (tiến trình ${pid})`;
  return new KnownError({
    code: "output/locked",
    exit: EXIT.locked,
    say: {
      en: `${target}: another run is writing here${who}`,
      vi: `${target}: một lần chạy khác đang ghi vào đây${whoVi}`,
    },
    next: {
      en: `Wait for it to end. If no run is alive, delete ${path}.`,
      vi: `Hãy đợi lần chạy đó kết thúc. Nếu chắc chắn không còn lần chạy nào, hãy xóa ${path}.`,
    },
  });
}

/**
 * Takes the lock file at `path` for work on `target`, replacing that of a dead process.
 * The file appears whole (written aside, then linked), so that a rival never reads half of it.
 * @returns a function that gives the lock back; it never throws.
 * @throws KnownError 75 when a live run holds it; 73, 74 or 77 when it cannot be made
 */
export function takeLock(path: string, target: string): () => void {
  const text = JSON.stringify(myself());
  const aside = `${path}.${process.pid}`;
  try {
    rmSync(aside, { force: true });
    writeFileSync(aside, text, { flag: "wx", mode: 0o600 });
    for (let attempt = 0; attempt < 3; attempt++) {
      if (tryLink(aside, path)) return () => giveBack(path, text);
      const found = readOr(path);
      if (found === "") continue;
      const holder = parseHolder(found);
      if (holder === undefined || isAlive(holder)) throw locked(target, path, holder?.pid);
      removeStale(path, found);
    }
    throw locked(target, path, undefined);
  } catch (error) {
    throw writeError(error, path);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Links `aside` to `path` unless something stands there. */
function tryLink(aside: string, path: string): boolean {
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === "EEXIST") return false;
    // Some network and FAT disks know no links; an exclusive create is the next best.
    if (errno !== "EPERM" && errno !== "ENOTSUP" && errno !== "ENOSYS") throw error;
  }
  try {
    writeFileSync(path, readFileSync(aside), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (errnoOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Moves a dead lock away; a live one that took its place meanwhile is put back. */
function removeStale(path: string, stale: string): void {
  const away = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, away);
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return;
    throw error;
  }
  if (readOr(away) !== stale) tryLink(away, path);
  rmSync(away, { force: true });
}

function giveBack(path: string, text: string): void {
  try {
    if (readOr(path) === text) rmSync(path, { force: true });
  } catch {
    // A lock left behind is found stale by the next run.
  }
}
