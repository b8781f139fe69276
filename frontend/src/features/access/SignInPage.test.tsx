import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { access } from "@/i18n/ru/access";
import { common } from "@/i18n/ru/common";
import { problemTexts } from "@/i18n/ru/problems";
import { renderPage, said } from "@/testing/render";
import { refuse } from "@/testing/server";
import SignInPage from "./SignInPage";

const send = () => userEvent.click(screen.getByRole("button", { name: access.signIn }));

test("empty fields are named before anything is sent", async () => {
  renderPage(<SignInPage />);
  await screen.findByRole("heading", { name: access.signInTitle });
  await send();
  expect(await screen.findAllByText(said(common.required))).toHaveLength(2);
});

test("a wrong password is explained without saying which of the two was wrong", async () => {
  refuse("post", "/api/v1/access/session", { status: 401, code: "sign-in-failed" });
  renderPage(<SignInPage />);
  await userEvent.type(await screen.findByLabelText(access.email), "curator@school.example");
  await userEvent.type(screen.getByLabelText(access.password), "не тот пароль");
  await send();
  expect(await screen.findByRole("alert")).toHaveTextContent(said(problemTexts["sign-in-failed"] ?? ""));
});
