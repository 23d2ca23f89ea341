import type { Words } from "../../model/words.ts";
import type { ExportRecord } from "../record.ts";

/** One column of another system's import file. */
export interface LayoutColumn {
  readonly header: string;
  readonly from: (record: ExportRecord) => string;
  /** True where the name was not seen in the system's own documents or files. */
  readonly unverified?: boolean;
  /** Characters the system keeps at most; it cuts or refuses what is longer. */
  readonly limit?: number;
  /** Whether the customer has a value that the column cannot take; it is left empty. */
  readonly lacks?: (record: ExportRecord) => boolean;
}

/** The import file of another system. */
export interface Layout {
  readonly name: string;
  readonly title: Words;
  /** Whether people get written to or called from there: customers who opted out are left out. */
  readonly marketing: boolean;
  /** How many values of a field there is room for; what does not fit is counted and said. */
  readonly room: Readonly<Record<string, number>>;
  /** Columns of which the system demands one at least; each group is a demand of its own. */
  readonly needs: readonly (readonly string[])[];
  readonly columns: readonly LayoutColumn[];
}

/** A column that takes the n-th value of a field. */
export function fieldColumn(
  header: string,
  field: string,
  options: {
    nth?: number;
    unverified?: boolean;
    as?: (value: string) => string;
    limit?: number;
  } = {},
): LayoutColumn {
  const { nth = 1, unverified = false, as = (value) => value, limit } = options;
  return {
    header,
    from: (record) => {
      const value = record.values(field)[nth - 1] ?? "";
      return value === "" ? "" : as(value);
    },
    ...(unverified ? { unverified } : {}),
    ...(limit === undefined ? {} : { limit }),
  };
}

/** A column of whole dates: what is none (a day without a year, a bare year) would be refused with its row, or read as another day. */
export function dateColumn(
  header: string,
  field: string,
  options: { unverified?: boolean; as?: (value: string) => string } = {},
): LayoutColumn {
  const { as = (value) => value, ...rest } = options;
  return {
    ...fieldColumn(header, field, { ...rest, as: (value) => (WHOLE.test(value) ? as(value) : "") }),
    lacks: (record) => {
      const value = record.value(field);
      return value !== "" && !WHOLE.test(value);
    },
  };
}
const WHOLE = /^\d{4}-\d{2}-\d{2}$/;

/** A column made of the whole record. */
export function madeColumn(
  header: string,
  from: (record: ExportRecord) => string,
  unverified = false,
  limit?: number,
): LayoutColumn {
  return {
    header,
    from,
    ...(unverified ? { unverified } : {}),
    ...(limit === undefined ? {} : { limit }),
  };
}
