import type { Words } from "../model/words.ts";
import type { Dataset } from "../table/dataset.ts";
import { fileOf } from "../table/file-names.ts";
import { foldKey } from "../text/fold.ts";
import type { MergeSettings } from "./settings.ts";
import { namesSource } from "./standing.ts";

/**
 * What the settings of merging name that the inputs do not have: a mistyped name would be passed over in
 * silence, and another value survive than was asked for. A field of the registry may be missing, as one
 * configuration serves many lists.
 * @param fields names of all fields there are
 */
export function unmetNames(
  { survivors, prefer, sourcePriority }: MergeSettings,
  dataset: Dataset,
  fields: readonly string[],
): Words[] {
  const headers = new Set(dataset.columns.map((column) => foldKey(column.header)));
  const words: Words[] = [];
  for (const [setting, map] of Object.entries({ survivors, prefer })) {
    const unmet = Object.keys(map).filter(
      (name) => !fields.includes(name) && !headers.has(foldKey(name)),
    );
    if (unmet.length === 0) continue;
    words.push({
      en: `merge.${setting}: no column or field is called ${quoted(unmet)}; that rule does nothing (crm-clean fields lists the fields)`,
      vi: `merge.${setting}: không có cột hay trường nào tên ${quoted(unmet)}; quy tắc đó không có tác dụng (crm-clean fields liệt kê các trường)`,
    });
  }
  const strangers = sourcePriority.filter(
    (name) => !dataset.tables.some(({ grid }) => namesSource(name, grid.source)),
  );
  if (strangers.length > 0) {
    const files = [...new Set(dataset.tables.map((_, table) => fileOf(dataset, table)))];
    words.push({
      en: `merge.sourcePriority: no file or sheet is called ${quoted(strangers)}; it ranks nothing (files: ${short(files)})`,
      vi: `merge.sourcePriority: không có tệp hay trang tính nào tên ${quoted(strangers)}; tên đó không có tác dụng (các tệp: ${short(files)})`,
    });
  }
  return words;
}

const MOST = 8;

function short(names: readonly string[]): string {
  const shown = names.slice(0, MOST).join(", ");
  return names.length > MOST ? `${shown} …` : shown;
}

function quoted(names: readonly string[]): string {
  return short(names.map((name) => `"${name}"`));
}
