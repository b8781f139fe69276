import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { forms as words } from "@/i18n/ru/consent-forms";
import { renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import FormsPage from "./FormsPage";
import type { FormPlan } from "./model";

const person = (personId: string, fullName: string, again: boolean) => ({
  personId,
  fullName,
  group: "5А",
  forms: [{ kind: "pd_minor_by_guardian" as const, label: "", signerName: "Ёлкина Анна", again }],
  obstacle: null,
});
const plan: FormPlan = {
  persons: [person("1", "Ёлкин Пётр", false), person("2", "Жукова Вера", true)],
  lengths: [{ kind: "pd_minor_by_guardian", pages: 1 }],
};

test("V-02: a class is ticked as a whole, and the paper is counted before it is printed", async () => {
  reply("get", "/api/v1/consents/forms", plan);
  renderPage(<FormsPage programId="7" />);
  await userEvent.click(await screen.findByRole("checkbox", { name: "5А" }));
  expect(await screen.findByText(said(words.sheets(1)))).toBeVisible();
  await userEvent.click(screen.getByRole("checkbox", { name: said(words.again) }));
  expect(screen.getByRole("button", { name: words.print })).toBeEnabled();
});

test("nothing lacks: the page says so", async () => {
  reply("get", "/api/v1/consents/forms", { persons: [], lengths: [] });
  renderPage(<FormsPage programId="7" />);
  expect(await screen.findByText(said(words.emptyTitle))).toBeVisible();
});
