import { foldKey } from "../../text/fold.ts";

/** How far a consent value restricts: refused, none given, not known, agreed. */
export type Standing = 0 | 1 | 2 | 3;

const words = (list: string): ReadonlySet<string> => new Set(list.split("|"));

const REFUSED = words(
  "withdrawn|revoked|refused|denied|rejected|opt out|opted out|optout|unsubscribed|unsub|blocked|blacklisted|do not contact|do not call|do not mail|dnc|tu choi|da tu choi|rut|da rut|huy|da huy|khong dong y|khong nhan|khong gui|khong goi|widerrufen|abgelehnt",
);
const NOT_GIVEN = words("none|not given|never asked|chua co|chua dong y|keine");
const AGREED = words(
  "given|granted|opt in|opted in|optin|subscribed|agreed|accepted|allowed|dong y|da dong y|cho phep|erteilt|zugestimmt",
);
const YES = words("yes|y|true|1|x|on|co|ja");
const NO = words("no|n|false|0|off|khong|ko|nein");

/** Fields where "yes" is the refusal: do not call, opted out, blocked. */
const ASKS_FOR_REFUSAL =
  /^(?:.* )?(?:opt ?out|do not|dnc|no (?:call|mail|contact)|unsubscribed?|blocked|blacklist(?:ed)?|suppress(?:ed)?|khong (?:goi|gui|lien he)|tu choi)(?: .*)?$/;

/** What a value says in a field; bare yes and no are read by the field's question. */
export function standingOf(field: string, text: string): Standing {
  const word = foldKey(text.slice(0, 200));
  if (REFUSED.has(word)) return 0;
  if (NOT_GIVEN.has(word)) return 1;
  if (AGREED.has(word)) return 3;
  const question = foldKey(field.slice(0, 200));
  const yesMeans = ASKS_FOR_REFUSAL.test(question) ? 0 : 3;
  if (YES.has(word)) return yesMeans;
  if (NO.has(word)) return yesMeans === 0 ? 3 : 0;
  return 2;
}
