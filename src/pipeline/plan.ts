import { activityColumns } from "../check/activity.ts";
import { changedCells } from "../field/change-watch.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { Language } from "../model/words.ts";
import { planSteps } from "../match/index.ts";
import type { ReportMatched } from "../report/model.ts";
import { matchedHow, reportMatched } from "../state/matched.ts";
import type { StateSession } from "../state/session.ts";
import { ruleTitle } from "../match/rule-title.ts";
import type { RuleStats } from "../match/model.ts";
import type { UsedSetting } from "../run/result.ts";
import { fileOf } from "../table/file-names.ts";
import { countFindings } from "../report/finding-counts.ts";
import { load, type LoadedInput, type LoadRequest } from "./load.ts";
import { matchInput, NO_LINKS } from "./match-input.ts";
import { drive } from "./drive.ts";
import { type Pool, withPool } from "./pool.ts";
import { allFindings, registryFor } from "./registry.ts";
import type { Hooks } from "./stages.ts";

const PLAN_SCHEMA = "crm-clean/plan/1";

/** What a run would do, and everything `run --plan` needs to do exactly that. */
export interface Plan {
  readonly schema: typeof PLAN_SCHEMA;
  readonly version: string;
  readonly asOf: string;
  readonly country: string;
  readonly lang: Language;
  readonly inputs: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly bytes: number;
  }[];
  readonly settings: readonly UsedSetting[];
  readonly rows: number;
  /** Cells a run would change, by column. */
  readonly changes: readonly {
    readonly column: string;
    readonly field: string;
    readonly cells: number;
  }[];
  readonly findings: readonly {
    readonly code: string;
    readonly title: string;
    readonly count: number;
  }[];
  /** What silence is judged by here, where the list says when customers were active: a run takes all rows of a customer together. */
  readonly staleBy?: "row";
  /** What makes two rows be compared, in the order tried. */
  readonly rules: readonly (RuleStats & { readonly title: string })[];
  readonly pairs: number;
  readonly neverCompared: number;
  /** Where rows stand that are compared with nobody, the first {@link MOST_LISTED}. */
  readonly neverComparedRows: readonly {
    readonly file: string;
    readonly sheet: string | null;
    readonly row: number;
  }[];
  readonly expected: { readonly seconds: number; readonly megabytes: number };
  /** Under a state: whether a run would search all rows anew, or only those new or changed. */
  readonly matched?: ReportMatched;
}

/** What to plan: as for a run, and the state it would run under. */
export interface PlanRequest extends LoadRequest {
  readonly version: string;
  readonly used: readonly UsedSetting[];
  readonly state?: StateSession;
  /** Compare all rows anew, whatever the state keeps. */
  readonly full?: boolean;
}

/** Rows listed one by one. */
const MOST_LISTED = 1000;

/** Reads and cleans in memory, blocks without comparing, and says what a run would do. Nothing is written. */
export async function planRun(request: PlanRequest, hooks: Hooks): Promise<Plan> {
  return withPool(request.settings.general.threads, (pool) => planWith(request, hooks, pool));
}

