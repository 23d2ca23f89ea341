import { fieldColumn, type Layout, madeColumn } from "./define.ts";
import { cityOf, givenWithMiddle, nameOf, optOutFlag, streetOf } from "./values.ts";

/** Contacts import of HubSpot, by internal property names; properties HubSpot keeps itself are left out. */
export const hubspot: Layout = {
  name: "hubspot",
  title: { en: "HubSpot contacts", vi: "Liên hệ HubSpot" },
  marketing: true,
  room: { phone: 2, email: 1 },
  needs: [["firstname", "lastname", "email"]],
  columns: [
    madeColumn("firstname", givenWithMiddle),
    madeColumn("lastname", (r) => nameOf(r).family),
    fieldColumn("salutation", "salutation"),
    fieldColumn("email", "email"),
    fieldColumn("mobilephone", "phone"),
    fieldColumn("phone", "phone", { nth: 2 }),
    madeColumn("address", (r) => streetOf(r, "ward")),
    madeColumn("city", cityOf),
    fieldColumn("state", "province"),
    fieldColumn("zip", "postal_code"),
    fieldColumn("country", "country"),
    fieldColumn("company", "company"),
    fieldColumn("jobtitle", "job_title", { unverified: true }),
    fieldColumn("website", "website", { unverified: true }),
    fieldColumn("date_of_birth", "birth_date"),
    fieldColumn("gender", "gender"),
    fieldColumn("hubspot_owner_id", "owner"),
    madeColumn("hs_email_optout", optOutFlag),
    fieldColumn("message", "notes"),
  ],
};
