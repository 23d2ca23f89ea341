import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { AS_OF, crm, type Ended } from "../cli/built.ts";
import { tempFolder } from "../support/temp-folder.ts";

/** Made-up personal values no other text holds; `fold` finds them however they were rewritten. */
const CANARIES = [
  "Zzquenby Kanarinski",
  "zzquenby.kanarinski@kanarinski.example.com",
  "+84 987 650 123",
  "079183537855",
  "77 Zzkanari Street",
];
const TRACES = ["zzquenby", "kanarinski", "987650123", "079183537855", "zzkanari"];

const fold = (text: string): string => text.toLowerCase().replace(/[\s.()-]+/g, "");

function traces(text: string): string[] {
  const folded = fold(text);
  return TRACES.filter((trace) => folded.includes(fold(trace)));
}

const HEADER = [
  "Mã KH",
  "Họ tên",
  "Điện thoại",
  "Email",
  "CCCD",
  "Địa chỉ",
  "Ngày sinh",
  "Ghi chú",
  "Tỉnh",
];

/** Each canary in each column, among ordinary rows, so that every check and error meets it. */
function planted(): string {
  const rows = CANARIES.flatMap((canary, k) =>
    HEADER.map((_, at) =>
      HEADER.map((column, i) => {
        if (i === at) return canary;
        if (column === "Họ tên") return "Nguyễn Văn An";
        if (column === "Điện thoại") return `09123${String(45_000 + k * 100 + at)}`;
        return "";
      }),
    ),
  );
  const ordinary = CANARIES.map((_, i) => [
    `KH${i}`,
    "Trần Thị Bình",
    `090311122${i}`,
    "",
    "",
    "",
    "",
    "",
    "",
  ]);
  return [HEADER, ...rows, ...ordinary].map((row) => `${row.join(";")}\n`).join("");
}

describe("personal values", () => {
  it("never reach stderr, logs or the report, whatever stands in which column", async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, "list.csv"), planted());
    const seen: [string, string][] = [];
    const look = async (args: readonly string[]): Promise<Ended> => {
      const ended = await crm([...args, "--as-of", AS_OF], { cwd });
      seen.push([`${args.join(" ")}: stderr`, ended.stderr]);
      return ended;
    };
    const run = await look(["run", "list.csv", "-o", "out", "--verbose", "--fail-on", "info"]);
    expect(run.code).toBe(1);
    seen.push(["run: stdout", run.stdout]);
    for (const name of ["report.html", "report.json", "summary.md", "manifest.json"]) {
      seen.push([name, readFileSync(join(cwd, "out", name), "utf8")]);
    }
    for (const format of [
      "text",
      "json",
      "jsonl",
      "csv",
      "markdown",
      "html",
      "junit",
      "sarif",
      "github",
    ]) {
      const check = await look(["check", "list.csv", "--report", `${format}=-`, "--debug"]);
      expect(check.code).toBe(1);
      seen.push([`check ${format}`, check.stdout]);
    }
    seen.push(["profile", (await look(["profile", "list.csv"])).stdout]);
    seen.push(["profile --json", (await look(["profile", "list.csv", "--json"])).stdout]);
    seen.push(["plan", (await look(["plan", "list.csv"])).stdout]);
    const jsonLog = await look(["run", "list.csv", "-o", "out", "--log-format", "json"]);
    expect(jsonLog.code).toBe(73);
    for (const [where, text] of seen) expect(traces(text), where).toEqual([]);
    // What was planted is really there: the cleaned list holds it.
    expect(traces(readFileSync(join(cwd, "out/cleaned.csv"), "utf8"))).toEqual(TRACES);
  });

  it("are shown only when asked for", async () => {
    const cwd = tempFolder();
    writeFileSync(join(cwd, "list.csv"), planted());
    const shown = await crm(["profile", "list.csv", "--show-values"], { cwd });
    expect(traces(shown.stdout).length).toBeGreaterThan(0);
  });
});
