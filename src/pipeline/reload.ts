import { resolveSettings } from "../config/resolve.ts";
import type { Settings } from "../config/slices.ts";
import type { InputFile } from "../io/input/index.ts";
import { erasedRows } from "../run/erased.ts";
import type { Run } from "../run/read.ts";
import { restoreRun } from "../run/restore.ts";
import type { UsedSetting } from "../run/result.ts";
import { SUPPRESSION } from "../run/write/suppression.ts";
import type { Dataset } from "../table/dataset.ts";
import { withPool } from "./pool.ts";
import { load, type LoadRequest } from "./load.ts";

/** The request a finished run was made from, its inputs brought back into `folder` (private, the caller's). */
export async function requestOf(
  run: Run,
  folder: string,
): Promise<LoadRequest & { readonly used: readonly UsedSetting[] }> {
  const { manifest } = run;
  const restored = await restoreRun(run, folder);
  const files = restored.map(({ name, path }): InputFile => ({ name, path }));
  // What was inferred then must not be inferred anew: the answer stands in the manifest.
  const used = manifest.settings.map(({ key, value, origin }) => {
    if (key === "country") return { key, value: manifest.country, origin };
    if (key === "lang") return { key, value: manifest.lang, origin };
    return { key, value, origin };
  });
  const values = Object.fromEntries(used.map(({ key, value }) => [key, value]));
  const { settings } = resolveSettings([{ origin: "manifest", values }]);
  const erased = await erasedRows(run);
  return { files, settings: settings satisfies Settings, asOf: manifest.asOf, used, erased };
}

/** The suppression list a run kept, to be applied again by what is made of it. */
export function keptList(run: Run): { readonly suppressFile?: string } {
  const kept = run.manifest.files.some((file) => file.name === SUPPRESSION);
  return kept ? { suppressFile: run.path(SUPPRESSION) } : {};
}

/** The dataset a finished run was made of. */
export async function reloadDataset(run: Run, folder: string): Promise<Dataset> {
  const request = await requestOf(run, folder);
  const { data } = await withPool(request.settings.general.threads, (pool) =>
    load(request, {}, pool),
  );
  return data.dataset;
}
