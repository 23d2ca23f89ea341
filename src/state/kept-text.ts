import * as v from "valibot";
import type { KeptMatching } from "../match/kept/model.ts";
import { KeptModelSchema, LearntInSchema } from "../run/kept-model.ts";
import type { KeptState } from "./model.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Head = v.object({
  version: v.string(),
  settings: v.string(),
  answers: v.string(),
  learntIn: LearntInSchema,
  learntFrom: count,
  rules: v.array(v.string()),
  rest: v.object({ bins: v.array(count), pairs: v.array(count), matches: v.array(v.number()) }),
  model: KeptModelSchema,
});

/** The lists of numbers matching keeps. */
const LISTS = ["high", "low", "added", "left", "right", "rule"] as const;
type ListName = (typeof LISTS)[number];

/** What matching keeps, as lines: `M` with a JSON object, then `L name base64` for each list of numbers. */
export function* keptLinesOf({ kept, ...facts }: KeptState): Generator<string> {
  const { model, learntFrom, rules, rest } = kept;
  yield `M\t${JSON.stringify({ ...facts, learntFrom, rules, rest, model })}`;
  for (const name of LISTS) yield `L\t${name}\t${base64(kept[name])}`;
}

/** Reads such lines back, in whatever order; undefined where anything is missing or does not hang together. */
export function readKept(head: string, lists: ReadonlyMap<string, string>): KeptState | undefined {
  const parsed = v.safeParse(Head, JSON.parse(head));
  if (!parsed.success) return undefined;
  const { model, learntFrom, rules, rest, ...facts } = parsed.output;
  const bytes = (name: ListName): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(Buffer.from(lists.get(name) ?? "", "base64"));
  const words = (name: ListName): Uint32Array => wordsOf(bytes(name));
  const kept: KeptMatching = {
    model,
    learntFrom,
    rules,
    rest,
    high: words("high"),
    low: words("low"),
    added: bytes("added"),
    left: words("left"),
    right: words("right"),
    rule: bytes("rule"),
  };
  const { high, low, added, left, right, rule } = kept;
  const size = high.length;
  const whole =
    low.length === size &&
    added.length === size &&
    right.length === left.length &&
    rule.length === left.length &&
    rule.every((number) => number < rules.length) &&
    left.every((content) => content < size) &&
    right.every((content) => content < size);
  return whole ? { ...facts, kept } : undefined;
}

/** Numbers as bytes, the least first on every machine. */
function base64(list: Uint32Array | Uint8Array): string {
  if (list instanceof Uint8Array) return Buffer.from(list).toString("base64");
  const bytes = Buffer.alloc(list.length * 4);
  for (const [i, word] of list.entries()) bytes.writeUInt32LE(word, i * 4);
  return bytes.toString("base64");
}

function wordsOf(bytes: Uint8Array<ArrayBuffer>): Uint32Array {
  const view = new DataView(bytes.buffer);
  return Uint32Array.from({ length: bytes.length >>> 2 }, (_, i) => view.getUint32(i * 4, true));
}
