import { infiniteQueryOptions, type QueryKey } from "@tanstack/react-query";

/** A page of a keyset list: `next` is the cursor of the following page, absent or null on the last one. */
export interface Page<Row> {
  items: Row[];
  next?: string | null;
}

/**
 * Query of a list that grows by «Показать ещё». Use with `useInfiniteQuery`; `data` is the flat list of rows.
 *
 * @param load reads the page that follows the cursor (the first one without it)
 */
export function keysetQuery<Row>(queryKey: QueryKey, load: (after: string | undefined) => Promise<Page<Row>>) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    select: ({ pages }) => pages.flatMap((page) => page.items),
  });
}
