/** Vietnamese syllables as they look without accents; onsets and rimes of the standard phonotactics. */
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?(?:a(?:ch|c|i|m|ng|nh|n|o|p|t|u|y)?|e(?:ch|c|m|ng|nh|n|o|p|t|u)?|i(?:a|ch|c|ec|em|eng|en|ep|et|eu|m|nh|n|p|t|u)?|o(?:ac|ach|ai|am|ang|anh|an|ao|at|ay|a|c|en|eo|et|e|i|m|ng|n|p|t)?|u(?:a|an|ang|at|ay|c|e|ech|enh|en|i|m|ng|n|oc|oi|om|ong|on|op|ot|ou|o|p|t|u|ya|yen|yet|ynh|yn|yt|yu|y)?|y(?:em|en|et|eu)?)$/;

/** Whether an accent-free lower-case word could be a Vietnamese syllable. Many English words are, too. */
export function isPlainSyllable(word: string): boolean {
  return word.length <= 7 && SYLLABLE.test(word);
}
