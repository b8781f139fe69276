import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import { keysetQuery } from "@/api/pages";
import { saveFile } from "@/lib/download";
import type { Round } from "./model";
import { useRoundChange } from "./roundActions";

const ofRound = (roundId: string) => [...["surveys", "round", roundId], "results"];

/** The same answers by side or by form of mentoring. */
export const groupsQuery = (roundId: string, by: "side" | "form") =>
  queryOptions({
    queryKey: [...ofRound(roundId), "groups", by],
    queryFn: () =>
      ok(api.GET("/api/v1/surveys/rounds/{roundId}/results/groups", { params: { path: { roundId }, query: { by } } })),
  });

/** Answers in words to one question, those that hold `q` if it is not empty. */
export const wordsQuery = (roundId: string, question: string, q: string | undefined) =>
  keysetQuery([...ofRound(roundId), "words", question, q], (after) =>
    ok(
      api.GET("/api/v1/surveys/rounds/{roundId}/results/words", {
        params: { path: { roundId }, query: { question, q, after, limit: 50 } },
      }),
    ),
  );

/** Every answer as a file. */
export async function saveAnswers(round: Round, format: "xlsx" | "csv" | "json", name: string) {
  const file = await ok(
    api.GET("/api/v1/surveys/rounds/{roundId}/results/file", {
      params: { path: { roundId: round.id }, query: { format } },
      parseAs: "blob",
    }),
  );
  saveFile(file as unknown as Blob, `${name}.${format}`);
}

/** Answers by a link for all, hour by hour. */
export const batchesQuery = (roundId: string) =>
  queryOptions({
    queryKey: ["surveys", "round", roundId, "batches"],
    queryFn: () => ok(api.GET("/api/v1/surveys/rounds/{roundId}/batches", { params: { path: { roundId } } })),
  });

/** Sets the answers of one hour aside. */
export const useDoubt = () =>
  useRoundChange(({ roundId, ...body }: { roundId: string; sharedNumber: number; hour: string; reason: string }) =>
    ok(api.POST("/api/v1/surveys/rounds/{roundId}/doubts", { params: { path: { roundId } }, body })),
  );

/** Counts them again. */
export const useDropping = () =>
  useRoundChange(({ roundId, doubtId, reason }: { roundId: string; doubtId: string; reason: string }) =>
    ok(
      api.POST("/api/v1/surveys/rounds/{roundId}/doubts/{doubtId}/dropping", {
        params: { path: { roundId, doubtId } },
        body: { reason },
      }),
    ),
  );
