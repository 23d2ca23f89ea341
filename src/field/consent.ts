import { defineFinding } from "../model/finding.ts";
import { foldKey } from "../text/fold.ts";
import { type Cleaned, defineField } from "./define.ts";

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
  yes: "yes|y|true|1|x|v|ja|wahr|co|dung|roi|on|ok|checked",
  no: "no|n|false|0|nein|falsch|khong|ko|chua|off|unchecked|hong",
  given:
    "given|granted|agreed|accepted|consented|opted in|opt in|optin|subscribed|subscribe|allowed|dong y|da dong y|chap nhan|cho phep|nhan tin|dong y nhan tin|nhan|dang ky|da dang ky|zugestimmt|einwilligung erteilt|marketable|active subscriber",
  withdrawn:
    "withdrawn|revoked|refused|denied|rejected|declined|opted out|opt out|optout|unsubscribed|unsubscribe|unsub|blocked|blacklist|blacklisted|do not contact|do not call|do not email|dnc|khong dong y|ko dong y|tu choi|da tu choi|tu choi nhan tin|tu choi qc|rut|da rut|rut dong y|huy|da huy|huy dang ky|da huy dang ky|khong nhan|khong nhan tin|ko nhan|ko nhan tin|khong gui|khong goi|khong lam phien|chan|da chan|widerrufen|abgelehnt|abgemeldet|cleaned|spam",
  unknown:
    "unknown|unk|none|not set|pending|unconfirmed|chua ro|khong ro|chua hoi|chua co|chua xac nhan|khong xac dinh|n a|na|unbekannt|not subscribed|never subscribed|no opt in|missing",
};

const MEANING = new Map<string, Answer>();
for (const [answer, list] of Object.entries(ANSWERS)) {
  for (const word of list.split("|")) MEANING.set(word, answer as Answer);
}

/** Headers whose yes means "leave me alone". */
const REFUSING =
  /(?:^| )(?:tu choi|huy|khong|ko|chan|dung|opt ?out|opted ?out|optout|hasoptedout\w*|unsubscribed?|unsub|do not|dont|no|black ?list\w*|suppress\w*|blocked|dnc|widerspruch|werbesperre|abgemeldet|sperre)(?: |$)|optout|optedout|donotcall|donotcontact|donotemail/;

const STANDING = ["given", "withdrawn", "unknown"] as const;

/**
 * Consent to be contacted, brought to `given`, `withdrawn` or `unknown`. The sense of a bare yes or no hangs on
 * the header: a no to "Accepts marketing" and a yes to "Opt out" are refusals. A no to an opt-out is no
 * agreement either: consent that nobody gave stays unknown.
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
  clean(raw, _kind, context): Cleaned<"consent/unclear"> {
    const text = raw.trim();
    if (text === "") return { status: "missing", value: raw };
    if (/^[-–—.?/\s]+$/.test(text)) return { status: "missing", value: raw };
    const key = foldKey(text.slice(0, 60));
    const answer = MEANING.get(key === "" ? text : key);
    const standing = answer === undefined ? undefined : meaning(answer, refuses(context.header));
    if (standing === undefined) {
      return { status: "suspect", value: raw, findings: [{ code: "consent/unclear" }] };
    }
    return { status: standing === raw ? "ok" : "fixed", value: standing };
  },
  survivor: "stricter",
});

/** Whether a yes under this header means a refusal. */
function refuses(header: string): boolean {
  return REFUSING.test(foldKey(header.slice(0, 100)));
}

function meaning(answer: Answer, refusing: boolean): (typeof STANDING)[number] {
  if (answer === "yes") return refusing ? "withdrawn" : "given";
  if (answer === "no") return refusing ? "unknown" : "withdrawn";
  return answer;
}
