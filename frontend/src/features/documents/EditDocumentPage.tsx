import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useChange } from "@/api/useChange";
import { documents as words } from "@/i18n/ru/documents";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { notifyDone } from "@/ui/notify";
import { PageHeader } from "@/ui/PageHeader";
import { DocumentForm } from "./DocumentForm";
import { changeDocument, documentQuery, kindsQuery } from "./queries";

/** Contents of a draft anew. */
export default function EditDocumentPage({ documentId }: { documentId: string }) {
  const query = useQuery(documentQuery(documentId));
  const kinds = useQuery(kindsQuery()).data?.kinds;
  const navigate = useNavigate();
  const change = useChange(changeDocument);
  const toCard = { to: "/documents/$documentId", params: { documentId } } as const;
  return (
    <Loaded query={query}>
      {(draft) => {
        const kind = kinds?.find(({ code }) => code === draft.kind);
        return (
          <>
            <PageHeader title={words.editTitle} above={<TextLink {...toCard}>{draft.title}</TextLink>} />
            {kind && (
              <DocumentForm
                kind={kind}
                draft={draft}
                onCancel={() => void navigate(toCard)}
                onSubmit={async (contents) => {
                  await change(documentId, draft.version, contents);
                  notifyDone(words.saved);
                  await navigate(toCard);
                }}
              />
            )}
          </>
        );
      }}
    </Loaded>
  );
}
