import { createRoute } from "@tanstack/react-router";
import { lazy } from "react";
import type { ConsentFilter } from "@/features/consents/model";
import { programRoute } from "./root";
import { text } from "./search";

const ConsentsPage = lazy(() => import("@/features/consents/ConsentsPage"));
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

export const consentsRoutes = [listRoute, paperRoute] as const;
