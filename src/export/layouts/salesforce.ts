import { dateColumn, fieldColumn, type Layout, madeColumn } from "./define.ts";
import { cityOf, givenWithMiddle, nameOf, optOutFlag, streetOf } from "./values.ts";

/** Contacts import of Salesforce (Data Import Wizard labels); lengths are those of its standard Contact fields. */
export const salesforce: Layout = {
  name: "salesforce",
  title: { en: "Salesforce contacts", vi: "Liên hệ Salesforce" },
  marketing: true,
  room: { phone: 2, email: 1 },
  needs: [["Last Name"]],
  columns: [
    fieldColumn("Salutation", "salutation", { unverified: true, limit: 40 }),
    madeColumn("First Name", givenWithMiddle, false, 40),
    madeColumn("Last Name", (r) => nameOf(r).family, false, 80),
    fieldColumn("Account Name", "company", { unverified: true, limit: 255 }),
    fieldColumn("Title", "job_title", { unverified: true, limit: 128 }),
    fieldColumn("Email", "email", { unverified: true, limit: 80 }),
    fieldColumn("Mobile", "phone"),
    fieldColumn("Phone", "phone", { nth: 2 }),
    dateColumn("Birthdate", "birth_date", { unverified: true }),
    madeColumn("Mailing Street", (r) => streetOf(r, "ward"), false, 255),
    madeColumn("Mailing City", cityOf, false, 40),
    fieldColumn("Mailing State/Province", "province", { limit: 80 }),
    fieldColumn("Mailing Zip/Postal Code", "postal_code", { limit: 20 }),
    fieldColumn("Mailing Country", "country", { unverified: true, limit: 80 }),
    fieldColumn("Lead Source", "source", { unverified: true }),
    fieldColumn("Contact Owner", "owner", { unverified: true }),
    madeColumn("Email Opt Out", optOutFlag, true),
    fieldColumn("Description", "notes", { unverified: true }),
  ],
};
