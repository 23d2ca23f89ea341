import { drawSample, type Drawn } from "../match/estimate/draw.ts";
import { PopulationBuilder } from "../match/estimate/population.ts";
import { matchSteps } from "../match/index.ts";
import type { Matching } from "../match/match-records.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { Run } from "../run/read.ts";
import { readRows } from "../run/read-rows.ts";
import { LETTERS } from "../run/sample-answer.ts";
import { LEDGER } from "../run/write/ledger.ts";
import { PAIRS } from "../run/write/pairs.ts";
import type { SampleContent, SampleQuestion } from "../run/write/sample-book.ts";
import { load } from "./load.ts";
import { answersOf, linksOf } from "./links.ts";
import { matchInput, modelOf } from "./match-input.ts";
import { drive } from "./drive.ts";
import { type Pool, withPool } from "./pool.ts";
import { requestOf } from "./reload.ts";
import type { Hooks } from "./stages.ts";

/** Questions to be written, and whether the rows asked about were compared with all others. */
export interface MadeSample {
  readonly content: SampleContent;
  readonly everyone: boolean;
}

/** Rows shown to help, beside those a question asks about. */
const MORE_SHOWN = 4;

/**
 * Draws a sample of questions about a finished run. What was merged and what is under review is read from its files;
 * its model is trained again (same input, same settings, same model) to find whom each asked row is nearest to.
 * @throws KnownError 65 when the run holds nothing to ask about, or its files are torn
 */
export async function makeSample(
  run: Run,
  wanted: number,
  seed: number,
  scratch: string,
  hooks: Hooks,
): Promise<MadeSample> {
  const request = await requestOf(run, scratch);
  return withPool(request.settings.general.threads, (pool) =>
    sampleWith({ run, request, wanted, seed }, hooks, pool),
  );
}

async function sampleWith(
  about: {
    readonly run: Run;
    readonly request: Awaited<ReturnType<typeof requestOf>>;
    readonly wanted: number;
    readonly seed: number;
  },
  hooks: Hooks,
  pool: Pool,
): Promise<MadeSample> {
  const { run, request, wanted, seed } = about;
  const { data } = await load(request, hooks, pool);
  const { dataset } = data;
  const { match: settings } = request.settings;
  const recordOf = new Map(Array.from(dataset.rowIdOf, (rowId, i) => [rowId, i] as const));
  const entityOf = await entitiesOf(run, recordOf);
  hooks.stage?.("match");
  const links = linksOf(await answersOf(run), dataset);
  const { cannotLink } = links;
  const { strangers } = await drive(
    matchSteps({ ...matchInput(data, settings, links), ...modelOf(run) }, settings),
    pool,
  );

  const { runId, lang, asOf, model, delimiter } = run.manifest;
  const builder = new PopulationBuilder(entityOf);
  for (let i = 0; i + 1 < cannotLink.length; i += 2) {
    builder.decide(cannotLink[i] as number, cannotLink[i + 1] as number);
  }
  for await (const row of readRows(run.path(PAIRS), delimiter)) {
    const left = recordOf.get(Number(row.get("left_row_id")));
    const right = recordOf.get(Number(row.get("right_row_id")));
    if (left === undefined || right === undefined) continue;
    builder.add({ left, right, weight: Number(row.get("weight")) });
  }
  const reviewAt = model.reviewAt ?? 0;
  const sample = drawSample(
    builder.finish({
      nearest: strangers.nearestBelow(reviewAt, entityOf),
      mergeAt: model.mergeAt ?? reviewAt,
      reviewAt,
    }),
    wanted,
    seed,
  );
  const { questions, everyone } = await drive(
    asQuestions(sample.questions, entityOf, builder, strangers),
    pool,
  );
  if (questions.length === 0) throw nothingToAsk(run);
  const design = { seed, questions: questions.length, bands: sample.bands };
  return { content: { data, lang, runId, asOf, design, questions }, everyone };
}

/** The drawn units as questions: rows get the nearest of the others, pairs what else is held of their customers. */
function* asQuestions(
  drawn: readonly Drawn[],
  entityOf: Uint32Array,
  builder: PopulationBuilder,
  strangers: Matching["strangers"],
) {
  const members = new Map<number, number[]>();
  for (const [record, entity] of entityOf.entries()) {
    const known = members.get(entity);
    if (known === undefined) members.set(entity, [record]);
    else known.push(record);
  }
  const membersOf = (record: number) => members.get(entityOf[record] as number) ?? [];
  const asked = drawn
    .filter(({ other }) => other === undefined)
    .map(({ record }) => ({ record, leftOut: builder.underReviewWith(record) }));
  const { found, everyone } = yield* strangers.nearestOf(asked, entityOf, LETTERS.length - 1);
  const nearest = new Map(asked.map(({ record }, i) => [record, found[i] ?? []]));
  const questions = drawn.flatMap(({ band, record, other, pairs }): SampleQuestion[] => {
    if (other === undefined) {
      const others = nearest.get(record) ?? [];
      const sizes = others.map((o) => membersOf(o).length);
      // Where all others are under review with its customer, there is nobody left to ask about.
      if (others.length === 0) return [];
      return [{ band, records: [record, ...others], pairs: sizes, more: [], paired: false }];
    }
    const more = [...new Set([...membersOf(record), ...membersOf(other)])]
      .filter((r) => r !== record && r !== other)
      .sort((a, b) => a - b)
      .slice(0, MORE_SHOWN);
    const records = record < other ? [record, other] : [other, record];
    return [{ band, records, pairs: [pairs], more, paired: true }];
  });
  return { questions, everyone };
}

/** Record → number of the entity the run's ledger puts it into. */
async function entitiesOf(run: Run, recordOf: ReadonlyMap<number, number>): Promise<Uint32Array> {
  const entityOf = new Uint32Array(recordOf.size);
  const numbers = new Map<string, number>();
  let known = 0;
  for await (const row of readRows(run.path(LEDGER), run.manifest.delimiter)) {
    const record = recordOf.get(Number(row.get("row_id")));
    if (record === undefined) continue;
    const entity = row.get("entity_id") ?? "";
    const number = numbers.get(entity) ?? numbers.size;
    numbers.set(entity, number);
    entityOf[record] = number;
    known++;
  }
  if (known === recordOf.size) return entityOf;
  throw new KnownError({
    code: "run/torn",
    exit: EXIT.refused,
    say: {
      en: `${LEDGER}: does not hold every row of the run's inputs`,
      vi: `${LEDGER}: không có đủ các dòng của tệp đầu vào`,
    },
    next: {
      en: "See `crm-clean verify` for all that is torn.",
      vi: "Xem `crm-clean verify` để biết mọi chỗ bị hỏng.",
    },
  });
}

function nothingToAsk(run: Run): KnownError {
  return new KnownError({
    code: "sample/nothing",
    exit: EXIT.refused,
    say: {
      en: `${run.folder}: holds fewer than two customers, so there is nothing to ask about`,
      vi: `${run.folder}: có ít hơn hai khách nên không có gì để hỏi`,
    },
  });
}
