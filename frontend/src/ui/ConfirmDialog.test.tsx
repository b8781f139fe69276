import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ProblemError } from "@/api/problem";
import { common } from "@/i18n/ru/common";
import { renderPage, said } from "@/testing/render";
import { ConfirmDialog } from "./ConfirmDialog";

const question = { opened: true, title: "Отменить встречу?", confirmLabel: "Отменить встречу", reason: true };

test("nothing happens without a reason", async () => {
  const onConfirm = vi.fn();
  renderPage(<ConfirmDialog {...question} onClose={vi.fn()} onConfirm={onConfirm} />);
  await userEvent.click(await screen.findByRole("button", { name: "Отменить встречу" }));
  expect(screen.getByText(said(common.reasonNeeded))).toBeVisible();
  expect(onConfirm).not.toHaveBeenCalled();
});

test("it passes the reason on and closes", async () => {
  const onConfirm = vi.fn().mockResolvedValue(undefined);
  const onClose = vi.fn();
  renderPage(<ConfirmDialog {...question} onClose={onClose} onConfirm={onConfirm} />);
  await userEvent.type(await screen.findByLabelText(/Причина/), " болезнь ");
  await userEvent.click(screen.getByRole("button", { name: "Отменить встречу" }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(onConfirm).toHaveBeenCalledWith("болезнь");
});

test("a refusal stays in the dialog with its words", async () => {
  const onClose = vi.fn();
  const refusal = new ProblemError(409, "wrong-state", "Встреча уже состоялась");
  renderPage(
    <ConfirmDialog {...question} reason={false} onClose={onClose} onConfirm={() => Promise.reject(refusal)} />,
  );
  await userEvent.click(await screen.findByRole("button", { name: "Отменить встречу" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Встреча уже состоялась");
  expect(onClose).not.toHaveBeenCalled();
});
