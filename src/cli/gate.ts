import { readFile, writeFile } from "node:fs/promises";
import type { Settings } from "../config/slices.ts";
import { type CleanData, columnsOf } from "../field/clean-data.ts";
import { newFindings, readBaseline, writeBaseline } from "../gate/baseline.ts";
import { type GateHits, type GateRules, judge, type Judged } from "../gate/gate.ts";
import { type Limit, readLimit } from "../gate/threshold.ts";
import type { FindingDef, Severity } from "../model/finding.ts";
import { SEVERITIES } from "../model/finding.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import { findingNeeds, registryFor } from "../pipeline/registry.ts";
import type { Language, Words } from "../model/words.ts";
import type { Report } from "../report/model.ts";
import type { FindingList } from "../table/finding-list.ts";
import { type CliOptions, flag, text, texts } from "./command.ts";
import { cannotWrite } from "./cannot-write.ts";
import { unknownName } from "./unknown-name.ts";

/** What the gate options say, checked before any work is done. */
export interface Gate {
  readonly rules: GateRules;
  readonly needs: Judged["needs"];
  readonly baseline: string | undefined;
  readonly onlyNew: boolean;
  readonly write: string | undefined;
  readonly exitZero: boolean;
}

/**
 * Reads the gate's flags over the settings; `usual` is what `auto` means for this command.
 * Everything that is wrong is refused in one error (exit 2).
 */
export function gateFor(
  options: CliOptions,
  settings: Settings,
  codes: ReadonlyMap<string, FindingDef>,
  usual: Severity | "never",
): Gate {
  const { gate } = settings;
  const wrong: Words[] = [];
  const note = (error: KnownError): void => {
    const next = (lang: Language) => (error.next === undefined ? "" : ` (${error.next[lang]})`);
    wrong.push({ en: error.say.en + next("en"), vi: error.say.vi + next("vi") });
  };
  const attempt = <T>(read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof KnownError)) throw error;
      note(error);
      return otherwise;
    }
  };
  const failOn = text(options, "failOn") ?? gate.failOn;
  const allowed = [...SEVERITIES, "never", "auto"] as const;
  const known = allowed.find((s) => s === failOn);
  if (known === undefined) {
    note(unknownName(failOn, allowed, { en: "severity", vi: "mức" }));
  }
  const max = new Map(Object.entries(gate.max));
  for (const pair of texts(options, "max")) {
    const cut = pair.lastIndexOf("=");
    max.set(cut < 0 ? pair : pair.slice(0, cut), cut < 0 ? "" : pair.slice(cut + 1));
  }
  const names = [...codes.keys(), ...SEVERITIES];
  const limits: [string, Limit][] = [];
  for (const [name, limit] of max) {
    const [code = "", segment] = name.split("@", 2);
    if (!names.includes(code)) {
      note(unknownName(code, names, { en: "check", vi: "kiểm tra" }, "crm-clean rules"));
    }
    if (segment !== undefined && !SEGMENTS.includes(segment)) {
      note(unknownName(segment, SEGMENTS, { en: "segment", vi: "nhóm" }));
    }
    limits.push([name, attempt(() => readLimit(limit, `--max ${name}`), NO_LIMIT)]);
  }
  const score = text(options, "minScore");
  if (score !== undefined && !(score.trim() !== "" && Number(score) >= 0 && Number(score) <= 100)) {
    wrong.push({
      en: `--min-score takes 0 to 100, not "${score}"`,
      vi: `--min-score nhận từ 0 đến 100, không phải "${score}"`,
    });
  }
  const limit = (option: string, flagName: string, usually: string) =>
    attempt(() => readLimit(text(options, option) ?? usually, flagName), NO_LIMIT);
  const rules: GateRules = {
    failOn: known === undefined || known === "auto" ? usual : known,
    max: new Map(limits),
    minScore: score === undefined ? gate.minScore : Number(score),
    maxDuplicates: limit("maxDuplicates", "--max-duplicates", gate.maxDuplicates),
    maxStale: limit("maxStale", "--max-stale", gate.maxStale),
  };
  const baseline = text(options, "baseline");
  if (flag(options, "failOnNew") && baseline === undefined) {
    wrong.push({
      en: "--fail-on-new needs --baseline FILE",
      vi: "--fail-on-new cần --baseline TỆP",
    });
  }
  if (wrong.length > 0) {
    throw new KnownError({
      code: "usage/gate",
      exit: EXIT.usage,
      say: { en: wrong.map((w) => w.en).join("; "), vi: wrong.map((w) => w.vi).join("; ") },
    });
  }
  return {
    rules,
    needs: rules.max.size === 0 ? new Map() : findingNeeds(registryFor(settings)),
    baseline,
    onlyNew: baseline !== undefined,
    write: text(options, "writeBaseline"),
    exitZero: flag(options, "exitZero"),
  };
}

/** What `CODE@…` may cut by. */
const SEGMENTS: readonly string[] = ["file", "branch", "owner", "source", "segment"];

const NO_LIMIT: Limit = { at: 1, share: true, text: "100%" };

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
