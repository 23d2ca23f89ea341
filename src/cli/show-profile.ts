import type { FindingDef } from "../model/finding.ts";
import type { Loaded } from "../pipeline/load.ts";
import type { ColumnProfile } from "../schema/profile.ts";
import { counted, ROWS } from "../report/count-words.ts";
import { formatNumber, formatPercent } from "../text/number-format.ts";
import { safeText } from "./safe-text.ts";
import type { Terminal } from "./terminal.ts";

/** What `profile --json` prints: the tables with their columns, samples masked as the columns have them. */
export function profileJson(
  { data, country, lang }: Loaded,
  columns: readonly ColumnProfile[],
): object {
  const { tables, rows } = data.dataset;
  return {
    rows,
    country,
    lang,
    tables: tables.map((t) => ({
      ...t.grid.source,
      rows: t.records.length,
      headerRows: t.headerRows.map((r) => t.grid.lines[r]),
    })),
    columns,
  };
}

/** Prints the tables, then every column: what it is taken for and why, and what stands in it. */
export function showProfile(
  { dataset }: Loaded["data"],
  columns: readonly ColumnProfile[],
  defs: ReadonlyMap<string, FindingDef>,
  terminal: Terminal,
): void {
  const { lang } = terminal;
  for (const { grid, records } of dataset.tables) {
    const sheet = grid.source.sheet === undefined ? "" : ` · ${grid.source.sheet}`;
    terminal.out(safeText(`${grid.source.file}${sheet}: ${counted(records.length, ROWS)[lang]}`));
  }
  for (const column of columns) {
    terminal.out("");
    terminal.out(
      `${terminal.paint.strong(safeText(column.header))} → ${takenFor(column, defs, terminal)}`,
    );
    showContents(column, terminal);
  }
}

/** The field a column is taken for, how surely and why. */
function takenFor(
  { mapping, leftAlone }: ColumnProfile,
  defs: ReadonlyMap<string, FindingDef>,
  { lang, paint }: Terminal,
): string {
  if (mapping === undefined) {
    const alone = lang === "vi" ? "giữ nguyên" : "left alone";
    const why = defs.get(leftAlone?.code ?? "")?.say(leftAlone?.args ?? {})[lang];
    return paint.faint(why === undefined ? alone : safeText(`${alone}: ${why}`));
  }
  const because = defs.get(mapping.note.code)?.say(mapping.note.args ?? {})[lang] ?? "";
  const sureness = formatPercent(mapping.sureness, lang);
  return `${paint.good(mapping.field)} ${sureness}  ${paint.faint(safeText(because))}`;
}

/** Fill rate, distinct values and lengths, then the commonest shapes and samples. */
function showContents(c: ColumnProfile, terminal: Terminal): void {
  const { lang } = terminal;
  const vi = lang === "vi";
  const filled = c.rows === 0 ? "–" : formatPercent(c.filled / c.rows, lang);
  const distinct = formatNumber(c.distinct, lang);
  terminal.out(
    vi
      ? `  có dữ liệu ${filled}, ${distinct} giá trị khác nhau, dài ${c.shortest}–${c.longest}`
      : `  filled ${filled}, ${distinct} distinct, length ${c.shortest}–${c.longest}`,
  );
  if (c.patterns.length > 0) {
    const shown = c.patterns.map((p) => `${p.pattern} (${formatNumber(p.count, lang)})`);
    terminal.out(safeText(`  ${vi ? "dạng" : "shapes"}: ${shown.join("  ")}`));
  }
  if (c.samples.length > 0) {
    terminal.out(safeText(`  ${vi ? "ví dụ" : "samples"}: ${c.samples.join(" | ")}`));
  }
}
