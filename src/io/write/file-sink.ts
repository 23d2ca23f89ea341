import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, unlinkSync, writeSync } from "node:fs";
import { writeError } from "../commit/write-error.ts";

/** What a finished file is, as the manifest lists it. */
export interface WrittenFile {
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** Somewhere bytes go. `write` takes its copy before it returns; the caller may reuse the buffer. */
export interface ByteSink {
  write(bytes: Uint8Array): void;
}

/**
 * Makes a new private file and opens it for writing. Whoever makes it closes it, on the same thread: Node warns
 * of a number closed where it was not opened.
 * @throws KnownError 73, 74 or 77
 */
export function createFile(path: string): number {
  try {
    return openSync(path, "wx", 0o600);
  } catch (error) {
    throw writeError(error, path);
  }
}

/**
 * A new private file (mode 0600, never an existing one or through a link) that hashes what it takes.
 * Writes are synchronous: a writer that makes chunks of some hundred KiB never outruns the disk and
 * holds no queue. Errors are KnownErrors (73, 74, 77).
 */
export class FileSink implements ByteSink {
  readonly path: string;
  private readonly fd: number;
  private readonly isOwn: boolean;
  private readonly hash = createHash("sha256");
  private size = 0;
  private open = true;

  /** @param fd of {@link createFile}, where that was done before, by another thread perhaps; it is not closed here */
  constructor(path: string, fd?: number) {
    this.path = path;
    this.isOwn = fd === undefined;
    this.fd = fd ?? createFile(path);
  }

  write(bytes: Uint8Array): void {
    try {
      let at = 0;
      while (at < bytes.length) at += writeSync(this.fd, bytes, at, bytes.length - at);
    } catch (error) {
      throw writeError(error, this.path);
    }
    this.hash.update(bytes);
    this.size += bytes.length;
  }

  /** Forces the file to disk and closes it, if it was opened here. */
  close(): WrittenFile {
    try {
      fsyncSync(this.fd);
      this.open = false;
      if (this.isOwn) closeSync(this.fd);
    } catch (error) {
      throw writeError(error, this.path);
    }
    return { bytes: this.size, sha256: this.hash.digest("hex") };
  }

  /** Closes and removes the file; for a writer that failed half-way. Never throws. */
  discard(): void {
    try {
      if (this.open && this.isOwn) closeSync(this.fd);
      this.open = false;
      unlinkSync(this.path);
    } catch {
      // The work folder it lies in is removed as a whole.
    }
  }
}
