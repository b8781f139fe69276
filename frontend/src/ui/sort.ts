/** Sort as the API takes it: a key, descending with a minus before it. */
export type Sort = string;

/** State of one column for `aria-sort`. */
export function sortDirection(sort: Sort | undefined, key: string): "ascending" | "descending" | "none" {
  if (sort === key) return "ascending";
  return sort === `-${key}` ? "descending" : "none";
}

/** A press turns a column to ascending, then to and fro. */
export function nextSort(sort: Sort | undefined, key: string): Sort {
  return sort === key ? `-${key}` : key;
}
