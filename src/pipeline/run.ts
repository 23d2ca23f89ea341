import { matchSteps } from "../match/index.ts";
import type { CleanData } from "../field/clean-data.ts";
import { mergeEntities } from "../merge/merge.ts";
import type { MergeResult } from "../merge/model.ts";
import { type Answer, combineAnswers } from "../run/decisions.ts";
import { Contacts } from "../run/contact.ts";
import { readContactList } from "../run/contact-list.ts";
import { junkWords } from "../run/junk-words.ts";
import type { RunResult, Suppressed, UsedSetting } from "../run/result.ts";
import type { StateSession } from "../state/session.ts";
import { suppress } from "../run/suppress.ts";
import { cleanedFormat, load, type LoadRequest } from "./load.ts";
import { linksOf } from "./links.ts";
import { matchInput } from "./match-input.ts";
import { noteMatches } from "./match-findings.ts";
import { drive } from "./pool.ts";
import { allFindings, registryFor } from "./registry.ts";
import { type Hooks, matchProgress } from "./stages.ts";

/** A whole run: what to load, and what people have decided before. */
export interface RunRequest extends LoadRequest {
  readonly version: string;
  readonly used: readonly UsedSetting[];
  /** What people decided about pairs of row_ids before. */
  readonly answers: readonly Answer[];
  /** List of persons who must not be contacted. */
  readonly suppressFile?: string;
  /** What earlier runs left to be remembered: ids, answers. */
  readonly state?: StateSession;
}

/** The story of the tool: read · map · clean · check · match · merge. Writing is up to the caller. */
export async function run(request: RunRequest, hooks: Hooks): Promise<RunResult> {
  const loaded = await load(request, hooks);
  const { data, findings, country, lang } = loaded;

  const recalled = request.state?.recall(data) ?? [];
  const answers = combineAnswers(recalled, request.answers);
  hooks.stage?.("match");
  const { result: match } = await drive(
    matchSteps(
      matchInput(data, request.settings.match, linksOf(answers, data.dataset)),
      request.settings.match,
      matchProgress(hooks),
    ),
    { rows: data.dataset.rows, threads: request.settings.general.threads },
  );
  noteMatches(data, match, findings);

  hooks.stage?.("merge");
  const merge = mergeEntities(data, match, request.settings.merge);
  const suppressed =
    request.suppressFile === undefined
      ? undefined
      : await suppressedBy(request.suppressFile, data, merge, {
          country,
          asOf: request.asOf,
          hooks,
        });
  return {
    version: request.version,
    inputs: loaded.inputs,
    data,
    findings: findings.finish(),
    definitions: allFindings(registryFor(request.settings)),
    match,
    merge,
    settings: request.used,
    asOf: request.asOf,
    lang,
    country,
    seed: request.settings.match.seed,
    format: cleanedFormat(request.settings, loaded.inputs[0]?.format),
    answers,
    ...(request.state === undefined
      ? {}
      : { entityId: request.state.identify(merge), stateId: request.state.id }),
    ...(suppressed === undefined ? {} : { suppressed }),
  };
}

async function suppressedBy(
  file: string,
  data: CleanData,
  merge: MergeResult,
  about: { readonly country: string; readonly asOf: string; readonly hooks: Hooks },
): Promise<Suppressed> {
  const contacts = new Contacts(about);
  const list = await readContactList(file, contacts);
  if (list.junk.length > 0) about.hooks.warn?.(junkWords(file, list.junk));
  return suppress(list, contacts, data, merge);
}
