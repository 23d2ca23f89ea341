import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { headerWords, qualified } from "../../src/schema/qualifiers.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import { fieldsBy } from "./fields-of.ts";

const words = new Vocabulary(FIELDS);

const fieldsOf = fieldsBy(words);

/** `header=field` per column, `-` where none fits. */
const SETS: readonly (readonly [string, string])[] = [
  [
    "shop orders: who is billed, not where it goes",
    "billing_first_name=given_name|billing_last_name=family_name|billing_company=company|billing_address_1=address|billing_address_2=address_2|billing_city=city|billing_postcode=postal_code|billing_phone=phone|shipping_first_name=-|shipping_last_name=-|shipping_address_1=-|shipping_city=-|shipping_postcode=-",
  ],
  [
    "shop orders that say only where it goes",
    "Full Name=full_name|Street 1=address|Street 2=address_2|Ship City=city|Ship State=province|Ship Zipcode=postal_code",
  ],
  [
    "invoices of an accounting program",
    "*ContactName=full_name|POAddressLine1=address|POAddressLine2=address_2|POCity=city|PORegion=province|POPostalCode=postal_code|POCountry=country|MobileNumber=phone",
  ],
  [
    "a person's town beside the firm's",
    "First Name=given_name|Last Name=family_name|City=city|State=province|Company Address=-|Company City=-|Company State=-|Company Phone=phone",
  ],
  [
    "only the firm's",
    "Contact First Name=given_name|Contact Last Name=family_name|Company Street=address|Company City=city|Company Zip=postal_code",
  ],
  [
    "qualifiers behind",
    "Email address=email|Street address line 1 - Home=address|City - Home=city|Zip/Postal Code - Home=postal_code|Country - Home=country|Phone - mobile=phone",
  ],
  [
    "a register the other way round",
    "Voter ID=customer_code|Name Last=family_name|Name First=given_name|Name Middle=middle_name|Residence Address Line 1=address|Residence City=city|Residence Zipcode=postal_code",
  ],
  [
    "a clinic's database",
    "PAT_MRN_ID=customer_code|PAT_FIRST_NAME=given_name|PAT_LAST_NAME=family_name|ADD_LINE_1=address|ADD_LINE_2=address_2|HOME_PHONE=phone|PCP_NAME=-",
  ],
  [
    "database names",
    "cust_id=customer_code|first_nm=given_name|last_nm=family_name|addr_line_1=address|city_nm=city|zip_cd=postal_code|birth_dt=birth_date|gender_cd=gender",
  ],
  [
    "a patient index",
    "PT_LAST_NM=family_name|PT_FRST_NM=given_name|PT_MI=middle_name|PT_DOB=birth_date|GUARANTOR_NM=-|ADDR_LINE_1=address|ZIP_CD=postal_code|HOME_PHN=phone",
  ],
  ["a gym's trainer", "Member Name=full_name|Phone=phone|PT Name=-|PT Phone=-"],
  [
    "a voter roll",
    "VUID=-|VOTER_NAME=full_name|PERM_ADDRESS=address|PERM_CITY=city|PERM_ZIP=postal_code|MAILING_CITY=-",
  ],
  [
    "a form's brackets",
    "Your Name (First)=given_name|Your Name (Last)=family_name|Address (Street Address)=address|Address (City)=city|Address (State / Province)=province|Address (ZIP / Postal Code)=postal_code",
  ],
  ["a school", "Student ID=customer_code|Last=family_name|First=given_name|Middle=middle_name"],
  ["no names", "Item=-|First=-|Last=-|Price=-"],
  [
    "a payment card's address",
    "Name=full_name|Card Address Line1=address|Card Address City=city|Card Address Zip=postal_code|Card Brand=-|Card Last4=-",
  ],
  [
    "German invoices",
    "Rechnungsadresse Vorname=given_name|Rechnungsadresse Nachname=family_name|Rechnungsadresse Ort=city|Lieferadresse Ort=-|Tel. privat=phone|Geb.-Dat.=birth_date",
  ],
  [
    "others stay others",
    "Customer Name=full_name|Spouse First Name=-|Emergency Contact Name=-|Doctor Name=-|Sales Rep Name=-|Parent Customer ID=-|Birth City=-|Country of Birth=-|Product Name=-|User Name=-|Email Status=-|Address Type=-",
  ],
  ["numbers of a row", "No=-|#=-|Name=full_name"],
  ["a number is not its bearer", "Attendee #=customer_code|First Name=given_name"],
];

