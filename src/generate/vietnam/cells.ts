/** Ways a cell was typed: as text, as a number, as a date. */
export type CellValue = string | number | Date | null;

/** Text as it stands; nothing for an empty one. */
export const orNull = (text: string): CellValue => (text === "" ? null : text);

/** Plain digits typed into a number cell, as Excel makes of them by itself. */
export function numeric(text: string): CellValue {
  return /^\d{1,15}$/.test(text) ? Number(text) : orNull(text);
}

/** `d/m/Y` or `Y-m-d` as a date cell, midnight UTC as Excel readers see it. */
export function dateCell(text: string): CellValue {
  const dmy = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (dmy !== null) return new Date(Date.UTC(Number(dmy[3]), Number(dmy[2]) - 1, Number(dmy[1])));
  return /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : orNull(text);
}

/** `2024-05-09` → `9/5/2024`. */
export function dayFirst(text: string): string {
  const [year = "", month = "", day = ""] = text.split("-");
  return day === "" ? text : `${Number(day)}/${Number(month)}/${year}`;
}
