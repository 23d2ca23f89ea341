import { type TextColumn, TextColumnBuilder } from "../table/text-column.ts";
import type { PartedColumn } from "./clean-part.ts";

/** A cleaned column whose empty cells get values; its dictionaries are copied at the first of them. */
export class FilledColumn {
  readonly parted: PartedColumn;
  private values: TextColumnBuilder | undefined;
  private features: TextColumnBuilder | undefined;

  constructor(parted: PartedColumn) {
    this.parted = parted;
  }

  /** Whether a cell holds nothing a person could see; one that says so in words (`không có`) is not blank. */
  isBlank(row: number): boolean {
    const { values } = this.parted;
    const code = values.codes[row] as number;
    if (code > values.distinct) return false;
    return code === 0 || values.text(code).trim() === "";
  }

  /** What matching compares in a row. */
  featureAt(row: number): string {
    const { feature } = this.parted;
    const code = feature.codes[row] as number;
    return code <= feature.distinct ? feature.text(code) : (this.features?.textOf(code) ?? "");
  }

  fill(
    row: number,
    { value, feature, status }: { value: string; feature: string; status: number },
  ): void {
    const { parted } = this;
    this.values ??= dictionaryOf(parted.values);
    this.features ??= dictionaryOf(parted.feature);
    parted.values.codes[row] = this.values.codeOf(value);
    parted.feature.codes[row] = this.features.codeOf(feature);
    parted.status[row] = status;
  }

  finished(): PartedColumn {
    const { parted, values, features } = this;
    if (values === undefined || features === undefined) return parted;
    return {
      ...parted,
      values: values.finish().withCodes(parted.values.codes),
      feature: features.finish().withCodes(parted.feature.codes),
    };
  }
}

/** The texts of a column under the same codes, to be added to. */
function dictionaryOf(column: TextColumn): TextColumnBuilder {
  const builder = new TextColumnBuilder();
  for (let code = 1; code <= column.distinct; code++) {
    const from = column.offsets[code - 1] as number;
    builder.codeOfBytes(column.bytes, from, column.offsets[code] as number, column.tag(code));
  }
  return builder;
}
