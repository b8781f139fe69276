import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { requestApplicants, requestGrounds, requestKinds, rights as words } from "@/i18n/ru/rights";
import { today } from "@/lib/dates";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, DateField, SelectField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { SearchPick } from "@/ui/SearchPick";
import type { DataRequest } from "./model";
import { createRequest, findPeople, termsQuery } from "./queries";

interface Entry {
  personId: string;
  kind: string;
  ground: string;
  applicant: string;
  receivedOn: string;
  details: string;
}

const needed = v.pipe(v.string(), v.nonEmpty(common.required));
const schema = v.object({
  personId: v.pipe(v.string(), v.nonEmpty(words.personNeeded)),
  kind: needed,
  ground: needed,
  applicant: needed,
  receivedOn: needed,
  details: v.pipe(v.string(), v.maxLength(4000, common.tooLong)),
});

const options = <Value extends string>(labels: Record<Value, string>) =>
  (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ value, label }));

interface Props {
  onDone: (requestId: string) => void;
  onCancel: () => void;
}

/** A demand that came in; the term is shown before it is written down. */
export function NewRequestForm({ onDone, onCancel }: Props) {
  const date = today(useTimeZone());
  const terms = useQuery(termsQuery());
  const create = useChange(createRequest);
  const form = useForm<Entry>({
    resolver: checkedBy(schema),
    defaultValues: {
      personId: "",
      kind: "access",
      ground: "demand",
      applicant: "subject",
      receivedOn: date,
      details: "",
    },
  });
  const { control, watch, setValue } = form;
  const kind = watch("kind");
  const ground = watch("ground");
  const possible = terms.data?.filter((one) => one.kind === kind) ?? [];
  const term = possible.find((one) => one.ground === ground);

  async function submit(entry: Entry) {
    const created = await create({
      personId: entry.personId,
      kind: entry.kind as DataRequest["kind"],
      ground: entry.ground as DataRequest["ground"],
      applicant: entry.applicant as DataRequest["applicant"],
      receivedOn: entry.receivedOn,
      details: entry.details.trim() || null,
    });
    notifyDone(words.addToast);
    onDone(created.id);
  }

  return (
    <FormBody form={form} submitLabel={words.add} onCancel={onCancel} onSubmit={submit}>
      <Controller
        control={control}
        name="personId"
        render={({ field, fieldState }) => (
          <SearchPick
            label={words.person}
            find={findPeople}
            value={field.value ? [field.value] : []}
            onChange={([one = ""]) => field.onChange(one)}
            error={fieldState.error?.message}
          />
        )}
      />
      <SelectField
        control={control}
        name="kind"
        label={words.kind}
        options={options(requestKinds)}
        onChosen={() => setValue("ground", "demand")}
        required
      />
      <SelectField
        control={control}
        name="ground"
        label={words.ground}
        options={possible.map(({ ground: one }) => ({ value: one, label: requestGrounds[one] }))}
        required
      />
      {term && (
        <Text size="sm" c="dimmed">
          {words.term(term.days, term.unit === "working")} ({term.basis}).
        </Text>
      )}
      <SelectField
        control={control}
        name="applicant"
        label={words.applicant}
        options={options(requestApplicants)}
        required
      />
      <DateField control={control} name="receivedOn" label={words.receivedOn} maxDate={date} required />
      <AreaField control={control} name="details" label={words.details} />
    </FormBody>
  );
}
