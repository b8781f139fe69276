import { queryOptions, useMutation } from "@tanstack/react-query";
import { api, idempotencyKey, ifMatch, ok } from "@/api/client";
import type { Body } from "@/api/types";
import type { GatheringFacts } from "./model";

export const gatheringsQuery = (programId: string) =>
  queryOptions({
    queryKey: ["gatherings", "list", programId],
    queryFn: () => ok(api.GET("/api/v1/gatherings", { params: { query: { programId } } })),
  });

export const gatheringQuery = (gatheringId: string) =>
  queryOptions({
    queryKey: ["gatherings", gatheringId],
    queryFn: () => ok(api.GET("/api/v1/gatherings/{gatheringId}", { params: { path: { gatheringId } } })),
    // guests mark themselves while the page is open
    refetchInterval: 15_000,
  });

export const callGathering = (key: string, body: Body<"/api/v1/gatherings", "post">) =>
  ok(api.POST("/api/v1/gatherings", { params: { header: idempotencyKey(key) }, body }));

export const changeGathering = (gatheringId: string, version: number, body: GatheringFacts) =>
  ok(
    api.PUT("/api/v1/gatherings/{gatheringId}", { params: { path: { gatheringId }, header: ifMatch(version) }, body }),
  );

export const markGuest = (gatheringId: string, participantId: string, came: boolean) =>
  ok(
    api.POST("/api/v1/gatherings/{gatheringId}/attendance", {
      params: { path: { gatheringId } },
      body: came ? { came: [participantId], absent: [] } : { came: [], absent: [participantId] },
    }),
  );

export const inviteNewcomers = (gatheringId: string) =>
  ok(api.POST("/api/v1/gatherings/{gatheringId}/newcomers", { params: { path: { gatheringId } } }));

export const cancelGathering = (gatheringId: string, reason: string) =>
  ok(
    api.POST("/api/v1/gatherings/{gatheringId}/cancellation", { params: { path: { gatheringId } }, body: { reason } }),
  );

/** Slips are made, and the former ones stop working, only when somebody asks for them. */
export const useSlips = () =>
  useMutation({
    mutationFn: (gatheringId: string) =>
      ok(api.POST("/api/v1/gatherings/{gatheringId}/slips", { params: { path: { gatheringId } } })),
  });
