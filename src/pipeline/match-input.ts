import type { MatchInput } from "../match/model.ts";
import type { MatchSettings } from "../match/settings.ts";
import type { Run } from "../run/read.ts";
import type { CleanData } from "../field/clean-data.ts";
import type { GridSource } from "../table/grid.ts";
import { matchFeatures } from "./match-features.ts";

/** What matching works on, out of cleaned data and what people have decided about pairs. */
export function matchInput(
  data: CleanData,
  settings: MatchSettings,
  links: Pick<MatchInput, "mustLink" | "cannotLink">,
  features = matchFeatures(data),
): MatchInput {
  const { dataset } = data;
  const free = dataset.tables.map(({ grid }) => isNamed(grid.source, settings.duplicateFree));
  return {
    rows: dataset.rows,
    features,
    source: dataset.tableOf,
    ...links,
    ...(free.includes(true) ? { duplicateFree: Uint8Array.from(free, Number) } : {}),
  };
}

/** The model a finished run took over from an earlier one; nothing where it learnt its own. */
export function modelOf(run: Run): Pick<MatchInput, "kept"> {
  const { kept } = run.manifest.model;
  return kept === undefined ? {} : { kept: { model: kept.model } };
}

/** No decisions. */
export const NO_LINKS = { mustLink: new Uint32Array(0), cannotLink: new Uint32Array(0) } as const;

/** Whether a list names a file (with or without its folders) or a sheet. */
export function isNamed({ file, sheet }: GridSource, names: readonly string[]): boolean {
  const plain = file.split(/[/\\]/).at(-1);
  return names.some((name) => name === file || name === plain || name === sheet);
}
