import { parentPort } from "node:worker_threads";
import { comparisonNamed } from "../comparison/all.ts";
import { doWork, finish } from "../match/index.ts";
import type { Work } from "../match/index.ts";
import { TextColumn } from "../table/text-column.ts";

/** A work as it crosses threads: the comparison by its name, columns as bare arrays. */
export type SentWork = Work extends infer W
  ? W extends Work
    ? Omit<W, "comparison"> & { readonly comparison: string }
    : never
  : never;

// A table goes back without its comparison, which cannot cross.
parentPort?.on("message", (work: SentWork) => {
  const done = finish(doWork(received(work)));
  const sent = "table" in done ? { table: { ...done.table, comparison: undefined } } : done;
  parentPort?.postMessage(sent, buffersOf(sent));
});

function received(work: SentWork): Work {
  const comparison = comparisonNamed(work.comparison);
  if (comparison === undefined) throw new RangeError(`no comparison ${work.comparison}`);
  return work.kind === "values"
    ? { ...work, comparison, values: work.values.map((column) => new TextColumn(column)) }
    : { ...work, comparison, texts: new TextColumn(work.texts) };
}

/** The buffers that are handed over whole; shared ones need no handing. */
function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) buffersOf(part, found);
  }
  return [...found];
}
