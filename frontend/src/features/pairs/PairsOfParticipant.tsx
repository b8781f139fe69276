import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { range } from "@/i18n/dates";
import { pairStatuses, pairs as words } from "@/i18n/ru/pairs";
import { initials } from "@/lib/names";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { Section } from "@/ui/Section";
import { ListSkeleton } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import { pairTone } from "./model";
import styles from "./PairsOfParticipant.module.css";
import { pairsOfQuery } from "./queries";

/** In which pairs a participant works or worked. */
export default function PairsOfParticipant({ programId, participantId }: { programId: string; participantId: string }) {
  const query = useQuery(pairsOfQuery(participantId));
  return (
    <Section title={words.ofParticipant}>
      <Loaded query={query} skeleton={<ListSkeleton rows={2} />}>
        {(pairs) =>
          pairs.length === 0 ? (
            <Text c="var(--td-ink-soft)">{words.noPairs}</Text>
          ) : (
            <ul className={styles.list}>
              {pairs.map(({ id, mentorName, menteeNames, startsOn, endsOn, status }) => (
                <li key={id}>
                  <div>
                    <TextLink to="/programs/$programId/pairs/$pairId" params={{ programId, pairId: id }}>
                      {initials(mentorName)} – {menteeNames.map(initials).join(", ")}
                    </TextLink>
                    <Text size="sm" c="var(--td-ink-quiet)">
                      {range(startsOn, endsOn)}
                    </Text>
                  </div>
                  <StatusBadge tone={pairTone(status)}>{pairStatuses[status]}</StatusBadge>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
