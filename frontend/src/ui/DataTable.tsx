import { Button, UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowsSort, IconArrowUp } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { common } from "@/i18n/ru/common";
import { table as words } from "@/i18n/ru/ui";
import styles from "./DataTable.module.css";
import { nextSort, type Sort, sortDirection } from "./sort";

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** the API's sort key, when the column can be sorted */
  sort?: string;
  align?: "right";
  /** CSS width such as "8rem"; the others share the rest */
  width?: string;
  /** holds the menu of the row: narrow, its name only spoken, on a phone in the corner of the card */
  menu?: boolean;
}

/** The part of an infinite query that the «Показать ещё» button needs. */
interface More {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

interface Props<Row> {
  /** what the rows are, for screen readers */
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  /** shown instead of the table when there are no rows */
  empty: ReactNode;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  more?: More;
}

/**
 * A table on a wide screen, a list of cards on a phone (each cell then carries its column's name). The first column
 * names the row: put a `<Link className="row-link">` there and the whole row follows it.
 */
export function DataTable<Row>({ label, rows, columns, rowKey, empty, sort, onSort, more }: Props<Row>) {
  if (rows.length === 0) return empty;
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                style={{ width: column.width }}
                data-align={column.align}
                aria-sort={column.sort && sort ? sortDirection(sort, column.sort) : undefined}
              >
                {column.sort && onSort ? (
                  <SortButton column={column.header} sortKey={column.sort} sort={sort} onSort={onSort} />
                ) : (
                  <span className={column.menu ? "visually-hidden" : undefined}>{column.header}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} data-label={column.header} data-align={column.align} data-menu={column.menu}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {more?.hasNextPage && (
        <div className={styles.more}>
          <Button variant="default" loading={more.isFetchingNextPage} onClick={() => void more.fetchNextPage()}>
            {common.showMore}
          </Button>
        </div>
      )}
    </>
  );
}

interface SortButtonProps {
  column: string;
  sortKey: string;
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
}

function SortButton({ column, sortKey, sort, onSort }: SortButtonProps) {
  const direction = sortDirection(sort, sortKey);
  const Icon = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort }[direction];
  return (
    <UnstyledButton
      className={styles.sort}
      title={words.sortBy(column)}
      onClick={() => onSort(nextSort(sort, sortKey))}
    >
      {column} <Icon size={14} aria-hidden data-idle={direction === "none" || undefined} />
    </UnstyledButton>
  );
}
