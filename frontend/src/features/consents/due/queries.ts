import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { Reply } from "@/api/types";

export type DueConsent = Reply<"/api/v1/consents/due", "get">[number];

/** Consents that will be needed soon, the nearest first. */
export const dueConsentsQuery = () =>
  queryOptions({ queryKey: ["consents", "due"], queryFn: () => ok(api.GET("/api/v1/consents/due")) });
