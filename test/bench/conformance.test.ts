import { describe, expect, it } from "vitest";
import { addresses } from "../../src/bench/conformance/addresses.ts";
import { tokensOf } from "../../src/bench/conformance/cases.ts";
import { emails } from "../../src/bench/conformance/emails.ts";
import { names } from "../../src/bench/conformance/names.ts";
import { phones } from "../../src/bench/conformance/phones.ts";
import { type Score, Tally } from "../../src/bench/conformance/tally.ts";

const rows = (header: string, ...lines: readonly (readonly string[])[]) =>
  lines.map((cells) => new Map(header.split(",").map((name, i) => [name, cells[i] ?? ""])));
const brief = ({ cases, right, groups }: Score) => [cases, right, ...groups.map((g) => g.kind)];

describe("conformance sets", () => {
  it("counts what goes wrong by kind, the commonest first, with the reason that fits best", () => {
    const tally = new Tally("set", { a: { why: "short" }, "a b": { why: "long", meant: true } });
    for (const kind of ["c", "a b", "a b", undefined]) tally.add(kind);
    expect(tally.score()).toEqual({
      name: "set",
      cases: 4,
      right: 1,
      meant: 2,
      groups: [
        { kind: "a b", count: 2, reason: "long", meant: true },
        { kind: "c", count: 1, reason: "not understood yet", meant: false },
      ],
    });
  });

  it("dials a number from abroad and at home", () => {
    const header = "region,national_prefix,national_number,e164";
    const good = rows(header, ["VN", "0", "912345678", "+84912345678"]);
    expect(brief(phones(good))).toEqual([2, 2]);
    const wrong = rows(header, ["VN", "0", "912345678", "+84912345679"]);
    expect(brief(phones(wrong))).toEqual([2, 1, "another number, national"]);
  });

  it("wants addresses accepted and refused, and leaves oddities out", () => {
    const header = "address_json_escaped,category,diagnosis,crm_expect";
    const score = emails(
      rows(
        header,
        ["lan@example.com", "C", "D", "accept"],
        ["lan@", "C", "D", "accept"],
        ["lan", "C", "D", "reject"],
        ["a@[1.2.3.4]", "C", "D", "either"],
      ),
    );
    expect(brief(score)).toEqual([3, 2, "refused, C D"]);
  });

  it("compares the parts of names", () => {
    const header = "name,labelled_tokens_json";
    const score = names(
      rows(
        header,
        ["Anna Brown", '[["GivenName","Anna"],["Surname","Brown"]]'],
        ["Brown Anna", '[["Surname","Brown"],["GivenName","Anna"]]'],
        ["ACME Inc.", '[["CorporationName","ACME"],["CorporationLegalType","Inc."]]'],
      ),
    );
    expect(brief(score)).toEqual([3, 2, "family first"]);
    expect(tokensOf('[["A","b"]]')).toEqual([["A", "b"]]);
  });

  it("compares number, city, state and ZIP of an address", () => {
    const header = "address,labelled_tokens_json";
    const tokens = (city: string) =>
      `[["AddressNumber","12"],["StreetName","Main"],["StreetNamePostType","St"],["PlaceName","${city}"],["StateName","MA"],["ZipCode","02108"]]`;
    const line = "12 Main St, Boston, MA 02108";
    const score = addresses(rows(header, [line, tokens("Boston")], [line, tokens("Newton")]));
    expect(brief(score)).toEqual([2, 1, "city"]);
  });
});
