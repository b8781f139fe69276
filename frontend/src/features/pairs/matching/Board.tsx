import { Button } from "@mantine/core";
import { useSessionStorage } from "@mantine/hooks";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useChange } from "@/api/useChange";
import { matching as words } from "@/i18n/ru/matching";
import { EmptyState } from "@/ui/EmptyState";
import { FormDialog } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink } from "@/ui/links";
import { notifyProblem } from "@/ui/notify";
import { Section } from "@/ui/Section";
import styles from "./Board.module.css";
import { Computing } from "./Computing";
import { MentorCard } from "./MentorCard";
import { MethodCards } from "./MethodCards";
import {
  type Couple,
  changeOf,
  couplesOf,
  decided,
  type FormCode,
  type Method,
  moved,
  type Proposal,
  type Setup,
  type SetupChange,
} from "./model";
import type { Asked, Named } from "./PersonMenu";
import { PreferencesForm } from "./PreferencesForm";
import { proposalQuery, saveSetup } from "./queries";
import { TakeForm } from "./TakeForm";
import { TermsForm } from "./TermsForm";
import { UnmatchedList } from "./UnmatchedList";

interface Props {
  programId: string;
  form: FormCode;
  method: Method;
  onMethod: (method: Method) => void;
  setup: Setup;
  roleModels: readonly { code: string; label: string }[];
  term: { startsOn: string; endsOn: string };
}

/** Mentors with the mentees proposed for them; moving somebody turns the proposal into one's own. */
export function Board({ programId, form, method, onMethod, setup, roleModels, term }: Props) {
  // kept in this tab, so that a look at somebody's card does not undo the work; ids only
  const [byHand, setByHand] = useSessionStorage<Couple[]>({
    key: `tandem-by-hand-${programId}-${form}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  const [taking, setTaking] = useState(false);
  const [asked, setAsked] = useState<Named & { what: Asked }>();
  const ask = (what: Asked, person: Named) => setAsked({ ...person, what });
  const queryClient = useQueryClient();
  const question = proposalQuery(programId, form, method, method === "by_hand" ? byHand : []);
  const query = useQuery(question);
  const outdated = method === "by_hand" && byHand.length > 0 && query.isError;
  const save = useChange((change: SetupChange) => saveSetup(programId, setup.version, change));
  const decide = (change: SetupChange) => void save(change).catch(notifyProblem);

  // somebody of those put together has left the matching since: begin anew instead of refusing for ever
  useEffect(() => {
    if (outdated) setByHand([]);
  }, [outdated, setByHand]);

  if (query.data === undefined && !query.error && query.fetchStatus === "idle")
    return (
      <Section>
        <EmptyState
          title={words.stopped}
          action={<Button onClick={() => void query.refetch()}>{words.computeAgain}</Button>}
        >
          {words.stoppedText}
        </EmptyState>
      </Section>
    );
  return (
    <>
      {query.isFetching && <Computing onCancel={() => void queryClient.cancelQueries(question)} />}
      <Loaded query={query}>
        {(proposal) => {
          const mentors = proposal.mentors.map(({ participantId, name }) => ({ value: participantId, label: name }));
          const count = couplesOf(proposal).length;
          const move = (menteeId: string, mentorId: string | undefined) => {
            setByHand(moved(couplesOf(proposal), menteeId, mentorId));
            onMethod("by_hand");
          };
          const begin = (next: Method) => {
            if (next === "by_hand") setByHand(couplesOf(proposal));
            onMethod(next);
          };
          if (isEmpty(proposal))
            return (
              <Section>
                <EmptyState
                  title={words.emptyTitle}
                  action={
                    <ButtonLink to="/programs/$programId/participants" params={{ programId }}>
                      {words.toParticipants}
                    </ButtonLink>
                  }
                >
                  {words.emptyText}
                </EmptyState>
              </Section>
            );
          return (
            <div aria-busy={query.isFetching}>
              <MethodCards results={proposal.comparison} method={method} onMethod={begin} />
              <ul className={styles.mentors} aria-label={words.mentors}>
                {proposal.mentors.map((mentor) => (
                  <MentorCard
                    key={mentor.participantId}
                    mentor={mentor}
                    criteria={setup.criteria}
                    mentors={mentors}
                    onMove={move}
                    onPlaces={(places) =>
                      decide({ ...changeOf(setup), places: { ...setup.places, [mentor.participantId]: places } })
                    }
                    onDecide={(kind, couple) => decide(decided(changeOf(setup), kind, couple))}
                    onAsk={ask}
                  />
                ))}
              </ul>
              <UnmatchedList
                programId={programId}
                without={proposal.without}
                notReady={proposal.notReady}
                mentors={mentors}
                onMove={move}
                onAsk={ask}
              />
              <div className={styles.bar}>
                <span>{count === 0 ? words.nothingYet : words.ready(count)}</span>
                <Button disabled={count === 0} onClick={() => setTaking(true)}>
                  {words.take}
                </Button>
              </div>
              <FormDialog opened={taking} onClose={() => setTaking(false)} title={words.takeTitle}>
                <TakeForm
                  programId={programId}
                  form={form}
                  roleModels={roleModels}
                  proposal={proposal}
                  term={term}
                  onCancel={() => setTaking(false)}
                />
              </FormDialog>
              <FormDialog
                opened={asked !== undefined}
                onClose={() => setAsked(undefined)}
                title={asked ? words[asked.what] : ""}
              >
                {asked?.what === "preferences" && (
                  <PreferencesForm
                    programId={programId}
                    participant={asked}
                    isMentor={mentors.some(({ value }) => value === asked.participantId)}
                    onDone={() => setAsked(undefined)}
                  />
                )}
                {asked?.what === "terms" && (
                  <TermsForm
                    participant={asked}
                    isMentor={mentors.some(({ value }) => value === asked.participantId)}
                    roleModels={roleModels}
                    onDone={() => setAsked(undefined)}
                  />
                )}
              </FormDialog>
            </div>
          );
        }}
      </Loaded>
    </>
  );
}

const isEmpty = ({ mentors, without, notReady }: Proposal) =>
  mentors.length === 0 && without.length === 0 && notReady.length === 0;
