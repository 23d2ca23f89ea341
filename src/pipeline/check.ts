import { KNOWN_SETTINGS } from "../config/slices.ts";
import type { CleanData } from "../field/clean-data.ts";
import { matchRecords } from "../match/index.ts";
import type { Report } from "../report/model.ts";
import type { FindingList } from "../table/finding-list.ts";
import { load, type LoadRequest } from "./load.ts";
import { matchFeatures } from "./match-features.ts";
import { noteMatches } from "./match-findings.ts";
import { reportOn, unusualSettings } from "./report.ts";
import type { Hooks } from "./stages.ts";

/** What a check is asked for. */
export interface CheckRequest extends LoadRequest {
  readonly version: string;
  /** Look for duplicates too. */
  readonly duplicates: boolean;
}

/** Cleans and checks in memory; nothing is written. */
export async function checkFiles(
  request: CheckRequest,
  hooks: Hooks,
): Promise<{ readonly report: Report; readonly data: CleanData; readonly findings: FindingList }> {
  const loaded = await load(request, hooks);
  const { data } = loaded;
  hooks.stage?.("match");
  const match = request.duplicates
    ? matchRecords(
        {
          rows: data.dataset.rows,
          features: matchFeatures(data),
          source: data.dataset.tableOf,
          mustLink: new Uint32Array(0),
          cannotLink: new Uint32Array(0),
        },
        request.settings.match,
      )
    : undefined;
  if (match !== undefined) noteMatches(data, match, loaded.findings);
  const findings = loaded.findings.finish();
  const report = reportOn({
    version: request.version,
    inputs: loaded.inputs,
    data,
    findings,
    ...(match === undefined ? {} : { match }),
    asOf: request.asOf,
    lang: loaded.lang,
    country: loaded.country,
    settings: unusualSettings(KNOWN_SETTINGS, (k) => {
      const room = request.settings[k.room] as Readonly<Record<string, unknown>>;
      return room[k.name];
    }),
  });
  return { report, data, findings };
}
