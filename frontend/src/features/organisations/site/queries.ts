import { queryOptions } from "@tanstack/react-query";
import { api, idempotencyKey, ifMatch, ok } from "@/api/client";
import type { Body, Reply } from "@/api/types";
import type { Tone } from "@/lib/tone";

export type SiteSection = Reply<"/api/v1/site", "get">;
export type SiteEntry = SiteSection["entries"][number];
export type SiteText = Body<"/api/v1/site/entries", "post">;

export type ShownPerson = NonNullable<SiteText["people"]>[number];

/** Whoever may be shown, with what of him; nobody else's name reaches the editor of the site. */
export const publicPeopleQuery = () =>
  queryOptions({
    queryKey: ["consents", "public-people"],
    queryFn: () => ok(api.GET("/api/v1/consents/public-people")),
  });

const tones: Record<SiteEntry["status"], Tone> = { queued: "attention", published: "good", withdrawn: "quiet" };
export const siteTone = (status: SiteEntry["status"]): Tone => tones[status];

export const siteQuery = () => queryOptions({ queryKey: ["site"], queryFn: () => ok(api.GET("/api/v1/site")) });

export const createSiteEntry = (key: string, body: SiteText) =>
  ok(api.POST("/api/v1/site/entries", { params: { header: idempotencyKey(key) }, body }));

export const changeSiteEntry = (siteEntryId: string, version: number, body: SiteText) =>
  ok(
    api.PUT("/api/v1/site/entries/{siteEntryId}", {
      params: { path: { siteEntryId }, header: ifMatch(version) },
      body,
    }),
  );

export const publishSiteEntry = (siteEntryId: string) =>
  ok(
    api.POST("/api/v1/site/entries/{siteEntryId}/publication", {
      params: { path: { siteEntryId } },
      body: { noPersonalData: true },
    }),
  );

export const reviewSiteEntry = (siteEntryId: string) =>
  ok(api.POST("/api/v1/site/entries/{siteEntryId}/review", { params: { path: { siteEntryId } } }));

export const withdrawSiteEntry = (siteEntryId: string, reason: string) =>
  ok(
    api.POST("/api/v1/site/entries/{siteEntryId}/withdrawal", {
      params: { path: { siteEntryId } },
      body: { reason },
    }),
  );
