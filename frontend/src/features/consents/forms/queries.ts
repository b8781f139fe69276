import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { FormChoice } from "./model";

export const formPlanQuery = (programId: string) =>
  queryOptions({
    queryKey: ["consents", "forms", programId],
    queryFn: () => ok(api.GET("/api/v1/consents/forms", { params: { query: { programId } } })),
  });

/** One PDF with the forms of the people; what they lack is handed out on the way. */
export const printForms = (programId: string, personIds: string[], choice: FormChoice): Promise<Blob> =>
  ok(
    api.POST("/api/v1/consents/forms/printing", { body: { programId, personIds, ...choice }, parseAs: "blob" }),
  ) as Promise<Blob>;
