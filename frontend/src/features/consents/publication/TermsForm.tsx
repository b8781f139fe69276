import { Checkbox, Stack, Text, TextInput } from "@mantine/core";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { common } from "@/i18n/ru/common";
import { shownFields, publication as words } from "@/i18n/ru/publication";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { changeTerms, type Terms } from "./queries";

type Field = keyof typeof shownFields;
const all = Object.keys(shownFields) as Field[];
const lines = (text: string) => text.split(/\s+/).filter(Boolean);

const schema = v.object({
  resources: v.pipe(
    v.string(),
    v.check((text) => lines(text).length > 0, words.resourcesNeeded),
    v.check((text) => lines(text).every((line) => /^https?:\/\/\S+$/.test(line)), words.resourcesInvalid),
  ),
  fields: v.array(v.object({ allowed: v.boolean(), condition: v.pipe(v.string(), v.maxLength(500, common.tooLong)) })),
});
type Entry = v.InferOutput<typeof schema>;

interface Props {
  consentId: string;
  terms: Terms;
  onDone: () => void;
}

/** The lines of the signed paper; no box is ticked beforehand (L-01). */
export function TermsForm({ consentId, terms, onDone }: Props) {
  const change = useChange(changeTerms);
  const form = useForm<Entry>({
    resolver: checkedBy(schema),
    defaultValues: {
      resources: (terms.known ? terms.resources : [terms.siteAddress]).join("\n"),
      fields: all.map((field) => {
        const known = terms.fields.find((one) => one.field === field);
        return { allowed: known?.allowed ?? false, condition: known?.condition ?? "" };
      }),
    },
  });
  const { control, watch } = form;

  async function submit(entry: Entry) {
    await change(consentId, terms.version, {
      resources: lines(entry.resources),
      fields: all.map((field, index) => ({
        field,
        allowed: entry.fields[index]?.allowed ?? false,
        condition: entry.fields[index]?.condition.trim() || null,
      })),
    });
    notifyDone(words.saved);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={common.save} onCancel={onDone} onSubmit={submit}>
      <AreaField
        control={control}
        name="resources"
        label={words.resources}
        description={words.resourcesHint}
        required
      />
      <Stack gap="sm" role="group" aria-label={words.allowed}>
        {all.map((field, index) => (
          <div key={field}>
            <Controller
              control={control}
              name={`fields.${index}.allowed`}
              render={({ field: { value, onChange, ...rest } }) => (
                <Checkbox
                  {...rest}
                  label={shownFields[field]}
                  checked={value}
                  onChange={(event) => onChange(event.currentTarget.checked)}
                />
              )}
            />
            {watch(`fields.${index}.allowed`) && (
              <Controller
                control={control}
                name={`fields.${index}.condition`}
                render={({ field: rest, fieldState }) => (
                  <TextInput
                    {...rest}
                    mt={6}
                    ml="1.9rem"
                    aria-label={words.condition(shownFields[field])}
                    placeholder={words.conditionHint}
                    error={fieldState.error?.message}
                  />
                )}
              />
            )}
          </div>
        ))}
      </Stack>
      {terms.known && (
        <Text size="sm" c="dimmed">
          {words.warning}
        </Text>
      )}
    </FormBody>
  );
}
