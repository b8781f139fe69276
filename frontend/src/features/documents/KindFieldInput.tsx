import type { Control } from "react-hook-form";
import { AreaField, DateField, SelectField, TextField } from "@/ui/fields";
import type { Entry } from "./DocumentForm";
import type { KindField } from "./model";

/** One field of a kind, drawn by its type. An empty required one does not stop a draft: the server asks for it later. */
export function KindFieldInput({ field, control }: { field: KindField; control: Control<Entry> }) {
  const shared = {
    control,
    name: `fields.${field.code}` as const,
    label: field.label,
    description: field.hint ?? undefined,
    withAsterisk: field.required,
  };
  if (field.type === "date") return <DateField {...shared} />;
  if (field.type === "choice") {
    return <SelectField {...shared} options={field.options.map(({ code, label }) => ({ value: code, label }))} />;
  }
  if (field.type === "lines" || field.type === "long_text") return <AreaField {...shared} minRows={3} />;
  return <TextField {...shared} inputMode={field.type === "number" ? "numeric" : undefined} />;
}
