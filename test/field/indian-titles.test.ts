import { describe, expect, it } from "vitest";
import { takeTitle } from "../../src/field/name/title.ts";

describe("titles in India", () => {
  it.each<[string, string, string, string]>([
    ["Shri Rajesh Kumar", "IN", "Shri", "Rajesh Kumar"],
    ["Smt. Sunita Devi", "IN", "Smt.", "Sunita Devi"],
    ["Shrimati Kamla Nehra", "IN", "Shrimati", "Kamla Nehra"],
    ["Sri Venkatesh Iyer", "IN", "Sri", "Venkatesh Iyer"],
    ["Kumari Priya Sharma", "IN", "Kumari", "Priya Sharma"],
    ["Sri Mulyani", "IN", "", "Sri Mulyani"],
    ["Priya Kumari", "IN", "", "Priya Kumari"],
    ["Sri Mulyani Indrawati", "ID", "", "Sri Mulyani Indrawati"],
  ])("%s in %s", (name, country, title, rest) => {
    const taken = takeTitle(name.split(" "), false, country);
    expect([taken.title, taken.words.join(" ")]).toEqual([title, rest]);
  });
});
