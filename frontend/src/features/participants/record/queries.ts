import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { Reply } from "@/api/types";

export type PersonifiedRecord = Reply<"/api/v1/programs/{programId}/personified-record", "get">;
export type Quarter = PersonifiedRecord["quarters"][number];

export const recordQuery = (programId: string) =>
  queryOptions({
    queryKey: ["personified-record", programId],
    queryFn: () => ok(api.GET("/api/v1/programs/{programId}/personified-record", { params: { path: { programId } } })),
  });

export const confirmQuarter = (programId: string, { year, quarter }: Quarter) =>
  ok(
    api.POST("/api/v1/programs/{programId}/personified-record/confirmation", {
      params: { path: { programId } },
      body: { year, quarter },
    }),
  );
