import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { FileSink } from "../io/write/file-sink.ts";
import type { Traces } from "./traces.ts";
import type { Manifest } from "./manifest.ts";
import { readOriginal } from "./write/originals.ts";

/** What became of the copy of an input. */
export type ErasedInput = Manifest["inputs"][number];

const LF = 0x0a;
const CR = 0x0d;

/** Where lines start in a text, 1-based line → byte offset; `\r\n`, `\n` and `\r` each end one. */
function lineStarts(bytes: Buffer): number[] {
  const starts = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === CR && bytes[at + 1] === LF) continue;
    if (byte === LF || byte === CR) starts.push(at + 1);
  }
  return starts;
}

/**
 * The text without the records that start on the given lines, their line ends kept, so that the line
 * numbers of all others stay true. `records` are the start lines of all
 * records of the file, ascending; a record reaches to the start of the next.
 */
export function withoutRecords(
  bytes: Buffer,
  records: readonly number[],
  drop: ReadonlySet<number>,
): Buffer {
  const starts = lineStarts(bytes);
  const kept: Buffer[] = [];
  let from = 0;
  for (const [i, line] of records.entries()) {
    if (!drop.has(line)) continue;
    const start = starts[line] ?? bytes.length;
    const next = records[i + 1];
    const end = next === undefined ? bytes.length : (starts[next] ?? bytes.length);
    kept.push(bytes.subarray(from, start));
    kept.push(bytes.subarray(start, end).filter((byte) => byte === LF || byte === CR) as Buffer);
    from = end;
  }
  kept.push(bytes.subarray(from));
  return Buffer.concat(kept);
}

/** Lines and, between them, their ends. */
const linesOf = (text: string): string[] => text.split(/(\r\n|\r|\n)/);

/**
 * Rewrites the copy of a text input without some records, and without what is the persons' in all others. Gives up (null: the copy must go altogether)
 * when the encoding has lines of its own kind, or when any of the persons' texts is still found after.
 */
export async function eraseFromOriginal(about: {
  readonly input: ErasedInput;
  readonly from: string;
  readonly to: string;
  readonly encoding: string;
  readonly records: readonly number[];
  readonly drop: ReadonlySet<number>;
  readonly traces: Pick<Traces, "tells" | "cutFrom">;
  /** Names are looked for, whose letters are other bytes in every encoding. */
  readonly beyondAscii: boolean;
}): Promise<ErasedInput> {
  const gone = { ...about.input, original: null };
  if (!/^(?:utf-?8|ascii|us-ascii|windows-125\d|iso-8859-\d+)$/i.test(about.encoding)) return gone;
  const chunks: Buffer[] = [];
  for await (const chunk of readOriginal(about.from)) chunks.push(chunk);
  const { tells, cutFrom } = about.traces;
  const rows = withoutRecords(Buffer.concat(chunks), about.records, about.drop);
  // Numbers and addresses are ASCII in all of these encodings; the bytes around them stay what they are.
  const as = isUtf8(rows) ? "utf8" : "latin1";
  if (as === "latin1" && about.beyondAscii) return gone;
  const rest = Buffer.from(linesOf(rows.toString(as)).map(cutFrom).join(""), as);
  for (const encoding of ["utf8", "latin1"] as const) {
    if (linesOf(rest.toString(encoding)).some(tells)) return gone;
  }
  const packed = gzipSync(rest, { level: 6 });
  packed[9] = 255;
  const sink = new FileSink(about.to);
  sink.write(packed);
  sink.close();
  const sha256 = createHash("sha256").update(rest).digest("hex");
  return { ...about.input, bytes: rest.length, sha256 };
}
