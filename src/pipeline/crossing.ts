import type { KnownError } from "../model/known-error.ts";
import { TextColumn } from "../table/text-column.ts";

/** How another thread answers: with what a job came to, or with an error a person can be told. */
export type Answer =
  | { readonly done: unknown }
  | { readonly refused: ConstructorParameters<typeof KnownError>[0] };

/** What came from another thread, its columns being columns again: crossing leaves bare arrays of them. */
export function restored<T>(value: T): T {
  return revive(value) as T;
}

function revive(value: unknown): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  if (value instanceof Map || value instanceof Set || value instanceof TextColumn) return value;
  if (Array.isArray(value)) return value.map(revive);
  if (isColumn(value)) return new TextColumn(value);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, revive(part)]));
}

function isColumn(value: object): value is ConstructorParameters<typeof TextColumn>[0] {
  return "codes" in value && "bytes" in value && "offsets" in value && "tags" in value;
}

/** The buffers that are handed over whole; shared ones need no handing. */
export function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) buffersOf(part, found);
  }
  return [...found];
}
