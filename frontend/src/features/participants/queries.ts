import { queryOptions } from "@tanstack/react-query";
import { api, idempotencyKey, ifMatch, ok } from "@/api/client";
import { keysetQuery } from "@/api/pages";
import type { Body } from "@/api/types";
import type { NewParticipant, ParticipantAction, ParticipantFilter } from "./model";

export const participantsQuery = (programId: string, filter: ParticipantFilter) =>
  keysetQuery(["participants", programId, filter], (after) =>
    ok(api.GET("/api/v1/participants", { params: { query: { programId, ...filter, after, limit: 30 } } })),
  );

export const participantQuery = (participantId: string) =>
  queryOptions({
    queryKey: ["participants", participantId],
    queryFn: () => ok(api.GET("/api/v1/participants/{participantId}", { params: { path: { participantId } } })),
  });

/** Categories of both sides; they change only with a release. */
export const categoriesQuery = () =>
  queryOptions({
    queryKey: ["participants", "categories"],
    queryFn: () => ok(api.GET("/api/v1/participants/categories")),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** People known to the organisation whose name begins so; for choosing one who has been here before. */
export const peopleQuery = (q: string) =>
  queryOptions({
    queryKey: ["people", q],
    queryFn: async () => (await ok(api.GET("/api/v1/people", { params: { query: { q, limit: 20 } } }))).items,
    enabled: q.length >= 2,
  });

/** Adds a participant; `key` stays the same for all tries of one form. */
export const createParticipant = (key: string, body: NewParticipant) =>
  ok(api.POST("/api/v1/participants", { body, headers: idempotencyKey(key) }));

export const changeProfile = (
  participantId: string,
  version: number,
  body: Body<"/api/v1/participants/{participantId}", "put">,
) =>
  ok(
    api.PUT("/api/v1/participants/{participantId}", {
      params: { path: { participantId } },
      headers: ifMatch(version),
      body,
    }),
  );

export const changePerson = (personId: string, version: number, body: Body<"/api/v1/people/{personId}", "put">) =>
  ok(api.PUT("/api/v1/people/{personId}", { params: { path: { personId } }, headers: ifMatch(version), body }));

export const addGuardian = (personId: string, body: Body<"/api/v1/people/{personId}/guardians", "post">) =>
  ok(api.POST("/api/v1/people/{personId}/guardians", { params: { path: { personId } }, body }));

export const removeGuardian = (personId: string, guardianshipId: string) =>
  ok(
    api.DELETE("/api/v1/people/{personId}/guardians/{guardianshipId}", {
      params: { path: { personId, guardianshipId } },
    }),
  );

export type Interview = Body<"/api/v1/participants/{participantId}/interview", "post">;

/** The steps of the way, each by its own small request. */
export const stepsOf = (participantId: string) => {
  const params = { path: { participantId } };
  return {
    entry: () => ok(api.POST("/api/v1/participants/{participantId}/entry", { params })),
    selection: () => ok(api.POST("/api/v1/participants/{participantId}/selection", { params })),
    reserve: () => ok(api.POST("/api/v1/participants/{participantId}/reserve", { params })),
    interview: (body: Interview) => ok(api.POST("/api/v1/participants/{participantId}/interview", { params, body })),
    training: (completedOn: string) =>
      ok(api.POST("/api/v1/participants/{participantId}/training", { params, body: { completedOn } })),
    "training-waiver": (reason: string) =>
      ok(api.POST("/api/v1/participants/{participantId}/training-waiver", { params, body: { reason } })),
    rejection: (reason: string) =>
      ok(api.POST("/api/v1/participants/{participantId}/rejection", { params, body: { reason } })),
    withdrawal: (reason: string) =>
      ok(api.POST("/api/v1/participants/{participantId}/withdrawal", { params, body: { reason } })),
  } satisfies Record<ParticipantAction, unknown>;
};
