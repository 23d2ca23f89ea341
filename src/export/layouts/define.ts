import type { Words } from "../../model/words.ts";
import type { ExportRecord } from "../record.ts";

/** One column of another system's import file. */
export interface LayoutColumn {
  readonly header: string;
  readonly from: (record: ExportRecord) => string;
  /** True where the name was not seen in the system's own documents or files. */
  readonly unverified?: boolean;
}

/** The import file of another system. */
export interface Layout {
  readonly name: string;
  readonly title: Words;
  /** Whether people get written to or called from there: customers who opted out are left out. */
  readonly marketing: boolean;
  /** How many values of a field there is room for; what does not fit is counted and said. */
  readonly room: Readonly<Record<string, number>>;
  readonly columns: readonly LayoutColumn[];
}

/** A column that takes the n-th value of a field. */
export function fieldColumn(
  header: string,
  field: string,
  options: { nth?: number; unverified?: boolean; as?: (value: string) => string } = {},
): LayoutColumn {
  const { nth = 1, unverified = false, as = (value) => value } = options;
  return {
    header,
    from: (record) => {
      const value = record.values(field)[nth - 1] ?? "";
      return value === "" ? "" : as(value);
    },
    ...(unverified ? { unverified } : {}),
  };
}

/** A column made of the whole record. */
export function madeColumn(
  header: string,
  from: (record: ExportRecord) => string,
  unverified = false,
): LayoutColumn {
  return { header, from, ...(unverified ? { unverified } : {}) };
}
