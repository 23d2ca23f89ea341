import type { Validator } from "stdnum";
import { loadPackage } from "../../model/load-package.ts";
import { foldTight } from "../../text/fold.ts";

/**
 * Schemes that a header names, as `country.scheme` of the package `stdnum` with its names; the country decides where
 * two share a name. Those without a check digit (American social security) are left out: they can show nothing.
 */
const NAMED = `br.cpf cpf|cpf cliente
pl.pesel pesel|nr pesel|numer pesel
nl.bsn bsn|bsn-nummer|burgerservicenummer
se.personnummer personnummer|persnr|pnr
no.fodselsnummer fødselsnummer
dk.cpr cpr|cpr-nr|cpr-nummer
fi.hetu hetu|henkilötunnus
it.codicefiscale codice fiscale|c.f.|cod. fiscale|cf
es.dni dni|n.i.f. persona
es.nie nie
in.aadhaar aadhaar|aadhaar no|aadhar no|aadhaar number|uid no
mx.curp curp
cn.ric 身份证号|身份证号码|身份证
tr.tckimlik tc kimlik no|tckn|t.c. kimlik no
ca.sin sin|social insurance number
de.idnr steuer-id|steueridentifikationsnummer|idnr.|steuer-idnr.|steuerliche idnr
ie.pps pps number|ppsn|pps no
kr.rrn 주민등록번호
ch.ssn ahv-nr.|ahv-nummer|ahvnr
fr.nir nir|numéro de sécurité sociale|n° sécurité sociale
cz.rc rodné číslo|rč
ro.cnp cnp|cod numeric personal
hr.oib oib
bg.egn егн|egn
ee.ik isikukood
lt.asmens asmens kodas
be.nn rijksregisternummer|numéro national|insz`;

let byHeader: ReadonlyMap<string, string> | undefined;
const loaded = new Map<string, Validator | undefined>();

/** The scheme a header names; undefined for headers that name none, and where the country has another of that name. */
export function nationalScheme(header: string, country: string): Validator | undefined {
  byHeader ??= new Map(
    NAMED.split("\n").flatMap((line) => {
      const at = line.indexOf(" ");
      const names = line.slice(at + 1).split("|");
      return names.map((name) => [foldTight(name), line.slice(0, at)] as const);
    }),
  );
  const name = byHeader.get(foldTight(header.slice(0, 80)));
  if (name === undefined) return undefined;
  const [home = "", scheme = ""] = name.split(".");
  // Two letters may name another scheme abroad: DNI is Peru's and Argentina's as well.
  if (country !== home.toUpperCase() && country !== "ZZ") return undefined;
  if (!loaded.has(name)) loaded.set(name, load(home, scheme));
  return loaded.get(name);
}

function load(country: string, scheme: string): Validator | undefined {
  const exports = loadPackage(`stdnum/lib/cjs/${country}`);
  return (exports as Readonly<Record<string, Validator>>)[scheme];
}
