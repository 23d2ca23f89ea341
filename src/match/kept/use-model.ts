import type { Level } from "../../comparison/define.ts";
import { hashText } from "../../text/hash-text.ts";
import { expectedLines, type Lines, type WeightHistogram } from "../lines.ts";
import type { Feature } from "../model.ts";
import type { BesideName } from "../one-slip.ts";
import type { Role } from "../roles.ts";
import { type Trained, weightsOf } from "../train.ts";
import type { ValueTable } from "../value-table.ts";
import type { Weights } from "../weigh.ts";
import type { KeptModel } from "./model.ts";

/** A number for how levels are defined; sentences do not count. */
export function shapeOf(levels: readonly Level[]): number {
  const parts = levels.map(({ name, m, u, atMost, ...is }) => {
    const kinds = [is.rarer, is.against, is.half, is.couple, is.mixed, is.doubtful];
    return [name, m, u, ...kinds.map((holds) => holds ?? false), atMost ?? null];
  });
  return hashText(JSON.stringify(parts));
}

/** Features in the order a model knows them; as they are where it knows others. Columns may have changed places. */
export function inKeptOrder<F extends Feature>(
  features: readonly F[],
  model: KeptModel | undefined,
): readonly F[] {
  if (model === undefined || features.length !== model.features.length) return features;
  const left = [...features];
  const ordered: F[] = [];
  for (const { feature, comparison } of model.features) {
    const at = left.findIndex((f) => f.name === feature && f.comparison.name === comparison);
    if (at === -1) return features;
    ordered.push(...left.splice(at, 1));
  }
  return ordered;
}

/** Whether a model is about just these features, compared in just this way. */
export function fits(
  { features }: KeptModel,
  tables: readonly ValueTable[],
  roles: readonly Role[],
): boolean {
  return (
    features.length === tables.length &&
    features.every((kept, f) => {
      const table = tables[f];
      return (
        table?.name === kept.feature &&
        table.comparison.name === kept.comparison &&
        shapeOf(table.comparison.levels) === kept.shape &&
        table.comparison.levels.length === kept.m.length &&
        roles[f] === kept.role
      );
    })
  );
}

/** A kept model as training would hand it over. */
export function keptTraining({ prior, features, besideName }: KeptModel): Trained {
  return {
    ...(besideName === undefined ? {} : { besideName: asLearnt(besideName) }),
    prior,
    m: features.map(({ m }) => Float64Array.from(m)),
    u: features.map(({ u }) => Float64Array.from(u)),
    seen: features.map(({ seen }) => Float64Array.from(seen)),
  };
}

function asLearnt({ name, gains }: NonNullable<KeptModel["besideName"]>): BesideName {
  return {
    name,
    gains: gains.map(({ feature, bits }) => ({ feature, bits: Float64Array.from(bits) })),
  };
}

/** The weights of a kept model. */
export function keptWeights(model: KeptModel, levels: readonly (readonly Level[])[]): Weights {
  const roles = model.features.map(({ role }) => role);
  const weights = weightsOf(keptTraining(model), { levels, roles, rows: 0 });
  return { ...weights, short: model.short, shown: model.shown, slips: model.slips };
}

/** The lines of a kept model with what it expects of itself on the pairs of today. */
export function keptLines({ mergeAt, reviewAt }: KeptModel, histogram: WeightHistogram): Lines {
  return expectedLines(histogram, mergeAt, reviewAt);
}
