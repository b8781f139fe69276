import { Text } from "@mantine/core";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { common } from "@/i18n/ru/common";
import { plans as words } from "@/i18n/ru/plans";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, TextField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import type { Plan } from "./model";
import { closePlan } from "./queries";

const schema = v.object({
  conclusion: v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(4000, common.tooLong)),
  actual: v.array(v.object({ value: v.pipe(v.string(), v.maxLength(200, common.tooLong)) })),
});

/** The conclusion and what every indicator has come to. */
export function ClosingForm({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const close = useChange(closePlan);
  const form = useForm({
    resolver: checkedBy<{ conclusion: string; actual: { value: string }[] }>(schema),
    defaultValues: { conclusion: "", actual: plan.indicators.map(({ actual }) => ({ value: actual ?? "" })) },
  });
  return (
    <FormBody
      form={form}
      submitLabel={words.close}
      onCancel={onDone}
      onSubmit={async ({ conclusion, actual }) => {
        await close(plan.id, {
          conclusion: conclusion.trim(),
          indicators: plan.indicators.map((one, index) => ({ ...one, actual: actual[index]?.value.trim() || null })),
        });
        notifyDone(words.closed);
        onDone();
      }}
    >
      <Text>{words.closeText}</Text>
      {plan.indicators.map(({ name, baseline, target }, index) => (
        <TextField
          key={name}
          control={form.control}
          name={`actual.${index}.value`}
          label={`${name}: ${words.actual.toLowerCase()}`}
          description={[baseline && `${words.from}: ${baseline}`, target && `${words.target}: ${target}`]
            .filter(Boolean)
            .join(" · ")}
        />
      ))}
      <AreaField control={form.control} name="conclusion" label={words.conclusion} required minRows={3} />
    </FormBody>
  );
}
