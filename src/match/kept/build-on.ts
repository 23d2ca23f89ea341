import type { Known, Prepared } from "../engine.ts";
import type { MatchInput } from "../model.ts";
import { type Contents, contentsOf } from "./contents.ts";
import type { MatchScope, Misfit } from "./model.ts";
import { settle } from "./settle.ts";
import { fits } from "./use-model.ts";

/** What of an earlier run holds for the rows of today. */
export interface BuiltOn {
  /** Undefined where all is to be found out anew. */
  readonly known?: Known;
  readonly misfit?: Misfit;
  readonly contents?: Contents;
}

/** Decides whether what was kept holds for these rows. Lists that are linked to one another are matched anew always. */
export function buildOn(kept: MatchInput["kept"], prepared: Prepared): BuiltOn {
  if (kept === undefined || prepared.sideOf !== undefined) return {};
  const { tables, rows, roles } = prepared;
  const { model } = kept;
  if (!fits(model, tables, roles)) return { misfit: "columns" };
  if (!("left" in kept)) return { known: { model } };
  const contents = contentsOf(tables, rows);
  const settled = settle(kept, contents);
  if (settled === undefined) return { misfit: "rows", contents };
  return { known: { model, settled }, contents };
}

/** How far that goes, in records. */
export function scopeOf({ known, misfit }: BuiltOn, { order }: Prepared): MatchScope {
  const classOf = known?.settled?.classOf;
  let fresh = 0;
  for (const position of order.positionOf) if ((classOf?.[position] ?? 0) === 0) fresh++;
  return {
    onlyChanged: classOf !== undefined,
    known: order.positionOf.length - fresh,
    fresh,
    ...(misfit === undefined ? {} : { misfit }),
  };
}
