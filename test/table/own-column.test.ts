import { describe, expect, it } from "vitest";
import { furtherColumn, isOwnColumn, isRunsOwn } from "../../src/table/own-column.ts";

describe("columns a run added", () => {
  it.each<[string, string | undefined, string | undefined]>([
    ["crm_phone_2", "phone", "phone_2"],
    ["crm_email_10", "email", "email_10"],
    ["crm_phone", "phone", "phone"],
    ["crm_entity_id", "entity_id", "entity_id"],
    ["phone_2", undefined, undefined],
    ["CRM_phone_2", undefined, undefined],
  ])("%s holds further values of %s", (header, field, name) => {
    expect(furtherColumn(header)).toEqual(field === undefined ? undefined : { field, name });
    expect(isOwnColumn(header)).toBe(field !== undefined);
  });

  it("are the customer's own in a list no run wrote", () => {
    expect(isRunsOwn(["name", "crm_phone_2"])).toBe(false);
    expect(isRunsOwn(["name", "crm_entity_id", "crm_phone_2"])).toBe(true);
  });
});
