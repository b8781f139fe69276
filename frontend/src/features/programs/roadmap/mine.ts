import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { Reply } from "@/api/types";

export type MyActivities = Reply<"/api/v1/programs/my-activities", "get">;
export type MyActivity = MyActivities["items"][number];

export const myActivitiesQuery = () =>
  queryOptions({ queryKey: ["programs", "mine"], queryFn: () => ok(api.GET("/api/v1/programs/my-activities")) });
