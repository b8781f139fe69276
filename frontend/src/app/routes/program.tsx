import { createRoute } from "@tanstack/react-router";
import { lazy } from "react";
import { programRoute } from "./root";

const OverviewPage = lazy(() => import("@/features/monitoring/OverviewPage"));

const overviewRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "/",
  component: function Overview() {
    return <OverviewPage programId={programRoute.useParams().programId} />;
  },
});

export const programRoutes = [overviewRoute] as const;
