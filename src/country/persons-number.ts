/**
 * Numbers of taxpayers that tell by their form that they are a person's, in capitals and without separators: the Spanish
 * DNI and NIE, the Italian codice fiscale, the Indian PAN of a person (its fourth letter is a P; a firm's is another), the
 * Vietnamese personal id of twelve digits.
 */
const FORMS: readonly RegExp[] = [
  /^(?:ES)?(?:\d{8}|[KLMXYZ]\d{7})[A-Z]$/,
  /^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/,
  /^[A-Z]{3}P[A-Z]\d{4}[A-Z]$/,
  /^0\d{11}$/,
];

/** Whether a tax number is a person's, not a firm's. */
export function isPersonsNumber(text: string): boolean {
  const compact = text.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  return FORMS.some((form) => form.test(compact)) || isCpf(compact);
}

/** The Brazilian number of a person: eleven digits, of which two check the nine and ten before them, modulo 11. */
function isCpf(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  return [9, 10].every((length) => {
    let sum = 0;
    for (let i = 0; i < length; i++) sum += Number(digits[i]) * (length + 1 - i);
    return ((sum * 10) % 11) % 10 === Number(digits[length]);
  });
}
