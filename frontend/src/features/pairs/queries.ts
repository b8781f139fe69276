import { queryOptions } from "@tanstack/react-query";
import { api, idempotencyKey, ok } from "@/api/client";
import { keysetQuery } from "@/api/pages";
import type { Body } from "@/api/types";
import { useOrganisation } from "@/auth/organisation";
import { participantStatuses } from "@/i18n/ru/participants";
import type { Dissolution, ExitChoice, FormOption, NewPair } from "./model";

/** Pairs of a programme; a page is large, for the board shows them all at once. */
export const pairsQuery = (programId: string) =>
  keysetQuery(["pairs", "board", programId], (after) =>
    ok(api.GET("/api/v1/pairs", { params: { query: { programId, after, limit: 100 } } })),
  );

/** Pairs in which a participant stands or stood. */
export const pairsOfQuery = (participantId: string) =>
  queryOptions({
    queryKey: ["pairs", "of", participantId],
    queryFn: async () =>
      (await ok(api.GET("/api/v1/pairs", { params: { query: { participantId, limit: 50 } } }))).items,
  });

export const pairQuery = (pairId: string) =>
  queryOptions({
    queryKey: ["pairs", pairId],
    queryFn: () => ok(api.GET("/api/v1/pairs/{pairId}", { params: { path: { pairId } } })),
  });

/** When each pair meets next: instants by pair. */
export const nextMeetingsQuery = (programId: string) =>
  queryOptions({
    queryKey: ["meetings", "next", programId],
    queryFn: async () => {
      const query = { programId, status: "planned", limit: 100 } as const;
      const { items } = await ok(api.GET("/api/v1/meetings", { params: { query } }));
      const soonestLast = [...items].sort((one, other) => other.plannedAt.localeCompare(one.plannedAt));
      return new Map(soonestLast.map(({ pairId, plannedAt }) => [pairId, plannedAt]));
    },
  });

/** Forms with their role models, as the organisation calls them. */
export const formsQuery = () =>
  queryOptions({
    queryKey: ["programs", "forms"],
    queryFn: () => ok(api.GET("/api/v1/programs/forms")),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What the organisation calls a form: a college says «студент», a school «ученик». */
export function useFormLabel(): (form: FormOption) => string {
  const isCollege = useOrganisation().type === "college";
  return ({ label, labelCollege }) => (isCollege ? labelCollege : label);
}

export const programQuery = (programId: string) =>
  queryOptions({
    queryKey: ["programs", programId],
    queryFn: () => ok(api.GET("/api/v1/programs/{programId}", { params: { path: { programId } } })),
  });

/** People of one base whose name begins so, with what helps to choose. */
export const candidatesQuery = (programId: string, side: "mentor" | "mentee", q: string) => ({
  queryKey: ["participants", "candidates", programId, side, q],
  queryFn: async () => {
    const query = { programId, side, q: q || undefined, limit: 50 };
    const { items } = await ok(api.GET("/api/v1/participants", { params: { query } }));
    return items.map((one) => {
      const subjects = [...one.requestTopics, ...one.competences].join(", ");
      const note = [one.className ?? one.position, participantStatuses[one.status], subjects]
        .filter(Boolean)
        .join(" · ");
      return { value: one.id, label: one.fullName, note };
    });
  },
});

/** Writes down a draft; `key` stays the same for all tries of one form. */
export const createPair = (key: string, body: NewPair) =>
  ok(api.POST("/api/v1/pairs", { body, headers: idempotencyKey(key) }));

/** Papers in force that approve pairs of the programme, the way `order` takes them. */
export const ordersQuery = (programId: string) =>
  queryOptions({
    queryKey: ["documents", "pair-orders", programId],
    queryFn: async () => {
      const pages = await Promise.all(
        (["order_pairs", "order_pairs_change"] as const).map((kind) =>
          ok(api.GET("/api/v1/documents", { params: { query: { kind, status: "in_force", programId, limit: 100 } } })),
        ),
      );
      return pages.flatMap(({ items }) => items);
    },
  });

type Replacement = Body<"/api/v1/pairs/{pairId}/replacement", "post">;

/** Ends the pair and drafts another one with a new mentor; `key` stays the same for all tries of one form. */
export const replaceMentor = (pairId: string, key: string, body: Replacement) =>
  ok(
    api.POST("/api/v1/pairs/{pairId}/replacement", {
      params: { path: { pairId }, header: idempotencyKey(key) },
      body,
    }),
  );

type Agreement = Body<"/api/v1/pairs/{pairId}/agreement", "post">;
type Order = Body<"/api/v1/pairs/{pairId}/order", "post">;

/** The transitions of a pair, each by its own small request. */
export const transitionsOf = (pairId: string) => {
  const params = { path: { pairId } };
  return {
    proposal: () => ok(api.POST("/api/v1/pairs/{pairId}/proposal", { params })),
    agreement: (body: Agreement) => ok(api.POST("/api/v1/pairs/{pairId}/agreement", { params, body })),
    order: (body: Order) => ok(api.POST("/api/v1/pairs/{pairId}/order", { params, body })),
    activation: () => ok(api.POST("/api/v1/pairs/{pairId}/activation", { params })),
    resumption: () => ok(api.POST("/api/v1/pairs/{pairId}/resumption", { params })),
    pause: (reason: string) => ok(api.POST("/api/v1/pairs/{pairId}/pause", { params, body: { reason } })),
    cancellation: (reason: string) => ok(api.POST("/api/v1/pairs/{pairId}/cancellation", { params, body: { reason } })),
    dissolution: (body: Dissolution) => ok(api.POST("/api/v1/pairs/{pairId}/dissolution", { params, body })),
    completion: (exitChoices: { participantId: string; choice: ExitChoice }[]) =>
      ok(api.POST("/api/v1/pairs/{pairId}/completion", { params, body: { exitChoices } })),
    waiver: (participantId: string, reason: string) =>
      ok(api.POST("/api/v1/pairs/{pairId}/baseline-waiver", { params, body: { participantId, reason } })),
  };
};
