import type { Layout } from "./define.ts";
import { google } from "./google.ts";
import { haravan } from "./haravan.ts";
import { hubspot } from "./hubspot.ts";
import { kiotviet } from "./kiotviet.ts";
import { misa } from "./misa.ts";
import { outlook } from "./outlook.ts";
import { salesforce } from "./salesforce.ts";
import { zoho } from "./zoho.ts";

/** Every layout, in the order of the help. To add one: one file, one line here. */
export const LAYOUTS: readonly Layout[] = [
  hubspot,
  salesforce,
  zoho,
  google,
  outlook,
  kiotviet,
  misa,
  haravan,
];
