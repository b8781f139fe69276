import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { programActions, programs as words } from "@/i18n/ru/programs";
import { renderPage, said } from "@/testing/render";
import { refuse, reply } from "@/testing/server";
import type { Program } from "./model";
import { ProgramActions } from "./ProgramActions";

const program = (...actions: string[]) => ({ id: "p1", actions, startConditions: [] }) as unknown as Program;
const press = async (label: string) => userEvent.click(await screen.findByRole("button", { name: label }));

test("only what the server offers can be pressed, the leading step last", async () => {
  renderPage(<ProgramActions program={program("approval", "return", "cancellation")} />);
  const labels = (await screen.findAllByRole("button")).map((button) => said(button.textContent ?? ""));
  expect(labels).toEqual(
    [programActions.return, programActions.cancellation, programActions.approval].map(({ label }) => said(label)),
  );
});

test("an approval carries both stamps, the protocol before the order (V-31)", async () => {
  refuse("post", "/api/v1/programs/{programId}/approval", {
    status: 422,
    code: "invalid-fields",
    errors: [{ field: "protocolDate", code: "V-31", message: "Протокол не может быть позже приказа" }],
  });
  renderPage(<ProgramActions program={program("approval")} />);
  await press(programActions.approval.label);
  const dialog = await screen.findByRole("dialog");
  const fill = (label: string, text: string) =>
    userEvent.type(within(dialog).getByLabelText(new RegExp(said(label))), text);
  await fill(words.protocolNumber, "3");
  await fill(words.protocolDate, "02.09.2026");
  await fill(words.orderNumber, "115");
  await fill(words.orderDate, "01.09.2026");
  await userEvent.click(within(dialog).getByRole("button", { name: programActions.approval.label }));
  expect(await within(dialog).findByText("Протокол не может быть позже приказа")).toBeVisible();
});

test("a return says what to mend", async () => {
  const calls = reply("post", "/api/v1/programs/{programId}/return", {} as Program);
  renderPage(<ProgramActions program={program("return")} />);
  await press(programActions.return.label);
  const dialog = await screen.findByRole("dialog");
  await userEvent.type(within(dialog).getByLabelText(new RegExp(programActions.return.reason)), "Уточнить сроки");
  await userEvent.click(within(dialog).getByRole("button", { name: programActions.return.label }));
  await waitFor(() => expect(calls[0]?.body).toEqual({ reason: "Уточнить сроки" }));
});

test("a programme that lacks something starts only with a reason, and the lack is named", async () => {
  const calls = reply("post", "/api/v1/programs/{programId}/activation", {} as Program);
  const unready: Program = {
    ...program("activation"),
    startConditions: [
      { code: "roadmap_approved", met: true },
      { code: "order_implementation", met: false },
    ],
  };
  renderPage(<ProgramActions program={unready} />);
  await press(programActions.activation.label);
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByText(said(words.startConditions.order_implementation))).toBeVisible();
  expect(within(dialog).queryByText(said(words.startConditions.roadmap_approved))).toBeNull();
  await userEvent.type(within(dialog).getByLabelText(new RegExp(said(words.startAnyway))), "Приказ подписан в июне");
  await userEvent.click(within(dialog).getByRole("button", { name: programActions.activation.label }));
  await waitFor(() => expect(calls[0]?.body).toEqual({ reason: "Приказ подписан в июне" }));
});
