import { open } from "node:fs/promises";
import { basename } from "node:path";
import type { OpenFile } from "../io/format/define.ts";
import { EXIT, KnownError } from "../model/known-error.ts";

const HEAD = 1 << 16;

/**
 * Opens a regular file of ours, or one handed back to us, for a format's reader. The caller closes the handle.
 * @throws KnownError 66 not there · 74 cannot be read
 */
export async function openInput(path: string): Promise<OpenFile> {
  try {
    const handle = await open(path, "r");
    const { size } = await handle.stat();
    const head = Buffer.alloc(Math.min(size, HEAD));
    await handle.read(head, 0, head.length, 0);
    return { name: basename(path), path, handle, size, head };
  } catch (cause) {
    const gone = (cause as NodeJS.ErrnoException).code === "ENOENT";
    throw new KnownError({
      code: gone ? "input/missing" : "input/unreadable",
      exit: gone ? EXIT.missing : EXIT.io,
      say: gone
        ? { en: `${path}: no such file`, vi: `${path}: không có tệp này` }
        : { en: `${path}: cannot be read`, vi: `${path}: không đọc được` },
      cause,
    });
  }
}
