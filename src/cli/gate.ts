import { readFile, writeFile } from "node:fs/promises";
import { type CleanData, columnsOf } from "../field/clean-data.ts";
import { newFindings, readBaseline, writeBaseline } from "../gate/baseline.ts";
import { type GateHits, judge } from "../gate/gate.ts";
import type { FindingDef } from "../model/finding.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { Report } from "../report/model.ts";
import type { FindingList } from "../table/finding-list.ts";
import type { Gate } from "./gate-options.ts";
import { cannotWrite } from "./cannot-write.ts";

async function baselineText(path: string): Promise<string> {
  return readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "ENOENT") throw cause;
    throw new KnownError({
      code: "gate/no-baseline",
      exit: EXIT.missing,
      say: { en: `${path}: no such baseline file`, vi: `${path}: không có tệp baseline này` },
      next: {
        en: `make it once with --write-baseline ${path}`,
        vi: `hãy tạo một lần bằng --write-baseline ${path}`,
      },
      cause,
    });
  });
}

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
    baseline === undefined || !gate.onlyNew
      ? undefined
      : newFindings(
          data.dataset,
          findings,
          readBaseline(await baselineText(baseline), baseline, data.dataset),
        );
  // Written after the old one is read: both may be the same file.
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
