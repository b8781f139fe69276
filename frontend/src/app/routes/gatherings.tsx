import { createRoute } from "@tanstack/react-router";
import { lazy } from "react";
import { programRoute } from "./root";

const GatheringsPage = lazy(() => import("@/features/gatherings/GatheringsPage"));
const GatheringPage = lazy(() => import("@/features/gatherings/GatheringPage"));
const PreferenceRound = lazy(() => import("@/features/surveys/PreferenceRound"));
const SlipsPage = lazy(() => import("@/features/gatherings/SlipsPage"));

const listRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "gatherings",
  component: function Gatherings() {
    return <GatheringsPage programId={listRoute.useParams().programId} />;
  },
});

const pageRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "gatherings/$gatheringId",
  component: function Gathering() {
    const ids = pageRoute.useParams();
    return <GatheringPage {...ids} afterwards={<PreferenceRound {...ids} />} />;
  },
});

const slipsRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "gatherings/$gatheringId/slips",
  component: function Slips() {
    return <SlipsPage {...slipsRoute.useParams()} />;
  },
});

export const gatheringsRoutes = [listRoute, pageRoute, slipsRoute] as const;
