import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ProblemAlert } from "./ProblemAlert";
import { ListSkeleton } from "./Skeletons";

interface Props<Data> {
  query: Pick<UseQueryResult<Data>, "data" | "error" | "refetch">;
  skeleton?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** The three faces of anything read from the server: on its way, refused, here. Stale data outlives a failed reread. */
export function Loaded<Data>({ query, skeleton = <ListSkeleton />, children }: Props<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  return skeleton;
}
