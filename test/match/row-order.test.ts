import { expect, it } from "vitest";
import { email } from "../../src/comparison/email.ts";
import { matchRecords } from "../../src/match/match-records.ts";
import { MATCH_SETTINGS } from "../../src/match/settings.ts";
import { defaultsOf } from "../../src/model/setting.ts";
import { hashText } from "../../src/text/hash-text.ts";
import { inputOf } from "./stand-ins.ts";

/** Two mailboxes whose 32-bit hashes are the same, as every list of some 100,000 holds. */
function clash(): [string, string] {
  const seen = new Map<number, string>();
  for (let i = 0; ; i++) {
    const address = `box${i}@example.com`;
    const other = seen.get(hashText(address));
    if (other !== undefined) return [other, address];
    seen.set(hashText(address), address);
  }
}

it("never takes two values for one because they share a hash", () => {
  const [one, other] = clash();
  expect(one).not.toBe(other);
  const input = inputOf([
    { name: "email", comparison: email, columns: [[one, other, "x@example.org", one]] },
  ]);
  const { entityOf } = matchRecords(input, defaultsOf(MATCH_SETTINGS));
  expect([...entityOf]).toEqual([0, 1, 2, 0]);
});
