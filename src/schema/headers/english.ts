import type { HeaderLanguage } from "./define.ts";

/** English headers of India and other countries beside those the fields know themselves; English points nowhere. */
export const ENGLISH: HeaderLanguage = {
  language: "en",
  countries: [],
  words: {
    full_name:
      "Cust Name|Party Name|Name of Customer|Name of the Customer|Name of Party|Contact Person",
    family_name: "Surname|Last Name|Family Name",
    phone:
      "Mobile No.|Mob No|Mob. No.|Mob|Mobile Nos|Alt Phone|Alt Mobile|Alt. No.|Alternate Mobile|Alternate Mobile No|Alternate No|WhatsApp No|WhatsApp Number|Ph No|Ph. No.|Phone Nos|Landline|Landline No|Land Line|Cell No|Cell Number|Tel. No.|Telephone No|Telephone No.|Contact Mobile|Cellphone|Daytime Phone|Evening Phone",
    email: "Email ID|E-mail ID|Mail ID|Email Ids|Mail|Email Add",
    address: "Residential Address|Correspondence Address|Postal Address|Street Name",
    postal_code: "PIN Code|Pincode|Pin No|Postal/ZIP|Eircode|Zip/Post Code|ZIP+4",
    city: "Town/City|City/Town|Town|Suburb|City/Village|Post Town",
    province: "State/UT|State/Territory",
    birth_date: "D.O.B.|Date of Birth (DOB)",
    tax_id:
      "GSTIN|GST No|GST No.|GSTIN/UIN|GSTIN No|PAN|PAN No|PAN No.|PAN Number|ABN|ACN|NZBN|VAT Reg. No.|VAT Registration Number|TRN|UTR|BIN No",
    national_id: "Aadhaar|Aadhaar No|Aadhar No|Aadhaar Number|PPS Number|PPSN|NI Number",
    customer_code:
      "Cust ID|Cust Code|Cust No|Customer Code|Party Code|Client Code|Account Code|Member No",
    notes: "Remarks|Remark|Narration",
    created_at: "Date of Joining (Customer)|Reg. Date|Reg Date|Enrolment Date|Onboarded On",
    last_purchase: "Last Order Dt|Last Purchase Dt|Last Bill Date",
    total_spend: "Total Purchase|Total Purchases|Total Sales|Lifetime Purchase|Total Billing",
    salutation: "Prefix|Courtesy Title",
  },
};
