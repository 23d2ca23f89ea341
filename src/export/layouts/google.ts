import type { ExportRecord } from "../record.ts";
import { dateColumn, fieldColumn, type Layout, type LayoutColumn, madeColumn } from "./define.ts";
import { cityOf, nameOf, streetOf } from "./values.ts";

const SLOTS = 3;

/** `<Name> 1 - Label`, `<Name> 1 - Value` and so on, as many as there is room for. */
function slots(name: string, field: string): LayoutColumn[] {
  return Array.from({ length: SLOTS }, (_, i) => i + 1).flatMap((nth) => [
    madeColumn(`${name} ${nth} - Label`, (r) => (r.values(field)[nth - 1] ? LABEL : ""), true),
    fieldColumn(`${name} ${nth} - Value`, field, { nth, unverified: nth > 2 }),
  ]);
}
const LABEL = "Other";

/** Tags and segment as Google's labels. */
function labels(record: ExportRecord): string {
  const tags = record.value("tags").split(/[;,]/);
  const all = [...tags, record.value("segment")].map((t) => t.trim()).filter((t) => t !== "");
  return [...new Set([...all, "* myContacts"])].join(" ::: ");
}

/** Google Contacts, layout of 2024. */
export const google: Layout = {
  name: "google",
  title: { en: "Google Contacts", vi: "Danh bạ Google" },
  marketing: true,
  room: { phone: SLOTS, email: SLOTS },
  needs: [],
  columns: [
    fieldColumn("Name Prefix", "salutation"),
    madeColumn("First Name", (r) => nameOf(r).given),
    madeColumn("Middle Name", (r) => nameOf(r).middle, true),
    madeColumn("Last Name", (r) => nameOf(r).family),
    madeColumn("File As", (r) => nameOf(r).full),
    fieldColumn("Organization Name", "company"),
    fieldColumn("Organization Title", "job_title", { unverified: true }),
    dateColumn("Birthday", "birth_date"),
    ...slots("E-mail", "email"),
    ...slots("Phone", "phone"),
    madeColumn("Address 1 - Street", (r) => streetOf(r, "ward")),
    madeColumn("Address 1 - City", cityOf),
    fieldColumn("Address 1 - Region", "province"),
    fieldColumn("Address 1 - Postal Code", "postal_code"),
    fieldColumn("Address 1 - Country", "country"),
    madeColumn("Labels", labels),
    fieldColumn("Notes", "notes"),
  ],
};
