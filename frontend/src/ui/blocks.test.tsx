import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ProblemError } from "@/api/problem";
import { common } from "@/i18n/ru/common";
import { checklist, steps } from "@/i18n/ru/ui";
import { renderPage, said } from "@/testing/render";
import { Checklist } from "./Checklist";
import { DateField } from "./DateField";
import { KeyValueList } from "./KeyValueList";
import { Loaded } from "./Loaded";
import { ProgressBar } from "./Progress";
import { Steps } from "./Steps";

test("the checklist offers a way to mend only what is missing", async () => {
  renderPage(
    <Checklist
      items={[
        { key: "a", ok: true, text: "Приказ издан", fix: <a href="/a">Издать</a> },
        { key: "b", ok: false, text: "Согласие получено", fix: <a href="/b">Получить</a> },
      ]}
    />,
  );
  const [met, missing] = await screen.findAllByRole("listitem");
  expect(met).toHaveTextContent(said(checklist.met));
  expect(missing).toHaveTextContent(said(checklist.missing));
  expect(screen.getAllByRole("link")).toHaveLength(1);
});

test("a date typed the Russian way comes out as the API wants it", async () => {
  const onChange = vi.fn();
  renderPage(<DateField label="Срок" value={null} onChange={onChange} />);
  await userEvent.type(await screen.findByLabelText("Срок"), "05.10.2026");
  await userEvent.tab();
  expect(onChange).toHaveBeenLastCalledWith("2026-10-05");
});

test("an absent fact shows as a dash", async () => {
  renderPage(<KeyValueList items={[["Телефон", undefined]]} />);
  expect(await screen.findByRole("definition")).toHaveTextContent(said(common.none));
});

test("progress is told in figures to those who don't see it", async () => {
  renderPage(<ProgressBar done={3} total={12} label="Выполнено мероприятий" />);
  const bar = await screen.findByRole("progressbar", { name: "Выполнено мероприятий" });
  expect(bar).toHaveAttribute("aria-valuenow", "3");
  expect(bar).toHaveAttribute("aria-valuemax", "12");
});

test("of several steps the current one is marked", async () => {
  renderPage(<Steps titles={["Шаблон", "Сроки", "Формы"]} current={1} />);
  const [done, current, ahead] = await screen.findAllByRole("listitem");
  expect(done).toHaveTextContent(steps.done);
  expect(current).toHaveAttribute("aria-current", "step");
  expect(ahead).toHaveTextContent(steps.ahead);
});

test("what could not be read can be asked for again", async () => {
  const refetch = vi.fn();
  const error = new ProblemError(0, "unreachable", "");
  renderPage(<Loaded query={{ data: undefined, error, refetch }}>{() => "данные"}</Loaded>);
  await userEvent.click(within(await screen.findByRole("alert")).getByRole("button", { name: common.retry }));
  expect(refetch).toHaveBeenCalledOnce();
});

test("what was read before stays when reading it again fails", async () => {
  const query = { data: "данные", error: new Error("сбой"), refetch: vi.fn() };
  renderPage(<Loaded query={query}>{(data) => data}</Loaded>);
  expect(await screen.findByText("данные")).toBeVisible();
});
