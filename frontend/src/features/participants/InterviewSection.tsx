import { fullDay } from "@/i18n/dates";
import { interviewCriteria, participants as words } from "@/i18n/ru/participants";
import { type KeyValue, KeyValueList } from "@/ui/KeyValueList";
import { Section } from "@/ui/Section";
import type { Participant } from "./model";

/** What came out of the talk with a candidate for mentor. */
export function InterviewSection({ interview }: { interview: NonNullable<Participant["interview"]> }) {
  const { heldOn, result, comment, marks } = interview;
  const items: (KeyValue | false)[] = [
    [words.heldOn, fullDay(heldOn)],
    [words.result, result === "recommended" ? words.recommended : words.notRecommended],
    ...Object.entries(interviewCriteria).map(([criterion, label]): KeyValue | false => {
      const mark = marks?.[criterion];
      return mark !== undefined && [label, words.markOf(mark)];
    }),
    !!comment && [words.comment, comment],
  ];
  return (
    <Section title={words.interviewTitle}>
      <KeyValueList items={items.filter((item) => item !== false)} />
    </Section>
  );
}
