import { defineFinding } from "../model/finding.ts";
import { foldKey } from "../text/fold.ts";
import { CELL } from "../model/cell.ts";
import { type Cleaned, defineField, type RawValue } from "./define.ts";

const unclear = defineFinding({
  code: "consent/unclear",
  severity: "warn",
  dimension: "validity",
  title: { en: "Consent not understood", vi: "Không rõ khách có đồng ý không" },
  why: {
    en: "Consent that cannot be told is no consent; a refusal overlooked breaks the law.",
    vi: "Không rõ thì không được coi là đồng ý; bỏ sót lời từ chối là vi phạm pháp luật.",
  },
  fix: {
    en: "Write whether the customer agreed or refused; until then treat as not given.",
    vi: "Ghi rõ khách đồng ý hay từ chối; trước đó coi như chưa đồng ý.",
  },
  say: () => ({ en: "neither agreement nor refusal", vi: "không rõ đồng ý hay từ chối" }),
});

type Answer = "yes" | "no" | "given" | "withdrawn" | "unknown";

/** Folded words: plain answers, whose sense the header decides, and words that say it themselves. */
const ANSWERS: Readonly<Record<Answer, string>> = {
  yes: "yes|y|true|1|x|v|ja|wahr|co|dung|roi|on|ok|checked|j|oui|si|sim|tak|ano|да|✓|✔|☑|✅",
  no: "no|n|false|0|nein|falsch|khong|ko|chua|off|unchecked|hong|non|nao|nie|nej|nei|нет|☐|✗|✘|❌",
  given:
    "given|granted|agreed|accepted|consented|opted in|opt in|optin|subscribed|subscribe|allowed|dong y|da dong y|chap nhan|cho phep|nhan tin|dong y nhan tin|nhan|dang ky|da dang ky|zugestimmt|einwilligung erteilt|marketable|active subscriber|erteilt|liegt vor|bestatigt|doi|doi bestatigt|double opt in|doppel opt in|angemeldet|abonniert|erwunscht|accepte|inscrit|inscrite|abonne|abonnee",
  withdrawn:
    "withdrawn|revoked|refused|denied|rejected|declined|opted out|opt out|optout|unsubscribed|unsubscribe|unsub|blocked|blacklist|blacklisted|do not contact|do not call|do not email|dnc|khong dong y|ko dong y|tu choi|da tu choi|tu choi nhan tin|tu choi qc|rut|da rut|rut dong y|huy|da huy|huy dang ky|da huy dang ky|khong nhan|khong nhan tin|ko nhan|ko nhan tin|khong gui|khong goi|khong lam phien|chan|da chan|widerrufen|abgelehnt|abgemeldet|cleaned|spam|nicht erteilt|nicht erwunscht|unerwunscht|gesperrt|ausgetragen|keine werbung|refuse|desabonne|desabonnee|desinscrit|desinscrite|oppose",
  unknown:
    "unknown|unk|none|not set|pending|unconfirmed|chua ro|khong ro|chua hoi|chua co|chua xac nhan|khong xac dinh|n a|na|unbekannt|not subscribed|never subscribed|no opt in|missing|keine angabe|k a|offen|ausstehend|nicht bestatigt|doi ausstehend|inconnu|en attente|non renseigne",
};

const MEANING = new Map<string, Answer>();
for (const [answer, list] of Object.entries(ANSWERS)) {
  for (const word of list.split("|")) MEANING.set(word, answer as Answer);
}

/** Headers whose yes means "leave me alone". */
const REFUSING =
  /(?:^| )(?:tu choi|huy|khong|ko|chan|dung|opt ?out|opted ?out|optout|hasoptedout\w*|unsubscribed?|unsub|do not|dont|no|black ?list\w*|suppress\w*|blocked|dnc|widerspruch|werbesperre|abgemeldet|sperre)(?: |$)|optout|optedout|donotcall|donotcontact|donotemail/;

/** What a consent means, whatever words or ticks a sheet has for it. */
export type Standing = "given" | "withdrawn" | "unknown";

/**
 * Consent to be contacted. The cell keeps the column's own words (0/1, yes/no, có/không), only stray ones are brought
 * to them; what it means, `given`, `withdrawn` or `unknown`, goes to the feature. The sense of a bare yes or no hangs
 * on the header: a no to "Accepts marketing" and a yes to "Opt out" are refusals. A no to an opt-out is no agreement
 * either: consent that nobody gave stays unknown.
 */
