import { expect, it } from "vitest";
import { restored } from "../../src/pipeline/crossing.ts";
import { TextColumn, TextColumnBuilder } from "../../src/table/text-column.ts";

it("makes whole what crossed to another thread, collections among it", () => {
  const builder = new TextColumnBuilder();
  builder.addText("a");
  const { codes, bytes, offsets, tags } = builder.finish();
  const job = {
    columns: [{ codes, bytes, offsets, tags }],
    context: { beside: new Set(["province"]), counts: new Map([["x", 1]]), country: "US" },
    levels: Uint8Array.of(1, 2),
  };
  const whole = restored(structuredClone(job));
  expect(whole.columns[0]).toBeInstanceOf(TextColumn);
  expect(whole.context).toEqual(job.context);
  expect(whole.context.beside.has("province")).toBe(true);
  expect(whole.levels).toEqual(job.levels);
});
