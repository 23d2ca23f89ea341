import { dateHabit } from "./date-habit.ts";
import type { Habit } from "./define.ts";
import { numberHabit } from "./number-habit.ts";

/** The habit of a name; undefined for a name no habit has. */
export function habitOf(name: string): Habit | undefined {
  return name.includes("Y") ? dateHabit(name) : numberHabit(name);
}
