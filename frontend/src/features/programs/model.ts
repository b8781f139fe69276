import * as v from "valibot";
import type { Body, Reply } from "@/api/types";
import { common } from "@/i18n/ru/common";
import { programs as words } from "@/i18n/ru/programs";

export type ProgramRow = Reply<"/api/v1/programs", "get">["items"][number];
export type Program = Reply<"/api/v1/programs/{programId}", "get">;
export type ProgramTemplate = Reply<"/api/v1/programs/templates", "get">[number];
export type FormOption = Reply<"/api/v1/programs/forms", "get">[number];
export type Stage = Reply<"/api/v1/programs/{programId}/stages", "get">[number];
export type NewProgram = Body<"/api/v1/programs", "post">;
type ProgramForm = NewProgram["forms"][number];

const line = (longest: number) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(longest, common.tooLong));
const optional = (longest: number) => v.pipe(v.string(), v.trim(), v.maxLength(longest, common.tooLong));
const date = v.pipe(v.nullable(v.string()), v.string(common.required));

/** What a curator enters about a programme; lists are text areas with a line for each point. */
export const programSchema = v.pipe(
  v.object({
    title: line(300),
    schoolYear: v.number(),
    startsOn: date,
    endsOn: date,
    curatorName: optional(200),
    meetingProfile: v.picklist(["full", "short"]),
    goal: optional(2000),
    tasks: v.string(),
    expectedResults: v.string(),
    forms: v.pipe(
      v.array(v.custom<ProgramForm>(() => true)),
      v.check(
        (forms) => forms.length > 0 && forms.every(({ roleModels }) => roleModels.length > 0),
        words.formsMissing,
      ),
    ),
  }),
  v.forward(
    v.partialCheck([["startsOn"], ["endsOn"]], ({ startsOn, endsOn }) => endsOn >= startsOn, words.endBeforeStart),
    ["endsOn"],
  ),
);

export type ProgramEntry = v.InferInput<typeof programSchema>;
export type ProgramFacts = v.InferOutput<typeof programSchema>;

/** Fields of the form, for problems that the server hangs on one of them. */
export const programFields = Object.keys(programSchema.entries) as (keyof ProgramEntry)[];

/** Points of a text area: one a line, without empty ones and list marks. */
export const points = (text: string) =>
  text
    .split("\n")
    .map((point) => point.replace(/^\s*[–—•*-]\s*/, "").trim())
    .filter(Boolean);

type Aims = Pick<Program, "meetingProfile" | "forms" | "goal" | "tasks" | "expectedResults">;

/** The form of a new programme: a school year from September to May, with the aims of its template. */
export const newEntry = (schoolYear: number, aims?: Aims): ProgramEntry => ({
  title: "",
  schoolYear,
  startsOn: `${schoolYear}-09-01`,
  endsOn: `${schoolYear + 1}-05-31`,
  curatorName: "",
  meetingProfile: aims?.meetingProfile ?? "full",
  goal: aims?.goal ?? "",
  tasks: aims?.tasks.join("\n") ?? "",
  expectedResults: aims?.expectedResults.join("\n") ?? "",
  forms: aims?.forms ?? [],
});

/** The form of a programme that is to be changed. */
export const entryOf = (program: Program): ProgramEntry => ({
  ...newEntry(program.schoolYear, program),
  title: program.title,
  startsOn: program.startsOn,
  endsOn: program.endsOn,
  curatorName: program.curatorName ?? "",
});

/** The entry as the API takes it. */
export const programBody = (facts: ProgramFacts) => ({
  ...facts,
  goal: facts.goal || null,
  curatorName: facts.curatorName || null,
  tasks: points(facts.tasks),
  expectedResults: points(facts.expectedResults),
});

/** Switches a role model on or off; a form without models leaves the list. */
export function toggleRoleModel(
  forms: readonly ProgramForm[],
  form: ProgramForm["form"],
  roleModel: string,
): ProgramForm[] {
  const chosen = forms.find((entry) => entry.form === form)?.roleModels ?? [];
  const roleModels = chosen.includes(roleModel) ? chosen.filter((code) => code !== roleModel) : [...chosen, roleModel];
  const others = forms.filter((entry) => entry.form !== form);
  return roleModels.length > 0 ? [...others, { form, roleModels }] : others;
}

/** Programmes by school year, the newest year first. */
export function bySchoolYear(rows: readonly ProgramRow[]): [year: number, rows: ProgramRow[]][] {
  const years = [...new Set(rows.map(({ schoolYear }) => schoolYear))].sort((one, other) => other - one);
  return years.map((year) => [year, rows.filter(({ schoolYear }) => schoolYear === year)]);
}
