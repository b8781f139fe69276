import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTimeZone } from "@/auth/organisation";
import { clock, day, shortDay } from "@/i18n/dates";
import { outerKinds, trainingStates, training as words } from "@/i18n/ru/training";
import { zoned } from "@/lib/zonedTime";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { Section } from "@/ui/Section";
import { ListSkeleton } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import { stateTone } from "./model";
import { trainingOfQuery } from "./queries";
import { Materials } from "./SessionRow";
import styles from "./training.module.css";

interface Props {
  programId: string;
  participantId: string;
  /** for the mentor himself: what stands above instead of the way to the whole training */
  own?: string;
}

/** A mentor's way through the training, for his card and for himself. */
export default function TrainingOfMentor({ programId, participantId, own }: Props) {
  const timeZone = useTimeZone();
  const query = useQuery(trainingOfQuery(participantId));
  const state = query.data?.progress.state;
  return (
    <Section
      title={own ?? words.ofMentor}
      flush
      actions={state && <StatusBadge tone={stateTone[state]}>{trainingStates[state]}</StatusBadge>}
      note={
        !own && (
          <TextLink to="/programs/$programId/training" params={{ programId }}>
            {words.toTraining}
          </TextLink>
        )
      }
    >
      <Loaded query={query} skeleton={<ListSkeleton rows={2} />}>
        {({ course, sessions, progress, outer }) => (
          <>
            <ul className={styles.list}>
              {sessions.map((one) => (
                <li key={one.id} className={styles.item} data-cancelled={one.cancelReason ? true : undefined}>
                  <div>
                    <div className={styles.day}>{day(zoned(one.startsAt, timeZone).date)}</div>
                    <div className={styles.under}>{clock(one.startsAt, timeZone)}</div>
                  </div>
                  <div>
                    <div className={styles.topic}>{one.topic}</div>
                    <Materials sessionId={one.id} materials={one.materials} />
                  </div>
                  {one.attended !== null && (
                    <div className={styles.mark}>
                      <StatusBadge tone={one.attended ? "good" : "attention"}>
                        {one.attended ? words.attendedMark : words.missedMark}
                      </StatusBadge>
                    </div>
                  )}
                </li>
              ))}
              {outer.map(({ id, kind, title, organiser, hours, endsOn }) => (
                <li key={id} className={styles.item}>
                  <div className={styles.day}>{shortDay(endsOn)}</div>
                  <div>
                    <div className={styles.topic}>{title}</div>
                    <div className={styles.under}>
                      {[outerKinds[kind], organiser, words.hoursOf(hours)].join(" · ")}
                    </div>
                  </div>
                </li>
              ))}
            </ul>
            {!course && (
              <Text px="md" pb="md" c="var(--td-ink-soft)">
                {words.noPlan}
              </Text>
            )}
            {progress.lacks.length > 0 && (
              <div className={styles.foot}>
                {words.lacks}: {progress.lacks.join("; ")}
              </div>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}
