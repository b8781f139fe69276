import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTimeZone } from "@/auth/organisation";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { moment } from "@/i18n/dates";
import { meetingStatuses, meetingTypes, meetings as words } from "@/i18n/ru/meetings";
import { initials } from "@/lib/names";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { Section } from "@/ui/Section";
import { ListSkeleton } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./MeetingChain.module.css";
import { linksAhead, type MeetingRow, meetingTone } from "./model";
import { nextQuery, pairMeetingsQuery } from "./queries";

/** The meetings of a pair as a chain: what was, what is planned, which links are still ahead. */
export default function MeetingChain({ programId, pairId }: { programId: string; pairId: string }) {
  const query = useQuery(pairMeetingsQuery(pairId));
  const planner = can(useMe(), "meetings.write");
  const next = useQuery({ ...nextQuery(pairId), enabled: planner }).data;
  return (
    <Section title={words.chain} note={words.chainNote}>
      <Loaded query={query} skeleton={<ListSkeleton rows={3} />}>
        {(rows) => (
          <>
            {rows.length === 0 && <Text mb="md">{words.chainEmpty}</Text>}
            <ol className={styles.chain}>
              {rows.map((row) => (
                <Link key={row.id} programId={programId} row={row} />
              ))}
              {linksAhead(next?.chain ?? [], rows).map((type) => (
                <li key={type} className={styles.link} data-status="ahead">
                  <span className={styles.dot} />
                  <span className={styles.title}>
                    {meetingTypes[type]}
                    <span className="visually-hidden">, {words.ahead}</span>
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Link({ programId, row }: { programId: string; row: MeetingRow }) {
  const timeZone = useTimeZone();
  const { id, type, status, plannedAt, heldAt, topic, feedbackMissing } = row;
  return (
    <li className={styles.link} data-status={status}>
      <span className={styles.dot} />
      <div>
        <TextLink
          to="/programs/$programId/meetings/$meetingId"
          params={{ programId, meetingId: id }}
          className={styles.title}
        >
          {meetingTypes[type]}
        </TextLink>
        <div className={styles.when}>{[moment(heldAt ?? plannedAt, timeZone), topic].filter(Boolean).join(" · ")}</div>
        {feedbackMissing.length > 0 && (
          <div className={styles.when}>
            {words.waitsFor(feedbackMissing.map(({ fullName }) => initials(fullName)).join(", "))}
          </div>
        )}
      </div>
      {status !== "closed" && (
        <span className={styles.mark}>
          <StatusBadge tone={meetingTone(status)}>{meetingStatuses[status]}</StatusBadge>
        </span>
      )}
    </li>
  );
}
