import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { api, ifMatch, ok } from "@/api/client";
import type { Body } from "@/api/types";
import { useOrganisation } from "@/auth/organisation";
import { saveFile } from "@/lib/download";
import type { Assignment, Round } from "./model";

const ofRound = (roundId: string) => ({ params: { path: { roundId } } });

export type AudienceQuestion = Body<"/api/v1/surveys/rounds/audience", "post">;

/** How many people a round would ask, and by what they can be narrowed. */
export const audienceQuery = (question: AudienceQuestion) =>
  queryOptions({
    queryKey: ["surveys", "audience", question],
    queryFn: () => ok(api.POST("/api/v1/surveys/rounds/audience", { body: question })),
    placeholderData: keepPreviousData,
  });

/** Names of the forms of mentoring, as the catalogue of programmes writes them. */
const formsQuery = () =>
  queryOptions({
    queryKey: ["programs", "forms"],
    queryFn: () => ok(api.GET("/api/v1/programs/forms")),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What the organisation calls a form of mentoring; its code while the names are on the way. */
export function useFormName(): (code: string) => string {
  const { data } = useQuery(formsQuery());
  const isCollege = useOrganisation().type === "college";
  return (code) => {
    const form = data?.find((one) => one.code === code);
    return (isCollege ? form?.labelCollege : form?.label) ?? code;
  };
}

/** Whatever changes in a round is read anew. */
export function useRoundChange<Input, Result>(change: (input: Input) => Promise<Result>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ["surveys"] }),
  });
}

/** A new link for all; it is shown once, because the server keeps only its hash. */
export const useSharedLink = () =>
  useRoundChange((roundId: string) => ok(api.POST("/api/v1/surveys/rounds/{roundId}/shared-link", ofRound(roundId))));

export const useRevocation = () =>
  useRoundChange(({ roundId, reason }: { roundId: string; reason: string }) =>
    ok(api.POST("/api/v1/surveys/rounds/{roundId}/shared-link/revocation", { ...ofRound(roundId), body: { reason } })),
  );

/** The A4 sheet with the code of this link. */
export async function savePoster(roundId: string, link: string, name: string) {
  const file = await ok(
    api.POST("/api/v1/surveys/rounds/{roundId}/poster", { ...ofRound(roundId), body: { link }, parseAs: "blob" }),
  );
  saveFile(file as unknown as Blob, name);
}

/** Texts with a second link for everybody who has not answered. */
export const useReminder = () =>
  useRoundChange((roundId: string) => ok(api.POST("/api/v1/surveys/rounds/{roundId}/reminders", ofRound(roundId))));

/** A link by which somebody of the staff enters what stands on paper or what a child says. */
export const useEntry = () =>
  useMutation({
    mutationFn: ({ assignment, source }: { assignment: Assignment; source: "paper" | "read_out" }) =>
      ok(
        api.POST("/api/v1/surveys/assignments/{assignmentId}/entry", {
          params: { path: { assignmentId: assignment.id }, header: ifMatch(assignment.version) },
          body: { source },
        }),
      ),
  });

/** Reads list and results anew as soon as another answer has come. */
export function useLive({ id, submitted }: Round) {
  const queryClient = useQueryClient();
  const known = useRef(submitted);
  useEffect(() => {
    if (known.current === submitted) return;
    known.current = submitted;
    void queryClient.invalidateQueries({ queryKey: ["surveys", "round", id, "assignments"] });
    void queryClient.invalidateQueries({ queryKey: ["surveys", "round", id, "results"] });
  }, [queryClient, id, submitted]);
}
