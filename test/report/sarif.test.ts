import { beforeAll, describe, expect, it } from "vitest";
import type { Checked } from "../../src/pipeline/check.ts";
import type { ReportFormat } from "../../src/report/format.ts";
import { sarif } from "../../src/report/sarif.ts";
import { breaches } from "../support/json-schema.ts";
import { CANARIES, checkRows, rendered, SHEET } from "./sample.ts";

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: "string", minLength: 1 };
const list = (items: Schema, more: Schema = {}): Schema => ({ type: "array", items, ...more });
/** An object of the standard with the members we write; it allows no others than its own. */
const object = (properties: Readonly<Record<string, Schema>>, required: string[]): Schema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const level: Schema = { enum: ["none", "note", "warning", "error"] };
const message = object({ text }, ["text"]);

/**
 * The members we write as SARIF 2.1.0 (OASIS) defines them, and what GitHub code scanning demands on top:
 * rules with short and full description and help, at most 20 runs, 25,000 results and rules, titles of at
 * most 1,024 characters and ids of at most 255, a fingerprint and a place on every result.
 */
const SARIF: Schema = object(
  {
    $schema: text,
    version: { const: "2.1.0" },
    runs: list(
      object(
        {
          // ISO 639-1, with a country or without; absent it would mean American English.
          language: { type: "string", pattern: "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$" },
          tool: object(
            {
              driver: object(
                {
                  name: text,
                  version: text,
                  rules: list(
                    object(
                      {
                        id: { type: "string", pattern: "^[^\\s]{1,255}$" },
                        shortDescription: object(
                          { text: { type: "string", minLength: 1, maxLength: 1024 } },
                          ["text"],
                        ),
                        fullDescription: object(
                          { text: { type: "string", minLength: 1, maxLength: 1024 } },
                          ["text"],
                        ),
                        help: message,
                        defaultConfiguration: object({ level }, []),
                      },
                      ["id", "shortDescription", "fullDescription", "help"],
                    ),
                    { maxItems: 25_000 },
                  ),
                },
                ["name", "rules"],
              ),
            },
            ["driver"],
          ),
          invocations: list(
            object(
              {
                executionSuccessful: { type: "boolean" },
                toolExecutionNotifications: list(object({ level, message }, ["message"])),
              },
              ["executionSuccessful"],
            ),
          ),
          results: list(
            object(
              {
                ruleId: text,
                ruleIndex: { type: "integer", minimum: 0 },
                level,
                message,
                partialFingerprints: { type: "object", additionalProperties: text },
                locations: list(
                  object(
                    {
                      physicalLocation: object(
                        {
                          artifactLocation: object(
                            { uri: { type: "string", minLength: 1, format: "uri-reference" } },
                            ["uri"],
                          ),
                          region: object({ startLine: { type: "integer", minimum: 1 } }, []),
                        },
                        ["artifactLocation"],
                      ),
                      logicalLocations: list(object({ fullyQualifiedName: text }, [])),
                    },
                    ["physicalLocation"],
                  ),
                  { minItems: 1, maxItems: 1000 },
                ),
              },
              ["message", "ruleId", "partialFingerprints", "locations"],
            ),
            { maxItems: 25_000 },
          ),
        },
        ["tool", "results"],
      ),
      { minItems: 1, maxItems: 20 },
    ),
  },
  ["$schema", "version", "runs"],
);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  }[];
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface Log {
  readonly runs: readonly {
    readonly language: string;
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly id: string;
          readonly defaultConfiguration: { readonly level: string };
        }[];
      };
    };
    readonly invocations: readonly {
      readonly toolExecutionNotifications?: readonly {
        readonly message: { readonly text: string };
      }[];
    }[];
    readonly results: readonly Result[];
  }[];
}

let checked: Checked;
beforeAll(async () => {
  checked = await checkRows(SHEET);
});
const logOf = async (made: Checked, lang: "en" | "vi" = "en"): Promise<Log> =>
  JSON.parse(await rendered(sarif, made, { lang })) as Log;

describe("sarif 2.1.0", () => {
  it.each(["en", "vi"] as const)("fits the standard and code scanning in %s", async (lang) => {
    const log = await logOf(checked, lang);
    expect(breaches(log, SARIF)).toEqual([]);
    const [run] = log.runs;
    const rules = run?.tool.driver.rules ?? [];
    expect(new Set(rules.map((r) => r.id)).size).toBe(rules.length);
    expect(run?.results).toHaveLength(checked.findings.size);
    expect(run?.language).toBe(lang);
    const levels = new Map(rules.map((r) => [r.id, r.defaultConfiguration.level]));
    for (const result of run?.results ?? []) {
      expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(result.level).toBe(levels.get(result.ruleId));
      for (const { physicalLocation } of result.locations) {
        const { uri } = physicalLocation.artifactLocation;
        // Relative to the checkout, with forward slashes, and what a browser makes of it is the same again.
        expect(uri).not.toMatch(/^[a-z][a-z0-9+.-]*:|\\|\s/i);
        expect(new URL(uri, "file:///w/").pathname).toBe(uri.startsWith("/") ? uri : `/w/${uri}`);
      }
    }
  });

  it("fits them with values shown and names that would break a path", async () => {
    const hostile = await checkRows(
      SHEET,
      `a b#c?d%e'é${CANARIES[1].replaceAll(/[/\\]/g, "")}.csv`,
    );
    const log: unknown = JSON.parse(await rendered(sarif, hostile, { showValues: true }));
    expect(breaches(log, SARIF)).toEqual([]);
  });

  it("would not fit with a member too many or a line too few", async () => {
    const made = JSON.parse(await rendered(sarif, checked)) as {
      runs: { results: Record<string, unknown>[] }[];
    };
    const [first] = made.runs[0]?.results ?? [];
    if (first === undefined) throw new TypeError("no result");
    first["rank2"] = 1;
    first["locations"] = [];
    expect(breaches(made, SARIF)).toHaveLength(2);
  });

  it("knows findings again when rows move, and tells equals apart", async () => {
    const [header = [], ...rows] = SHEET;
    const again = await checkRows([header, ...rows.toReversed()]);
    // By short file names, for the two sheets lie in different folders.
    const short: ReportFormat = {
      name: sarif.name,
      render: (report, wording, every) => sarif.render(report, wording, every),
    };
    const prints = async (made: Checked) =>
      (JSON.parse(await rendered(short, made)) as Log).runs[0]?.results
        .filter(({ ruleId }) => !ruleId.startsWith("row/"))
        .map((r) => r.partialFingerprints["crmClean/v2"] ?? "")
        .toSorted();
    const before = await prints(checked);
    expect(await prints(again)).toEqual(before);
    expect(new Set(before).size).toBe(before?.length);
  });

  it("stops at 5,000 results, the worst ones, and says how many more there are", async () => {
    const made = await checkRows([
      ["Họ tên", "Điện thoại"],
      ...Array.from({ length: 6000 }, (_, i) => [`lê an`, i < 5500 ? "0912345678" : "12"]),
    ]);
    const [run] = (await logOf(made)).runs;
    expect(run?.results).toHaveLength(5000);
    const errors = made.report.findings.reduce(
      (n, f) => n + (f.severity === "error" ? f.count : 0),
      0,
    );
    expect(errors).toBeGreaterThanOrEqual(500);
    expect(run?.results.filter((r) => r.level === "error")).toHaveLength(errors);
    const [note] = run?.invocations[0]?.toolExecutionNotifications ?? [];
    expect(note?.message.text).toBe(`${made.findings.size - 5000} more findings are not listed`);
  });
});
