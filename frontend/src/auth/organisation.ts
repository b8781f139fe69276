import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { Reply } from "@/api/types";

/** The organisation of whoever is signed in. */
export type Organisation = Reply<"/api/v1/organisation", "get">;

export const organisationQuery = () =>
  queryOptions({
    queryKey: ["organisation"],
    queryFn: () => ok(api.GET("/api/v1/organisation")),
    staleTime: 5 * 60_000,
  });

/** The organisation; the session has read it before any page is drawn. */
export function useOrganisation(): Organisation {
  const { data } = useQuery(organisationQuery());
  if (!data) throw new Error("useOrganisation stands outside of the sign-in");
  return data;
}

/** IANA zone in which the organisation's dates and clock are meant (V-38). */
export const useTimeZone = (): string => useOrganisation().timeZone;
