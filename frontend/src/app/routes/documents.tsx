import { createRoute } from "@tanstack/react-router";
import { lazy } from "react";
import { can } from "@/auth/permissions";
import { useSession } from "@/auth/SessionContext";
import type { DocumentFilter } from "@/features/documents/model";
import { shellRoute } from "./root";
import { text } from "./search";

const DocumentsPage = lazy(() => import("@/features/documents/DocumentsPage"));
const DocumentPage = lazy(() => import("@/features/documents/DocumentPage"));
const NewDocumentPage = lazy(() => import("@/features/documents/NewDocumentPage"));
const EditDocumentPage = lazy(() => import("@/features/documents/EditDocumentPage"));
const ReadersSheetPage = lazy(() => import("@/features/documents/ReadersSheetPage"));
const JournalsPage = lazy(() => import("@/features/documents/JournalsPage"));
const LibraryPage = lazy(() => import("@/features/documents/library/LibraryPage"));
const OwnPapersPage = lazy(() => import("@/features/documents/OwnPapersPage"));

/** The register; who does not keep it sees only what he is asked to read. */
const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/documents",
  validateSearch: (search: Record<string, unknown>): DocumentFilter => ({
    status: text(search.status) as DocumentFilter["status"],
    kind: text(search.kind),
    schoolYear: typeof search.schoolYear === "number" ? search.schoolYear : undefined,
    programId: text(search.programId),
    q: text(search.q),
  }),
  component: function Documents() {
    const navigate = listRoute.useNavigate();
    const filter = listRoute.useSearch();
    const { me } = useSession();
    if (!can(me, "documents.read")) return <OwnPapersPage />;
    return <DocumentsPage filter={filter} onFilter={(next) => void navigate({ search: next, replace: true })} />;
  },
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/documents/new",
  validateSearch: (search: Record<string, unknown>): { kind?: string; supersedesId?: string } => ({
    kind: text(search.kind),
    supersedesId: text(search.supersedesId),
  }),
  component: function NewDocument() {
    const { kind, supersedesId } = newRoute.useSearch();
    return <NewDocumentPage kind={kind} supersedesId={supersedesId} />;
  },
});

const journalsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/documents/journals",
  validateSearch: (search: Record<string, unknown>): { journal?: string } => ({ journal: text(search.journal) }),
  component: function Journals() {
    const navigate = journalsRoute.useNavigate();
    return (
      <JournalsPage
        chosen={journalsRoute.useSearch().journal}
        onChoose={(journal) => void navigate({ search: { journal }, replace: true })}
      />
    );
  },
});

const ownRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/documents/acquaintances",
  component: OwnPapersPage,
});

const libraryRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/documents/library",
  component: LibraryPage,
});

const cardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/documents/$documentId",
  component: function DocumentCard() {
    return <DocumentPage documentId={cardRoute.useParams().documentId} />;
  },
});

const editRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/documents/$documentId/edit",
  component: function DocumentEditor() {
    return <EditDocumentPage documentId={editRoute.useParams().documentId} />;
  },
});

const sheetRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/documents/$documentId/readers",
  component: function ReadersSheet() {
    return <ReadersSheetPage documentId={sheetRoute.useParams().documentId} />;
  },
});

export const documentsRoutes = [
  listRoute,
  newRoute,
  journalsRoute,
  ownRoute,
  libraryRoute,
  cardRoute,
  editRoute,
  sheetRoute,
] as const;