describe("headers under their qualifiers", () => {
  it.each(SETS)("%s", (_title, list) => {
    const pairs = list.split("|").map((one) => {
      const at = one.lastIndexOf("=");
      return [one.slice(0, at), one.slice(at + 1)] as const;
    });
    const row = pairs.map(() => "");
    const found = fieldsOf(
      pairs.map(([header]) => header),
      [row],
    );
    expect(found).toEqual(pairs.map(([, field]) => field));
  });

  it("takes no phone of somebody else for the customer's, whatever its values", () => {
    const rows = ["0912345142", "0987654177", "0903456118"].map((phone, i) => [
      `Ann Hale ${"IVX"[i]}`,
      phone,
      phone,
    ]);
    expect(fieldsOf(["Name", "Doctor's line", "Line"], rows)).toEqual(["full_name", "-", "phone"]);
  });

  it("takes the numbers of a list of agents for theirs", () => {
    const rows = ["0912345142", "0987654177", "0903456118"].map((phone) => ["North", phone]);
    expect(fieldsOf(["Territory", "Agent Line"], rows)[1]).toBe("phone");
  });

  it("takes owners and suppliers for customers only where they differ from row to row", () => {
    const owners = Array.from({ length: 8 }, (_, i) => [`P-${i}`, `Ann Hale${"abcdefgh"[i]}`]);
    expect(fieldsOf(["Parcel", "Owner Name"], owners)[1]).toBe("full_name");
    const reps = Array.from({ length: 8 }, (_, i) => [`P-${i}`, i % 2 ? "Kim Lee" : "Sam Roe"]);
    expect(fieldsOf(["Parcel", "Owner Name"], reps)[1]).toBe("-");
  });

  it.each([
    ["No", ["1.250.000", "300.000", "1.250.000"], "debt", "amounts that repeat"],
    ["Nợ", ["0", "0", "5"], "debt", "the accent says it"],
    ["No", ["1", "2", "3"], "-", "running numbers"],
    ["Kod", ["31-010", "00-950", "80-180"], "postal_code", "Polish"],
    ["M/V", ["M", "V", "V"], "gender", "Dutch"],
    ["KM", ["120", "15", "90"], "-", "a distance"],
  ])("%s over %j is %s (%s)", (header, values, field) => {
    const rows = values.map((value) => [value, "x"]);
    expect(fieldsOf([header, "Zzz"], rows)[0]).toBe(field);
  });
});

describe("headerWords", () => {
  it.each([
    ["POAddressLine1", "po address line 1"],
    ["billing_first_name", "billing first name"],
    ["RESIDENTIAL_CITY", "residential city"],
    ["state_cd", "state"],
    ["Ph#", "ph no"],
    ["Straße", "strasse"],
  ])("%s → %s", (header, expected) => {
    expect(headerWords(header).join(" ")).toBe(expected);
  });
});

describe("qualified", () => {
  it.each([
    ["Card Address Zip", "zip", "card", ""],
    ["Bill to City", "city", "bill", ""],
    ["Ship City", "city", "ship", "shipping"],
    ["Guest Last Name", "last name", "", ""],
    ["Company City", "city", "company", "firm"],
  ])("%s → %s of %s", (header, core, group, elsewhere) => {
    const last = qualified(header).at(-1);
    expect(last).toEqual({ core: core.split(" "), group, elsewhere });
  });

  it.each(["Name", "Spouse City", "Referral Name", ""])("reads nothing out of %j", (header) => {
    expect(qualified(header)).toEqual([]);
  });
});
