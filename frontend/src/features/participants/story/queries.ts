import { queryOptions } from "@tanstack/react-query";
import { api, idempotencyKey, ok } from "@/api/client";
import type { Body, Reply } from "@/api/types";

export type Note = Reply<"/api/v1/participants/{participantId}/notes", "get">[number];

const path = (participantId: string) => ({ path: { participantId } });

export const historyQuery = (participantId: string) =>
  queryOptions({
    queryKey: ["participants", participantId, "history"],
    queryFn: () => ok(api.GET("/api/v1/participants/{participantId}/history", { params: path(participantId) })),
  });

export const notesQuery = (participantId: string) =>
  queryOptions({
    queryKey: ["participants", participantId, "notes"],
    queryFn: () => ok(api.GET("/api/v1/participants/{participantId}/notes", { params: path(participantId) })),
  });

export const addNote = (
  participantId: string,
  key: string,
  body: Body<"/api/v1/participants/{participantId}/notes", "post">,
) =>
  ok(
    api.POST("/api/v1/participants/{participantId}/notes", {
      params: path(participantId),
      headers: idempotencyKey(key),
      body,
    }),
  );

export const deleteNote = (participantId: string, noteId: string, reason: string) =>
  ok(
    api.POST("/api/v1/participants/{participantId}/notes/{noteId}/deletion", {
      params: { path: { participantId, noteId } },
      body: { reason },
    }),
  );

export const actualise = (participantId: string) =>
  ok(api.POST("/api/v1/participants/{participantId}/actualisation", { params: path(participantId) }));

export const carryOver = (participantId: string, key: string, programId: string) =>
  ok(
    api.POST("/api/v1/participants/{participantId}/continuation", {
      params: path(participantId),
      headers: idempotencyKey(key),
      body: { programId },
    }),
  );

/** Programmes somebody can go on in. */
export const openProgramsQuery = () =>
  queryOptions({
    queryKey: ["referrals", "choices"],
    queryFn: () => ok(api.GET("/api/v1/referrals/choices")),
  });

export const invite = (participantId: string, email: string) =>
  ok(
    api.POST("/api/v1/participants/{participantId}/invitation", {
      params: { path: { participantId } },
      body: { email },
    }),
  );
