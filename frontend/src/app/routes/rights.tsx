import { createRoute } from "@tanstack/react-router";
import { lazy } from "react";
import type { DataRequestStatus } from "@/features/rights/model";
import { shellRoute } from "./root";
import { text } from "./search";

const RequestsPage = lazy(() => import("@/features/rights/RequestsPage"));
const RequestPage = lazy(() => import("@/features/rights/RequestPage"));

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

export const rightsRoutes = [listRoute, oneRoute] as const;
