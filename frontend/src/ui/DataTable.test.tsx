import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { common } from "@/i18n/ru/common";
import { table as words } from "@/i18n/ru/ui";
import { renderPage } from "@/testing/render";
import { type Column, DataTable } from "./DataTable";

interface Row {
  id: string;
  name: string;
  hours: number;
}

const columns: Column<Row>[] = [
  { key: "name", header: "Имя", cell: ({ name }) => name, sort: "name" },
  { key: "hours", header: "Часы", cell: ({ hours }) => hours, align: "right" },
];
const rows = [
  { id: "1", name: "Первый", hours: 3 },
  { id: "2", name: "Второй", hours: 5 },
];
const block = { label: "Люди", columns, rowKey: (row: Row) => row.id, empty: <p>Никого нет</p> };

test("each row is named by its first cell", async () => {
  renderPage(<DataTable {...block} rows={rows} />);
  const table = await screen.findByRole("table", { name: "Люди" });
  expect(within(table).getByRole("rowheader", { name: "Второй" })).toBeVisible();
});

test("a second press turns the order round", async () => {
  const onSort = vi.fn();
  renderPage(<DataTable {...block} rows={rows} sort="name" onSort={onSort} />);
  expect(await screen.findByRole("columnheader", { name: "Имя" })).toHaveAttribute("aria-sort", "ascending");
  await userEvent.click(screen.getByTitle(words.sortBy("Имя")));
  expect(onSort).toHaveBeenCalledWith("-name");
});

test("more rows come by a button, and only while there are more", async () => {
  const fetchNextPage = vi.fn();
  const more = { hasNextPage: true, isFetchingNextPage: false, fetchNextPage };
  renderPage(<DataTable {...block} rows={rows} more={more} />);
  await userEvent.click(await screen.findByRole("button", { name: common.showMore }));
  expect(fetchNextPage).toHaveBeenCalledOnce();
});

test("without rows it says so instead of showing an empty grid", async () => {
  renderPage(<DataTable {...block} rows={[]} />);
  expect(await screen.findByText("Никого нет")).toBeVisible();
  expect(screen.queryByRole("table")).not.toBeInTheDocument();
});
