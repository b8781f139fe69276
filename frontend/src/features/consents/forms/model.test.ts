import { expect, test } from "vitest";
import { type FormPerson, type FormPlan, groupsOf, paperOf } from "./model";

const form = (again: boolean) => ({ kind: "pd_processing" as const, label: "", signerName: "", again });
const person = (personId: string, group: string | null, ...forms: boolean[]): FormPerson => ({
  personId,
  fullName: personId,
  group,
  forms: forms.map(form),
  obstacle: null,
});
const plan: FormPlan = {
  persons: [person("a", "5А", false), person("b", "5А", true), person("c", null, false, true)],
  lengths: [{ kind: "pd_processing", pages: 3 }],
};

test("people stand by class, those without one together", () => {
  expect(groupsOf(plan.persons).map(({ name, persons }) => [name, persons.length])).toEqual([
    ["5А", 2],
    ["", 1],
  ]);
});

test("a form takes whole sheets of its own", () => {
  const all = new Set(["a", "b", "c"]);
  expect(paperOf(plan, all, { again: true, bothSides: true })).toEqual({ forms: 4, pages: 12, sheets: 8 });
  expect(paperOf(plan, all, { again: false, bothSides: false })).toEqual({ forms: 2, pages: 6, sheets: 6 });
  expect(paperOf(plan, new Set(["b"]), { again: false, bothSides: false }).forms).toBe(0);
});
