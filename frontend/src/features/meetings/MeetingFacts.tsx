import { useTimeZone } from "@/auth/organisation";
import { moment } from "@/i18n/dates";
import { meetingFormats, missedBy, meetings as words } from "@/i18n/ru/meetings";
import { type KeyValue, KeyValueList } from "@/ui/KeyValueList";
import { Section } from "@/ui/Section";
import type { Meeting } from "./model";

/** When and where it was to be, and what became of it. */
export function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const timeZone = useTimeZone();
  const items: (KeyValue | false)[] = [
    [words.planned, moment(meeting.plannedAt, timeZone)],
    [words.format, meetingFormats[meeting.format]],
    [meeting.format === "online" ? words.placeOnline : words.place, meeting.place],
    !!meeting.missedBy && [words.who, missedBy[meeting.missedBy]],
    !!meeting.reason && [words.reason, meeting.reason],
  ];
  return (
    <Section title={words.facts}>
      <KeyValueList items={items.filter((item) => item !== false)} />
    </Section>
  );
}
