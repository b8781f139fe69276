import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import { keysetQuery } from "@/api/pages";
import type { NewRound, Person, Round, Side } from "./model";

const all = ["surveys"];

/** Questionnaires, the standard ones and one's own. */
export const templatesKey = [...all, "templates"];

const ofRound = (roundId: string) => ({ params: { path: { roundId } } });

/** Rounds of a programme, newest first. */
export const roundsQuery = (programId: string) =>
  keysetQuery([...all, "rounds", programId], (after) =>
    ok(api.GET("/api/v1/surveys/rounds", { params: { query: { programId, after, limit: 50 } } })),
  );

export const roundQuery = (roundId: string) =>
  queryOptions({
    queryKey: [...all, "round", roundId],
    queryFn: () => ok<Round>(api.GET("/api/v1/surveys/rounds/{roundId}", ofRound(roundId))),
    // while it runs, the share of answers is a live one
    refetchInterval: ({ state }) => (state.data?.status === "open" ? 10_000 : false),
  });

/** Who was asked and who has answered, by name. */
export const assignmentsQuery = (roundId: string) =>
  keysetQuery([...all, "round", roundId, "assignments"], (after) =>
    ok(
      api.GET("/api/v1/surveys/rounds/{roundId}/assignments", {
        params: { path: { roundId }, query: { after, limit: 100 } },
      }),
    ),
  );

export const resultsQuery = (roundId: string) =>
  queryOptions({
    queryKey: [...all, "round", roundId, "results"],
    queryFn: () => ok(api.GET("/api/v1/surveys/rounds/{roundId}/results", ofRound(roundId))),
  });

export const comparisonQuery = (programId: string, side: Side) =>
  queryOptions({
    queryKey: [...all, "comparison", programId, side],
    queryFn: () => ok(api.GET("/api/v1/surveys/comparison", { params: { query: { programId, side } } })),
  });

/** Those worded for the forms of the programme, and those for any. */
export const templatesQuery = (programId: string) =>
  queryOptions({
    queryKey: [...templatesKey, "of", programId],
    queryFn: () => ok(api.GET("/api/v1/surveys/templates", { params: { query: { programId } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const templateQuery = (templateCode: string) =>
  queryOptions({
    queryKey: [...templatesKey, "code", templateCode],
    queryFn: () => ok(api.GET("/api/v1/surveys/templates/{templateCode}", { params: { path: { templateCode } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Everybody of a side (of both without one): a list to choose from must be whole. */
export const peopleQuery = (programId: string, side: Side | undefined) =>
  queryOptions({
    queryKey: [...all, "people", programId, side],
    queryFn: async () => {
      const people: Person[] = [];
      let after: string | undefined;
      do {
        const page = await ok(
          api.GET("/api/v1/participants", { params: { query: { programId, side, after, limit: 100 } } }),
        );
        people.push(...page.items);
        after = page.next ?? undefined;
      } while (after);
      return people;
    },
  });

/** A change of rounds or of who answers; what depends on it is read anew. */
function useSurveyChange<Input, Result>(change: (input: Input) => Promise<Result>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: all }),
        queryClient.invalidateQueries({ queryKey: ["monitoring"] }),
      ]),
  });
}

export const useNewRound = () =>
  useSurveyChange((body: NewRound) => ok<Round>(api.POST("/api/v1/surveys/rounds", { body })));

export const useClosing = () =>
  useSurveyChange((roundId: string) =>
    ok<Round>(api.POST("/api/v1/surveys/rounds/{roundId}/closing", ofRound(roundId))),
  );

export const useWaiver = () =>
  useSurveyChange(({ assignmentId, reason }: { assignmentId: string; reason: string }) =>
    ok(
      api.POST("/api/v1/surveys/assignments/{assignmentId}/waiver", {
        params: { path: { assignmentId } },
        body: { reason },
      }),
    ),
  );

/** A new personal link; it is shown once, because the server keeps only its hash. */
export const useLink = () =>
  useMutation({
    mutationFn: (assignmentId: string) =>
      ok(api.POST("/api/v1/surveys/assignments/{assignmentId}/link", { params: { path: { assignmentId } } })),
  });

/** New links for everybody who has not answered. */
export const useLinks = () =>
  useMutation({
    mutationFn: (roundId: string) => ok(api.POST("/api/v1/surveys/rounds/{roundId}/links", ofRound(roundId))),
  });
