import type { Quality } from "../match/evaluate.ts";
import { evaluate } from "../match/evaluate.ts";
import type { Dataset } from "../table/dataset.ts";
import type { Labelled } from "./labelled.ts";

type Row = Readonly<Record<string, unknown>>;

/** What of the npm package `goldenmatch` the comparison uses; it is no dependency and may not be there. */
export interface Peer {
  autoConfigureRows(rows: readonly Row[]): object;
  dedupe(rows: readonly Row[], options: { readonly config: object }): unknown;
}

/** The peer, where it is installed beside the program. */
export async function peerModule(): Promise<Peer | undefined> {
  const name = "goldenmatch";
  try {
    const module: unknown = await import(name);
    return isPeer(module) ? module : undefined;
  } catch {
    return undefined;
  }
}

function isPeer(module: unknown): module is Peer {
  return (
    typeof module === "object" &&
    module !== null &&
    "autoConfigureRows" in module &&
    typeof module.autoConfigureRows === "function" &&
    "dedupe" in module &&
    typeof module.dedupe === "function"
  );
}

/** The peer's line for a list, measured by the same evaluator: it configures itself and sees the same columns. */
export async function peerLine(peer: Peer, list: Labelled, dataset: Dataset): Promise<string[]> {
  const columns = dataset.columns.filter(({ header }) => header !== list.without);
  const rows = Array.from({ length: dataset.rows }, (_, at) => ({
    __row_id__: at,
    ...Object.fromEntries(columns.map(({ header, raw }) => [header, raw.at(at)])),
  }));
  const before = process.cpuUsage();
  const result = await peer.dedupe(rows, { config: peer.autoConfigureRows(rows) });
  const { user, system } = process.cpuUsage(before);
  const entityOf = Uint32Array.from(rows, (_, at) => at);
  for (const members of clustersOf(result)) {
    for (const member of members) entityOf[member] = members[0] ?? member;
  }
  const { pairwise } = evaluate(entityOf, list.truth);
  const seconds = ((user + system) / 1e6).toFixed(2);
  return [`  goldenmatch`, String(rows.length), ...cells(pairwise), "", "", "", "", seconds];
}

const cells = ({ precision, recall, f1 }: Quality): string[] =>
  [precision, recall, f1].map((n) => n.toFixed(4));

/** The rows of each cluster, by position; @throws TypeError where the package answers in another shape. */
function clustersOf(result: unknown): number[][] {
  if (typeof result === "object" && result !== null && "clusters" in result) {
    const { clusters } = result;
    if (clusters instanceof Map) {
      return [...clusters.values()].map(
        (cluster: { readonly members: number[] }) => cluster.members,
      );
    }
  }
  throw new TypeError("goldenmatch answered without a map of clusters");
}
