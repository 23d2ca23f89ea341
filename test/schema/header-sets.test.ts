import { describe, expect, it } from "vitest";
import { FIELDS } from "../../src/field/index.ts";
import { Vocabulary } from "../../src/schema/vocabulary.ts";
import { fieldsBy } from "./fields-of.ts";

const words = new Vocabulary(FIELDS);

/** The field of every column of a table, `-` for none. */
const fieldsOf = fieldsBy(words);

/** Header sets of programs and public registers: `header=field` per column, `-` where none fits. */
const SETS: readonly (readonly [string, string])[] = [
  [
    "synthetic persons",
    "rec_id=customer_code|given_name=given_name|surname=family_name|street_number=house_number|address_1=address|address_2=address_2|suburb=city|postcode=postal_code|state=province|date_of_birth=birth_date|soc_sec_id=national_id",
  ],
  ["restaurants", "name=full_name|addr=address|phone=phone|city=city|type=-"],
  [
    "HubSpot",
    "Record ID=customer_code|First Name=given_name|Last Name=family_name|Email=email|Phone Number=phone|Mobile Phone Number=phone|Company Name=company|Street Address=address|City=city|State/Region=province|Postal Code=postal_code|Country/Region=country|Contact owner=owner|Create Date=created_at|Last Modified Date=updated_at|Job Title=job_title",
  ],
  [
    "Salesforce",
    "Salutation=salutation|First Name=given_name|Last Name=family_name|Account Name=company|Mailing Street=address|Mailing City=city|Mailing State/Province=province|Mailing Zip/Postal Code=postal_code|Mailing Country=country|Phone=phone|Mobile=phone|Email=email|Account Owner=owner|Birthdate=birth_date|Lead Source=source",
  ],
  [
    "Google contacts",
    "Name Prefix=salutation|First Name=given_name|Middle Name=middle_name|Last Name=family_name|Name Suffix=name_suffix|Organization Name=company|Organization Title=job_title|Birthday=birth_date|Photo=-|Labels=tags|E-mail 1 - Label=-|E-mail 1 - Value=email|Phone 1 - Label=-|Phone 1 - Value=phone|Address 1 - Street=address|Address 1 - City=city|Address 1 - Region=province|Address 1 - Postal Code=postal_code|Address 1 - Country=country",
  ],
  [
    "Outlook",
    "First Name=given_name|Middle Name=middle_name|Last Name=family_name|Suffix=name_suffix|Company=company|Department=-|Job Title=job_title|Business Street=address|Business City=city|Business State=province|Business Postal Code=postal_code|Business Country/Region=country|Business Phone=phone|Home Phone=phone|Mobile Phone=phone|E-mail Address=email|E-mail Display Name=-|Web Page=website",
  ],
  [
    "Shopify",
    "Customer ID=customer_code|First Name=given_name|Last Name=family_name|Email=email|Accepts Email Marketing=consent|Default Address Company=company|Default Address Address1=address|Default Address Address2=address_2|Default Address City=city|Default Address Zip=postal_code|Phone=phone|Total Spent=total_spend|Total Orders=order_count|Note=notes|Tax Exempt=-|Tags=tags",
  ],
  [
    "Zoho",
    "Customer Number=customer_code|Contact Name=full_name|Lead Owner=owner|Company=company|Annual Revenue=-|No. of Employees=-|Email Opt Out=consent|Zip Code=postal_code|Secondary Email=email|Assistant=-|Asst Phone=-|Reports To=-|Created Time=created_at|Modified Time=updated_at",
  ],
  [
    "German customers",
    "Kundennr.=customer_code|Anrede=salutation|Vorname=given_name|Nachname=family_name|Straße=address|Hausnummer=house_number|PLZ=postal_code|Ort=city|Bundesland=province|Land=country|Telefon=phone|E-Mail=email|Geburtsdatum=birth_date|Firma=company",
  ],
  [
    "voter register",
    "county_id=-|voter_reg_num=customer_code|last_name=family_name|first_name=given_name|midl_name=middle_name|name_sufx_cd=-|house_num=house_number|street_name=address|res_city_desc=city|state_cd=province|zip_code=postal_code|area_cd=-|phone_num=phone|race_code=-|ethnic_code=-|party_cd=-|sex_code=gender|age=age|birth_place=birth_place|registr_dt=created_at|voter_status_desc=-",
  ],
  [
    "voter register, one address",
    "last_name=family_name|first_name=given_name|midl_name=middle_name|res_street_address=address|res_city_desc=city|zip_code=postal_code|age=age|sex_code=gender|race=-",
  ],
  [
    "company register",
    "company_name=company|legal_form=-|vat_number=tax_id|street=address|zip=postal_code|city=city|country=country",
  ],
  [
    "hospitals",
    "Provider ID=-|Hospital Name=company|Address=address|City=city|State=province|ZIP Code=postal_code|County Name=-|Phone Number=phone|Hospital Type=-|Hospital Ownership=-|Emergency Services=-",
  ],
  ["papers", "id=customer_code|title=-|authors=-|venue=-|year=-"],
  ["goods", "id=customer_code|name=-|description=notes|manufacturer=-|price=-"],
];

describe("whole header sets", () => {
  it.each(SETS)("%s", (_, set) => {
    const pairs = set.split("|").map((pair) => {
      const at = pair.lastIndexOf("=");
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    });
    const headers = pairs.map(([header]) => header);
    expect(fieldsOf(headers, [])).toEqual(pairs.map(([, field]) => field));
  });
});

describe("header sets that the values decide", () => {
  it.each<[string, string, string, string]>([
    [
      "parts of a birth in three columns",
      "fname_c1,lname_c1,by,bm,bd",
      "Hans,Meier,1972,7,5|Anna,Vogt,1965,12,31|Karl,Lang,1950,1,17",
      "given_name,family_name,birth_year,birth_month,birth_day",
    ],
    ["the same letters over text", "name,by,bm,bd", "Meier,Anna,x,y", "full_name,-,-,-"],
    [
      "papers have no job titles",
      "id,title,authors,venue,year",
      "1,Data cubes,A. Lee,VLDB,1999|2,Joins,B. Wu,SIGMOD,2001",
      "customer_code,-,-,-,-",
    ],
    [
      "people have",
      "Name,Title,Email",
      "Ann Lee,Manager,ann@example.test|Bo Wu,Clerk,bo@example.test",
      "full_name,job_title,email",
    ],
    [
      "goods have no person's name, whatever they cost",
      "id,name,price",
      "1,Sony TV 40,400|2,LG fridge,500",
      "customer_code,-,-",
    ],
    [
      "a customer who was quoted a price has",
      "name,phone,price",
      "Ann Lee,0912345678,400|Bo Wu,0912345679,500",
      "full_name,phone,-",
    ],
    [
      "Land over states",
      "Name,Telefon,Land",
      "Hans Meier,0341 2639269,Bayern|Anna Vogt,0341 2639260,Sachsen|Jo Kern,0341 2639261,Hessen",
      "full_name,phone,province",
    ],
    [
      "Land over countries",
      "Name,Telefon,Land",
      "Hans Meier,0341 2639269,Österreich|Anna Vogt,0341 2639260,DE|Jo Kern,0341 2639261,Schweiz",
      "full_name,phone,country",
    ],
  ])("%s", (_, headers, rows, fields) => {
    const cells = rows.split("|").map((row) => row.split(","));
    expect(fieldsOf(headers.split(","), cells).join(",")).toBe(fields);
  });
});
