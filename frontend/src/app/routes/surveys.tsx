import { createRoute } from "@tanstack/react-router";
import { lazy } from "react";
import { programRoute, shellRoute } from "./root";

const SurveysPage = lazy(() => import("@/features/surveys/SurveysPage"));
const NewRoundPage = lazy(() => import("@/features/surveys/NewRoundPage"));
const RoundPage = lazy(() => import("@/features/surveys/RoundPage"));
const SlipsPage = lazy(() => import("@/features/surveys/SlipsPage"));
const ComparisonPage = lazy(() => import("@/features/surveys/ComparisonPage"));
const LibraryPage = lazy(() => import("@/features/surveys/builder/LibraryPage"));
const BuilderPage = lazy(() => import("@/features/surveys/builder/BuilderPage"));

const listRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "surveys",
  component: function Surveys() {
    return <SurveysPage programId={listRoute.useParams().programId} />;
  },
});

const newRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "surveys/new",
  component: function NewRound() {
    return <NewRoundPage programId={newRoute.useParams().programId} />;
  },
});

const comparisonRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "surveys/comparison",
  validateSearch: (search: Record<string, unknown>): { side?: "mentor" } => ({
    side: search.side === "mentor" ? "mentor" : undefined,
  }),
  component: function Comparison() {
    const navigate = comparisonRoute.useNavigate();
    return (
      <ComparisonPage
        programId={comparisonRoute.useParams().programId}
        side={comparisonRoute.useSearch().side ?? "mentee"}
        onSide={(side) => void navigate({ search: { side: side === "mentor" ? side : undefined }, replace: true })}
      />
    );
  },
});

const roundRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "surveys/$roundId",
  validateSearch: (search: Record<string, unknown>): { tab?: "results" } => ({
    tab: search.tab === "results" ? "results" : undefined,
  }),
  component: function Round() {
    const { programId, roundId } = roundRoute.useParams();
    const navigate = roundRoute.useNavigate();
    return (
      <RoundPage
        programId={programId}
        roundId={roundId}
        tab={roundRoute.useSearch().tab ?? "people"}
        onTab={(tab) => void navigate({ search: { tab: tab === "results" ? tab : undefined }, replace: true })}
      />
    );
  },
});

const slipsRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "surveys/$roundId/slips",
  component: function Slips() {
    const { programId, roundId } = slipsRoute.useParams();
    return <SlipsPage programId={programId} roundId={roundId} />;
  },
});

const libraryRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/surveys/templates",
  component: LibraryPage,
});

const builderRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/surveys/templates/$templateId",
  component: function Builder() {
    return <BuilderPage templateId={builderRoute.useParams().templateId} />;
  },
});

export const surveysRoutes = [listRoute, newRoute, comparisonRoute, roundRoute, slipsRoute] as const;

/** The questionnaires themselves stand apart from any programme. */
export const templatesRoutes = [libraryRoute, builderRoute] as const;
