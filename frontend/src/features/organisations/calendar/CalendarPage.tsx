import { Button, Group } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { api, ok } from "@/api/client";
import type { Body, Reply } from "@/api/types";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { fullDay } from "@/i18n/dates";
import { calendar as words } from "@/i18n/ru/calendar";
import { common } from "@/i18n/ru/common";
import { today } from "@/lib/dates";
import { type Column, DataTable } from "@/ui/DataTable";
import { checkedBy } from "@/ui/entry";
import { FormBody, FormDialog } from "@/ui/FormDialog";
import { DateField, SelectField, TextField } from "@/ui/fields";
import { Loaded } from "@/ui/Loaded";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { Section } from "@/ui/Section";

type Day = Reply<"/api/v1/organisation/calendar", "get">[number];

const yearQuery = (year: number) =>
  queryOptions({
    queryKey: ["calendar-of-work", year],
    queryFn: () => ok(api.GET("/api/v1/organisation/calendar", { params: { query: { year } } })),
  });

const changeDay = (body: Body<"/api/v1/organisation/calendar", "post">) =>
  ok(api.POST("/api/v1/organisation/calendar", { body }));

/** The days by which terms in working days are counted (V-38). */
export default function CalendarPage() {
  const [year, setYear] = useState(Number(today(useTimeZone()).slice(0, 4)));
  const [adding, setAdding] = useState(false);
  const query = useQuery(yearQuery(year));
  const change = useChange(changeDay);
  const reset = (day: string) =>
    change({ day, working: null, title: null }).then(() => notifyDone(words.backToast), notifyProblem);
  const columns: Column<Day>[] = [
    { key: "day", header: words.day, width: "11rem", cell: (row) => fullDay(row.day) },
    { key: "what", header: words.what, width: "9rem", cell: (row) => (row.working ? words.working : words.off) },
    { key: "reason", header: words.reason, cell: (row) => row.title },
    {
      key: "source",
      header: words.source,
      width: "15rem",
      cell: (row) =>
        row.own ? (
          <Button size="compact-sm" variant="light" onClick={() => void reset(row.day)}>
            {words.back}
          </Button>
        ) : (
          words.country
        ),
    },
  ];
  return (
    <Section
      flush
      title={`${words.title}, ${year}`}
      note={words.note}
      actions={
        <Group gap="xs">
          <Button variant="default" px="xs" aria-label={words.previous} onClick={() => setYear(year - 1)}>
            <IconChevronLeft size={18} aria-hidden />
          </Button>
          <Button variant="default" px="xs" aria-label={words.next} onClick={() => setYear(year + 1)}>
            <IconChevronRight size={18} aria-hidden />
          </Button>
          <Button onClick={() => setAdding(true)}>{words.add}</Button>
        </Group>
      }
    >
      <Loaded query={query}>
        {(rows) => (
          <DataTable label={words.title} rows={rows} columns={columns} rowKey={(row) => row.day} empty={null} />
        )}
      </Loaded>
      <FormDialog opened={adding} onClose={() => setAdding(false)} title={words.add}>
        <DayForm
          onCancel={() => setAdding(false)}
          onDone={(day) => {
            setYear(Number(day.slice(0, 4)));
            setAdding(false);
          }}
        />
      </FormDialog>
    </Section>
  );
}

interface Entry {
  day: string;
  working: string;
  title: string;
}

const needed = v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(200, common.tooLong));
const schema = v.object({ day: needed, working: needed, title: needed });

function DayForm({ onDone, onCancel }: { onDone: (day: string) => void; onCancel: () => void }) {
  const change = useChange(changeDay);
  const form = useForm<Entry>({ resolver: checkedBy(schema), defaultValues: { day: "", working: "no", title: "" } });
  const { control } = form;

  async function submit({ day, working, title }: Entry) {
    await change({ day, working: working === "yes", title });
    notifyDone(words.addToast);
    onDone(day);
  }

  return (
    <FormBody form={form} submitLabel={words.add} onCancel={onCancel} onSubmit={submit}>
      <DateField control={control} name="day" label={words.day} required />
      <SelectField
        control={control}
        name="working"
        label={words.what}
        options={[
          { value: "no", label: words.off },
          { value: "yes", label: words.working },
        ]}
        required
      />
      <TextField control={control} name="title" label={words.reason} placeholder={words.reasonHint} required />
    </FormBody>
  );
}
