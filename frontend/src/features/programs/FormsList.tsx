import { useQuery } from "@tanstack/react-query";
import type { Program } from "./model";
import { formsQuery, useFormLabel } from "./queries";

/** Chosen forms, each with its role models. */
export function FormsList({ forms }: { forms: Program["forms"] }) {
  const { data: options = [] } = useQuery(formsQuery());
  const formLabel = useFormLabel();
  return forms.map(({ form, roleModels }) => {
    const option = options.find(({ code }) => code === form);
    const models = option?.roleModels.filter(({ code }) => roleModels.includes(code)).map(({ label }) => label);
    return (
      <div key={form}>
        <strong>{formLabel(form)}</strong>
        {models && `: ${models.join(", ")}`}
      </div>
    );
  });
}
