import { writeFile } from "node:fs/promises";
import { type CleanData, columnsOf } from "../field/clean-data.ts";
import { acceptedIn, newFindings, writeBaseline } from "../gate/baseline.ts";
import { type GateHits, judge } from "../gate/gate.ts";
import type { FindingDef } from "../model/finding.ts";
import type { Report } from "../report/model.ts";
import type { FindingList } from "../table/finding-list.ts";
import type { Gate } from "./gate-options.ts";
import { cannotWrite } from "./cannot-write.ts";

/** Judges the data by the gate; writes a baseline where one was asked for. */
export async function passGate(
  gate: Gate,
  about: {
    readonly report: Report;
    readonly data: CleanData;
    readonly findings: FindingList;
    readonly defs: ReadonlyMap<string, FindingDef>;
  },
): Promise<GateHits> {
  const { data, findings } = about;
  const { baseline } = gate;
  const counted =
    baseline === undefined
      ? undefined
      : newFindings(data.dataset, findings, acceptedIn(baseline, data.dataset));
  // The old one was read before all work: both may be the same file.
  if (gate.write !== undefined) {
    await writeFile(gate.write, writeBaseline(data.dataset, findings), { mode: 0o600 }).catch(
      cannotWrite(gate.write, "--write-baseline"),
    );
  }
  return judge(gate.rules, {
    ...about,
    needs: gate.needs,
    dataset: data.dataset,
    ...(counted === undefined ? {} : { counted }),
    segmentOf: (field, record) => {
      if (field !== "file") return columnsOf(data, field)[0]?.values.at(record) ?? "";
      const source = data.dataset.tables[data.dataset.tableOf[record] ?? 0]?.grid.source;
      return source?.sheet ?? source?.file ?? "";
    },
  });
}
