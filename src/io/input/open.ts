import { createHash } from "node:crypto";
import { type BigIntStats, constants } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import type { OpenFile } from "../format/define.ts";
import { readError } from "./read-error.ts";
import { changedWhileRead, notAFile } from "./refusals.ts";
import type { InputFile } from "./resolve.ts";

const HEAD = 1 << 16;
const CHUNK = 1 << 20;

/** An input opened for reading, which can prove afterwards that it stayed the same. */
export interface GuardedFile extends OpenFile {
  /**
   * Reads the file through once more and closes the matter: SHA-256 (hex) and size.
   * @throws KnownError 65 when the file was touched since it was opened
   */
  seal(): Promise<{ sha256: string; bytes: number }>;
}

/** Opens a regular file for reading only; never waits for a FIFO. @throws KnownError 65, 66, 74 or 77 */
export async function openInput({ name, path }: InputFile): Promise<GuardedFile> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const before = await handle.stat({ bigint: true });
    if (!before.isFile()) throw notAFile(name);
    const opened = handle;
    const size = Number(before.size);
    const head = await readHead(handle, Math.min(size, HEAD));
    return { name, path, handle, size, head, seal: () => seal(opened, before, name, path) };
  } catch (error) {
    await handle?.close();
    throw readError(error, name);
  }
}

async function readHead(handle: FileHandle, size: number): Promise<Uint8Array> {
  const head = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const { bytesRead } = await handle.read(head, at, size - at, at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return head.subarray(0, at);
}

async function seal(
  handle: FileHandle,
  before: BigIntStats,
  name: string,
  path: string,
): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash("sha256");
  const buffer = Buffer.allocUnsafe(CHUNK);
  let bytes = 0;
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK, bytes);
      if (bytesRead === 0) break;
      hash.update(buffer.subarray(0, bytesRead));
      bytes += bytesRead;
    }
    const after = await handle.stat({ bigint: true });
    const there = await stat(path, { bigint: true }).catch(() => undefined);
    const same =
      BigInt(bytes) === before.size &&
      [after, there].every(
        (now) =>
          now !== undefined &&
          now.size === before.size &&
          now.mtimeNs === before.mtimeNs &&
          now.ino === before.ino,
      );
    if (!same) throw changedWhileRead(name);
  } catch (error) {
    throw readError(error, name);
  }
  return { sha256: hash.digest("hex"), bytes };
}
