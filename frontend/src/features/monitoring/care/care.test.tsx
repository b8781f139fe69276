import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { careKinds, care as words } from "@/i18n/ru/care";
import { renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import CarePage, { type CareTab } from "./CarePage";
import type { Care, CareItem } from "./queries";

const silent: CareItem = {
  key: "silent:1",
  kind: "silent",
  status: "new",
  pairId: "0198a000-0000-7000-8000-00000000000b",
  pairTitle: "Ёлкина А. П. – Жуков П.",
  title: "Не встречались 31 день",
  basis: "Работающая пара не встречалась 30 дней.",
  advice: "Позвоните наставнику.",
  since: "2026-11-20T10:00:00Z",
  dueOn: null,
  overdue: false,
  meetingId: null,
  actedBy: null,
  actedAt: null,
  putOffUntil: null,
  note: null,
};

const unsafe: CareItem = {
  ...silent,
  key: "alarm:1",
  kind: "unsafe",
  title: "Наставляемый не чувствует себя в безопасности",
  dueOn: "2026-11-20",
  overdue: true,
  meetingId: "0198a000-0000-7000-8000-00000000000c",
};

const show = (care: Partial<Care>, tab: CareTab = "open") => {
  reply("get", "/api/v1/monitoring/care", { today: "2026-11-22", items: [], settled: [], ...care });
  renderPage(<CarePage programId="p1" tab={tab} onTab={() => undefined} />);
};

test("each line says why it is there and what to do; an alarm is not put off", async () => {
  show({ items: [unsafe, silent] });
  const [first, second] = await screen.findAllByRole("listitem", {}, { timeout: 5000 });
  expect(within(first as HTMLElement).getByText(careKinds.unsafe)).toBeVisible();
  expect(within(first as HTMLElement).getByText(said(words.late("20\u00a0ноября")))).toBeVisible();
  expect(within(first as HTMLElement).queryByRole("button", { name: words.putOff })).toBeNull();
  expect(within(first as HTMLElement).getByRole("link", { name: words.meeting })).toHaveAttribute(
    "href",
    `/programs/p1/meetings/${unsafe.meetingId}`,
  );
  expect(within(second as HTMLElement).getByText("Позвоните наставнику.", { exact: false })).toBeVisible();
  expect(within(second as HTMLElement).getByRole("button", { name: words.putOff })).toBeVisible();
});

test("what is settled wants a word about what was done", async () => {
  const user = userEvent.setup();
  show({ items: [silent] });
  const settled = reply("post", "/api/v1/monitoring/care/resolutions", { today: "2026-11-22", items: [], settled: [] });
  await user.click(await screen.findByRole("button", { name: words.resolve }, { timeout: 5000 }));
  const dialog = await screen.findByRole("dialog");
  await user.type(within(dialog).getByRole("textbox"), "Встретятся в среду");
  await user.click(within(dialog).getByRole("button", { name: words.resolve }));
  await waitFor(() => expect(settled).toHaveLength(1));
  expect(settled[0]?.body).toEqual({ programId: "p1", key: "silent:1", note: "Встретятся в среду" });
});

test("what is put off goes for a week unless another day is chosen", async () => {
  const user = userEvent.setup();
  show({ items: [silent] });
  const delayed = reply("post", "/api/v1/monitoring/care/postponements", {
    today: "2026-11-22",
    items: [],
    settled: [],
  });
  await user.click(await screen.findByRole("button", { name: words.putOff }, { timeout: 5000 }));
  const dialog = await screen.findByRole("dialog");
  await user.type(within(dialog).getByLabelText(new RegExp(said(words.putOffReason))), "Каникулы");
  await user.click(within(dialog).getByRole("button", { name: words.putOff }));
  await waitFor(() => expect(delayed).toHaveLength(1));
  expect(delayed[0]?.body).toEqual({ programId: "p1", key: "silent:1", until: "2026-11-29", reason: "Каникулы" });
});

test("with nobody in need the page says so", async () => {
  show({});
  expect(await screen.findByText(said(words.calmTitle), {}, { timeout: 5000 })).toBeVisible();
});
