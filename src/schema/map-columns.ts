import type { ValueFinding } from "../model/finding.ts";
import type { Tells } from "../field/means.ts";
import type { Mapping, TableInfo } from "../table/dataset.ts";
import { foldTight } from "../text/fold.ts";
import type { MappedTable } from "./assemble.ts";
import { AMBIGUOUS } from "./ambiguous.ts";
import { againstHeader, byContent, fullerField, smallerUnit } from "./by-content.ts";
import { byHeader, type HeaderVerdict } from "./by-header.ts";
import { byLanguages, surelyByLanguages, wordsOfLanguages } from "./by-languages.ts";
import { byPersonWord } from "./by-person-word.ts";
import { byPhrase, isSomebodyElses } from "./by-phrase.ts";
import { byBrackets, byQualifier, settleGroups } from "./by-qualifier.ts";
import { byQuestion } from "./by-question.ts";
import { bySimilarity } from "./by-similarity.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { headerKeys, headerNumber, isGenericHeader } from "./header-keys.ts";
import { givenUp, notRead } from "./left-alone.ts";
import { isAboutOthers } from "./qualifiers.ts";
import { withoutSharedPrefix } from "./shared-prefix.ts";
import type { UserMap } from "./user-map.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { ownOnly } from "./whose.ts";

/** Columns without a telling header whose values every field looks at; further ones only the telling fields do. */
const SNIFFED = 200;

/**
 * Decides for every column of a table, by its position, which field it holds and why; undefined = none,
 * it passes through untouched. User's word first, then the header as a whole phrase, then a near header,
 * then the values; values that plainly belong to another field overrule a header.
 */
export function mapColumns(
  given: TableInfo,
  words: Vocabulary,
  user: UserMap = new Map(),
): readonly (Mapping | undefined)[] {
  return mapTable(given, words, user).mappings;
}

/** As {@link mapColumns}, with the table that knows why columns were left alone whose header names something. */
export function mapTable(given: TableInfo, words: Vocabulary, user: UserMap): MappedTable {
  const read =
    given.headerRows.length === 0 ? given.headers : withoutSharedPrefix(given.headers, words);
  const table = read === given.headers ? given : { ...given, headers: read };
  const headers = new Set(
    table.headers.flatMap((header) => [foldTight(header), ...wordsOfLanguages(header, words)]),
  );
  const sure = sureFields(table, words);
  const claimed = new Map<string, number>();
  for (const field of sure) {
    if (field !== undefined) claimed.set(field, (claimed.get(field) ?? 0) + 1);
  }
  const loose: boolean[] = [];
  const silent: (ValueFinding | undefined)[] = [];
  const mapped = table.headers.map((header, column): Mapping | undefined => {
    if (header === "") return undefined;
    const written = given.headers[column] ?? "";
    const own = user.get(foldTight(written));
    if (own === "") {
      silent[column] = { code: "mapping/left-by-user", args: {} };
      return undefined;
    }
    if (own !== undefined) {
      const note = { code: "mapping/by-user", args: { header: written } };
      return { field: own, sureness: 1, because: "user", note };
    }
    const mine = sure[column];
    const has = (field: string) => (claimed.get(field) ?? 0) > (mine === field ? 1 : 0);
    const tell = (...kinds: readonly Tells[]) => words.book.telling(...kinds).some(has);
    const others = { has, tell };
    const evidence = evidenceOf(table, column, words, others, headers);
    const verdict = decide(header, words, evidence, table, column < SNIFFED);
    loose[column] = verdict?.note.code === "mapping/similar";
    if (verdict === undefined && table.headerRows.length > 0) {
      const asHeader = readHeader(header, words, { ...evidence, filled: 0 });
      silent[column] = notRead(header, evidence, asHeader);
    }
    return verdict;
  });
  const settled = settleGroups(table.headers, mapped, loose, words.book);
  const own = ownOnly(table, settled, words.book);
  const mappings = oneEach(table, words, own);
  const steps = { read: mapped, settled, own, last: mappings };
  const leftAlone = mapped.map((_, column) => silent[column] ?? givenUp(given, column, steps));
  return { table: { ...given, leftAlone }, mappings };
}

