import { readFile, writeFile } from "node:fs/promises";
import type { Settings } from "../config/slices.ts";
import { type CleanData, columnsOf } from "../field/clean-data.ts";
import { newFindings, readBaseline, writeBaseline } from "../gate/baseline.ts";
import { type GateHits, type GateRules, judge } from "../gate/gate.ts";
import { readLimit } from "../gate/threshold.ts";
import type { FindingDef, Severity } from "../model/finding.ts";
import { SEVERITIES } from "../model/finding.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { Report } from "../report/model.ts";
import type { FindingList } from "../table/finding-list.ts";
import { type CliOptions, flag, text, texts } from "./command.ts";
import { unknownName } from "./unknown-name.ts";

/** What the gate options say, checked before any work is done. */
export interface Gate {
  readonly rules: GateRules;
  readonly baseline: string | undefined;
  readonly onlyNew: boolean;
  readonly write: string | undefined;
  readonly exitZero: boolean;
}

/** Reads the gate's flags over the settings; `usual` is what `auto` means for this command. */
export function gateFor(
  options: CliOptions,
  settings: Settings,
  codes: ReadonlyMap<string, FindingDef>,
  usual: Severity | "never",
): Gate {
  const { gate } = settings;
  const failOn = text(options, "failOn") ?? gate.failOn;
  const allowed = [...SEVERITIES, "never", "auto"] as const;
  const known = allowed.find((s) => s === failOn);
  if (known === undefined) throw unknownName(failOn, allowed, { en: "severity", vi: "mức" });
  const max = new Map(Object.entries(gate.max));
  for (const pair of texts(options, "max")) {
    const cut = pair.lastIndexOf("=");
    max.set(pair.slice(0, Math.max(cut, 0)), cut < 0 ? "" : pair.slice(cut + 1));
  }
  const limits = [...max].map(([name, limit]) => {
    const [code = ""] = name.split("@", 1);
    const names = [...codes.keys(), ...SEVERITIES];
    if (!names.includes(code)) throw unknownName(code, names, { en: "check", vi: "kiểm tra" });
    return [name, readLimit(limit, `--max ${name}`)] as const;
  });
  const score = text(options, "minScore");
  if (score !== undefined && !(Number(score) >= 0 && Number(score) <= 100)) {
    throw new KnownError({
      code: "usage/min-score",
      exit: EXIT.usage,
      say: {
        en: `--min-score takes 0 to 100, not "${score}"`,
        vi: `--min-score nhận từ 0 đến 100, không phải "${score}"`,
      },
    });
  }
  return {
    rules: {
      failOn: known === "auto" ? usual : known,
      max: new Map(limits),
      minScore: score === undefined ? gate.minScore : Number(score),
      maxDuplicates: readLimit(
        text(options, "maxDuplicates") ?? gate.maxDuplicates,
        "--max-duplicates",
      ),
      maxStale: readLimit(text(options, "maxStale") ?? gate.maxStale, "--max-stale"),
    },
    baseline: text(options, "baseline"),
    onlyNew: flag(options, "failOnNew") || text(options, "baseline") !== undefined,
    write: text(options, "writeBaseline"),
    exitZero: flag(options, "exitZero"),
  };
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
  if (gate.write !== undefined) {
    await writeFile(gate.write, writeBaseline(data.dataset, findings), { mode: 0o600 });
  }
  const { baseline } = gate;
  const counted =
    baseline === undefined || !gate.onlyNew
      ? undefined
      : newFindings(
          data.dataset,
          findings,
          readBaseline(await readFile(baseline, "utf8"), baseline),
        );
  return judge(gate.rules, {
    ...about,
    dataset: data.dataset,
    ...(counted === undefined ? {} : { counted }),
    segmentOf: (field, record) => {
      if (field !== "file") return columnsOf(data, field)[0]?.values.at(record) ?? "";
      const source = data.dataset.tables[data.dataset.tableOf[record] ?? 0]?.grid.source;
      return source?.sheet ?? source?.file ?? "";
    },
  });
}
