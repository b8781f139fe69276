import { queryOptions } from "@tanstack/react-query";
import { api, idempotencyKey, ifMatch, ok } from "@/api/client";
import type { Body } from "@/api/types";
import { useOrganisation } from "@/auth/organisation";
import type { CourseFacts, OuterFacts, SessionFacts } from "./model";

export const trainingQuery = (programId: string) =>
  queryOptions({
    queryKey: ["training", programId],
    queryFn: () => ok(api.GET("/api/v1/training", { params: { query: { programId } } })),
  });

export const trainingOfQuery = (participantId: string) =>
  queryOptions({
    queryKey: ["training", "of", participantId],
    queryFn: () => ok(api.GET("/api/v1/training/mentors/{participantId}", { params: { path: { participantId } } })),
  });

/** Where the signed-in mentor learns. */
export const myTrainingQuery = () =>
  queryOptions({ queryKey: ["training", "mine"], queryFn: () => ok(api.GET("/api/v1/training/mine")) });

const formsQuery = () =>
  queryOptions({
    queryKey: ["programs", "forms"],
    queryFn: () => ok(api.GET("/api/v1/programs/forms")),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The forms of a programme with what the model says of training in each, as the organisation calls them. */
export function useNeedQuery() {
  const isCollege = useOrganisation().type === "college";
  return (programId: string) =>
    queryOptions({
      queryKey: ["training", "need", programId, isCollege],
      queryFn: async ({ client }) => {
        const program = await ok(api.GET("/api/v1/programs/{programId}", { params: { path: { programId } } }));
        const catalogue = await client.ensureQueryData(formsQuery());
        return catalogue
          .filter(({ code }) => program.forms.some(({ form }) => form === code))
          .map(({ code, label, labelCollege, trainingRequired, basis }) => ({
            code,
            label: isCollege ? labelCollege : label,
            trainingRequired,
            basis,
          }));
      },
    });
}

export const saveCourse = (key: string, programId: string, contents: CourseFacts) =>
  ok(api.POST("/api/v1/training/courses", { params: { header: idempotencyKey(key) }, body: { programId, contents } }));

export const changeCourse = (courseId: string, version: number, body: CourseFacts) =>
  ok(
    api.PUT("/api/v1/training/courses/{courseId}", { params: { path: { courseId }, header: ifMatch(version) }, body }),
  );

export const addSession = (key: string, courseId: string, body: SessionFacts) =>
  ok(
    api.POST("/api/v1/training/courses/{courseId}/sessions", {
      params: { path: { courseId }, header: idempotencyKey(key) },
      body,
    }),
  );

export const changeSession = (sessionId: string, version: number, body: SessionFacts) =>
  ok(
    api.PUT("/api/v1/training/sessions/{sessionId}", {
      params: { path: { sessionId }, header: ifMatch(version) },
      body,
    }),
  );

export const markAttendance = (sessionId: string, version: number, attendeeIds: string[]) =>
  ok(
    api.PUT("/api/v1/training/sessions/{sessionId}/attendance", {
      params: { path: { sessionId }, header: ifMatch(version) },
      body: { attendeeIds },
    }),
  );

export const cancelSession = (sessionId: string, reason: string) =>
  ok(
    api.POST("/api/v1/training/sessions/{sessionId}/cancellation", {
      params: { path: { sessionId } },
      body: { reason },
    }),
  );

export const readMaterial = (sessionId: string, fileId: string): Promise<Blob> =>
  ok(
    api.GET("/api/v1/training/sessions/{sessionId}/material", {
      params: { path: { sessionId }, query: { fileId } },
      parseAs: "blob",
    }),
  ) as Promise<Blob>;

/** Uploads a file of the materials and returns its id. */
export async function upload(file: File): Promise<string> {
  const form = new FormData();
  form.append("file", file);
  const stored = await ok(api.POST("/api/v1/files", { body: { file: "" }, bodySerializer: () => form }));
  return stored.id;
}

export const assess = (courseId: string, body: Body<"/api/v1/training/courses/{courseId}/assessments", "post">) =>
  ok(api.POST("/api/v1/training/courses/{courseId}/assessments", { params: { path: { courseId } }, body }));

export const complete = (courseId: string, body: Body<"/api/v1/training/courses/{courseId}/completion", "post">) =>
  ok(api.POST("/api/v1/training/courses/{courseId}/completion", { params: { path: { courseId } }, body }));

export const certify = (courseId: string, participantIds: string[]) =>
  ok(
    api.POST("/api/v1/training/courses/{courseId}/certificates", {
      params: { path: { courseId } },
      body: { participantIds },
    }),
  );

/** Frees a mentor from the training; his card keeps the reason. */
export const waive = (participantId: string, reason: string) =>
  ok(
    api.POST("/api/v1/participants/{participantId}/training-waiver", {
      params: { path: { participantId } },
      body: { reason },
    }),
  );

export const addOuter = (key: string, programId: string, contents: OuterFacts) =>
  ok(
    api.POST("/api/v1/training/outer-courses", {
      params: { header: idempotencyKey(key) },
      body: { programId, contents },
    }),
  );

export const changeOuter = (outerCourseId: string, version: number, body: OuterFacts) =>
  ok(
    api.PUT("/api/v1/training/outer-courses/{outerCourseId}", {
      params: { path: { outerCourseId }, header: ifMatch(version) },
      body,
    }),
  );

export const removeOuter = (outerCourseId: string, reason: string) =>
  ok(
    api.POST("/api/v1/training/outer-courses/{outerCourseId}/removal", {
      params: { path: { outerCourseId } },
      body: { reason },
    }),
  );
