import type { ExportColumns, ExportRecord } from "./record.ts";
import type { Layout } from "./layouts/define.ts";

/** What of the customers written does not fit into the other system's file. */
export interface Misfit {
  /** Field → values the layout has no room for. */
  readonly overflow: Readonly<Record<string, number>>;
  /** Column → values left out of it, as it cannot take them. */
  readonly unfit: Readonly<Record<string, number>>;
  /** Columns with values longer than the system keeps. */
  readonly tooLong: readonly { header: string; limit: number; values: number }[];
  /** Columns of which the system demands one, and customers who have none of them. */
  readonly incomplete: readonly { headers: readonly string[]; customers: number }[];
  /** Filled columns of the cleaned file that no column of the layout takes. */
  readonly homeless: readonly string[];
}

/** Looks at every customer on the way into a layout; only columns that are written count. */
export class Fit {
  private readonly layout: Layout | undefined;
  private readonly columns: Layout["columns"];
  private readonly needs: Layout["needs"];
  private readonly homeless: readonly string[];
  private readonly filled = new Set<string>();
  private readonly overflow: Record<string, number> = {};
  private readonly unfit: Record<string, number> = {};
  private readonly tooLong = new Map<string, number>();
  private readonly incomplete = new Map<readonly string[], number>();

  /** @param written headers of the file to be written */
  constructor(layout: Layout | undefined, written: readonly string[], columns: ExportColumns) {
    const kept = new Set(written);
    this.layout = layout;
    this.columns = layout?.columns.filter(({ header }) => kept.has(header)) ?? [];
    this.needs = layout?.needs.filter((group) => group.every((header) => kept.has(header))) ?? [];
    const taken = fieldsTaken(layout);
    this.homeless =
      layout === undefined
        ? []
        : columns.headers.filter((header) => {
            const field = columns.fieldOf(header);
            return !header.startsWith("crm_") && (field === undefined || !taken.has(field));
          });
  }

  /** Counts what of a customer does not fit. */
  take(record: ExportRecord): void {
    for (const [field, room] of Object.entries(this.layout?.room ?? {})) {
      const more = record.values(field).length - room;
      if (more > 0) this.overflow[field] = (this.overflow[field] ?? 0) + more;
    }
    const empty = new Set<string>();
    for (const { header, from, limit, lacks } of this.columns) {
      if (lacks?.(record) === true) this.unfit[header] = (this.unfit[header] ?? 0) + 1;
      const text = from(record);
      if (text === "") empty.add(header);
      else if (limit !== undefined && text.length > limit) {
        this.tooLong.set(header, (this.tooLong.get(header) ?? 0) + 1);
      }
    }
    for (const group of this.needs) {
      if (!group.every((header) => empty.has(header))) continue;
      this.incomplete.set(group, (this.incomplete.get(group) ?? 0) + 1);
    }
    for (const header of this.homeless) if (record.cell(header) !== "") this.filled.add(header);
  }

  misfit(): Misfit {
    const { overflow, unfit } = this;
    return {
      overflow,
      unfit,
      tooLong: this.columns.flatMap(({ header, limit }) => {
        const values = this.tooLong.get(header);
        return values === undefined || limit === undefined ? [] : [{ header, limit, values }];
      }),
      incomplete: [...this.incomplete].map(([headers, customers]) => ({ headers, customers })),
      homeless: this.homeless.filter((header) => this.filled.has(header)),
    };
  }
}

/** The fields the columns of a layout are made of, found by making a row of nobody. */
function fieldsTaken(layout: Layout | undefined): ReadonlySet<string> {
  const asked = new Set<string>();
  const ask = (field: string): readonly string[] => {
    asked.add(field);
    return [];
  };
  const nobody: ExportRecord = {
    cell: () => "",
    values: ask,
    value: (field) => ask(field)[0] ?? "",
  };
  for (const { from } of layout?.columns ?? []) from(nobody);
  return asked;
}
