import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { common } from "@/i18n/ru/common";
import { programs as words } from "@/i18n/ru/programs";
import { renderPage, said } from "@/testing/render";
import { refuse, reply } from "@/testing/server";
import type { FormOption, Program, ProgramTemplate } from "./model";
import NewProgramPage from "./NewProgramPage";

const template: ProgramTemplate = {
  code: "school-launch",
  title: "Школа, внедрение за год",
  description: "Подробный план первого года",
  organisationKind: "school",
  activities: 34,
  meetingProfile: "full",
  forms: [{ form: "student_student", roleModels: ["peer_peer"] }],
  goal: "Помочь каждому",
  tasks: ["Собрать базы", "Создать пары"],
  expectedResults: [],
};
const form: FormOption = {
  code: "student_student",
  label: "ученик – ученик",
  labelCollege: "студент – студент",
  trainingRequired: true,
  basis: "Р-145",
  roleModels: [{ code: "peer_peer", label: "равный – равному", purpose: "Обменяться навыками" }],
};

beforeEach(() => {
  reply("get", "/api/v1/programs/templates", [template]);
  reply("get", "/api/v1/programs/forms", [form]);
});

const blank = new RegExp(words.ownTemplate);
const next = () => userEvent.click(screen.getByRole("button", { name: common.next }));

async function toLastStep() {
  renderPage(<NewProgramPage />);
  await userEvent.click(await screen.findByRole("radio", { name: /Школа, внедрение за год/ }));
  await next();
  await userEvent.type(await screen.findByLabelText(/^Название/), "Учимся вместе");
  await next();
  await screen.findByRole("checkbox", { name: /равный – равному/ });
}

test("a template must be chosen, or a clean sheet", async () => {
  renderPage(<NewProgramPage />);
  await screen.findByRole("radio", { name: blank });
  await next();
  expect(await screen.findByText(said(words.templateMissing))).toBeVisible();
});

test("the second step is not left without a name", async () => {
  renderPage(<NewProgramPage />);
  await userEvent.click(await screen.findByRole("radio", { name: blank }));
  await next();
  await screen.findByLabelText(/^Название/);
  await next();
  expect(await screen.findByText(common.required)).toBeVisible();
});

test("what the template brings is sent with what was entered", async () => {
  const calls = reply("post", "/api/v1/programs", { id: "p9" } as Program);
  await toLastStep();
  await userEvent.click(screen.getByRole("button", { name: words.createButton }));
  await waitFor(() => expect(calls).toHaveLength(1));
  expect(calls[0]?.body).toMatchObject({
    title: "Учимся вместе",
    templateCode: "school-launch",
    goal: "Помочь каждому",
    tasks: ["Собрать базы", "Создать пары"],
    forms: [{ form: "student_student", roleModels: ["peer_peer"] }],
    curatorName: null,
  });
});

test("a refused field leads back to the step it stands on", async () => {
  refuse("post", "/api/v1/programs", {
    status: 422,
    code: "invalid-fields",
    errors: [{ field: "title", code: "size", message: "Такое название уже есть" }],
  });
  await toLastStep();
  await userEvent.click(screen.getByRole("button", { name: words.createButton }));
  expect(await screen.findByText("Такое название уже есть")).toBeVisible();
  expect(screen.getByLabelText(/^Название/)).toBeVisible();
});
