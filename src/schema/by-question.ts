import { foldKey } from "../text/fold.ts";
import type { HeaderVerdict } from "./by-header.ts";
import type { Evidence } from "./evidence.ts";
import { isAboutOthers } from "./qualifiers.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { isAboutElse } from "./whose.ts";

/** What asks for something, in the words of forms; the thing asked for comes next. Folded. */
const ASKING =
  /(?:^| )(?:what is|whats|tell us|give us|provide(?: us)?(?: with)?|enter|type(?: in)?|write(?: down)?|leave(?: us)?|share(?: with us)?|confirm|may we have|can we have|could we have|and also|and|wie lautet|wie ist|nennen sie(?: uns)?|geben sie(?: uns)?|hinterlassen sie(?: uns)?|tragen sie|bitte|quel est|quelle est|indiquez|donnez nous|laissez nous|cual es|indique|escriba|qual e|inserisci|inserisca|indichi|wat is|vul)(?= )/g;
const ARTICLE =
  /^ (?:your|the|a|an|us|our|ihre?n?|den|die|das|eine?n?|deine?n?|votre|le|la|un|une|su|tu|el|il suo|la sua|il tuo|la tua|uw|je) /;
/** What is said of the thing without changing what it is. */
const OF_IT =
  /^(?:full|complete|best|current|preferred|main|primary|legal|valid|own|private|personal|working|contact|vollstandige[nr]?|aktuelle[nr]?|private|complet|complete|completo|completa) /;
/** Words that may follow it: whatever comes before them was the whole of it. */
const GOES_ON =
  /^(?: (?:on|so|in|for|at|where|which|that|as|if|to|and|or|please|first|including|with|we|you|an|ein|auf|unter|damit|falls|pour|afin|para|per|se|si|waar|zodat) ?.*)?$/;
const LONGEST = 200;
/** Words of a header that is a question; shorter ones are names of columns. */
const LEAST_WORDS = 4;
const MOST_WORDS = 4;
/** How far the values must look like what is asked for. */
const LEAST = 0.5;

/** A question about writing to somebody: "Do you agree to receive …", "May we call you …". */
const MAY_WE =
  /(?:^| )(?:do you (?:agree|consent|want|wish)|would you like|may we|can we|are you happy|i (?:agree|consent|would like)|mochten sie|durfen wir|ich (?:mochte|willige|bin damit einverstanden|bin einverstanden|stimme)|souhaitez vous|acceptez vous|j accepte|acepta|desea|acconsent\w{1,3}|desidera) (?:.* )?(?:receive|hear from us|be contacted|contact(?: you)?|newsletters?|marketing|e mails?|email(?: you)?|call you|offers|updates|erhalten|kontaktieren|werbung|recevoir|recibir|ricevere|contactar\w*|contattar\w*)(?: |$)/;
const CONSENTS = new Set(["yes", "no", "ja", "nein", "oui", "non", "si", "i", "y", "n"]);
/** Share of answers to it that begin with a yes or a no. */
const MOST_ANSWERS = 0.6;

/**
 * The field a question on a form asks for, as survey tools write their headers: "3. What is your full name (first and
 * last), please?", "Bitte geben Sie Ihre E-Mail-Adresse an". Only where the values look like it, and never of somebody
 * else; a thing beyond it ("your e-mail experience") is none.
 */
export function byQuestion(
  header: string,
  words: Vocabulary,
  evidence: Evidence,
): HeaderVerdict | undefined {
  if (evidence.filled === 0) return undefined;
  const asked = foldKey(header.slice(0, LONGEST).replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, " "));
  if (asked.split(" ").length < LEAST_WORDS || isAboutOthers(asked) || isAboutElse(asked)) {
    return undefined;
  }
  const field = isConsent(asked, evidence) ? "consent" : thingAsked(asked, words, evidence);
  if (field === undefined || !words.fields.has(field)) return undefined;
  const note = { code: "mapping/similar", args: { header: header.slice(0, 60), word: field } };
  return { field, sureness: 0.7, note };
}

function thingAsked(asked: string, words: Vocabulary, evidence: Evidence): string | undefined {
  for (const match of asked.matchAll(ASKING)) {
    let behind = asked.slice(match.index + match[0].length);
    const article = ARTICLE.exec(behind);
    if (article === null) continue;
    behind = behind.slice(article[0].length);
    const found =
      longest(behind, words, evidence) ?? longest(behind.replace(OF_IT, ""), words, evidence);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The field of the longest phrase at the front that its values look like. */
function longest(text: string, words: Vocabulary, evidence: Evidence): string | undefined {
  const tokens = text.split(" ");
  for (let count = Math.min(MOST_WORDS, tokens.length); count > 0; count--) {
    const key = tokens.slice(0, count).join("");
    const rest = tokens.slice(count).join(" ");
    if (!GOES_ON.test(rest === "" ? "" : ` ${rest}`)) continue;
    const field = key === "name" ? "full_name" : words.claims(key)[0];
    if (field === undefined || evidence.siblings.has(field)) continue;
    if (words.fields.get(field)?.sniff === undefined) continue;
    if (evidence.sniff(field) >= LEAST) return field;
  }
  return undefined;
}

function isConsent(asked: string, { share }: Evidence): boolean {
  if (!MAY_WE.test(asked)) return false;
  return share((text) => CONSENTS.has(foldKey(text).split(" ")[0] ?? "")) >= MOST_ANSWERS;
}
