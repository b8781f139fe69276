import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { privacy as words } from "@/i18n/ru/privacy";
import { curator, renderPage } from "@/testing/render";
import { reply } from "@/testing/server";
import PrivacyPage from "./PrivacyPage";

test("L-05: switching off says that the special categories are lost, and waits for the word", async () => {
  reply("get", "/api/v1/organisation/privacy", {
    sensitiveDataEnabled: true,
    signatureAct: null,
    signatureActOn: null,
    version: 0,
  });
  const calls = reply("put", "/api/v1/organisation/privacy", {
    sensitiveDataEnabled: false,
    signatureAct: null,
    signatureActOn: null,
    version: 1,
  });
  renderPage(<PrivacyPage />, { me: { ...curator, roles: ["director"] } });
  await userEvent.click(await screen.findByRole("switch"));
  expect(calls).toHaveLength(0);
  const dialog = within(await screen.findByRole("dialog"));
  expect(await dialog.findByText(/Нужны особые условия/)).toBeVisible();
  await userEvent.click(dialog.getByRole("button", { name: words.off }));
  expect(calls[0]?.body).toEqual({ sensitiveDataEnabled: false, signatureAct: null, signatureActOn: null });
});
