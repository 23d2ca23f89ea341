import { cpus, totalmem } from "node:os";
import { textTable } from "../text/text-table.ts";
import type { Measured } from "./measure.ts";

/** A list of a size, and what its run took. */
export interface SizeResult {
  readonly rows: number;
  readonly run: Measured;
}

/** Draws a table: header, lines, which columns stand on the right. */
export type Draw = (
  header: readonly string[],
  lines: readonly (readonly string[])[],
  right: readonly number[],
) => string;

/** For a terminal. */
export const plain: Draw = (header, lines, right) =>
  textTable(header, lines, 120, { right }).join("\n");

/** As it stands in PERFORMANCE.md, once formatted. */
export const markdown: Draw = (header, lines, right) => {
  const rule = header.map((_, i) => (right.includes(i) ? "---:" : "---"));
  return [header, rule, ...lines].map((line) => `| ${line.join(" | ")} |`).join("\n");
};

const seconds = (value: number): string => value.toFixed(2);
const exponent = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : "");

/** What the figures were measured on. */
export function machine(): string {
  const [cpu] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpu?.model.trim() ?? "unknown"}, ${gigabytes} GB, Node ${process.versions.node}`;
}

/** Whole runs, one line a size; `n^` is how time grew against the size before. */
export function sizeTable(results: readonly SizeResult[], draw: Draw): string {
  const rows = results.map(({ rows: n, run }, i) => {
    const before = results[i - 1];
    const growth = (of: (m: Measured) => number): string =>
      before === undefined
        ? ""
        : exponent(Math.log(of(run) / of(before.run)) / Math.log(n / before.rows));
    return [
      n.toLocaleString("en"),
      seconds(run.wallSeconds),
      seconds(run.cpuSeconds),
      String(run.peakMegabytes),
      Math.round(n / run.cpuSeconds).toLocaleString("en"),
      growth((m) => m.cpuSeconds),
      growth((m) => m.peakMegabytes),
    ];
  });
  const header = ["rows", "wall s", "CPU s", "peak MB", "rows per CPU s", "CPU n^", "MB n^"];
  return draw(
    header,
    rows,
    header.map((_, i) => i),
  );
}

/** CPU seconds of every stage, one column a size; what is left is starting and ending. */
export function stageTable(results: readonly SizeResult[], draw: Draw): string {
  const names = [...new Set(results.flatMap(({ run }) => run.stages.map((s) => s.stage)))];
  const costOf = ({ run }: SizeResult, name: string): number =>
    run.stages.filter((s) => s.stage === name).reduce((sum, s) => sum + s.cpuSeconds, 0);
  const rows = names.map((name) => [
    name,
    ...results.map((result) => seconds(costOf(result, name))),
    ...results.map(({ run }) =>
      String(run.stages.findLast((s) => s.stage === name)?.peakMegabytes ?? ""),
    ),
  ]);
  const rest = results.map((result) =>
    names.reduce((left, name) => left - costOf(result, name), result.run.cpuSeconds),
  );
  rows.push(["start and end", ...rest.map((r) => seconds(Math.max(0, r))), ...rest.map(() => "")]);
  const sizes = results.map(({ rows: n }) => n.toLocaleString("en"));
  const header = [
    "stage",
    ...sizes.map((n) => `CPU s, ${n}`),
    ...sizes.map((n) => `MB by then, ${n}`),
  ];
  return draw(header, rows, header.map((_, i) => i).slice(1));
}

/** Small commands, whose time is mostly starting up. */
export function startTable(
  results: readonly { readonly name: string; readonly run: Measured }[],
  draw: Draw,
): string {
  const rows = results.map(({ name, run }) => [
    name,
    seconds(run.wallSeconds),
    seconds(run.cpuSeconds),
    String(run.peakMegabytes),
  ]);
  return draw(["command", "wall s", "CPU s", "peak MB"], rows, [1, 2, 3]);
}
