import { join } from "node:path";
import type { Readable } from "node:stream";
import { FileSink } from "../write/file-sink.ts";
import { readError } from "./read-error.ts";

/**
 * Copies a stream into a private file (0600) of `folder`, so that it can be read like any other.
 * @returns its path
 * @throws KnownError 74 when reading fails; 73, 74 or 77 when writing does
 */
export async function spoolStdin(stdin: Readable, folder: string): Promise<string> {
  const path = join(folder, "stdin.csv");
  const sink = new FileSink(path);
  try {
    for await (const chunk of stdin as AsyncIterable<Buffer | string>) {
      sink.write(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
    }
  } catch (error) {
    sink.discard();
    throw readError(error, "-");
  }
  sink.close();
  return path;
}
