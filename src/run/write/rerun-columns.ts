import type { OutputColumn } from "../../io/format/define.ts";
import { type TextColumn, TextColumnBuilder } from "../../table/text-column.ts";

/** Starts the header of every column this program adds. */
const PREFIX = "crm_";

/** Columns of an input that a run of this program added, apart from the others. */
export interface RerunColumns {
  readonly own: readonly OutputColumn[];
  /** Added by an earlier run; they stand behind this run's own again. */
  readonly earlier: readonly OutputColumn[];
}

/** Tells the columns an earlier run added; in a file that no run wrote, `crm_…` is the customer's own. */
export function partRerun(columns: readonly OutputColumn[], isOurs: boolean): RerunColumns {
  if (!isOurs) return { own: columns, earlier: [] };
  return {
    own: columns.filter(({ header }) => !header.startsWith(PREFIX)),
    earlier: columns.filter(({ header }) => header.startsWith(PREFIX)),
  };
}

/**
 * Brings the columns earlier runs added and those of this run together, so that none is there twice: what
 * is worked out anew takes the place of what was there (`computed`), what was moved out of a cell joins it.
 */
export function joinRerun(
  earlier: readonly OutputColumn[],
  added: readonly OutputColumn[],
  computed: ReadonlySet<string>,
): OutputColumn[] {
  const fresh = new Map(added.map((column) => [column.header, column]));
  const joined = earlier.map((before) => {
    const now = fresh.get(before.header);
    if (now === undefined) return before;
    fresh.delete(before.header);
    if (computed.has(before.header)) return { ...before, cells: now.cells };
    return { ...before, cells: bothOf(before.cells, now.cells) };
  });
  return [...joined, ...fresh.values()];
}

/** Cell by cell the earlier text and behind it the new one, unless it is there already. */
function bothOf(before: TextColumn, now: TextColumn): TextColumn {
  const builder = new TextColumnBuilder();
  for (let row = 0; row < now.length; row++) {
    const old = before.at(row);
    const text = now.at(row);
    const code = before.codes[row] as number;
    if (text === "" && code === 0) builder.addEmpty();
    else if (text === "" || old.split("; ").includes(text)) {
      builder.addText(old, before.tag(code));
    } else builder.addText(old === "" ? text : `${old}; ${text}`);
  }
  return builder.finish();
}
