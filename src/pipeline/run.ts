import { noteQuiet } from "../check/quiet.ts";
import { type MatchHooks, matchSteps } from "../match/index.ts";
import type { CleanData } from "../field/clean-data.ts";
import { mergeEntities } from "../merge/merge.ts";
import { unmetNames } from "../merge/unmet-names.ts";
import type { FindingList } from "../table/finding-list.ts";
import type { MergeResult } from "../merge/model.ts";
import { type Answer, combineAnswers } from "../run/decisions.ts";
import { Contacts } from "../run/contact.ts";
import { readContactList } from "../run/contact-list.ts";
import { fleetingIds, junkWords } from "../run/junk-words.ts";
import type { RunResult, Suppressed, UsedSetting } from "../run/result.ts";
import { matchedHow } from "../state/matched.ts";
import type { StateSession } from "../state/session.ts";
import { suppress } from "../run/suppress.ts";
import { cleanedFormat, load, type Loaded, type LoadRequest } from "./load.ts";
import { giveHeadStart, type HeadStart } from "./head-start.ts";
import { linksOf } from "./links.ts";
import { matchInput } from "./match-input.ts";
import { noteMatches } from "./match-findings.ts";
import { drive } from "./drive.ts";
import { type Pool, withPool } from "./pool.ts";
import { allFindings, registryFor } from "./registry.ts";
import { type Hooks, matchProgress } from "./stages.ts";

/** A whole run: what to load, and what people have decided before. */
export interface RunRequest extends LoadRequest {
  readonly version: string;
  readonly used: readonly UsedSetting[];
  /** What people decided about pairs of row_ids before. */
  readonly answers: readonly Answer[];
  /** List of persons who must not be contacted, and the key of its hashes where they have one. */
  readonly suppressFile?: string;
  readonly listKey?: string;
  /** What earlier runs left to be remembered: ids, answers. */
  readonly state?: StateSession;
  /** Match all rows anew, whatever the state keeps. */
  readonly full?: boolean;
  /**
   * Called once other threads have nothing more to do for matching. All is cleaned and nothing in it changes any more;
   * findings about rows are still to come.
   */
  readonly onSpare?: (data: CleanData, findings: () => FindingList) => void;
}

/** The story of the tool: read · map · clean · check · match · merge. Writing is up to the caller. */
export async function run(request: RunRequest, hooks: Hooks): Promise<RunResult> {
  return withPool(request.settings.general.threads, (pool) => runWith(request, hooks, pool));
}

/** As {@link run}, with threads that are there already. */
export async function runWith(request: RunRequest, hooks: Hooks, pool: Pool): Promise<RunResult> {
  let started: HeadStart | undefined;
  const onCleaned = (cleaned: CleanData): void => void (started = giveHeadStart(cleaned, pool));
  const loaded = await load({ ...request, customersLater: true, onCleaned }, hooks, pool);
  const { data, findings, country, lang } = loaded;

  const { fields } = registryFor(request.settings);
  const names = fields.map((field) => field.name);
  for (const words of unmetNames(request.settings.merge, data.dataset, names)) hooks.warn?.(words);
  const recalled = request.state?.recall(data) ?? [];
  const answers = combineAnswers(recalled, request.answers);
  hooks.stage?.("match");
  const { match, matched } = await matchWith(
    request,
    data,
    { recalled, answers, started },
    matchProgress(hooks, () => request.onSpare?.(data, () => findings.finish())),
    pool,
  );
  noteMatches(data, match, findings, answers);

  hooks.stage?.("merge");
  const merge = mergeEntities(data, match, request.settings.merge, {
    country,
    asOf: request.asOf,
    settings: request.settings.clean,
  });
  noteQuietCustomers(loaded, merge, request);
  const entityId = request.state?.identify(merge);
  const suppressed = await suppressedBy(request, { data, merge, country, entityId }, hooks);
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
    countrySigns: loaded.countrySigns,
    seed: request.settings.match.seed,
    format: cleanedFormat(request.settings, loaded.inputs[0]?.format),
    answers,
    ...(request.state === undefined || entityId === undefined
      ? {}
      : { entityId, stateId: request.state.id }),
    ...(matched === undefined ? {} : { matched }),
    ...(suppressed === undefined ? {} : { suppressed }),
  };
}

/** What people said of pairs, and what was begun. */
interface Said {
  readonly recalled: readonly Answer[];
  readonly answers: readonly Answer[];
  readonly started: HeadStart | undefined;
}

/** Finds the duplicates; under a state, builds on the last run as far as that holds, and leaves as much for the next. */
async function matchWith(
  { state, version, settings: { match: settings }, full = false }: RunRequest,
  data: CleanData,
  { started, ...said }: Said,
  hooks: MatchHooks,
  pool: Pool,
): Promise<Pick<RunResult, "match" | "matched">> {
  const plain = matchInput(data, settings, linksOf(said.answers, data.dataset), started?.features);
  const about = { version, settings, full, ...said };
  const before = state?.before(about);
  const input = before?.matching === undefined ? plain : { ...plain, kept: before.matching.kept };
  const matching = await drive(matchSteps(input, settings, hooks), pool, started?.desk);
  const { result: match } = matching;
  if (state === undefined || before === undefined) return { match };
  const matched = matchedHow(before, match.scope);
  state.keep(about, matched, await drive(matching.keep(), pool));
  return { match, matched };
}

/** Judges by the whole customer what single rows cannot show: how often they buy. */
function noteQuietCustomers(
  { data, findings }: Loaded,
  { columns, members }: MergeResult,
  { asOf, settings }: RunRequest,
): void {
  const orders = columns.find((c) => c.field === "order_count" && c.column !== undefined);
  function* customers() {
    for (let entity = 0; entity + 1 < members.start.length; entity++) {
      const records = members.records.subarray(members.start[entity], members.start[entity + 1]);
      yield { records: [...records], orders: Number(orders?.cells.at(entity) ?? 0) || 0 };
    }
  }
  noteQuiet(data, { asOf, settings: settings.check }, customers(), (code, spot, args) =>
    findings.add(code, spot, args),
  );
}

async function suppressedBy(
  { suppressFile: file, listKey, asOf }: RunRequest,
  made: {
    readonly data: CleanData;
    readonly merge: MergeResult;
    readonly country: string;
    readonly entityId: ((entity: number) => string) | undefined;
  },
  hooks: Hooks,
): Promise<Suppressed | undefined> {
  if (file === undefined) return undefined;
  const { data, merge, country, entityId } = made;
  const contacts = new Contacts({ country, asOf });
  const list = await readContactList(file, contacts, listKey);
  if (list.junk.length > 0) hooks.warn?.(junkWords(file, list.junk));
  if (list.entityIds.size > 0 && entityId === undefined) {
    hooks.warn?.(fleetingIds(file, list.entityIds.size));
  }
  return suppress(list, contacts, data, merge, entityId);
}
