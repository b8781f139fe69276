import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTimeZone } from "@/auth/organisation";
import { dayOfWeek } from "@/i18n/dates";
import { meetingStatuses, meetingTypes, meetings as words } from "@/i18n/ru/meetings";
import { zoned } from "@/lib/zonedTime";
import { Columns } from "@/ui/Columns";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { PageSkeleton } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import { FeedbackSection } from "./FeedbackSection";
import { MeetingFacts } from "./MeetingFacts";
import { MeetingMenu } from "./MeetingMenu";
import styles from "./MeetingPage.module.css";
import { meetingTone, tookPlace } from "./model";
import { meetingQuery } from "./queries";
import { RecordSection } from "./RecordSection";

/** One meeting: when and where, the record, the feedback of both sides. */
export default function MeetingPage({ programId, meetingId }: { programId: string; meetingId: string }) {
  const query = useQuery(meetingQuery(meetingId));
  const timeZone = useTimeZone();
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(meeting) => {
        const { type, status, pairId, pairTitle, plannedAt, heldAt } = meeting;
        const at = zoned(heldAt ?? plannedAt, timeZone);
        return (
          <>
            <PageHeader
              title={meetingTypes[type]}
              above={
                <TextLink to="/programs/$programId/meetings" params={{ programId }}>
                  {words.back}
                </TextLink>
              }
              meta={<StatusBadge tone={meetingTone(status)}>{meetingStatuses[status]}</StatusBadge>}
              lead={
                <>
                  <span className={styles.when}>
                    {dayOfWeek(at.date)}, {at.time}
                  </span>{" "}
                  ·{" "}
                  <TextLink to="/programs/$programId/pairs/$pairId" params={{ programId, pairId }}>
                    {pairTitle}
                  </TextLink>
                </>
              }
              actions={<MeetingMenu programId={programId} meeting={meeting} />}
            />
            <Columns aside={<MeetingFacts meeting={meeting} />}>
              <Stack gap="lg">
                {(status === "planned" || tookPlace(status)) && <RecordSection meeting={meeting} />}
                {tookPlace(status) && <FeedbackSection meeting={meeting} />}
              </Stack>
            </Columns>
          </>
        );
      }}
    </Loaded>
  );
}
