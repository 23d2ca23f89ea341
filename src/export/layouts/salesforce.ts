import { fieldColumn, type Layout, madeColumn } from "./define.ts";
import { cityOf, givenWithMiddle, nameOf, optOutFlag, streetOf } from "./values.ts";

/** Contacts import of Salesforce (Data Import Wizard labels). */
export const salesforce: Layout = {
  name: "salesforce",
  title: { en: "Salesforce contacts", vi: "Liên hệ Salesforce" },
  marketing: true,
  room: { phone: 2, email: 1 },
  columns: [
    fieldColumn("Salutation", "salutation", { unverified: true }),
    madeColumn("First Name", givenWithMiddle),
    madeColumn("Last Name", (r) => nameOf(r).family),
    fieldColumn("Account Name", "company", { unverified: true }),
    fieldColumn("Title", "job_title", { unverified: true }),
    fieldColumn("Email", "email", { unverified: true }),
    fieldColumn("Mobile", "phone"),
    fieldColumn("Phone", "phone", { nth: 2 }),
    fieldColumn("Birthdate", "birth_date", { unverified: true }),
    madeColumn("Mailing Street", (r) => streetOf(r, "ward")),
    madeColumn("Mailing City", cityOf),
    fieldColumn("Mailing State/Province", "province"),
    fieldColumn("Mailing Zip/Postal Code", "postal_code"),
    fieldColumn("Mailing Country", "country", { unverified: true }),
    fieldColumn("Lead Source", "source", { unverified: true }),
    fieldColumn("Contact Owner", "owner", { unverified: true }),
    madeColumn("Email Opt Out", optOutFlag, true),
    fieldColumn("Description", "notes", { unverified: true }),
  ],
};
