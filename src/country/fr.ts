import { defineCountry } from "./define.ts";
import { digits } from "./postcode-shapes.ts";

/** French street types: short form for keys, then other spellings. */
const FR_STREET_TYPES: ReadonlyMap<string, string> = new Map(
  `av:avenue
all:allee allees
bd:boulevard boul bld bvd blvd
ch:chemin chem che
crs:cours
fg:faubourg fbg
imp:impasse
pass:passage
pl:place
qu:quai
r:rue
rpt:rondpoint
rte:route
sq:square
res:residence
zi:zoneindustrielle`
    .split("\n")
    .flatMap((line) => {
      const [short = "", others = ""] = line.split(":");
      return [short, ...others.split(" ")].map((word) => [word, short] as const);
    }),
);

/** The regions of mainland France and Corsica since 2016 (ISO 3166-2). */
const FR_STATES: Readonly<Record<string, string>> = {
  ARA: "Auvergne-Rhône-Alpes",
  BFC: "Bourgogne-Franche-Comté",
  BRE: "Bretagne",
  CVL: "Centre-Val de Loire",
  COR: "Corse",
  GES: "Grand Est",
  HDF: "Hauts-de-France",
  IDF: "Île-de-France",
  NOR: "Normandie",
  NAQ: "Nouvelle-Aquitaine",
  OCC: "Occitanie",
  PDL: "Pays de la Loire",
  PAC: "Provence-Alpes-Côte d'Azur",
};

/** What is known of addresses in France. */
export const fr = defineCountry({
  code: "FR",
  states: FR_STATES,
  otherUnits: true,
  streetTypes: FR_STREET_TYPES,
  postcode: digits(5),
});
