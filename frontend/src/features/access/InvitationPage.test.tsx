import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { access } from "@/i18n/ru/access";
import { curator, renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import InvitationPage from "./InvitationPage";

test("an invitation without its secret says what to do", async () => {
  renderPage(<InvitationPage />);
  expect(await screen.findByText(said(access.invitationMissingText))).toBeVisible();
});

test("the secret outlives a second drawing of the page, though it is gone from the address", async () => {
  window.history.replaceState(null, "", "/invitation#secret");
  reply("post", "/api/v1/access/invitations/inspection", { displayName: "Наставник", email: "new@school.example" });
  const first = renderPage(<InvitationPage />);
  expect(await screen.findByDisplayValue("new@school.example")).toBeVisible();
  first.unmount();
  expect(window.location.hash).toBe("");
  renderPage(<InvitationPage />);
  expect(await screen.findByDisplayValue("new@school.example")).toBeVisible();
});

test("the newcomer sees the invited address, and two spellings of the password must agree", async () => {
  window.history.replaceState(null, "", "/invitation#secret");
  const asked = reply("post", "/api/v1/access/invitations/inspection", {
    displayName: "Педагог-психолог",
    email: "new@school.example",
  });
  const accepted = reply("post", "/api/v1/access/invitations/acceptance", {
    accessToken: "token",
    expiresAt: "2026-11-22T10:00:00Z",
    user: curator,
  });
  renderPage(<InvitationPage />);
  expect(await screen.findByDisplayValue("new@school.example")).toBeVisible();
  expect(asked[0]?.body).toEqual({ token: "secret" });

  const send = () => userEvent.click(screen.getByRole("button", { name: access.accept }));
  await userEvent.type(screen.getByLabelText(access.newPassword), "длинный пароль");
  await userEvent.type(screen.getByLabelText(access.repeatPassword), "другой пароль");
  await send();
  expect(await screen.findByText(said(access.passwordsDiffer))).toBeVisible();

  await userEvent.clear(screen.getByLabelText(access.repeatPassword));
  await userEvent.type(screen.getByLabelText(access.repeatPassword), "длинный пароль");
  await send();
  await vi.waitFor(() => expect(accepted[0]?.body).toEqual({ token: "secret", password: "длинный пароль" }));
});
