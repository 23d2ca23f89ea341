import type { CleanData } from "../field/clean-data.ts";
import type { SurvivorRule } from "../field/define.ts";
import type { FieldMeans } from "../field/means.ts";
import { STATUS } from "../model/cell.ts";
import type { TextColumn } from "../table/text-column.ts";

/** A column of the table to be merged, whatever it came from. */
export interface Source {
  readonly header: string;
  readonly column?: number;
  readonly field?: string;
  /** Name of an added column, without `crm_`. */
  readonly added?: string;
  readonly ordinal: number;
  readonly values: TextColumn;
  readonly status?: Uint8Array;
  /** Record → what matching compares; code 0 = shared or a placeholder, nobody's own. */
  readonly feature?: TextColumn;
  /** The field's own rule; absent for unmapped and added columns. */
  readonly survivor?: SurvivorRule;
  /** What the field means; absent for unmapped columns. */
  readonly means?: FieldMeans;
}

/** Every column there is to merge: the dataset's in order, then the added ones. */
export function sourcesOf(data: CleanData): Source[] {
  const own = data.dataset.columns.map((column, i): Source => {
    const clean = data.columns[i];
    const base = { header: column.header, column: i, ordinal: column.ordinal };
    if (clean === undefined) return { ...base, values: column.raw };
    return {
      ...base,
      field: clean.spec.name,
      values: clean.values,
      status: clean.status,
      feature: clean.feature,
      survivor: clean.spec.survivor,
      ...(clean.spec.means && { means: clean.spec.means }),
    };
  });
  const added = data.added.map((column): Source => ({
    header: `crm_${column.name}`,
    added: column.name,
    ordinal: 1,
    values: column.values,
    ...(column.field === undefined ? {} : { field: column.field }),
    ...(column.spec?.means && { means: column.spec.means }),
  }));
  return [...own, ...added];
}

/** Whether a code stands for nothing a person could see: no cell, an empty text, white space. */
export function isBlank(column: TextColumn, code: number): boolean {
  if (code === 0) return true;
  const end = column.offsets[code] as number;
  for (let i = column.offsets[code - 1] as number; i < end; i++) {
    const byte = column.bytes[i] as number;
    if (byte === 0xc2 && column.bytes[i + 1] === 0xa0) i++;
    else if (byte > 32) return false;
  }
  return true;
}

/** Code → 1 where it is blank; undefined where no code is, as in most columns. */
export function blankCodes(column: TextColumn): Uint8Array | undefined {
  let blank: Uint8Array | undefined;
  for (let code = 1; code <= column.distinct; code++) {
    if (!isBlank(column, code)) continue;
    blank ??= new Uint8Array(column.distinct + 1);
    blank[code] = 1;
  }
  return blank;
}

/** How good a value is, smaller is better: ok and fixed, suspect, invalid, placeholder. */
export function badness(source: Source, record: number): 0 | 1 | 2 | 3 {
  const status = source.status?.[record];
  if (status === STATUS.suspect) return 1;
  if (status === STATUS.invalid) return 2;
  return status === STATUS.missing ? 3 : 0;
}
