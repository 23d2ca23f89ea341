import { defineCountry } from "./define.ts";
import { ENGLISH_STREET_TYPES } from "./english-streets.ts";

/** States and union territories of India (ISO 3166-2, vehicle codes where they differ are aliases). */
const IN_STATES: Readonly<Record<string, string>> = {
  AN: "Andaman and Nicobar Islands",
  AP: "Andhra Pradesh",
  AR: "Arunachal Pradesh",
  AS: "Assam",
  BR: "Bihar",
  CH: "Chandigarh",
  CG: "Chhattisgarh",
  DD: "Dadra and Nagar Haveli and Daman and Diu",
  DL: "Delhi",
  GA: "Goa",
  GJ: "Gujarat",
  HP: "Himachal Pradesh",
  HR: "Haryana",
  JH: "Jharkhand",
  JK: "Jammu and Kashmir",
  KA: "Karnataka",
  KL: "Kerala",
  LA: "Ladakh",
  LD: "Lakshadweep",
  MH: "Maharashtra",
  ML: "Meghalaya",
  MN: "Manipur",
  MP: "Madhya Pradesh",
  MZ: "Mizoram",
  NL: "Nagaland",
  OD: "Odisha",
  PB: "Punjab",
  PY: "Puducherry",
  RJ: "Rajasthan",
  SK: "Sikkim",
  TN: "Tamil Nadu",
  TS: "Telangana",
  TR: "Tripura",
  UK: "Uttarakhand",
  UP: "Uttar Pradesh",
  WB: "West Bengal",
};

/** Former and other spellings → code. */
const IN_STATE_ALIASES: Readonly<Record<string, string>> = {
  Orissa: "OD",
  OR: "OD",
  Pondicherry: "PY",
  Uttaranchal: "UK",
  UT: "UK",
  CT: "CG",
  Chattisgarh: "CG",
  TG: "TS",
  "New Delhi": "DL",
  "Delhi NCR": "DL",
  "Jammu & Kashmir": "JK",
  Tamilnadu: "TN",
};

/** What is known of addresses in India. */
export const india = defineCountry({
  code: "IN",
  states: IN_STATES,
  aliases: IN_STATE_ALIASES,
  lettered: Object.keys(IN_STATES),
  streetTypes: ENGLISH_STREET_TYPES,
  postcode: { shape: /^[1-9]\d{5}$/, digits: 6 },
});
