import type { CleanData } from "../field/clean-data.ts";
import { sharedWords } from "../table/shared.ts";
import type { TextColumn } from "../table/text-column.ts";
import { ColumnWork } from "./column-work.ts";
import { decideConsent } from "./consent.ts";
import { countedIn } from "./counted-in.ts";
import { columnRule, type ColumnRule } from "./decide.ts";
import { type Group, groupsOf } from "./groups.ts";
import { membersOf, mergedEntities } from "../table/members.ts";
import type { Entities, MergedColumn, MergeResult } from "./model.ts";
import { isoNumber } from "./recency.ts";
import type { MergeSettings } from "./settings.ts";
import { SeveralColumns } from "./several.ts";
import { decideCode, decideSingle } from "./single.ts";
import { type ComposeContext, recomposing } from "./recompose.ts";
import { badness, type Source, sourcesOf } from "./source.ts";
import { Standing } from "./standing.ts";
import { decideTogether } from "./together.ts";

/**
 * Makes one row per entity. Every column's survivor is chosen by its rule among the entity's records,
 * the better validity first and blanks never; what belongs together comes from one record. The choice
 * depends on what the records say, not on their order; only exact copies are told apart by number. With a
 * `context`, what composites derive is worked out again from the parts that survived.
 */
export function mergeEntities(
  data: CleanData,
  match: Entities,
  settings: MergeSettings,
  context?: ComposeContext,
): MergeResult {
  const { entityOf, entities } = match;
  const members = membersOf(entityOf, entities);
  const merged = mergedEntities(members);
  const sources = sourcesOf(data);
  const standing = new Standing(data.dataset, sources, settings.sourcePriority);
  const works = sources.map((source) => new ColumnWork(source, entities, merged.length));
  const about = aboutRecords(data, sources, standing);
  const rules = sources.map((source) => columnRule(source, settings, about));

  const survivorOf = sharedWords(entities);
  for (let e = 0; e < entities; e++) {
    if ((members.start[e + 1] as number) - (members.start[e] as number) !== 1) continue;
    const record = members.records[members.start[e] as number] as number;
    survivorOf[e] = record;
  }
  for (const work of works) work.copySingles(members);

  const plan = planOf(data, works, rules, merged.length, settings.extraColumns);
  const again = context && recomposing(data.composed, works, context);
  for (const [at, e] of merged.entries()) {
    const records = [...members.records.subarray(members.start[e], members.start[e + 1])];
    const newestFirst = standing.newestFirst(records);
    const survivor = standing.survivor(newestFirst);
    survivorOf[e] = survivor;
    for (const step of plan.steps) step(at, e, newestFirst, survivor);
    again?.(at, e, newestFirst);
  }

  const ordered = withExtras(works, plan.several);
  const cells = ordered.map((work) => work.finish());
  return {
    entities,
    entityOf,
    members,
    survivorOf,
    columns: ordered.map((work, i) => columnOf(work, cells[i] as TextColumn)),
    merged,
    lineage: {
      works: ordered.map(({ source: { field, values }, from, rule }) => ({
        source: field === undefined ? { values } : { field, values },
        from,
        rule,
      })),
      cells,
      members,
      merged,
    },
  };
}

type Step = (at: number, entity: number, newestFirst: readonly number[], survivor: number) => void;

/** What is done for every merged entity: groups, fields with several values, then single columns. */
function planOf(
  data: CleanData,
  works: readonly ColumnWork[],
  rules: readonly ColumnRule[],
  merged: number,
  cap: number,
): { steps: Step[]; several: SeveralColumns[] } {
  const sources = works.map((w) => w.source);
  const groups = groupsOf(
    sources,
    data.composed.map((c) => c.spec),
  );
  const steps: Step[] = groups.map((group) => groupStep(group, works, rules));
  const several: SeveralColumns[] = [];
  const done = new Set(groups.flatMap((g) => g.sources));
  for (const field of new Set(sources.map((s) => s.field ?? ""))) {
    const own = sources.flatMap((s, i) => (s.field === field && s.added === undefined ? [i] : []));
    const added = sources.flatMap((s, i) =>
      s.field === field && s.added !== undefined ? [i] : [],
    );
    if (own.length + added.length === 0) continue;
    const maySeveral = [...own, ...added].some((i) => sources[i]?.means?.several === true);
    if (!maySeveral && (own.length === 0 || added.length === 0)) continue;
    const unit = new SeveralColumns({
      field,
      own: own.map((i) => works[i] as ColumnWork),
      rules: own.map((i) => rules[i] as ColumnRule),
      added: added.map((i) => works[i] as ColumnWork),
      entities: works[0]?.codes.length ?? 0,
      merged,
      cap,
    });
    several.push(unit);
    steps.push((at, entity, newest) => unit.decide(at, entity, newest));
    for (const i of [...own, ...added]) done.add(i);
  }
  for (const [i, work] of works.entries()) {
    const rule = rules[i];
    if (rule === undefined || done.has(i)) continue;
    steps.push((at, e, newest, survivor) => {
      if (rule.identity && decideCode(work, at, e, survivor, newest)) return;
      decideSingle(work, at, e, newest, rule);
    });
  }
  return { steps, several };
}

function groupStep(group: Group, works: readonly ColumnWork[], rules: readonly ColumnRule[]): Step {
  const own = group.sources.map((i) => works[i] as ColumnWork);
  const rule = rules[group.lead] as ColumnRule;
  if (group.kind === "consent") return (at, e, newest) => decideConsent(own, at, e, newest, rule);
  const lead = group.sources.indexOf(group.lead);
  return (at, e, newest) => decideTogether(own, lead, at, e, newest, rule);
}

/** The columns as they are written: extra numbered columns after the last one of their field. */
function withExtras(
  works: readonly ColumnWork[],
  several: readonly SeveralColumns[],
): ColumnWork[] {
  const own = works.filter((w) => w.source.added === undefined);
  const added = works.filter((w) => w.source.added !== undefined);
  for (const { field, added: all } of several) {
    const extra = all.filter((w) => !works.includes(w));
    const last = added.findLastIndex((w) => w.source.field === field);
    added.splice(last === -1 ? added.length : last + 1, 0, ...extra);
  }
  return [...own, ...added];
}

function columnOf(work: ColumnWork, cells: TextColumn): MergedColumn {
  const { header, column, field } = work.source;
  return {
    header,
    cells,
    origin: work.origin,
    ...(column === undefined ? {} : { column }),
    ...(field === undefined ? {} : { field }),
  };
}

/** What rules may ask about a record. */
function aboutRecords(
  data: CleanData,
  sources: readonly Source[],
  standing: Standing,
): Omit<ColumnRule["about"], "field" | "consentOf"> {
  const branch = sources.find((s) => s.field === "branch");
  const dates = ["consent_date", "opt_out_date"].flatMap((f) =>
    sources.filter((s) => s.field === f),
  );
  const counted = countedIn(data.dataset.tables);
  return {
    sourceRank: (record) => standing.sourceRank(record),
    dateOf: (record) => standing.dateOf(record),
    sourceOf: (record) =>
      `${counted[data.dataset.tableOf[record] ?? 0] ?? 0}\u0000${branch?.values.at(record) ?? ""}`,
    consentDate: (record) => {
      for (const date of dates) {
        // A day that may be another, or lies ahead, proves nothing.
        const n = badness(date, record) === 0 ? isoNumber(date.values.at(record)) : 0;
        if (n > 0) return n;
      }
      return 0;
    },
  };
}
