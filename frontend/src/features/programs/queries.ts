import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import { useOrganisation } from "@/auth/organisation";
import type { FormOption } from "./model";

/** All programmes of the organisation (a handful a year), newest first. */
export const programsQuery = () =>
  queryOptions({
    queryKey: ["programs", "list"],
    queryFn: async () => (await ok(api.GET("/api/v1/programs", { params: { query: { limit: 100 } } }))).items,
  });

export const programQuery = (programId: string) =>
  queryOptions({
    queryKey: ["programs", programId],
    queryFn: () => ok(api.GET("/api/v1/programs/{programId}", { params: { path: { programId } } })),
  });

export const stagesQuery = (programId: string) =>
  queryOptions({
    queryKey: ["programs", programId, "stages"],
    queryFn: () => ok(api.GET("/api/v1/programs/{programId}/stages", { params: { path: { programId } } })),
  });

/** Built-in programmes to start from; they change only with a release. */
export const templatesQuery = () =>
  queryOptions({
    queryKey: ["programs", "templates"],
    queryFn: () => ok(api.GET("/api/v1/programs/templates")),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Forms of mentoring with their role models. */
export const formsQuery = () =>
  queryOptions({
    queryKey: ["programs", "forms"],
    queryFn: () => ok(api.GET("/api/v1/programs/forms")),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** How a form is called here: a college says «студент – студент» where a school says «ученик – ученик». */
export function useFormLabel(): (form: FormOption["code"]) => string {
  const { data: forms = [] } = useQuery(formsQuery());
  const isCollege = useOrganisation().type === "college";
  return (form) => {
    const option = forms.find(({ code }) => code === form);
    return (isCollege ? option?.labelCollege : option?.label) ?? "";
  };
}

/** A change of a programme: what depends on it (list, stages, overview) is read anew. */
export function useProgramChange<Input>(change: (input: Input) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ["programs"] }),
        queryClient.invalidateQueries({ queryKey: ["monitoring"] }),
      ]),
  });
}
