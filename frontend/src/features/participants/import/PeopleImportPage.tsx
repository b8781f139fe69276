import { IconArrowLeft, IconTableImport } from "@tabler/icons-react";
import { useState } from "react";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { peopleImport as words } from "@/i18n/ru/peopleImport";
import { EmptyState } from "@/ui/EmptyState";
import { FileDrop } from "@/ui/FileDrop";
import { TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { Section } from "@/ui/Section";
import type { Side } from "../model";
import { ImportReport } from "./ImportReport";
import type { Choices, Report } from "./model";
import styles from "./PeopleImportPage.module.css";
import { previewPeople } from "./queries";

interface Props {
  programId: string;
  side: Side;
  /** leaves for the base after everybody is in */
  onDone: () => void;
}

const accept = ".xlsx,.ods,.csv,.tsv,.txt,.docx";

const nothingChosen: Choices = { category: null, kind: null };

/** Bringing in the list a school already has: choose it, see what would happen, bring it in. */
export default function PeopleImportPage({ programId, side, onDone }: Props) {
  const writable = can(useMe(), "participants.write");
  const [read, setRead] = useState<{ file: File; choices: Choices; report: Report }>();
  const [reading, setReading] = useState<string>();
  const [problem, setProblem] = useState<unknown>();

  async function look(file: File, choices: Choices) {
    setReading(file.name);
    setProblem(undefined);
    try {
      setRead({ file, choices, report: await previewPeople(programId, side, file, choices) });
    } catch (error) {
      setProblem(error);
    } finally {
      setReading(undefined);
    }
  }

  return (
    <>
      <PageHeader
        title={words.title[side]}
        lead={!read && words.lead}
        above={
          <TextLink
            to="/programs/$programId/participants"
            params={{ programId }}
            search={{ side: side === "mentor" ? side : undefined }}
            className={styles.back}
          >
            <IconArrowLeft size={16} aria-hidden />
            {words.back}
          </TextLink>
        }
      />
      <ProblemAlert error={problem} title={words.refused} />
      {!writable ? (
        <Section>
          <EmptyState title={words.notAllowed} />
        </Section>
      ) : read ? (
        <ImportReport
          programId={programId}
          side={side}
          file={read.file}
          choices={read.choices}
          report={read.report}
          busy={reading !== undefined}
          onChoices={(choices) => void look(read.file, choices)}
          onOther={() => setRead(undefined)}
          onDone={onDone}
        />
      ) : (
        <Section>
          <FileDrop
            accept={accept}
            Icon={IconTableImport}
            words={words}
            notes={[words.formats, words.columnsHelp]}
            reading={reading}
            onFile={(file) => void look(file, nothingChosen)}
          />
        </Section>
      )}
    </>
  );
}
