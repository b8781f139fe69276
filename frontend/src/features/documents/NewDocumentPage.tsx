import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { documents as words } from "@/i18n/ru/documents";
import { uuid } from "@/lib/random";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { notifyDone } from "@/ui/notify";
import { PageHeader } from "@/ui/PageHeader";
import { DocumentForm } from "./DocumentForm";
import { KindPicker } from "./KindPicker";
import { createDocument, kindsQuery } from "./queries";

interface Props {
  /** code of the chosen kind; the picker is shown without it */
  kind: string | undefined;
  supersedesId: string | undefined;
}

/** A new paper: first its kind, then its contents. */
export default function NewDocumentPage({ kind: code, supersedesId }: Props) {
  const query = useQuery(kindsQuery());
  const navigate = useNavigate();
  const [key] = useState(uuid);
  const create = useChange(createDocument);
  return (
    <Loaded query={query}>
      {(catalogue) => {
        const kind = catalogue.kinds.find((one) => one.code === code);
        if (!kind) {
          return (
            <>
              <PageHeader
                title={words.newTitle}
                lead={words.newLead}
                above={<TextLink to="/documents">{words.back}</TextLink>}
              />
              <KindPicker catalogue={catalogue} />
            </>
          );
        }
        return (
          <>
            <PageHeader
              title={kind.title}
              tab={words.newTitle}
              above={<TextLink to="/documents/new">{words.otherKind}</TextLink>}
            />
            <DocumentForm
              key={kind.code}
              kind={kind}
              supersedesId={supersedesId}
              onCancel={() => void navigate({ to: "/documents" })}
              onSubmit={async (contents, replaced) => {
                const { id } = await create(key, kind.code, contents, replaced);
                notifyDone(words.saved);
                await navigate({ to: "/documents/$documentId", params: { documentId: id } });
              }}
            />
          </>
        );
      }}
    </Loaded>
  );
}
