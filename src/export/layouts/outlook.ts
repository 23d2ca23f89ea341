import { dateColumn, fieldColumn, type Layout, madeColumn } from "./define.ts";
import { cityOf, nameOf, streetOf } from "./values.ts";

/** Contacts of Outlook (English column names). */
export const outlook: Layout = {
  name: "outlook",
  title: { en: "Outlook contacts", vi: "Danh bạ Outlook" },
  marketing: true,
  room: { phone: 3, email: 2 },
  needs: [],
  columns: [
    fieldColumn("Title", "salutation"),
    madeColumn("First Name", (r) => nameOf(r).given),
    madeColumn("Middle Name", (r) => nameOf(r).middle, true),
    madeColumn("Last Name", (r) => nameOf(r).family),
    fieldColumn("Company", "company"),
    fieldColumn("Job Title", "job_title", { unverified: true }),
    madeColumn("Home Street", (r) => streetOf(r, "ward")),
    madeColumn("Home City", cityOf, true),
    fieldColumn("Home State", "province"),
    fieldColumn("Home Postal Code", "postal_code"),
    fieldColumn("Home Country/Region", "country"),
    fieldColumn("Mobile Phone", "phone"),
    fieldColumn("Home Phone", "phone", { nth: 2 }),
    fieldColumn("Business Phone", "phone", { nth: 3 }),
    fieldColumn("E-mail Address", "email"),
    fieldColumn("E-mail 2 Address", "email", { nth: 2, unverified: true }),
    dateColumn("Birthday", "birth_date", { unverified: true }),
    fieldColumn("Categories", "tags", { unverified: true }),
    fieldColumn("Web Page", "website", { unverified: true }),
    fieldColumn("Notes", "notes", { unverified: true }),
  ],
};
