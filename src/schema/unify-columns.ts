import type { Mapping, TableInfo } from "../table/dataset.ts";
import { foldTight } from "../text/fold.ts";

/** A column of the unified table before its values are joined. */
export interface UnifiedColumn {
  readonly header: string;
  readonly mapping?: Mapping;
  readonly ordinal: number;
  readonly positions: readonly number[];
}

interface Draft {
  readonly header: string;
  readonly mapping: Mapping | undefined;
  readonly ordinal: number;
  readonly positions: number[];
}

/**
 * Which columns of several tables are the same: same field and ordinal, or the same folded header where
 * no field is known. A column that is empty in one table follows the table where its header has a field.
 * Order: the first table's columns, then what later ones add.
 */
export function unifyColumns(
  tables: readonly {
    readonly table: TableInfo;
    readonly mappings: readonly (Mapping | undefined)[];
  }[],
): readonly UnifiedColumn[] {
  const drafts = new Map<string, Draft>();
  const fieldOf = fieldsByHeader(tables);
  for (const [t, { table, mappings }] of tables.entries()) {
    const ordinals = new Map<string, number>();
    for (const [position, header] of table.headers.entries()) {
      if (header === "") continue;
      let mapping = mappings[position];
      if (mapping === undefined && isEmpty(table, position))
        mapping = fieldOf.get(foldTight(header));
      const name = mapping === undefined ? `header ${keyOf(header)}` : `field ${mapping.field}`;
      const ordinal = (ordinals.get(name) ?? 0) + 1;
      ordinals.set(name, ordinal);
      const key = `${name} ${ordinal}`;
      let draft = drafts.get(key);
      if (draft === undefined) {
        const positions = tables.map(() => -1);
        draft = { header, mapping, ordinal: mapping === undefined ? 1 : ordinal, positions };
        drafts.set(key, draft);
      }
      draft.positions[t] = position;
    }
  }
  return uniqueHeaders([...drafts.values()]);
}

/** Headers of other scripts or of signs only keep their own spelling as key. */
function keyOf(header: string): string {
  return foldTight(header) || header.trim();
}

function fieldsByHeader(tables: Parameters<typeof unifyColumns>[0]): ReadonlyMap<string, Mapping> {
  const fields = new Map<string, Mapping>();
  if (tables.length < 2) return fields;
  for (const { table, mappings } of tables) {
    for (const [position, header] of table.headers.entries()) {
      const mapping = mappings[position];
      const key = foldTight(header);
      if (mapping !== undefined && key !== "" && !fields.has(key)) fields.set(key, mapping);
    }
  }
  return fields;
}

function isEmpty(table: TableInfo, position: number): boolean {
  const codes = table.grid.columns[position]?.codes;
  return codes === undefined || table.records.every((row) => codes[row] === 0);
}

function uniqueHeaders(drafts: readonly Draft[]): readonly UnifiedColumn[] {
  const taken = new Set(drafts.map((draft) => draft.header));
  const used = new Set<string>();
  return drafts.map(({ header, mapping, ordinal, positions }) => {
    let name = header;
    for (let n = 2; used.has(name); n++) {
      const next = `${header}_${n}`;
      if (!taken.has(next) && !used.has(next)) name = next;
    }
    used.add(name);
    return { header: name, ordinal, positions, ...(mapping === undefined ? {} : { mapping }) };
  });
}