function decide(
  header: string,
  words: Vocabulary,
  evidence: Evidence,
  table: TableInfo,
  sniffAll: boolean,
): Mapping | undefined {
  const headerless = table.headerRows.length === 0;
  const named = headerless ? undefined : readHeader(header, words, evidence);
  if (named !== undefined) {
    const other =
      againstHeader(named.field, words, evidence) ??
      fullerField(named.field, words, evidence) ??
      smallerUnit(named.field, words, evidence);
    if (other !== undefined) return mapping(other, "content");
    const fits = evidence.filled > 0 && evidence.sniff(named.field) >= 0.5;
    return mapping(named, fits ? "header-and-content" : "header");
  }
  const others =
    (isAboutOthers(header) && hasSubject(evidence)) || isSomebodyElses(header, evidence);
  if (!headerless && others) return undefined;
  const silent = sniffAll && (headerless || isGenericHeader(header));
  const found = byContent(words, evidence, silent);
  return found === undefined ? undefined : mapping(found, "content");
}

/** Whether other columns say whom the rows are about: "Agent Phone" alone may be the number of the list's agents. */
function hasSubject({ siblings, headers }: Evidence): boolean {
  return headers.has("name") || headers.has("ten") || siblings.tell("name", "code");
}

function readHeader(
  header: string,
  words: Vocabulary,
  evidence: Evidence,
): HeaderVerdict | undefined {
  const plain =
    byBrackets(header, words) ??
    byLanguages(header, words, evidence) ??
    byHeader(header, words, evidence);
  // "Address 1: Country/Region" is the country of an address, not an address.
  if (plain !== undefined && plain.note.code !== "mapping/joined") return plain;
  return (
    byQualifier(header, words, evidence) ??
    plain ??
    bySimilarity(header, words, evidence) ??
    byPhrase(header, words, evidence) ??
    byPersonWord(header, words, evidence) ??
    byQuestion(header, words, evidence)
  );
}

function mapping(verdict: HeaderVerdict, because: Mapping["because"]): Mapping {
  const { field, sureness, note } = verdict;
  return { field, sureness: Math.round(sureness * 100) / 100, because, note };
}

/** Per column, the field its header claims without looking at anything else. */
function sureFields(table: TableInfo, words: Vocabulary): readonly (string | undefined)[] {
  return table.headers.map((header) => {
    if (table.headerRows.length === 0) return undefined;
    const agreed = surelyByLanguages(header, words);
    if (agreed !== undefined) return agreed;
    for (const { key, by } of headerKeys(header)) {
      if (by === "group") continue;
      const claims = words.claims(key);
      if (key === "ho") return "family_name";
      if (AMBIGUOUS.has(key)) return undefined;
      if (claims.length > 0) return claims[0];
    }
    return undefined;
  });
}

/** Leaves a field that a table has once to its surest column; numbered twins and tick columns stay. */
function oneEach(
  table: TableInfo,
  words: Vocabulary,
  mapped: readonly (Mapping | undefined)[],
): readonly (Mapping | undefined)[] {
  const isSingle = ({ field }: Mapping): boolean => words.fields.get(field)?.single === true;
  const best = new Map<string, number>();
  for (const [column, mapping] of mapped.entries()) {
    if (mapping === undefined || !isSingle(mapping)) continue;
    const held = mapped[best.get(mapping.field) ?? -1];
    if (held === undefined || rank(mapping) > rank(held)) best.set(mapping.field, column);
  }
  return mapped.map((mapping, column) => {
    if (mapping === undefined || !isSingle(mapping)) return mapping;
    const winner = best.get(mapping.field);
    if (winner === column || mapping.because === "user") return mapping;
    if (mapping.field === "gender" && mapping.note.code === "mapping/by-context") return mapping;
    const number = headerNumber(table.headers[column] ?? "");
    return number !== undefined && number > 1 && mapping.because !== "content"
      ? mapping
      : undefined;
  });
}

function rank(mapping: Mapping): number {
  return mapping.because === "user" ? 2 : mapping.sureness;
}
