import { Radio, SimpleGrid, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import type { Reply } from "@/api/types";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { fields } from "@/i18n/ru/fields";
import { meetingFormats, meetingPurposes, meetingTypes, meetings as words } from "@/i18n/ru/meetings";
import { addDays, today } from "@/lib/dates";
import { initials } from "@/lib/names";
import { uuid } from "@/lib/random";
import { instantOf, isClockTime } from "@/lib/zonedTime";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { SelectField, TextField } from "@/ui/fields";
import { Loaded } from "@/ui/Loaded";
import { MomentField } from "@/ui/MomentField";
import { notifyDone } from "@/ui/notify";
import { Section } from "@/ui/Section";
import type { MeetingType } from "./model";
import { nextQuery, planMeeting } from "./queries";

interface Entry {
  pairId: string;
  type: MeetingType | "";
  date: string;
  time: string;
  format: "in_person" | "online";
  place: string;
}

const needed = v.pipe(v.string(), v.nonEmpty(common.required));
const schema = v.object({
  pairId: needed,
  type: needed,
  date: needed,
  time: v.pipe(needed, v.check(isClockTime, fields.timeInvalid)),
  format: needed,
  place: v.pipe(v.string(), v.maxLength(300, common.tooLong)),
});

interface Props {
  programId: string;
  pairs: Reply<"/api/v1/pairs", "get">["items"];
  pairId: string;
}

export function NewMeetingForm({ programId, pairs, pairId }: Props) {
  const navigate = useNavigate();
  const timeZone = useTimeZone();
  const plan = useChange(planMeeting);
  const [key] = useState(uuid);
  const form = useForm<Entry>({
    resolver: checkedBy(schema),
    defaultValues: {
      pairId: pairs.some(({ id }) => id === pairId) ? pairId : pairs.length === 1 ? (pairs[0]?.id ?? "") : "",
      type: "",
      date: addDays(today(timeZone), 1),
      time: "14:00",
      format: "in_person",
      place: "",
    },
  });
  const { control } = form;
  const chosen = form.watch("pairId");

  async function submit({ date, time, type, place, ...entry }: Entry) {
    if (!type) return;
    const meeting = await plan(key, {
      ...entry,
      type,
      place: place.trim() || null,
      plannedAt: instantOf(date, time, timeZone),
    });
    notifyDone(words.created);
    await navigate({
      to: "/programs/$programId/meetings/$meetingId",
      params: { programId, meetingId: meeting.id },
    });
  }

  return (
    <FormBody form={form} onSubmit={submit} submitLabel={words.plan} sheets>
      <Section>
        <Stack maw="40rem">
          <SelectField
            control={control}
            name="pairId"
            label={words.pair}
            required
            options={pairs.map(({ id, mentorName, menteeNames }) => ({
              value: id,
              label: `${initials(mentorName)} – ${menteeNames.map(initials).join(", ")}`,
            }))}
            onChosen={() => form.setValue("type", "")}
          />
          {chosen && (
            <Controller
              control={control}
              name="type"
              render={({ field, fieldState }) => (
                <TypeChoice
                  pairId={chosen}
                  value={field.value}
                  onChange={field.onChange}
                  error={fieldState.error?.message}
                />
              )}
            />
          )}
          <MomentField control={control} dateName="date" timeName="time" label={words.when} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <SelectField
              control={control}
              name="format"
              label={words.format}
              required
              options={Object.entries(meetingFormats).map(([value, label]) => ({ value, label }))}
            />
            <TextField
              control={control}
              name="place"
              label={form.watch("format") === "online" ? words.placeOnline : words.place}
              placeholder={form.watch("format") === "online" ? undefined : words.placeHint}
            />
          </SimpleGrid>
        </Stack>
      </Section>
    </FormBody>
  );
}

interface TypeProps {
  pairId: string;
  value: MeetingType | "";
  onChange: (type: string) => void;
  error?: string;
}

/** Types that may come next; the others stand below with the reason why not yet (V-18, V-19, V-24). */
function TypeChoice({ pairId, value, onChange, error }: TypeProps) {
  const query = useQuery(nextQuery(pairId));
  return (
    <Loaded query={query}>
      {({ allowed, refused }) => (
        <Radio.Group label={words.type} value={value} onChange={onChange} error={error} required>
          <Stack gap="xs" my={6}>
            {allowed.map((type) => (
              <Radio key={type} value={type} label={meetingTypes[type]} description={meetingPurposes[type]} />
            ))}
            {allowed.length === 0 && <Text>{words.noTypes}</Text>}
            {refused.map(({ type, text }) => (
              <Radio key={type} value={type} label={meetingTypes[type]} description={text} disabled />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </Loaded>
  );
}
