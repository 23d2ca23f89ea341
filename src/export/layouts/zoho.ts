import { dateColumn, fieldColumn, type Layout, madeColumn } from "./define.ts";
import { cityOf, commaTags, givenWithMiddle, nameOf, optOutFlag, streetOf } from "./values.ts";

/** Contacts module of Zoho CRM. */
export const zoho: Layout = {
  name: "zoho",
  title: { en: "Zoho CRM contacts", vi: "Liên hệ Zoho CRM" },
  marketing: true,
  room: { phone: 4, email: 2 },
  needs: [["Last Name"]],
  columns: [
    fieldColumn("Salutation", "salutation"),
    madeColumn("First Name", givenWithMiddle, false, 40),
    madeColumn("Last Name", (r) => nameOf(r).family, false, 80),
    fieldColumn("Account Name", "company"),
    fieldColumn("Title", "job_title", { unverified: true }),
    fieldColumn("Email", "email"),
    fieldColumn("Secondary Email", "email", { nth: 2 }),
    fieldColumn("Mobile", "phone"),
    fieldColumn("Phone", "phone", { nth: 2 }),
    fieldColumn("Home Phone", "phone", { nth: 3 }),
    fieldColumn("Other Phone", "phone", { nth: 4 }),
    dateColumn("Date of Birth", "birth_date"),
    madeColumn("Mailing Street", (r) => streetOf(r, "ward")),
    madeColumn("Mailing City", cityOf, true),
    fieldColumn("Mailing State", "province"),
    fieldColumn("Mailing Zip", "postal_code"),
    fieldColumn("Mailing Country", "country"),
    fieldColumn("Lead Source", "source"),
    fieldColumn("Contact Owner", "owner"),
    madeColumn("Email Opt Out", optOutFlag),
    fieldColumn("Tag", "tags", { unverified: true, as: commaTags }),
    fieldColumn("Description", "notes", { unverified: true }),
  ],
};
