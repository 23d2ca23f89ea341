import { describe, expect, it } from "vitest";
import { nationalScheme } from "../../src/field/id/national-schemes.ts";
import { nationalId } from "../../src/field/national-id.ts";
import { registryId } from "../../src/field/registry-id.ts";
import { brief, cleanWith } from "./clean-with.ts";

describe("business register numbers", () => {
  it.each([
    ["DUNS", "US", "15-048-3782", ["ok", "15-048-3782"]],
    ["DUNS Number", "DE", "150483782", ["ok", "150483782"]],
    ["D-U-N-S", "US", "50483782", ["suspect", "50483782", "registry-id/short"]],
    ["DUNS", "US", "1504837822", ["invalid", "1504837822", "registry-id/malformed"]],
    ["DUNS", "US", "1.5E+08", ["invalid", "1.5E+08", "registry-id/digits-lost"]],
    ["DUNS", "US", "123456789", ["suspect", "123456789", "registry-id/dummy"]],
    ["GLN", "DE", "4012345000009", ["ok", "4012345000009"]],
    ["GLN", "DE", "4012345000008", ["invalid", "4012345000008", "registry-id/checksum"]],
    ["ILN", "DE", "614141000036", ["fixed", "0614141000036", "registry-id/lost-zero"]],
    ["LEI", "GB", "5493001KJTIIGC8Y1R12", ["ok", "5493001KJTIIGC8Y1R12"]],
    [
      "LEI",
      "GB",
      "5493001KJTIIGC8Y1R21",
      ["invalid", "5493001KJTIIGC8Y1R21", "registry-id/checksum"],
    ],
    ["Company Number", "GB", "SC123457", ["ok", "SC123457"]],
    ["Company Number", "GB", "1234568", ["suspect", "1234568", "registry-id/short"]],
    ["Company Number", "AU", "1234568", ["ok", "1234568"]],
    ["HRB", "DE", "HRB 1234 B", ["ok", "HRB 1234 B"]],
    ["Handelsregister", "DE", "Köln", ["invalid", "Köln", "registry-id/malformed"]],
    ["CIN", "IN", "U72200KA2007PTC041799", ["ok", "U72200KA2007PTC041799"]],
    ["KvK", "NL", "04120376", ["ok", "04120376"]],
    ["KvK", "NL", "741852", ["suspect", "741852", "registry-id/short"]],
    ["KvK", "NL", "74185", ["invalid", "74185", "registry-id/malformed"]],
    ["KvK", "NL", "1234568", ["suspect", "1234568", "registry-id/short"]],
    ["GLN", "DE", "n/a", ["missing", "n/a"]],
  ])("%s in %s: %s → %j", (header, country, raw, expected) => {
    expect(brief(cleanWith(registryId, raw, { header, country }))).toEqual(expected);
  });
  it("compares a court's number only where it is one of its kind", () => {
    const feature = (raw: string) =>
      cleanWith(registryId, raw, { header: "HRB", country: "DE" }).feature;
    expect(feature("HRB 1234")).toBe("");
    expect(feature("HRB 12345")).toBe("");
    expect(feature("HRB 123456")).toBe("HRB123456");
    expect(feature("Amtsgericht Köln HRB 1234")).toBe("AMTSGERICHTKÖLNHRB1234");
  });
});

describe("ids of persons under a scheme that the header names", () => {
  it.each([
    ["CPF", "BR", "390.533.447-05", ["ok", "390.533.447-05"]],
    ["CPF", "BR", "390.533.447-06", ["suspect", "390.533.447-06", "national-id/checksum"]],
    ["PESEL", "PL", "44051401359", ["ok", "44051401359"]],
    ["PESEL", "PL", "2070803628", ["fixed", "02070803628", "national-id/lost-zero"]],
    ["BSN", "NL", "111222333", ["ok", "111222333"]],
    ["HETU", "FI", "131052-308T", ["ok", "131052-308T"]],
    ["DNI", "ES", "54362315K", ["ok", "54362315K"]],
    ["DNI", "ES", "54362315Z", ["suspect", "54362315Z", "national-id/checksum"]],
    ["DNI", "PE", "54362315", ["ok", "54362315"]],
    ["SSN", "US", "536-90-4399", ["ok", "536-90-4399"]],
    ["National ID", "BR", "390.533.447-06", ["ok", "390.533.447-06"]],
  ])("%s in %s: %s → %j", (header, country, raw, expected) => {
    expect(brief(cleanWith(nationalId, raw, { header, country }))).toEqual(expected);
  });
  it.each(
    "BR CPF|PL PESEL|NL BSN|SE personnummer|NO fødselsnummer|DK CPR|FI HETU|IT codice fiscale|ES DNI|ES NIE|IN aadhaar|MX CURP|CN 身份证号|TR TCKN|CA SIN|DE Steuer-ID|IE PPSN|KR 주민등록번호|CH AHV-Nr.|FR NIR|CZ rodné číslo|RO CNP|HR OIB|BG ЕГН|EE isikukood|LT asmens kodas|BE insz".split(
      "|",
    ),
  )("%s is a scheme of the package", (name) => {
    const at = name.indexOf(" ");
    expect(nationalScheme(name.slice(at + 1), name.slice(0, at))?.validate("1")).toBeDefined();
  });
});
