import { age } from "./age.ts";
import { address } from "./address.ts";
import { address2 } from "./address-2.ts";
import { bankAccount } from "./bank-account.ts";
import { birth } from "./birth.ts";
import { birthDate } from "./birth-date.ts";
import { birthPlace } from "./birth-place.ts";
import { birthDay, birthMonth, birthYear } from "./birth-parts.ts";
import { branch } from "./branch.ts";
import { citizenId } from "./citizen-id.ts";
import { city } from "./city.ts";
import { company } from "./company.ts";
import { consent } from "./consent.ts";
import { consentChannel } from "./consent-channel.ts";
import { consentPurpose } from "./consent-purpose.ts";
import { consentSource } from "./consent-source.ts";
import { country } from "./country.ts";
import { creditLimit } from "./credit-limit.ts";
import { customerCode } from "./customer-code.ts";
import { customerKind } from "./customer-kind.ts";
import {
  consentDate,
  createdAt,
  firstPurchase,
  lastContact,
  lastPurchase,
  nextContact,
  updatedAt,
} from "./dates.ts";
import { debt } from "./debt.ts";
import type { CompositeSpec, FieldSpec } from "./define.ts";
import { district } from "./district.ts";
import { email } from "./email.ts";
import { familyName } from "./family-name.ts";
import { fullName } from "./full-name.ts";
import { gender } from "./gender.ts";
import { givenName } from "./given-name.ts";
import { houseNumber } from "./house-number.ts";
import { jobTitle } from "./job-title.ts";
import { legalBasis } from "./legal-basis.ts";
import { middleName } from "./middle-name.ts";
import { nameSuffix } from "./name-suffix.ts";
import { nationalId } from "./national-id.ts";
import { nationality } from "./nationality.ts";
import { notes } from "./notes.ts";
import { orcid } from "./orcid.ts";
import { orderCount } from "./order-count.ts";
import { owner } from "./owner.ts";
import { passport } from "./passport.ts";
import { person } from "./person.ts";
import { phone } from "./phone.ts";
import { points } from "./points.ts";
import { postalAddress } from "./postal-address.ts";
import { postalCode } from "./postal-code.ts";
import { preferredChannel } from "./preferred-channel.ts";
import { province } from "./province.ts";
import { registryId } from "./registry-id.ts";
import { salutation } from "./salutation.ts";
import { segment } from "./segment.ts";
import { socialId } from "./social-id.ts";
import { source } from "./source.ts";
import { status } from "./status.ts";
import { tags } from "./tags.ts";
import { taxId } from "./tax-id.ts";
import { totalSpend } from "./total-spend.ts";
import { vehiclePlate } from "./vehicle-plate.ts";
import { ward } from "./ward.ts";
import { website } from "./website.ts";

/** Every field type the program knows, in the order documents list them. To add one: one file, one line here. */
export const FIELDS = [
  fullName,
  salutation,
  familyName,
  middleName,
  givenName,
  nameSuffix,
  gender,
  birthDate,
  birthYear,
  birthMonth,
  birthDay,
  age,
  nationality,
  birthPlace,
  phone,
  email,
  website,
  socialId,
  preferredChannel,
  address,
  address2,
  houseNumber,
  ward,
  district,
  city,
  province,
  postalCode,
  country,
  company,
  jobTitle,
  taxId,
  registryId,
  citizenId,
  nationalId,
  passport,
  orcid,
  bankAccount,
  vehiclePlate,
  customerCode,
  customerKind,
  segment,
  status,
  source,
  owner,
  branch,
  tags,
  createdAt,
  updatedAt,
  firstPurchase,
  lastPurchase,
  lastContact,
  nextContact,
  totalSpend,
  orderCount,
  points,
  debt,
  creditLimit,
  consent,
  consentDate,
  consentSource,
  consentPurpose,
  consentChannel,
  legalBasis,
  notes,
] as const satisfies readonly FieldSpec[];

/** Things spread over several columns. */
export const COMPOSITES = [
  person,
  postalAddress,
  birth,
] as const satisfies readonly CompositeSpec[];

export type FieldName = (typeof FIELDS)[number]["name"];
