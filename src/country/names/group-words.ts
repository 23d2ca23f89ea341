/** Words by which a firm is told from another of its group, plain lower case: `X Holding` owns `X GmbH`. */
const WORDS =
  "holding,holdings,beteiligung,beteiligungs,beteiligungen,beteiligungsgesellschaft,verwaltung,verwaltungs,verwaltungsgesellschaft,vermogensverwaltung,vermogensverwaltungs,immobilien,grundstucks,grundbesitz,leasing,capital,ventures,foundation,stiftung,trust,properties,property,realty,real estate,investment,investments,finance,participations,immobilier,immobiliere,inmobiliaria,immobiliare,finanziaria,bat dong san,dia oc,tai chinh,cho thue tai chinh";

const GROUP_WORDS: readonly (readonly string[])[] = WORDS.split(",").map((words) =>
  words.split(" "),
);

/** The group words a name holds, in one order, one text; "" for none. `words` are plain lower case. */
export function groupWordsOf(words: readonly string[]): string {
  return GROUP_WORDS.filter((sought) =>
    words.some((_, at) => sought.every((word, i) => words[at + i] === word)),
  )
    .map((sought) => sought.join(" "))
    .join(",");
}
