import { describe, expect, it } from "vitest";
import { refuseMistakes, resolveSettings } from "../../src/config/resolve.ts";

describe("resolveSettings", () => {
  it("takes the last layer that speaks, and says where each value is from", () => {
    const { settings, origins, mistakes } = resolveSettings([
      { origin: "file", values: { country: "DE", check: { staleMonths: 12 } } },
      { origin: "--set", values: { "check.staleMonths": "6" } },
    ]);
    expect(mistakes).toEqual([]);
    expect(settings.check.staleMonths).toBe(6);
    expect(settings.general.country).toBe("DE");
    expect(origins.get("check.staleMonths")).toBe("--set");
    expect(origins.get("country")).toBe("file");
    expect(origins.get("lang")).toBe("default");
  });

  it("adds maps up key by key", () => {
    const { settings } = resolveSettings([
      { origin: "file", values: { map: { A: "phone" } } },
      { origin: "flag", values: { map: { B: "email" } } },
    ]);
    expect(settings.general.map).toEqual({ A: "phone", B: "email" });
  });

  it("gathers all mistakes of all layers with place and nearest name", () => {
    const { mistakes } = resolveSettings([
      { origin: "a.json", values: { check: { staleMonth: 1 }, lang: "fr" } },
      { origin: "--set", values: { "check.staleMonths": "soon", "match.mergeAt": "2" } },
    ]);
    expect(mistakes.map((m) => `${m.origin}|${m.key}|${m.say.en}`)).toEqual([
      "a.json|check.staleMonth|no such setting; did you mean check.staleMonths?",
      "a.json|lang|expected one of auto, vi, en",
      "--set|check.staleMonths|expected a number from 1 to 600",
      "--set|match.mergeAt|expected a number from 0 to 1, or auto",
    ]);
    expect(() => refuseMistakes(mistakes)).toThrow(/staleMonth.*lang.*mergeAt/);
  });

  it.each(["__proto__", "constructor", "toString"])("%s is just an unknown key", (key) => {
    const values = JSON.parse(`{"${key}": 1}`) as Record<string, unknown>;
    expect(resolveSettings([{ origin: "x", values }]).mistakes).toHaveLength(1);
    expect(({} as Record<string, unknown>)["1"]).toBeUndefined();
  });
});
