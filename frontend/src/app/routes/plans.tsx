import { createRoute } from "@tanstack/react-router";
import { lazy } from "react";
import { programRoute } from "./root";

const PlansPage = lazy(() => import("@/features/plans/PlansPage"));
const PlanPage = lazy(() => import("@/features/plans/PlanPage"));
const PlanEditPage = lazy(() => import("@/features/plans/PlanEditPage"));

const listRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "plans",
  component: function Plans() {
    return <PlansPage programId={listRoute.useParams().programId} />;
  },
});

const cardRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "plans/$planId",
  component: function PlanCard() {
    const { programId, planId } = cardRoute.useParams();
    return <PlanPage key={planId} programId={programId} planId={planId} />;
  },
});

const editRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "plans/$planId/edit",
  component: function PlanEdit() {
    const { programId, planId } = editRoute.useParams();
    return <PlanEditPage key={planId} programId={programId} planId={planId} />;
  },
});

export const plansRoutes = [listRoute, cardRoute, editRoute] as const;
