import { KNOWN_SETTINGS } from "../config/slices.ts";
import type { Setting } from "../model/setting.ts";
import { allFindings, REGISTRY } from "../pipeline/registry.ts";

/** Cell text that cannot end its cell. */
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

function choices(setting: Setting): string {
  const value: unknown = setting.default;
  return `\`${typeof value === "string" ? (value === "" ? "(empty)" : value) : JSON.stringify(value)}\``;
}

/** Headers shown per field; `crm-clean fields NAME` lists all. */
const HEADERS_SHOWN = 4;

/** The tables of the README that are made from the registry, by the name of their marker. */
export function readmeTables(): ReadonlyMap<string, string> {
  const checks = [...allFindings().values()].map((def) => [
    `\`${def.code}\``,
    def.severity,
    def.title.en,
    def.fix.en,
  ]);
  const fields = REGISTRY.fields.map(({ name, title, headers }) => [
    `\`${name}\``,
    title.en,
    headers.slice(0, HEADERS_SHOWN).join(", ") + (headers.length > HEADERS_SHOWN ? " …" : ""),
  ]);
  const settings = KNOWN_SETTINGS.map(({ key, setting }) => [
    `\`${key}\``,
    choices(setting),
    setting.doc.en,
  ]);
  return new Map([
    ["checks", table(["Code", "Severity", "Finding", "What to do"], checks)],
    ["fields", table(["Field", "What it is", "Known by headers such as"], fields)],
    ["settings", table(["Setting", "Default", "What it does"], settings)],
  ]);
}

/** The text with each `<!-- name -->…<!-- /name -->` filled with its table. */
export function fillReadme(text: string): string {
  let filled = text;
  for (const [name, content] of readmeTables()) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [start, end] = [filled.indexOf(open), filled.indexOf(close)];
    if (start < 0 || end < start) throw new Error(`README.md has no place for ${name}`);
    filled = `${filled.slice(0, start + open.length)}\n\n${content}\n\n${filled.slice(end)}`;
  }
  return filled;
}
