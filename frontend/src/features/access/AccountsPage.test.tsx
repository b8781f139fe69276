import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { roleLabels } from "@/i18n/ru/access";
import { accounts as words } from "@/i18n/ru/accounts";
import { renderPage } from "@/testing/render";
import { reply } from "@/testing/server";
import AccountsPage from "./AccountsPage";
import type { Account } from "./accounts";

const director: Account = {
  id: "a1",
  displayName: "Директор",
  email: "director@school.example",
  roles: ["director"],
  status: "active",
  lastSignInAt: null,
  version: 4,
};

const open = async () => {
  reply("get", "/api/v1/access/accounts", { items: [director], next: null });
  renderPage(<AccountsPage />);
  await screen.findByRole("rowheader", { name: /Директор/ });
};

test("an invitation gives a link to pass on, shown at once and only now", async () => {
  await open();
  const link = "https://tandem.example/invitation#secret";
  const calls = reply("post", "/api/v1/access/accounts", {
    account: director,
    invitation: { link, expiresAt: "2026-11-29T10:00:00Z" },
  });
  await userEvent.click(screen.getByRole("button", { name: words.invite }));
  const dialog = await screen.findByRole("dialog", { name: words.inviteTitle });
  await userEvent.type(within(dialog).getByLabelText(new RegExp(words.name)), "Психолог");
  await userEvent.type(within(dialog).getByLabelText(new RegExp(words.email)), "psy@school.example");
  await userEvent.click(within(dialog).getByRole("combobox", { name: new RegExp(words.roles) }));
  await userEvent.click(await screen.findByRole("option", { name: roleLabels.psychologist }));
  await userEvent.click(within(dialog).getByRole("button", { name: words.invite }));
  expect(await screen.findByDisplayValue(link)).toBeVisible();
  expect(calls[0]?.body).toEqual({ displayName: "Психолог", email: "psy@school.example", roles: ["psychologist"] });
});

test("nobody is invited without a role", async () => {
  await open();
  await userEvent.click(screen.getByRole("button", { name: words.invite }));
  const dialog = await screen.findByRole("dialog", { name: words.inviteTitle });
  await userEvent.click(within(dialog).getByRole("button", { name: words.invite }));
  expect(await within(dialog).findByText(words.rolesMissing)).toBeVisible();
});

test("access is closed with a reason", async () => {
  await open();
  const calls = reply("post", "/api/v1/access/accounts/{accountId}/blocking", { ...director, status: "blocked" });
  await userEvent.click(screen.getByRole("button", { name: words.actions("Директор") }));
  await userEvent.click(await screen.findByRole("menuitem", { name: words.block }));
  const dialog = await screen.findByRole("dialog", { name: words.blockTitle });
  await userEvent.type(within(dialog).getByLabelText(/Причина/), "Уволился");
  await userEvent.click(within(dialog).getByRole("button", { name: words.block }));
  await waitFor(() => expect(calls[0]?.body).toEqual({ reason: "Уволился" }));
});
