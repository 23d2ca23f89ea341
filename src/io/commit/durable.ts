import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { WrittenFile } from "../write/file-sink.ts";
import { writeError } from "./write-error.ts";

/** A written file as the manifest lists it. */
export interface NamedFile extends WrittenFile {
  readonly name: string;
}

/** Size and SHA-256 of a file, read back from the disk. */
async function hashFile(path: string): Promise<WrittenFile> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path, {
    highWaterMark: 1 << 20,
  }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest("hex") };
}

/** Every file of a folder with size and hash, by name in byte order; the manifest itself is left out. */
export async function hashFolder(folder: string, leaveOut: string): Promise<readonly NamedFile[]> {
  try {
    const names = (await readdir(folder)).filter((name) => name !== leaveOut).sort();
    const files: NamedFile[] = [];
    for (const name of names) files.push({ name, ...(await hashFile(join(folder, name))) });
    return files;
  } catch (error) {
    throw writeError(error, folder);
  }
}

/** Makes every file of a folder private (0600) and forces it to disk. */
export async function settleFiles(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const handle = await open(join(folder, name), "r");
    try {
      await handle.chmod(0o600);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

/** Forces a folder's entries to disk, where the system can (Windows cannot open folders). */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