export const consent = defineField({
  name: "consent",
  title: { en: "Consent", vi: "Đồng ý nhận tin" },
  pii: 0,
  importance: 2,
  headers: [
    "Nhận quảng cáo",
    "Đồng ý nhận marketing",
    "Đồng ý nhận tin",
    "Đồng ý nhận quảng cáo",
    "Đồng ý nhận email",
    "Đồng ý nhận SMS",
    "Đồng ý",
    "Nhận tin",
    "Nhận email",
    "Nhận SMS",
    "Nhận bản tin",
    "Trạng thái đồng ý",
    "Từ chối nhận tin",
    "Từ chối nhận email",
    "Từ chối nhận quảng cáo",
    "Từ chối quảng cáo",
    "Hủy đăng ký",
    "Không làm phiền",
    "Không gọi",
    "Không nhận tin",
    "Không gửi email",
    "Chặn",
    "Danh sách đen",
    "Blacklist",
    "Blacklisted",
    "hs_email_optout",
    "Email Opt Out",
    "SMS Opt Out",
    "Opt out",
    "Opted out",
    "Unsubscribed",
    "Unsubscribed from all email",
    "HasOptedOutOfEmail",
    "Do Not Call",
    "Do Not Contact",
    "Do Not Email",
    "DNC",
    "Accepts Email Marketing",
    "Accepts SMS Marketing",
    "Accepts Marketing",
    "Opt-in",
    "Opted in",
    "Email opt-in",
    "SMS opt-in",
    "Email consent",
    "SMS consent",
    "Consent",
    "Consent status",
    "Marketing consent",
    "Marketing permission",
    "GDPR consent",
    "Subscribed",
    "Newsletter",
    "Subscription status",
    "Email subscription status",
    "Einwilligung",
    "Werbeeinwilligung",
    "Werbesperre",
    "Werbung erlaubt",
    "Newsletter abonniert",
  ],
  findings: [unclear],
  survey: (values) => ({ facts: surveyAnswers(values) }),
  clean(raw, kind, context): Cleaned<"consent/unclear"> {
    const text = raw.trim();
    if (text === "") return { status: "missing", value: raw };
    if (/^[-–—.?/\s]+$/.test(text)) return { status: "missing", value: raw };
    const meaning = standing(text, context.header);
    if (meaning === undefined) {
      const findings = [{ code: "consent/unclear" as const }];
      return { status: "suspect", value: raw, findings, feature: "" };
    }
    const usual = context.facts as ReadonlyMap<string, string> | undefined;
    const value = kind === CELL.text ? (usual?.get(keyOf(text)) ?? text) : raw;
    return { status: value === raw ? "ok" : "fixed", value, feature: meaning };
  },
  survivor: "stricter",
});

function keyOf(text: string): string {
  const key = foldKey(text.slice(0, 60));
  return key === "" ? text : key;
}

/** What an answer means under a header; undefined where it cannot be told. */
export function standing(text: string, header: string): Standing | undefined {
  const answer = MEANING.get(keyOf(text.trim())) ?? inSentence(text);
  if (answer === undefined) return undefined;
  const refusing = REFUSING.test(foldKey(header.slice(0, 100)));
  if (answer === "yes") return refusing ? "withdrawn" : "given";
  if (answer === "no") return refusing ? "unknown" : "withdrawn";
  return answer;
}

/** What begins an answer in a sentence, up to the first comma or full stop, or a word of courtesy behind it. */
const BEGINS =
  /^\s*(\p{L}{1,6})(?:\s*[,.;:!–—-]\s|\s+(?:please|thanks|thank you|gerne|bitte|danke|merci|volontiers|gracias|grazie)(?!\p{L}))/iu;
/** Words that turn a no round: "No, but e-mail is fine", "No, no problem". */
const TURNS =
  /(?:^| )(?:but|only|except|aber|nur|ausser|mais|sauf|seulement|pero|solo|nhung|chi|tru|problems?|objections?|worries)(?: |$)/;
/** And those that turn a yes round besides: "Yes, unsubscribe me". */
const REFUSES =
  /(?:^| )(?:not|no|don t|dont|never|stop|remove|unsubscribe|opt|nicht|kein\w{0,2}|pas|khong|ko)(?: |$)/;

/** A yes or no with a sentence behind it that does not turn it round: "Yes, I agree", "Nein danke"; undefined for others. */
function inSentence(text: string): "yes" | "no" | undefined {
  const begins = BEGINS.exec(text.slice(0, 120));
  if (begins === null || text.length > 120) return undefined;
  const answer = MEANING.get(keyOf(begins[1] ?? ""));
  if (answer !== "yes" && answer !== "no") return undefined;
  const rest = foldKey(text.slice(begins[0].length));
  return TURNS.test(rest) || (answer === "yes" && REFUSES.test(rest)) ? undefined : answer;
}

/** Words for a bare yes and no that belong together; a sheet uses one pair of them. */
const PAIRS =
  "yes/no y/n true/false 1/0 ja/nein wahr/falsch co/khong on/off oui/non si/no sim/nao tak/nie ja/nej"
    .split(" ")
    .map((pair) => pair.split("/") as [string, string]);

/**
 * Answer as folded → how the column writes it: capitals as most cells have them, and a yes or no of another pair
 * (`Y` among `1` and `0`) as the pair most have. Answers that say more than yes or no keep their words.
 */
function surveyAnswers(values: readonly RawValue[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, { text: string; count: number; all: number }>();
  for (const { text, kind, count } of values) {
    if (kind !== CELL.text) continue;
    const trimmed = text.trim();
    const key = keyOf(trimmed);
    if (!MEANING.has(key)) continue;
    const known = spellings.get(key) ?? { text: trimmed, count: 0, all: 0 };
    known.all += count;
    if (count > known.count) [known.text, known.count] = [trimmed, count];
    spellings.set(key, known);
  }
  const usual = new Map([...spellings].map(([key, { text }]) => [key, text]));
  const bare = PAIRS.flat().reduce((sum, key) => sum + (spellings.get(key)?.all ?? 0), 0);
  const main = PAIRS.find(
    (pair) => pair.every((key) => spellings.has(key)) && sumOf(pair) * 2 > bare,
  );
  if (main === undefined) return usual;
  for (const pair of PAIRS) {
    for (const [side, key] of pair.entries()) {
      const word = usual.get(main[side] ?? "");
      if (word !== undefined) usual.set(key, word);
    }
  }
  return usual;

  function sumOf(pair: readonly string[]): number {
    return pair.reduce((sum, key) => sum + (spellings.get(key)?.all ?? 0), 0);
  }
}
