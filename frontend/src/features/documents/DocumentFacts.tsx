import { useQuery } from "@tanstack/react-query";
import { fullDay, schoolYear } from "@/i18n/dates";
import { documents as words } from "@/i18n/ru/documents";
import { type KeyValue, KeyValueList } from "@/ui/KeyValueList";
import { TextLink } from "@/ui/links";
import { Section } from "@/ui/Section";
import type { DocumentCard, DocumentRow } from "./model";
import { programChoicesQuery } from "./queries";

/** What one looks up about a paper. */
export function DocumentFacts({ document }: { document: DocumentCard }) {
  const programs = useQuery(programChoicesQuery()).data;
  const program = programs?.find(({ id }) => id === document.programId);
  const { number, dated, signerPosition, signerName, supersedes, supersededBy } = document;
  const signer = [signerPosition, signerName].filter(Boolean).join(", ");
  const items: (KeyValue | false)[] = [
    [words.registered, number && dated ? words.numbered(number, fullDay(dated)) : words.noNumber],
    [words.journal, document.journalTitle],
    [words.signer, signer],
    !!document.place && [words.place, document.place],
    [
      words.program,
      program ? (
        <TextLink key="program" to="/programs/$programId" params={{ programId: program.id }}>
          {program.title}
        </TextLink>
      ) : (
        words.wholeOrganisation
      ),
    ],
    [words.schoolYear, schoolYear(document.schoolYear)],
    !!document.basis && [words.basis, document.basis],
    !!supersedes && [words.supersedesFact, <PaperLink key="supersedes" row={supersedes} />],
    !!supersededBy && [words.supersededBy, <PaperLink key="supersededBy" row={supersededBy} />],
  ];
  return (
    <Section title={words.facts}>
      <KeyValueList items={items.filter((item) => item !== false)} />
    </Section>
  );
}

function PaperLink({ row: { id, title, number, dated } }: { row: DocumentRow }) {
  return (
    <TextLink to="/documents/$documentId" params={{ documentId: id }}>
      {number && dated ? words.numbered(number, fullDay(dated)) : title}
    </TextLink>
  );
}
