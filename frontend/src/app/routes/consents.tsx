import { createRoute } from "@tanstack/react-router";
import { lazy } from "react";
import type { ConsentFilter } from "@/features/consents/model";
import { programRoute } from "./root";
import { text } from "./search";

const ConsentsPage = lazy(() => import("@/features/consents/ConsentsPage"));
const FormsPage = lazy(() => import("@/features/consents/forms/FormsPage"));
const ScansPage = lazy(() => import("@/features/consents/scans/ScansPage"));
const ReviewPage = lazy(() => import("@/features/consents/review/ReviewPage"));
const ConsentPage = lazy(() => import("@/features/consents/ConsentPage"));

const listRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "consents",
  validateSearch: (search: Record<string, unknown>): ConsentFilter => ({
    status: text(search.status) as ConsentFilter["status"],
    kind: text(search.kind) as ConsentFilter["kind"],
  }),
  component: function Consents() {
    const navigate = listRoute.useNavigate();
    return (
      <ConsentsPage
        programId={listRoute.useParams().programId}
        filter={listRoute.useSearch()}
        onFilter={(next) => void navigate({ search: next, replace: true })}
      />
    );
  },
});

const paperRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "consents/$consentId",
  component: function ConsentPaper() {
    const { programId, consentId } = paperRoute.useParams();
    return <ConsentPage programId={programId} consentId={consentId} />;
  },
});

const formsRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "consents/forms",
  component: function ConsentForms() {
    return <FormsPage programId={formsRoute.useParams().programId} />;
  },
});

const scansRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "consents/scans",
  validateSearch: (search: Record<string, unknown>): { scan?: string } => ({ scan: text(search.scan) }),
  component: function ConsentScans() {
    const navigate = scansRoute.useNavigate();
    return (
      <ScansPage
        programId={scansRoute.useParams().programId}
        scanId={scansRoute.useSearch().scan}
        onBegun={(scan) => void navigate({ search: { scan }, replace: true })}
      />
    );
  },
});

const reviewRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "consents/review",
  component: function ConsentReview() {
    return <ReviewPage programId={reviewRoute.useParams().programId} />;
  },
});

export const consentsRoutes = [listRoute, formsRoute, scansRoute, reviewRoute, paperRoute] as const;
