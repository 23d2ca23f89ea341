import known from "email-providers/all.json" with { type: "json" };

/**
 * What is known about mail domains: which exist and are common in Vietnam and abroad, what a provider allows,
 * and slips of typing. The wide list of providers is the package `email-providers` (ISC).
 */

/** Mailboxes anyone may open. */
const FREE = new Set(
  `gmail.com googlemail.com yahoo.com yahoo.com.vn ymail.com rocketmail.com yahoo.co.uk yahoo.de yahoo.fr yahoo.co.jp
hotmail.com hotmail.co.uk hotmail.de hotmail.fr outlook.com outlook.com.vn outlook.de live.com live.de msn.com
icloud.com me.com mac.com zoho.com proton.me protonmail.com pm.me qq.com 163.com 126.com naver.com daum.net
hanmail.net mail.ru yandex.ru yandex.com aol.com gmx.de gmx.net gmx.com gmx.at web.de t-online.de freenet.de
fastmail.com tutanota.com tuta.io mail.com email.com zing.vn laposte.net orange.fr libero.it wp.pl`.split(
    /\s+/,
  ),
);

/** Internet providers and large houses of Vietnam whose domains look like slips to English typo lists. */
const ACCEPTED = new Set(
  `vnn.vn fpt.vn fpt.com.vn fpt.com viettel.com.vn viettel.vn vnpt.vn vnpt.com.vn saigonnet.vn netnam.vn vdc.com.vn
vietcombank.com.vn hcm.fpt.vn hn.fpt.vn hn.vnn.vn hcm.vnn.vn dng.vnn.vn hp.vnn.vn ct.vnn.vn gail.com hotmail.it
hotmail.es yahoo.in yahoo.it yahoo.es yahoo.ca mail.vn`.split(/\s+/),
);

const ALIAS_SERVICES = new Set(
  `privaterelay.appleid.com mozmail.com duck.com simplelogin.com simplelogin.co aleeas.com slmail.me anonaddy.com
anonaddy.me addy.io 33mail.com passmail.net passinbox.com passfwd.com relay.firefox.com`.split(
    /\s+/,
  ),
);

/** Slips that can only mean one domain. Whether they are put right or suggested depends on whether they could exist. */
const TYPOS: ReadonlyMap<string, string> = new Map(
  `gmail.com=gmail.con gmail.cm gmail.comm gmail.cmo gmail.co gmail.om gmail.vom gmail.xom gmai.com gmial.com gmal.com
gmaill.com gamil.com gnail.com gmail.com.vn gmail.vn gmailcom g.mail.com gmaill.con gmai.con gmail gmail.c gmail.cim
gmail.con.vn gmail.co.vn gmaul.com gmil.com gmsil.com gmali.com gmaiil.com gemail.com ggmail.com gmaio.com gmail.ccom gmail.clm
yahoo.com=yahoo.con yaho.com yahooo.com yhoo.com yahoocom yahoo.cm yahoo.comm yahoo.om yahoo.cmo yaoo.com yahho.com
yahoo.com.vn=yaho.com.vn yahoo.com.v yahoo.comvn yahoo.vn yahoo.com.vm yahoo.co.vn yahoo.con.vn yahoo.comm.vn yahooo.com.vn
hotmail.com=hotmail.con hotmai.com hotmial.com hormail.com hotmail.cm hotmailcom hotmal.com hotamil.com hotmaill.com hotmail.com.vn hotmail.vn hotmail
outlook.com=outlok.com outloo.com outlook.con outlookcom outllok.com outlook.cm outlook
outlook.com.vn=outlook.com.v
icloud.com=icloud.con icould.com iclound.com icloudcom iclod.com icloud.com.vn icloud.vn icloud`
    .split(/\s+(?=\S+=)/)
    .flatMap((entry) => {
      const [right, wrong = ""] = entry.split("=") as [string, string?];
      return wrong.split(/\s+/).map((typo) => [typo, right] as const);
    }),
);

const PROVIDERS = new Set(known);
const FIRMS = [
  "gmail.com",
  "yahoo.com",
  "yahoo.com.vn",
  "hotmail.com",
  "outlook.com",
  "icloud.com",
];

/** True for domains known to exist, which are never taken for slips of another one. */
export function isKnownDomain(domain: string): boolean {
  return FREE.has(domain) || ACCEPTED.has(domain) || (PROVIDERS.has(domain) && !TYPOS.has(domain));
}

/** True for domains no list of throw-away mail can be right about: they hold real providers by mistake. */
export function isTrustedDomain(domain: string): boolean {
  return FREE.has(domain) || ACCEPTED.has(domain);
}

/** True for forwarding services that hide an address a person reads. */
export function isAliasService(domain: string): boolean {
  return ALIAS_SERVICES.has(domain);
}

/** The domain a known slip means. */
export function typoTarget(domain: string): string | undefined {
  return TYPOS.get(domain);
}

/** The few domains most people use, as targets for slips that no table has. */
export const COMMON_DOMAINS: readonly string[] = FIRMS;

/** What a provider lets its users have before the @; undefined where its rules are not known. */
export function providerAllows(domain: string, local: string): boolean | undefined {
  switch (domain) {
    case "gmail.com":
    case "googlemail.com":
      return /^[a-z0-9](?:[a-z0-9.]{0,62}[a-z0-9])?(?:\+[^@]*)?$/i.test(local);
    case "yahoo.com":
    case "yahoo.com.vn":
      return /^[a-z][a-z0-9._]{2,31}(?:-[a-z0-9._]*)?$/i.test(local);
    case "outlook.com":
    case "hotmail.com":
    case "live.com":
    case "outlook.com.vn":
      return /^[a-z0-9_][a-z0-9._-]{0,63}(?:\+[^@]*)?$/i.test(local);
    case "icloud.com":
    case "me.com":
      return /^[a-z0-9][a-z0-9._-]{1,63}(?:\+[^@]*)?$/i.test(local);
    default:
      return undefined;
  }
}

const PLUS_TAGS = new Set(
  "gmail.com outlook.com outlook.com.vn hotmail.com live.com msn.com icloud.com me.com proton.me protonmail.com pm.me fastmail.com zoho.com".split(
    " ",
  ),
);

/**
 * The mailbox behind an address: domain and local part lower-cased, googlemail = gmail, dots dropped for Gmail
 * (https://support.google.com/mail/answer/7436150), +tags dropped where the provider ignores them. For keys only.
 */
export function canonicalEmail(address: string): string {
  const lower = address.toLowerCase();
  const at = lower.lastIndexOf("@");
  if (at < 1) return lower;
  let domain = lower.slice(at + 1);
  if (domain === "googlemail.com") domain = "gmail.com";
  let local = lower.slice(0, at);
  const tag = local.indexOf("+");
  if (tag > 0 && PLUS_TAGS.has(domain)) local = local.slice(0, tag);
  if (domain === "gmail.com") local = local.replaceAll(".", "");
  return `${local}@${domain}`;
}
