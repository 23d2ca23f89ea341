import { describe, expect, it } from "vitest";
import { orcid } from "../../src/field/orcid.ts";
import { cleanWith } from "./clean-with.ts";

describe("ORCID iDs", () => {
  // The examples of the register's own documentation.
  it.each([
    ["0000-0002-1825-0097", "ok", "0000000218250097"],
    ["https://orcid.org/0000-0001-5109-3700", "ok", "0000000151093700"],
    ["orcid.org/0000-0002-1694-233X", "ok", "000000021694233X"],
    ["ORCID: 0000-0002-1694-233x", "ok", "000000021694233X"],
    ["0000000218250097", "ok", "0000000218250097"],
    [" 0000-0002-1825-0097 ", "fixed", "0000000218250097"],
    ["0000-0002-1825-0098", "suspect", "0000000218250098"],
    ["0000-0002-1825-009", "invalid", ""],
    ["https://example.org/0000-0002-1825-0097", "invalid", ""],
    ["pending", "invalid", ""],
  ])("%s is %s", (raw, status, feature) => {
    const cleaned = cleanWith(orcid, raw);
    expect(cleaned.status).toBe(status);
    expect(cleaned.feature ?? cleaned.value).toBe(feature);
    if (status !== "fixed") expect(cleaned.value).toBe(raw);
  });

  it("leaves an empty cell empty", () => {
    expect(cleanWith(orcid, "").status).toBe("missing");
  });
});
