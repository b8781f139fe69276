import { useQuery } from "@tanstack/react-query";
import { useOrganisation } from "@/auth/organisation";
import type { Program } from "./model";
import { formsQuery } from "./queries";

/** Chosen forms, each with its role models. */
export function FormsList({ forms }: { forms: Program["forms"] }) {
  const { data: options = [] } = useQuery(formsQuery());
  const isCollege = useOrganisation().type === "college";
  return forms.map(({ form, roleModels }) => {
    const option = options.find(({ code }) => code === form);
    const models = option?.roleModels.filter(({ code }) => roleModels.includes(code)).map(({ label }) => label);
    return (
      <div key={form}>
        <strong>{isCollege ? option?.labelCollege : option?.label}</strong>
        {models && `: ${models.join(", ")}`}
      </div>
    );
  });
}
