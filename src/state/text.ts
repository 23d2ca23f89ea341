import { createHash } from "node:crypto";
import * as v from "valibot";
import { DECISIONS } from "../run/decisions.ts";
import { keptLinesOf, readKept } from "./kept-text.ts";
import { OLD_SCHEMA, type Snapshot, STATE_SCHEMA, STATE_STATUSES, type StateRow } from "./model.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Head = v.object({
  tool: v.literal("crm-clean"),
  schema: v.picklist([STATE_SCHEMA, OLD_SCHEMA]),
  id: v.string(),
  fingerprint: v.string(),
  runId: v.string(),
  asOf: v.string(),
  nextEntity: count,
  nextRow: count,
  trend: v.array(
    v.object({
      runId: v.string(),
      asOf: v.string(),
      score: v.number(),
      records: count,
      entities: count,
      inputs: v.string(),
    }),
  ),
});

/** Why a state file cannot be used. */
export type StateFault = "torn" | "other-version";

/**
 * A snapshot as text: a JSON line, then a line per entity (`E no status`), row (`R no entity first here key
 * anchors…`) and answer (`A left right decision`), tab-separated, what matching keeps (kept-text.ts), then the SHA-256
 * of all before it.
 */
export function* snapshotText(snapshot: Snapshot): Generator<string> {
  const { entities, rows, answers, matching, ...head } = snapshot;
  const hash = createHash("sha256");
  const line = (text: string): string => {
    hash.update(`${text}\n`);
    return `${text}\n`;
  };
  yield line(JSON.stringify({ tool: "crm-clean", schema: STATE_SCHEMA, ...head }));
  for (const [no, status] of entities) yield line(`E\t${no}\t${status}`);
  for (const { no, entity, first, here, key, anchors } of rows) {
    yield line(["R", no, entity, first, here ? 1 : 0, key, ...anchors].join("\t"));
  }
  for (const { left, right, decision } of answers) yield line(`A\t${left}\t${right}\t${decision}`);
  if (matching !== undefined) for (const text of keptLinesOf(matching)) yield line(text);
  yield `# ${hash.digest("hex")}\n`;
}

/** Reads a snapshot back; anything not exactly as it was written is a fault. */
export function readSnapshot(text: string): Snapshot | StateFault {
  const end = text.lastIndexOf("\n# ");
  const body = text.slice(0, end + 1);
  const schema = /^\{"tool":"crm-clean","schema":"([^"]{1,40})"/.exec(text.slice(0, 200))?.[1];
  if (schema !== undefined && schema !== STATE_SCHEMA && schema !== OLD_SCHEMA)
    return "other-version";
  const sum = createHash("sha256").update(body).digest("hex");
  if (end < 0 || text.slice(end + 1) !== `# ${sum}\n`) return "torn";
  const [first = "", ...lines] = body.slice(0, -1).split("\n");
  const head = v.safeParse(Head, JSON.parse(first));
  if (!head.success) return "torn";
  const { tool: _tool, schema: _schema, ...rest } = head.output;
  const entities = new Map<number, (typeof STATE_STATUSES)[number]>();
  const rows: StateRow[] = [];
  const answers: Snapshot["answers"][number][] = [];
  const lists = new Map<string, string>();
  let keptHead: string | undefined;
  for (const line of lines) {
    const [kind, ...parts] = line.split("\t");
    const [a = "", b = "", c = "", d = "", key = "", ...anchors] = parts;
    const status = STATE_STATUSES.find((s) => s === b);
    const decision = DECISIONS.find((s) => s === c);
    if (kind === "E" && status !== undefined) entities.set(Number(a), status);
    else if (kind === "A" && decision !== undefined) {
      answers.push({ left: Number(a), right: Number(b), decision });
    } else if (kind === "R" && key !== "") {
      const [no, entity, origin] = [Number(a), Number(b), Number(c)];
      rows.push({ no, entity, first: origin, here: d === "1", key, anchors });
    } else if (kind === "M") keptHead = a;
    else if (kind === "L") lists.set(a, b);
    else return "torn";
  }
  const snapshot = { ...rest, entities, rows, answers };
  if (keptHead === undefined) return snapshot;
  const matching = readKept(keptHead, lists);
  return matching === undefined ? "torn" : { ...snapshot, matching };
}
