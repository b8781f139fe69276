import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { useTimeZone } from "@/auth/organisation";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { fullDay, moment } from "@/i18n/dates";
import { participantStatuses, sides } from "@/i18n/ru/participants";
import { participantEvents, story as words } from "@/i18n/ru/story";
import { TextLink } from "@/ui/links";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { hasLeft, type Participant } from "../model";
import { actualise, historyQuery } from "./queries";
import styles from "./StorySection.module.css";

const FEW = 6;

/** What happened to a participant, where else the person took part, and whether the card is still true. */
export function StorySection({ participant }: { participant: Participant }) {
  const allowed = can(useMe(), "notes.read");
  const history = useQuery({ ...historyQuery(participant.id), enabled: allowed }).data;
  const timeZone = useTimeZone();
  const [whole, setWhole] = useState(false);
  if (!allowed || !history) return null;
  const { events, others } = history;
  const told = whole ? events : events.slice(0, FEW);
  return (
    <Section
      title={words.title}
      note={participant.actualisedOn ? words.actualised(fullDay(participant.actualisedOn)) : words.neverActualised}
      actions={!hasLeft(participant.status) && <Actualise participantId={participant.id} />}
    >
      <ol className={styles.list}>
        {told.map(({ at, action, by, reason }) => (
          <li key={`${at} ${action}`}>
            <div>{participantEvents[action] ?? action}</div>
            {reason && <div className={styles.reason}>{reason}</div>}
            <div className={styles.note}>
              {moment(at, timeZone)}, {by ?? words.system}
            </div>
          </li>
        ))}
      </ol>
      {events.length > told.length && (
        <Button variant="subtle" size="xs" mt="sm" onClick={() => setWhole(true)}>
          {words.showAll(events.length)}
        </Button>
      )}
      <h3 className={styles.subtitle}>{words.others}</h3>
      {others.length === 0 ? (
        <div className={styles.note}>{words.noOthers}</div>
      ) : (
        <ul className={styles.list}>
          {others.map((other) => (
            <li key={other.participantId}>
              <TextLink
                to="/programs/$programId/participants/$participantId"
                params={{ programId: other.programId, participantId: other.participantId }}
              >
                {other.programTitle}
              </TextLink>
              <div className={styles.note}>
                {words.otherLine(sides[other.side], `${other.schoolYear}/${other.schoolYear + 1}`)}
                {" · "}
                {participantStatuses[other.status]}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Actualise({ participantId }: { participantId: string }) {
  const [pending, setPending] = useState(false);
  const change = useChange(actualise);

  async function send() {
    setPending(true);
    try {
      await change(participantId);
      notifyDone(words.actualisedDone);
    } catch (problem) {
      notifyProblem(problem);
    } finally {
      setPending(false);
    }
  }

  return (
    <Allowed to="participants.write">
      <Button variant="light" size="xs" loading={pending} onClick={() => void send()}>
        {words.actualise}
      </Button>
    </Allowed>
  );
}
