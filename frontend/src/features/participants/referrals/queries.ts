import { queryOptions } from "@tanstack/react-query";
import { api, idempotencyKey, ifMatch, ok } from "@/api/client";
import { keysetQuery } from "@/api/pages";
import type { Body, Reply } from "@/api/types";

export type Referral = Reply<"/api/v1/referrals", "get">["items"][number];
export type ReferralStatus = Referral["status"];
export type ReferralChoices = Reply<"/api/v1/referrals/choices", "get">;
export type ClassTeacher = Reply<"/api/v1/referrals/class-teachers", "get">[number];

export const referralsQuery = (status: ReferralStatus | undefined) =>
  keysetQuery(["referrals", status ?? "all"], (after) =>
    ok(api.GET("/api/v1/referrals", { params: { query: { status, after, limit: 30 } } })),
  );

export const referralQuery = (referralId: string) =>
  queryOptions({
    queryKey: ["referrals", "one", referralId],
    queryFn: () => ok(api.GET("/api/v1/referrals/{referralId}", { params: { path: { referralId } } })),
  });

export const choicesQuery = () =>
  queryOptions({ queryKey: ["referrals", "choices"], queryFn: () => ok(api.GET("/api/v1/referrals/choices")) });

export const classTeachersQuery = () =>
  queryOptions({
    queryKey: ["referrals", "class-teachers"],
    queryFn: () => ok(api.GET("/api/v1/referrals/class-teachers")),
  });

export const createReferral = (key: string, body: Body<"/api/v1/referrals", "post">) =>
  ok(api.POST("/api/v1/referrals", { body, headers: idempotencyKey(key) }));

export const declineReferral = ({ id, version }: Referral, reason: string) =>
  ok(
    api.POST("/api/v1/referrals/{referralId}/refusal", {
      params: { path: { referralId: id } },
      headers: ifMatch(version),
      body: { reason },
    }),
  );

export const changeClasses = (accountId: string, classes: string[]) =>
  ok(api.PUT("/api/v1/referrals/class-teachers/{accountId}", { params: { path: { accountId } }, body: { classes } }));
