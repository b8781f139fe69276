import { createRoute } from "@tanstack/react-router";
import { lazy } from "react";
import type { DataRequestStatus } from "@/features/rights/model";
import { shellRoute } from "./root";
import { text } from "./search";

const RequestsPage = lazy(() => import("@/features/rights/RequestsPage"));
const RequestPage = lazy(() => import("@/features/rights/RequestPage"));
const BreachesPage = lazy(() => import("@/features/rights/breaches/BreachesPage"));
const BreachPage = lazy(() => import("@/features/rights/breaches/BreachPage"));
const GapsPage = lazy(() => import("@/features/rights/protection/GapsPage"));
const LooksPage = lazy(() => import("@/features/rights/protection/LooksPage"));

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/rights",
  validateSearch: (search: Record<string, unknown>): { status?: DataRequestStatus } => ({
    status: text(search.status) as DataRequestStatus | undefined,
  }),
  component: function Requests() {
    const navigate = listRoute.useNavigate();
    return (
      <RequestsPage
        status={listRoute.useSearch().status}
        onStatus={(status) => void navigate({ search: { status }, replace: true })}
      />
    );
  },
});

const oneRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/rights/$requestId",
  component: function Request() {
    return <RequestPage requestId={oneRoute.useParams().requestId} />;
  },
});

const breachesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/rights/breaches",
  component: BreachesPage,
});

const breachRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/rights/breaches/$breachId",
  component: function Breach() {
    return <BreachPage breachId={breachRoute.useParams().breachId} />;
  },
});

const gapsRoute = createRoute({ getParentRoute: () => shellRoute, path: "/rights/gaps", component: GapsPage });
const looksRoute = createRoute({ getParentRoute: () => shellRoute, path: "/rights/looks", component: LooksPage });

export const rightsRoutes = [listRoute, oneRoute, breachesRoute, breachRoute, gapsRoute, looksRoute] as const;
