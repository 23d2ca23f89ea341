import { nearestName } from "../config/nearest.ts";
import type { Words } from "../model/words.ts";
import type { ExportColumns } from "./record.ts";

/** A name that is neither header nor field of the run, with the nearest one that is. */
export function unknownColumn(
  name: string,
  columns: ExportColumns,
  headers = columns.headers,
): Words {
  const meant = columns.like(name);
  const near =
    meant !== undefined && headers.includes(meant)
      ? meant
      : nearestName(name, [...columns.fields, ...headers]);
  return {
    en: `there is no column or field "${name}"${near === undefined ? "" : ` (did you mean ${near}?)`}`,
    vi: `không có cột hay trường "${name}"${near === undefined ? "" : ` (ý bạn là ${near}?)`}`,
  };
}

/** Several of them as one sentence. */
export function unknownColumns(
  names: readonly string[],
  columns: ExportColumns,
  headers = columns.headers,
): Words {
  const all = names.map((name) => unknownColumn(name, columns, headers));
  return { en: all.map((w) => w.en).join("; "), vi: all.map((w) => w.vi).join("; ") };
}
