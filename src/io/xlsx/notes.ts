import type { FindingArgs, ValueFinding } from "../../model/finding.ts";
import { columnName } from "./cell-ref.ts";
import type { XlsxFindingCode } from "./findings.ts";

/** Places named in one note; the rest is only counted. */
const SHOWN = 10;

/** Gathers notes while a sheet is read: one a code, with a count and the first places. */
export class Notes {
  private readonly tallies = new Map<
    XlsxFindingCode,
    { count: number; key: string; places: string[] }
  >();
  private readonly columns = new Map<XlsxFindingCode, Map<number, number>>();
  private readonly single: ValueFinding<XlsxFindingCode>[] = [];

  /** Counts one more of a kind at a place. `key` names the argument the places are listed in. */
  at(code: XlsxFindingCode, key: "cells" | "rows" | "columns", place: () => string): void {
    let tally = this.tallies.get(code);
    if (tally === undefined) this.tallies.set(code, (tally = { count: 0, key, places: [] }));
    tally.count++;
    if (tally.places.length < SHOWN) tally.places.push(place());
  }

  /** As {@link at}, for cells that stand by the column: whole columns are named, each once. */
  inColumn(code: XlsxFindingCode, column: number): void {
    let columns = this.columns.get(code);
    if (columns === undefined) this.columns.set(code, (columns = new Map()));
    columns.set(column, (columns.get(column) ?? 0) + 1);
  }

  /** Adds a note that stands alone. */
  add(code: XlsxFindingCode, args: FindingArgs): void {
    this.single.push({ code, args });
  }

  list(): ValueFinding<XlsxFindingCode>[] {
    const tallied = [...this.tallies].map(([code, { count, key, places }]) => ({
      code,
      args: { count, [key]: places.join(", ") + (count > places.length ? ", …" : "") },
    }));
    const byColumn = [...this.columns].map(([code, columns]) => {
      const names = [...columns.keys()].sort((a, b) => a - b).map(columnName);
      const shown = names.slice(0, SHOWN).join(", ") + (names.length > SHOWN ? ", …" : "");
      const count = [...columns.values()].reduce((sum, one) => sum + one, 0);
      return { code, args: { count, columns: shown } };
    });
    return [...this.single, ...tallied, ...byColumn];
  }
}
