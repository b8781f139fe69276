import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTimeZone } from "@/auth/organisation";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { moment } from "@/i18n/dates";
import { guestSides } from "@/i18n/ru/gatherings";
import { matching as words } from "@/i18n/ru/matching";
import { pairs } from "@/i18n/ru/pairs";
import type { Tone } from "@/lib/tone";
import { DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { Filters } from "@/ui/Filters";
import { FormDialog } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink, TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import type { PreferenceRow } from "./model";
import { PreferencesForm } from "./PreferencesForm";
import styles from "./PreferencesPage.module.css";
import { preferencesQuery } from "./queries";

type Show = "all" | "answered" | "missing";

interface Props {
  programId: string;
  show: Show;
  onShow: (show: Show) => void;
}

const shown = (rows: readonly PreferenceRow[], show: Show) =>
  show === "all" ? rows : rows.filter(({ source }) => (source !== null) === (show === "answered"));

/** Who answered after the general meeting, and whom he named; what came on paper is entered here. */
export default function PreferencesPage({ programId, show, onShow }: Props) {
  const query = useQuery(preferencesQuery(programId));
  const mayWrite = can(useMe(), "pairs.write");
  const [entered, setEntered] = useState<PreferenceRow>();
  return (
    <>
      <PageHeader
        title={words.whoNamedTitle}
        lead={words.whoNamedLead}
        above={
          <TextLink to="/programs/$programId/pairs" params={{ programId }}>
            {pairs.back}
          </TextLink>
        }
        actions={
          mayWrite && (
            <ButtonLink to="/programs/$programId/pairs/matching" params={{ programId }}>
              {words.open}
            </ButtonLink>
          )
        }
      />
      <Loaded query={query}>
        {(rows) => (
          <Section flush>
            {rows.length > 0 && (
              <Filters label={words.filterOf}>
                <FilterBar
                  label={words.filterOf}
                  value={show}
                  onChange={onShow}
                  options={[
                    { value: "all", label: words.whoNamedAll, count: rows.length },
                    { value: "answered", label: words.answeredOnes, count: shown(rows, "answered").length },
                    {
                      value: "missing",
                      label: words.missingOnes,
                      count: shown(rows, "missing").length,
                      attention: true,
                    },
                  ]}
                />
              </Filters>
            )}
            <PreferencesTable rows={shown(rows, show)} all={rows.length} onEnter={mayWrite ? setEntered : undefined} />
          </Section>
        )}
      </Loaded>
      <FormDialog opened={entered !== undefined} onClose={() => setEntered(undefined)} title={words.preferences}>
        {entered && (
          <PreferencesForm
            programId={programId}
            participant={entered}
            isMentor={entered.side === "mentor"}
            onDone={() => setEntered(undefined)}
          />
        )}
      </FormDialog>
    </>
  );
}

interface TableProps {
  rows: readonly PreferenceRow[];
  all: number;
  onEnter: ((row: PreferenceRow) => void) | undefined;
}

function PreferencesTable({ rows, all, onEnter }: TableProps) {
  return (
    <DataTable
      label={words.whoNamedTitle}
      rows={rows}
      rowKey={({ participantId }) => participantId}
      empty={
        all === 0 ? (
          <EmptyState title={words.whoNamedEmpty}>{words.whoNamedEmptyText}</EmptyState>
        ) : (
          <EmptyState title={words.noneOfThem} compact />
        )
      }
      columns={[
        {
          key: "name",
          header: words.person,
          cell: ({ name, note, side }) => (
            <>
              {name}
              <div className={styles.quiet}>{[guestSides[side], note].filter(Boolean).join(" · ")}</div>
            </>
          ),
        },
        { key: "answer", header: words.answer, width: "13rem", cell: (row) => <Answered row={row} /> },
        { key: "named", header: words.named, cell: (row) => <Named row={row} /> },
        {
          key: "enter",
          header: words.answerEdit,
          width: "11rem",
          cell: (row) =>
            onEnter && (
              <Button variant="default" size="xs" onClick={() => onEnter(row)}>
                {row.source ? words.correct : words.enter}
              </Button>
            ),
        },
      ]}
    />
  );
}

function Answered({ row: { source, answeredAt, awaited } }: { row: PreferenceRow }) {
  const timeZone = useTimeZone();
  const [tone, text]: [Tone, string] =
    source === "link"
      ? ["good", words.byLink]
      : source === "staff"
        ? ["good", words.byPaper]
        : awaited
          ? ["attention", words.awaited]
          : ["quiet", words.notAsked];
  return (
    <div>
      <StatusBadge tone={tone}>{text}</StatusBadge>
      {answeredAt && <div className={styles.quiet}>{moment(answeredAt, timeZone)}</div>}
    </div>
  );
}

function Named({ row: { source, wished, unwanted, comment } }: { row: PreferenceRow }) {
  if (!source) return null;
  return (
    <div>
      {wished.length > 0 && (
        <ol className={styles.wished}>
          {wished.map(({ participantId, name }) => (
            <li key={participantId}>{name.replace("\u00a0", " ")}</li>
          ))}
        </ol>
      )}
      {unwanted.length > 0 && (
        <div>
          <b>{words.unwanted}:</b> {unwanted.map(({ name }) => name).join(", ")}
        </div>
      )}
      {wished.length + unwanted.length === 0 && <span className={styles.quiet}>{words.nobodyNamed}</span>}
      {comment && <p className={styles.comment}>{comment}</p>}
    </div>
  );
}
