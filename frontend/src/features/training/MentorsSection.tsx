import { Button } from "@mantine/core";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { shortDay } from "@/i18n/dates";
import { trainingStates, training as words } from "@/i18n/ru/training";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { Filters } from "@/ui/Filters";
import { FormDialog } from "@/ui/FormDialog";
import { ButtonLink, TextLink } from "@/ui/links";
import { notifyDone } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { AssessmentForm } from "./AssessmentForm";
import { CompletionForm } from "./CompletionForm";
import { type Ask, MentorMenu } from "./MentorMenu";
import { type Course, type Progress, type Show, shown, stateTone, uncertified } from "./model";
import { certify, waive } from "./queries";
import styles from "./training.module.css";

interface Props {
  programId: string;
  course: Course;
  mentors: readonly Progress[];
  show: Show;
  onShow: (show: Show) => void;
}

/** How far each mentor is, what he still lacks, and what ends his training. */
export function MentorsSection({ programId, course, mentors, show, onShow }: Props) {
  const [asked, setAsked] = useState<{ what: Ask; mentors: readonly Progress[] }>();
  const giveOut = useChange(certify);
  const free = useChange(waive);
  const close = () => setAsked(undefined);
  const ready = shown(mentors, "ready");
  const withoutPaper = uncertified(mentors);
  const first = asked?.mentors[0];

  async function draft(to: readonly Progress[]) {
    await giveOut(
      course.id,
      to.map(({ participantId }) => participantId),
    );
    notifyDone(words.certified);
  }

  const empty =
    mentors.length === 0 ? (
      <EmptyState
        title={words.noMentorsTitle}
        action={
          <ButtonLink to="/programs/$programId/participants" params={{ programId }} search={{ side: "mentor" }}>
            {words.toMentors}
          </ButtonLink>
        }
      >
        {words.noMentorsText}
      </EmptyState>
    ) : (
      <EmptyState title={words.noneHere} compact />
    );

  return (
    <Section
      title={words.mentors}
      note={words.mentorsNote}
      flush
      actions={
        <Allowed to="training.write">
          {withoutPaper.length > 0 && (
            <CertifyButton label={words.certifyMany(withoutPaper.length)} onClick={() => draft(withoutPaper)} />
          )}
          {ready.length > 0 && (
            <Button onClick={() => setAsked({ what: "complete", mentors: ready })}>
              {words.completeReady(ready.length)}
            </Button>
          )}
        </Allowed>
      }
    >
      {mentors.length > 0 && (
        <Filters label={words.mentorsFilter}>
          <FilterBar
            label={words.mentorsFilter}
            value={show}
            options={(["all", "lacking", "ready", "through"] as const).map((value) => ({
              value,
              label: words[value],
              count: shown(mentors, value).length,
            }))}
            onChange={onShow}
          />
        </Filters>
      )}
      <DataTable
        label={words.mentors}
        rows={shown(mentors, show)}
        rowKey={({ participantId }) => participantId}
        columns={columns(programId, course, (what, mentor) => setAsked({ what, mentors: [mentor] }), draft)}
        empty={empty}
      />
      <FormDialog opened={asked?.what === "assess"} onClose={close} title={words.assess}>
        {first && <AssessmentForm course={course} mentor={first} onDone={close} />}
      </FormDialog>
      <FormDialog opened={asked?.what === "complete"} onClose={close} title={words.complete}>
        {asked && <CompletionForm course={course} mentors={asked.mentors} onDone={close} />}
      </FormDialog>
      {asked?.what === "waive" && first && (
        <ConfirmDialog
          opened
          onClose={close}
          title={words.waive}
          confirmLabel={words.waive}
          reason
          onConfirm={async (reason) => {
            await free(first.participantId, reason);
            notifyDone(words.waived);
          }}
        >
          {first.name}. {words.waiveText}
        </ConfirmDialog>
      )}
    </Section>
  );
}

function CertifyButton({ label, onClick }: { label: string; onClick: () => Promise<unknown> }) {
  const [pending, setPending] = useState(false);
  return (
    <Button
      variant="default"
      loading={pending}
      onClick={async () => {
        setPending(true);
        await onClick().finally(() => setPending(false));
      }}
    >
      {label}
    </Button>
  );
}

function columns(
  programId: string,
  course: Course,
  onAsk: (what: Ask, mentor: Progress) => void,
  draft: (to: readonly Progress[]) => Promise<unknown>,
): Column<Progress>[] {
  const result: Column<Progress> = {
    key: "result",
    header: words.result,
    width: "9rem",
    cell: ({ score, reflection }) => (score !== null ? words.scoreOf(score) : reflection ? words.hasReflection : null),
  };
  return [
    {
      key: "name",
      header: words.mentor,
      width: "22%",
      cell: ({ participantId, name, note }) => (
        <div>
          <TextLink to="/programs/$programId/participants/$participantId" params={{ programId, participantId }}>
            {name}
          </TextLink>
          {note && <div className={styles.under}>{note}</div>}
        </div>
      ),
    },
    {
      key: "visits",
      header: words.visits,
      width: "7rem",
      cell: ({ attended, sessions }) => words.visitsOf(attended, sessions),
    },
    ...(course.assessment === "none" ? [] : [result]),
    { key: "lacks", header: words.way, cell: (mentor) => <Lacks mentor={mentor} /> },
    {
      key: "state",
      header: words.state,
      width: "10rem",
      cell: ({ state }) => <StatusBadge tone={stateTone[state]}>{trainingStates[state]}</StatusBadge>,
    },
    {
      key: "menu",
      header: words.actions,
      menu: true,
      width: "3.5rem",
      cell: (mentor) => <MentorMenu course={course} mentor={mentor} onAsk={onAsk} onCertify={() => draft([mentor])} />,
    },
  ];
}

/** What is missing, or how it ended: the day, the reason of a waiver, the certificate. */
function Lacks({ mentor }: { mentor: Progress }) {
  const { lacks, completedOn, waiverReason, certificate } = mentor;
  if (waiverReason) return words.waivedBecause(waiverReason);
  if (completedOn) {
    return (
      <div>
        {words.doneOn(shortDay(completedOn))}
        {certificate && (
          <div className={styles.under}>
            <TextLink to="/documents/$documentId" params={{ documentId: certificate.documentId }}>
              {words.certificate}
            </TextLink>{" "}
            {certificate.number ? words.certificateNumber(certificate.number) : words.certificateDraft}
          </div>
        )}
      </div>
    );
  }
  if (lacks.length === 0) return null;
  return (
    <ul className={styles.lacks}>
      {lacks.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
