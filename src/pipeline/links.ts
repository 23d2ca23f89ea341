import type { Answer, Decision } from "../run/decisions.ts";
import type { Run } from "../run/read.ts";
import { readRows } from "../run/read-rows.ts";
import type { Dataset } from "../table/dataset.ts";

/** The answers a run was made with, from its `decisions.csv`. */
export async function answersOf(run: Run): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for await (const row of readRows(run.path("decisions.csv"), run.manifest.delimiter)) {
    answers.push({
      left: Number(row.get("left_row_id")),
      right: Number(row.get("right_row_id")),
      decision: row.get("decision") as Decision,
      comment: row.get("comment") ?? "",
    });
  }
  return answers;
}

/** Answers as the pairs matching must and must not link, by record number. Skipped questions bind nobody. */
export function linksOf(
  answers: readonly Answer[],
  dataset: Dataset,
): { readonly mustLink: Uint32Array; readonly cannotLink: Uint32Array } {
  const record = new Map(Array.from(dataset.rowIdOf, (rowId, i) => [rowId, i] as const));
  const pairs = (decision: Decision) =>
    Uint32Array.from(
      answers
        .filter((a) => a.decision === decision)
        .map((a) => [record.get(a.left), record.get(a.right)] as const)
        .filter((p): p is readonly [number, number] => p[0] !== undefined && p[1] !== undefined)
        .flat(),
    );
  return { mustLink: pairs("merge"), cannotLink: pairs("apart") };
}
