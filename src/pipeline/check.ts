import { KNOWN_SETTINGS } from "../config/slices.ts";
import type { CleanData } from "../field/clean-data.ts";
import type { InputFile } from "../io/input/index.ts";
import { matchSteps } from "../match/index.ts";
import type { MatchResult } from "../match/model.ts";
import type { Report } from "../report/model.ts";
import type { FindingList } from "../table/finding-list.ts";
import { accuracyAgainst, matchOfFirst, noteMaster } from "./against.ts";
import { giveHeadStart, type HeadStart } from "./head-start.ts";
import { load, type Loaded, type LoadRequest } from "./load.ts";
import { noteMatches } from "./match-findings.ts";
import { drive } from "./drive.ts";
import { type Pool, withPool } from "./pool.ts";
import { matchInput, NO_LINKS } from "./match-input.ts";
import { allFindings, registryFor } from "./registry.ts";
import { reportOn, unusualSettings } from "./report.ts";
import { type Hooks, matchProgress } from "./stages.ts";

/** What a check is asked for. */
export interface CheckRequest extends LoadRequest {
  readonly version: string;
  /** Look for duplicates too. */
  readonly duplicates: boolean;
  /** A master list the files are compared with; empty = none. */
  readonly against: readonly InputFile[];
}

/** What a check found out. */
export interface Checked {
  readonly report: Report;
  readonly data: CleanData;
  readonly findings: FindingList;
}

/** Cleans and checks in memory; nothing is written. */
export async function checkFiles(request: CheckRequest, hooks: Hooks): Promise<Checked> {
  return withPool(request.settings.general.threads, (pool) => checkWith(request, hooks, pool));
}

async function checkWith(request: CheckRequest, hooks: Hooks, pool: Pool): Promise<Checked> {
  const { duplicates, against } = request;
  let started: HeadStart | undefined;
  const onCleaned = (cleaned: CleanData): void => {
    if (duplicates && against.length === 0) started = giveHeadStart(cleaned, pool);
  };
  const loaded = await load({ ...request, onCleaned }, hooks, pool);
  const { data } = loaded;
  const { accuracy, match } = duplicates
    ? await compare(request, loaded, hooks, pool, started)
    : {};
  const findings = loaded.findings.finish();
  const report = reportOn({
    version: request.version,
    inputs: loaded.inputs,
    data,
    findings,
    definitions: allFindings(registryFor(request.settings)),
    ...(match === undefined ? {} : { match }),
    ...(accuracy === undefined ? {} : { accuracy }),
    asOf: request.asOf,
    lang: loaded.lang,
    country: loaded.country,
    countrySigns: loaded.countrySigns,
    settings: unusualSettings(KNOWN_SETTINGS, (k) => {
      const room = request.settings[k.room] as Readonly<Record<string, unknown>>;
      return room[k.name];
    }),
  });
  return { report, data, findings };
}

interface Compared {
  readonly match?: MatchResult;
  readonly accuracy?: { readonly part: number; readonly of: number };
}

/** Looks for duplicates inside the file and, with a master list, for rows the master has already. */
async function compare(
  request: CheckRequest,
  loaded: Loaded,
  hooks: Hooks,
  pool: Pool,
  started?: HeadStart,
): Promise<Compared> {
  const { data, findings } = loaded;
  const settings = request.settings.match;
  if (request.against.length === 0) {
    hooks.stage?.("match");
    const input = matchInput(data, settings, NO_LINKS, started?.features);
    const steps = matchSteps(input, settings, matchProgress(hooks));
    const { result: match } = await drive(steps, pool, started?.desk);
    noteMatches(data, match, findings);
    return { match };
  }
  // One table of both, so that values mean the same on either side; the new file's records come first.
  const files = [...request.files, ...request.against];
  const both = await load({ ...request, files }, hooks, pool);
  hooks.stage?.("match");
  const named = { ...settings, duplicateFree: request.against.map((file) => file.name) };
  const steps = matchSteps(matchInput(both.data, named, NO_LINKS), settings, matchProgress(hooks));
  const { result: match } = await drive(steps, pool);
  const fresh = data.dataset.rows;
  const own = matchOfFirst(match, fresh);
  noteMatches(data, own, findings);
  noteMaster(both.data, match, fresh, findings);
  return { match: own, accuracy: accuracyAgainst(both.data, match, fresh) };
}
