/** The countries of the United Kingdom (ISO 3166-2). Counties are no part of its addresses. */
export const GB_STATES: Readonly<Record<string, string>> = {
  ENG: "England",
  SCT: "Scotland",
  WLS: "Wales",
  NIR: "Northern Ireland",
};
