import { Button, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Allowed } from "@/auth/Allowed";
import { useTimeZone } from "@/auth/organisation";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { moment } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { meetingFormats, meetings as words } from "@/i18n/ru/meetings";
import { initials } from "@/lib/names";
import { type KeyValue, KeyValueList } from "@/ui/KeyValueList";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { type Meeting, tookPlace } from "./model";
import { membersQuery } from "./queries";
import { RecordForm } from "./RecordForm";

/** The record of a meeting: the form while there is none, then the facts with their correction. */
export function RecordSection({ meeting }: { meeting: Meeting }) {
  const recorded = tookPlace(meeting.status);
  const due = meeting.plannedAt <= new Date().toISOString();
  const mayWrite = can(useMe(), "meetings.write");
  const [writing, setWriting] = useState(mayWrite && !recorded && due);
  const timeZone = useTimeZone();
  const members = useQuery(membersQuery(meeting.pairId)).data;
  // once the record is there the form gives way to it
  const [seen, setSeen] = useState(recorded);
  if (seen !== recorded) {
    setSeen(recorded);
    setWriting(false);
  }

  if (writing && members) {
    return (
      <Section title={words.recordTitle} note={words.recordNote}>
        <RecordForm
          meeting={meeting}
          members={members}
          onDone={recorded || !due ? () => setWriting(false) : undefined}
        />
      </Section>
    );
  }
  if (!recorded) {
    return (
      <Section title={words.recordTitle}>
        <Text mb="md">{words.plannedLead(moment(meeting.plannedAt, timeZone))}</Text>
        <Allowed to="meetings.write">
          <Button variant="default" onClick={() => setWriting(true)}>
            {words.recordNow}
          </Button>
        </Allowed>
      </Section>
    );
  }
  const nameOf = (id: string) => members?.find(({ participantId }) => participantId === id)?.fullName;
  const items: (KeyValue | false)[] = [
    [words.heldAt, meeting.heldAt && moment(meeting.heldAt, timeZone)],
    [
      words.format,
      [meetingFormats[meeting.format], meeting.durationMinutes && words.minutes(meeting.durationMinutes)]
        .filter(Boolean)
        .join(", "),
    ],
    [words.attendees, meeting.attendeeIds.map((id) => initials(nameOf(id) ?? "")).join(", ")],
    [words.topic, meeting.topic],
    [words.done, meeting.done],
    !!meeting.agreements && [words.agreements, meeting.agreements],
    meeting.problem && [
      words.problemText,
      <div key="problem">
        <StatusBadge tone="attention">{words.problemBadge}</StatusBadge>
        {meeting.problemText && <Text mt={6}>{meeting.problemText}</Text>}
      </div>,
    ],
  ];
  return (
    <Section
      title={words.recordTitle}
      actions={
        <Allowed to="meetings.write">
          <Button variant="subtle" size="compact-sm" onClick={() => setWriting(true)}>
            {common.edit}
          </Button>
        </Allowed>
      }
    >
      <KeyValueList items={items.filter((item) => item !== false)} />
    </Section>
  );
}
