import * as v from "valibot";
import { expect, test } from "vitest";
import { programs as words } from "@/i18n/ru/programs";
import { bySchoolYear, newEntry, type ProgramRow, points, programBody, programSchema, toggleRoleModel } from "./model";

test("a new programme lasts from September to May of its school year", () => {
  expect(newEntry(2026)).toMatchObject({ startsOn: "2026-09-01", endsOn: "2027-05-31" });
});

test("lists come in whatever marks they were pasted with", () => {
  expect(points("– Найти наставников\n\n• Провести встречи\n 3. Подвести итоги ")).toEqual([
    "Найти наставников",
    "Провести встречи",
    "3. Подвести итоги",
  ]);
});

test("a form without role models is no form", () => {
  const one = toggleRoleModel([], "student_student", "peer_peer");
  expect(one).toEqual([{ form: "student_student", roleModels: ["peer_peer"] }]);
  expect(toggleRoleModel(one, "student_student", "peer_peer")).toEqual([]);
});

test("a programme needs a name, a form, and an end after its start", () => {
  const entry = { ...newEntry(2026), title: " ", endsOn: "2026-08-31" };
  const messages = v.safeParse(programSchema, entry).issues?.map((issue) => issue.message);
  expect(messages).toContain(words.formsMissing);
  const dated = v.safeParse(programSchema, {
    ...entry,
    title: "Вместе",
    forms: [{ form: "student_student", roleModels: ["peer_peer"] }],
  });
  expect(dated.issues?.map((issue) => issue.message)).toEqual([words.endBeforeStart]);
});

test("what was left empty is sent as unknown", () => {
  const body = programBody({ ...newEntry(2026), title: "Вместе", startsOn: "2026-09-01", endsOn: "2027-05-31" });
  expect(body).toMatchObject({ goal: null, curatorName: null, tasks: [] });
});

test("programmes stand by school year, the newest first", () => {
  const rows = [2024, 2026, 2024].map((schoolYear) => ({ schoolYear }) as ProgramRow);
  expect(bySchoolYear(rows).map(([year, programs]) => [year, programs.length])).toEqual([
    [2026, 1],
    [2024, 2],
  ]);
});
