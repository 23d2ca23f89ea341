import type { HeaderLanguage } from "./define.ts";

/** English headers of India and other countries beside those the fields know themselves; English points nowhere. */
export const ENGLISH: HeaderLanguage = {
  language: "en",
  countries: [],
  words: {
    full_name:
      "Cust Name|Party Name|Name of Customer|Name of the Customer|Name of Party|Contact Person|PAX Name|Passenger|Name of Passenger",
    family_name: "Surname|Last Name|Family Name",
    phone:
      "Mobile No.|Mob No|Mob. No.|Mob|Mobile Nos|Alt Phone|Alt Mobile|Alt. No.|Alternate Mobile|Alternate Mobile No|Alternate No|WhatsApp No|WhatsApp Number|Ph No|Ph. No.|Phone Nos|Landline|Landline No|Land Line|Cell No|Cell Number|Tel. No.|Telephone No|Telephone No.|Contact Mobile|Cellphone|Daytime Phone|Evening Phone",
    email: "Email ID|E-mail ID|Mail ID|Email Ids|Mail|Email Add",
    address:
      "Residential Address|Correspondence Address|Postal Address|Street Name|Add.|Address Line|Add Line 1|Street Address Line|Street Address Line 1|Street 1|Road, Street|Road/Street|Street/Road|Secondary Address Line",
    postal_code:
      "PIN Code|Pincode|Pin No|Postal/ZIP|Eircode|Zip/Post Code|ZIP+4|P/Code|P.Code|PCode|Zip5|Zip 5",
    city: "Town/City|City/Town|Town|Suburb|City/Village|Post Town",
    province: "State/UT|State/Territory",
    birth_date: "D.O.B.|Date of Birth (DOB)|Birth Dt|Bday|B-day|Birthday Date|Your date of birth",
    tax_id:
      "GSTIN|GST No|GST No.|GSTIN/UIN|GSTIN No|PAN|PAN No|PAN No.|PAN Number|ABN|ACN|NZBN|VAT Reg. No.|VAT Registration Number|TRN|UTR|BIN No|Tax VAT Number|taxvat|FEIN|Federal Tax ID|Federal Tax Number|Employer ID Number|TFN|IRD No|IRD Number|GST/HST No|GST/HST Number|Business Number",
    national_id:
      "Aadhaar|Aadhaar No|Aadhar No|Aadhaar Number|PPS Number|PPSN|NI Number|NHS Number|NHS No|IC No|IC No.|MyKad|MyKad No|National ID No",
    customer_code:
      "Cust ID|Cust Code|Cust No|Customer Code|Party Code|Client Code|Account Code|Member No|MRN|MRN ID|Medical Record Number|Medical Record No|Patient MRN|Voter ID|SOS_VOTERID|Membership No|Membership Number|Membership ID|Profile ID|Supporter URN|Acct No|Acct Number|Contact URN",
    notes: "Remarks|Remark|Narration",
    created_at:
      "Date of Joining (Customer)|Reg. Date|Reg Date|Enrolment Date|Onboarded On|Join Date|Joined|Joined On|Date Joined|Date Added|Added Time|Date Add|Signed Up|Signed up at|Sign-up Date|Signup Date|User Registered|Submitted At|Submitted On|Timestamp|Enrolled|Enrolled On",
    last_purchase: "Last Order Dt|Last Purchase Dt|Last Bill Date|Last Purch Dt|Last Purch Date",
    total_spend:
      "Total Purchase|Total Purchases|Total Sales|Lifetime Purchase|Total Billing|Lifetime Spend|Lifetime Giving|Total Giving|Total Donated|Total Donations",
    salutation: "Prefix|Courtesy Title",
    order_count:
      "Transaction Count|Payment Count|Number of Transactions|No. of Transactions|Number of Purchases|Purchase Count|Number of Stays|No. of Stays",
    source:
      "Creation Source|How did you hear about us|How did you hear about us?|Sign-up Source|Signup Source",
    middle_name: "M.I.|Middle Initial|Middle Init",
    address_2:
      "Add Line 2|Addr 2|Secondary Addr|Secondary Address|Street Address Line 2|Street 2|Unit/Apt|Apt/Unit|Apt/Suite|Apt, Suite",
    house_number:
      "Hse Num|House Num|House Name/Number|House Number/Name|House No/Name|House Name/No|Street No|Street No.|Street Number",
    district: "Dist.",
    status:
      "Active Status|Customer Status|Member Status|Membership Status|Account Status|Contact Status",
    segment: "Customer Group Name",
    consent:
      "Unsubscribed from Emails|Email Marketing Consent|Do you agree to receive our newsletter|Do you agree to receive our newsletter?",
    last_contact: "Last Activity Time|Last Seen",
    gender: "Sex/Gender|Gender/Sex",
  },
};
