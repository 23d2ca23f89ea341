const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

/**
 * Checks a Vietnamese tax number of 10 digits, or 13 for a dependent unit: the tenth digit is 10 − (Σ dᵢ·wᵢ mod 11),
 * stems that would need 10 are not issued, province 00, sequence 0000000 and unit 000 do not exist.
 */
export function isVietnameseTaxId(digits: string): boolean {
  if (!/^(?!00)\d{2}(?!0{7})\d{8}(?:(?!000)\d{3})?$/.test(digits)) return false;
  let sum = 0;
  for (const [i, weight] of WEIGHTS.entries()) sum += weight * (digits.charCodeAt(i) - 48);
  return 10 - (sum % 11) === digits.charCodeAt(9) - 48;
}