async function planWith(request: PlanRequest, hooks: Hooks, pool: Pool): Promise<Plan> {
  const { data, inputs, findings, country, lang } = await load(request, hooks, pool);
  const { dataset } = data;
  hooks.stage?.("match");
  const { match } = request.settings;
  const plain = matchInput(data, match, NO_LINKS);
  const recalled = request.state?.recall(data) ?? [];
  const { version, full = false } = request;
  const about = { version, settings: match, full, recalled, answers: recalled };
  const before = request.state?.before(about);
  const input = before?.matching === undefined ? plain : { ...plain, kept: before.matching.kept };
  const plan = await drive(planSteps(input, match), pool);
  const titles = new Map(input.features.map(({ name, comparison }) => [name, comparison.title]));
  const changes = data.columns.flatMap((column) => {
    if (column === undefined) return [];
    const cells = changedCells(column);
    const header = dataset.columns[column.column]?.header ?? "";
    return cells === 0 ? [] : [{ column: header, field: column.spec.name, cells }];
  });
  const defs = allFindings(registryFor(request.settings));
  const counted = countFindings(data, findings.finish(), defs);
  return {
    schema: PLAN_SCHEMA,
    version: request.version,
    asOf: request.asOf,
    country,
    lang,
    inputs: inputs.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
    settings: request.used.map((s) =>
      s.key === "country" ? { ...s, value: country } : s.key === "lang" ? { ...s, value: lang } : s,
    ),
    rows: dataset.rows,
    changes,
    findings: counted.map(({ code, count }) => {
      return { code, title: defs.get(code)?.title[lang] ?? code, count };
    }),
    ...(activityColumns(data).length === 0 ? {} : { staleBy: "row" as const }),
    rules: plan.rules.map((rule) => ({ ...rule, title: ruleTitle(rule.name, titles)[lang] })),
    pairs: plan.candidates,
    neverCompared: plan.neverCompared.length,
    neverComparedRows: [...plan.neverCompared.subarray(0, MOST_LISTED)].map((record) => {
      const table = dataset.tableOf[record] as number;
      return {
        file: fileOf(dataset, table),
        sheet: dataset.tables[table]?.grid.source.sheet ?? null,
        row: dataset.lineOf[record] as number,
      };
    }),
    expected: expectedCost(dataset.rows * dataset.columns.length, plan.candidates, pool.size),
    ...(before === undefined ? {} : { matched: reportMatched(matchedHow(before, plan.scope)) }),
  };
}

/** Measured with 18 columns of Vietnamese customers: per cell, per pair, per thread, and what Node itself takes. */
const COST = {
  secondsPerCell: 6e-6,
  secondsPerPair: 4e-6,
  start: 0.5,
  /** Share of the work that only one thread can do. */
  alone: 0.25,
  bytesPerCell: 72,
  bytesPerPair: 60,
  base: 90,
  /** What Node lets lie until it tidies up: so much at most, reached at a size where it begins to. */
  slack: 110,
  slackPerCell: 600,
  megabytesPerThread: 150,
} as const;

function expectedCost(cells: number, pairs: number, threads: number): Plan["expected"] {
  const work = cells * COST.secondsPerCell + pairs * COST.secondsPerPair;
  const seconds = COST.start + work * (COST.alone + (1 - COST.alone) / threads);
  const held = (cells * COST.bytesPerCell + pairs * COST.bytesPerPair) / 1e6;
  const slack = Math.min(COST.slack, (cells * COST.slackPerCell) / 1e6);
  const megabytes = COST.base + slack + held + (threads - 1) * COST.megabytesPerThread;
  return { seconds: Math.round(seconds * 10) / 10, megabytes: Math.round(megabytes) };
}

/** Reads a plan file's text. @throws KnownError 2 when it is none. */
export function readPlan(text: string, name: string): Plan {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (
    typeof value === "object" &&
    value !== null &&
    "schema" in value &&
    value.schema === PLAN_SCHEMA
  ) {
    return value as Plan;
  }
  throw new KnownError({
    code: "plan/not-a-plan",
    exit: EXIT.usage,
    say: {
      en: `${name}: not a plan of crm-clean`,
      vi: `${name}: không phải tệp kế hoạch của crm-clean`,
    },
    next: {
      en: "make one with crm-clean plan INPUT -o FILE",
      vi: "tạo bằng crm-clean plan INPUT -o TỆP",
    },
  });
}

/** Refuses (exit 65) when the inputs are not those the plan was made for. */
export function refuseOtherInputs(plan: Plan, inputs: readonly LoadedInput[]): void {
  const same =
    plan.inputs.length === inputs.length &&
    plan.inputs.every((planned, i) => planned.sha256 === inputs[i]?.sha256);
  if (same) return;
  const changed = inputs.filter((input, i) => plan.inputs[i]?.sha256 !== input.sha256);
  const names = changed.map((i) => i.name).join(", ");
  throw new KnownError({
    code: "plan/other-input",
    exit: EXIT.refused,
    say: {
      en: `${names}: not the file the plan was made for; nothing was written`,
      vi: `${names}: không phải tệp đã dùng để lập kế hoạch; chưa ghi gì`,
    },
    next: { en: "make a new plan", vi: "hãy lập kế hoạch mới" },
  });
}
