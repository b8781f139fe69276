import { queryOptions } from "@tanstack/react-query";
import { api, idempotencyKey, ifMatch, ok } from "@/api/client";
import { keysetQuery } from "@/api/pages";
import type { Body } from "@/api/types";
import type { MeetingRecord, MeetingStatus, NewFeedback, NewMeeting } from "./model";

/** Meetings of a programme in one state, the latest first. */
export const meetingsQuery = (programId: string, status: MeetingStatus, limit = 20) =>
  keysetQuery(["meetings", "list", programId, status], (after) =>
    ok(api.GET("/api/v1/meetings", { params: { query: { programId, status, after, limit } } })),
  );

/** Meetings of a pair, the earliest first. */
export const pairMeetingsQuery = (pairId: string) =>
  queryOptions({
    queryKey: ["meetings", "pair", pairId],
    queryFn: async () => {
      const { items } = await ok(api.GET("/api/v1/meetings", { params: { query: { pairId, limit: 100 } } }));
      return [...items].reverse();
    },
  });

export const meetingQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ["meetings", meetingId],
    queryFn: () => ok(api.GET("/api/v1/meetings/{meetingId}", { params: { path: { meetingId } } })),
  });

/** Which types may come next for a pair, and why the others may not. */
export const nextQuery = (pairId: string) =>
  queryOptions({
    queryKey: ["meetings", "next", pairId],
    queryFn: () => ok(api.GET("/api/v1/meetings/next", { params: { query: { pairId } } })),
  });

/** Pairs at work, for which a meeting can be planned. */
export const workingPairsQuery = (programId: string) =>
  queryOptions({
    queryKey: ["pairs", "working", programId],
    queryFn: async () => {
      const query = { programId, status: "active", limit: 100 } as const;
      return (await ok(api.GET("/api/v1/pairs", { params: { query } }))).items;
    },
  });

/** Members of a pair: who can have been at a meeting. */
export const membersQuery = (pairId: string) =>
  queryOptions({
    queryKey: ["pairs", pairId],
    queryFn: () => ok(api.GET("/api/v1/pairs/{pairId}", { params: { path: { pairId } } })),
    select: ({ members }) => members,
  });

/** Plans a meeting; `key` stays the same for all tries of one form. */
export const planMeeting = (key: string, body: NewMeeting) =>
  ok(api.POST("/api/v1/meetings", { body, headers: idempotencyKey(key) }));

type Params = { params: { path: { meetingId: string } } };
const at = (meetingId: string): Params => ({ params: { path: { meetingId } } });

export const recordMeeting = (meetingId: string, key: string, body: MeetingRecord) =>
  ok(api.POST("/api/v1/meetings/{meetingId}/record", { ...at(meetingId), headers: idempotencyKey(key), body }));

export const editRecord = (meetingId: string, version: number, body: MeetingRecord) =>
  ok(api.PUT("/api/v1/meetings/{meetingId}/record", { ...at(meetingId), headers: ifMatch(version), body }));

export const giveFeedback = (meetingId: string, key: string, body: NewFeedback) =>
  ok(api.POST("/api/v1/meetings/{meetingId}/feedback", { ...at(meetingId), headers: idempotencyKey(key), body }));

export const waiveFeedback = (meetingId: string, participantId: string, reason: string) =>
  ok(api.POST("/api/v1/meetings/{meetingId}/feedback-waiver", { ...at(meetingId), body: { participantId, reason } }));

/** Moves a meeting; the answer is the new one. */
export const rescheduleMeeting = (meetingId: string, body: Body<"/api/v1/meetings/{meetingId}/rescheduling", "post">) =>
  ok(api.POST("/api/v1/meetings/{meetingId}/rescheduling", { ...at(meetingId), body }));

export const cancelMeeting = (meetingId: string, reason: string) =>
  ok(api.POST("/api/v1/meetings/{meetingId}/cancellation", { ...at(meetingId), body: { reason } }));

export const markAbsence = (meetingId: string, body: Body<"/api/v1/meetings/{meetingId}/absence", "post">) =>
  ok(api.POST("/api/v1/meetings/{meetingId}/absence", { ...at(meetingId), body }));
