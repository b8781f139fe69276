import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, idempotencyKey, ifMatch, ok } from "@/api/client";
import { templatesKey } from "../queries";
import type { Content, OwnTemplate, TemplateFile } from "./model";

const all = [...templatesKey, "own"];
const at = (ownTemplateId: string) => ({ path: { ownTemplateId } });

/** Every version of every questionnaire of one's own, newest first. */
export const ownTemplatesQuery = () =>
  queryOptions({ queryKey: [...all, "list"], queryFn: () => ok(api.GET("/api/v1/surveys/own-templates")) });

export const ownTemplateQuery = (id: string) =>
  queryOptions({
    queryKey: [...all, id],
    queryFn: () => ok(api.GET("/api/v1/surveys/own-templates/{ownTemplateId}", { params: at(id) })),
  });

/** Everything that a round may ask, of any form. */
export const libraryQuery = () =>
  queryOptions({
    queryKey: [...templatesKey, "library"],
    queryFn: () => ok(api.GET("/api/v1/surveys/templates", { params: { query: {} } })),
  });

/** A change of questionnaires; its answer is the card from now on. */
function useTemplateChange<Input>(change: (input: Input) => Promise<OwnTemplate>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (template) => {
      queryClient.setQueryData(ownTemplateQuery(template.id).queryKey, template);
      await queryClient.invalidateQueries({
        queryKey: templatesKey,
        predicate: ({ queryKey }) => queryKey[queryKey.length - 1] !== template.id,
      });
    },
  });
}

export interface NewTemplate {
  key: string;
  title: string;
  basedOn: string | null;
}

export const useNewTemplate = () =>
  useTemplateChange(({ key, ...body }: NewTemplate) =>
    ok(api.POST("/api/v1/surveys/own-templates", { body, params: { header: idempotencyKey(key) } })),
  );

export const useImport = () =>
  useTemplateChange(({ key, file }: { key: string; file: TemplateFile }) =>
    ok(api.POST("/api/v1/surveys/own-templates/import", { body: file, params: { header: idempotencyKey(key) } })),
  );

interface Versioned {
  id: string;
  version: number;
}

const params = ({ id, version }: Versioned) => ({ ...at(id), header: ifMatch(version) });

export const useSaving = () =>
  useTemplateChange(({ content, ...template }: Versioned & { content: Content }) =>
    ok(api.PUT("/api/v1/surveys/own-templates/{ownTemplateId}", { params: params(template), body: content })),
  );

export const usePublication = () =>
  useTemplateChange((template: Versioned) =>
    ok(api.POST("/api/v1/surveys/own-templates/{ownTemplateId}/publication", { params: params(template) })),
  );

export const useRetirement = () =>
  useTemplateChange((template: Versioned) =>
    ok(api.POST("/api/v1/surveys/own-templates/{ownTemplateId}/retirement", { params: params(template) })),
  );

/** The draft of the next version. */
export const useRevision = () =>
  useTemplateChange((id: string) =>
    ok(api.POST("/api/v1/surveys/own-templates/{ownTemplateId}/revision", { params: at(id) })),
  );

export function useDeletion() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (template: Versioned) =>
      ok(api.DELETE("/api/v1/surveys/own-templates/{ownTemplateId}", { params: params(template) })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [...all, "list"] }),
  });
}

/** The questionnaire as a file for another school. */
export const readFile = (id: string) =>
  ok(api.GET("/api/v1/surveys/own-templates/{ownTemplateId}/file", { params: at(id) }));
