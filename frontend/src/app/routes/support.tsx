import { createRoute } from "@tanstack/react-router";
import { lazy } from "react";
import type { SupportStatus } from "@/features/support/queries";
import { shellRoute } from "./root";
import { text } from "./search";

const SupportsPage = lazy(() => import("@/features/support/SupportsPage"));
const SupportPage = lazy(() => import("@/features/support/SupportPage"));

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/support",
  validateSearch: (search: Record<string, unknown>): { status?: SupportStatus } => ({
    status: text(search.status) as SupportStatus | undefined,
  }),
  component: function Supports() {
    const navigate = listRoute.useNavigate();
    return (
      <SupportsPage
        status={listRoute.useSearch().status}
        onStatus={(status) => void navigate({ search: { status }, replace: true })}
      />
    );
  },
});

const oneRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/support/$supportCaseId",
  component: function Support() {
    return <SupportPage supportCaseId={oneRoute.useParams().supportCaseId} />;
  },
});

export const supportRoutes = [listRoute, oneRoute] as const;
