import { sexMeant } from "../../field/gender.ts";
import { foldKey } from "../../text/fold.ts";
import type { ExportRecord } from "../record.ts";

/** The parts of a name, wherever the sheet had them. */
export interface ExportName {
  readonly full: string;
  readonly family: string;
  /** Given name with middle names, as systems without a middle-name column want it. */
  readonly given: string;
  readonly middle: string;
}

/** The name of a customer; a company without a person gives its name as the family name, since most systems demand one. */
export function nameOf(record: ExportRecord): ExportName {
  const family = record.value("family_name");
  const middle = record.value("middle_name");
  const given = record.value("given_name");
  const full = record.value("full_name");
  if (family === "" && given === "") {
    const only = full === "" ? record.value("company") : full;
    return { full: only, family: only, given: "", middle: "" };
  }
  const joined = [family, middle, given].filter((part) => part !== "").join(" ");
  return {
    full: full === "" ? joined : full,
    family: family === "" ? given : family,
    given: family === "" ? "" : given,
    middle,
  };
}

/** Given and middle name in one, in the order the name is said. */
export function givenWithMiddle(record: ExportRecord): string {
  const { full, given, middle } = nameOf(record);
  if (middle === "") return given;
  // Vietnamese says the middle name first, western languages last.
  return full.endsWith(given) ? `${middle} ${given}` : `${given} ${middle}`;
}

/** Street, and whatever of the address has no column of its own in the target. */
export function streetOf(record: ExportRecord, ...also: readonly string[]): string {
  const parts = [record.value("house_number"), record.value("address"), record.value("address_2")];
  const more = also.map((field) => record.value(field));
  const [first = "", ...rest] = [...parts, ...more].filter((part) => part !== "");
  return rest.reduce((text, part) => (text.includes(part) ? text : `${text}, ${part}`), first);
}

/** Street with the city of an address abroad, for systems that know wards and provinces only. */
export function streetWithCity(record: ExportRecord): string {
  return record.value("city") === record.value("province")
    ? streetOf(record)
    : streetOf(record, "city");
}

/** City, or the province where an address has no city of its own. */
export function cityOf(record: ExportRecord): string {
  const city = record.value("city");
  return city === "" ? record.value("district") : city;
}

/** Vietnamese numbers the way they are dialled at home; others stay international. */
export function homePhone(value: string): string {
  return /^\+84\d{8,10}$/.test(value) ? `0${value.slice(3)}` : value;
}

const SEX = { male: "Nam", female: "Nữ", other: "Khác" } as const;

/** The sex in the words of Vietnamese systems, whatever the sheet writes; what is no word for one stays. */
export function sexInVietnamese(value: string): string {
  const sex = sexMeant(value);
  return sex === undefined ? value : SEX[sex];
}

const KINDS = new Map(
  Object.entries({
    "Cá nhân": "person|individual|private|consumer|ca nhan|khach le|privat|privatperson",
    "Công ty": "company|business|organisation|organization|cong ty|to chuc|doanh nghiep|firma",
  }).flatMap(([kind, words]) => words.split("|").map((word) => [word, kind] as const)),
);

/** The kind of customer in KiotViet's two words; what is neither stays. */
export function kindInVietnamese(value: string): string {
  return KINDS.get(foldKey(value)) ?? value;
}

/** Tags joined by commas, as systems with a list of tags read them; semicolons would make one long tag. */
export function commaTags(value: string): string {
  return value
    .split(/[;,]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "")
    .join(", ");
}

/** `2020-09-17` as `17/09/2020`. */
export function dayFirst(value: string): string {
  const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  return date === null ? value : `${date[3]}/${date[2]}/${date[1]}`;
}

/** `2020-09-17` as `09/17/2020`. */
export function monthFirst(value: string): string {
  const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  return date === null ? value : `${date[2]}/${date[3]}/${date[1]}`;
}

/** Whether the customer must be left alone: consent withdrawn, or on the list of the run. */
export function optedOut(record: ExportRecord): boolean {
  return record.values("consent").includes("withdrawn") || record.cell("crm_do_not_contact") !== "";
}

/** `true` for an opt-out, else `false`. */
export function optOutFlag(record: ExportRecord): string {
  return optedOut(record) ? "true" : "false";
}
