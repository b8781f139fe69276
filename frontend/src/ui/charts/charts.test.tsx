import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderPage } from "@/testing/render";
import { BarList } from "./BarList";
import { BeforeAfter } from "./BeforeAfter";
import { Histogram } from "./Histogram";
import { niceCeiling, percent } from "./scale";

async function tableRows() {
  const table = await screen.findByRole("table", { hidden: true });
  return within(table).getAllByRole("row", { hidden: true }).slice(1);
}

test("a list of bars gives counts and shares in its table", async () => {
  renderPage(
    <BarList
      title="Как часто"
      items={[
        { label: "Часто", count: 3 },
        { label: "Редко", count: 1 },
      ]}
    />,
  );
  const [often] = await tableRows();
  expect(
    often &&
      within(often)
        .getAllByRole("cell", { hidden: true })
        .map((cell) => cell.textContent),
  ).toEqual(["3", "75"]);
});

test("a wave that was not held is a dash, not a zero", async () => {
  renderPage(<BeforeAfter title="Изменения" items={[{ label: "Комфорт", after: 8.25 }]} />);
  const [comfort] = await tableRows();
  expect(
    comfort &&
      within(comfort)
        .getAllByRole("cell", { hidden: true })
        .map((cell) => cell.textContent),
  ).toEqual(["—", "8,3"]);
});

test("a histogram nobody answered is drawn flat, without NaN", async () => {
  const { container } = renderPage(
    <Histogram
      title="Оценки"
      items={[
        { label: "1", count: 0 },
        { label: "2", count: 0 },
      ]}
    />,
  );
  await tableRows();
  expect(container.innerHTML).not.toContain("NaN");
});

test("scales end on a round figure", () => {
  expect([0, 1, 3, 7, 12, 40, 101].map((largest) => niceCeiling([largest]))).toEqual([1, 1, 5, 10, 20, 50, 200]);
  expect(percent(1, 3)).toBe(33);
  expect(percent(1, 0)).toBe(0);
});
