import type { Reply } from "@/api/types";

export type FormPlan = Reply<"/api/v1/consents/forms", "get">;
export type FormPerson = FormPlan["persons"][number];

/** What is asked of the printing besides whom it is for. */
export interface FormChoice {
  /** print once more what was handed out before */
  again: boolean;
  /** the printer uses both sides */
  bothSides: boolean;
}

/** People of one class; those without a class stand under «». */
export interface FormGroup {
  name: string;
  persons: FormPerson[];
}

/** By class, in the order of the server. */
export function groupsOf(persons: readonly FormPerson[]): FormGroup[] {
  const groups = new Map<string, FormPerson[]>();
  for (const person of persons) {
    const name = person.group ?? "";
    groups.set(name, [...(groups.get(name) ?? []), person]);
  }
  return [...groups].map(([name, members]) => ({ name, persons: members }));
}

/** The forms of a person that come out. */
export const formsOf = (person: FormPerson, { again }: FormChoice) =>
  person.forms.filter((form) => again || !form.again);

/** How much paper the chosen people take. */
export function paperOf(plan: FormPlan, chosen: ReadonlySet<string>, choice: FormChoice) {
  const length = new Map(plan.lengths.map(({ kind, pages }) => [kind, pages]));
  let forms = 0;
  let pages = 0;
  let sheets = 0;
  for (const person of plan.persons) {
    if (!chosen.has(person.personId)) continue;
    for (const { kind } of formsOf(person, choice)) {
      const own = length.get(kind) ?? 1;
      forms += 1;
      pages += own;
      sheets += choice.bothSides ? Math.ceil(own / 2) : own;
    }
  }
  return { forms, pages, sheets };
}
