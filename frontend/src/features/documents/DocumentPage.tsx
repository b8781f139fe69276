import { useQuery } from "@tanstack/react-query";
import { Allowed } from "@/auth/Allowed";
import { documentStatuses, documents as words } from "@/i18n/ru/documents";
import { Columns } from "@/ui/Columns";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink, TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { PageSkeleton } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import { ContentSection } from "./ContentSection";
import { DocumentFacts } from "./DocumentFacts";
import { DocumentMenu } from "./DocumentMenu";
import { DocumentNext } from "./DocumentNext";
import { FilesSection } from "./FilesSection";
import { GenerationSection } from "./generation/GenerationSection";
import { HistorySection } from "./HistorySection";
import { documentTone } from "./model";
import { documentQuery } from "./queries";
import { ReadersSection } from "./ReadersSection";

/** Card of a paper: where it stands, what comes next, contents, files, who has read it, what was done. */
export default function DocumentPage({ documentId }: { documentId: string }) {
  const query = useQuery(documentQuery(documentId));
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(document) => (
        <>
          <PageHeader
            title={document.title}
            above={<TextLink to="/documents">{words.back}</TextLink>}
            meta={<StatusBadge tone={documentTone(document.status)}>{documentStatuses[document.status]}</StatusBadge>}
            lead={document.kindTitle}
            actions={
              <Allowed to="documents.write">
                {document.status === "draft" && (
                  <ButtonLink variant="default" to="/documents/$documentId/edit" params={{ documentId }}>
                    {words.edit}
                  </ButtonLink>
                )}
                <DocumentMenu document={document} />
              </Allowed>
            }
          />
          <DocumentNext document={document} />
          <Columns
            aside={
              <>
                <DocumentFacts document={document} />
                <HistorySection documentId={documentId} />
              </>
            }
          >
            <GenerationSection document={document} />
            <ContentSection document={document} />
            <FilesSection document={document} />
            <ReadersSection document={document} />
          </Columns>
        </>
      )}
    </Loaded>
  );
}
