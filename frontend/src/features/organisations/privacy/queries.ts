import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { Body, Reply } from "@/api/types";

export type Privacy = Reply<"/api/v1/organisation/privacy", "get">;

export const privacyQuery = () =>
  queryOptions({ queryKey: ["privacy"], queryFn: () => ok(api.GET("/api/v1/organisation/privacy")) });

export const changePrivacy = (version: number, body: Body<"/api/v1/organisation/privacy", "put">) =>
  ok(api.PUT("/api/v1/organisation/privacy", { params: { header: { "If-Match": `"${version}"` } }, body }));
