import { createRoute } from "@tanstack/react-router";
import { lazy } from "react";
import type { FormCode, Method } from "@/features/pairs/matching/model";
import { programRoute } from "./root";
import { text } from "./search";

const PairsPage = lazy(() => import("@/features/pairs/PairsPage"));
const NewPairPage = lazy(() => import("@/features/pairs/NewPairPage"));
const MatchingPage = lazy(() => import("@/features/pairs/matching/MatchingPage"));
const PreferencesPage = lazy(() => import("@/features/pairs/matching/PreferencesPage"));
const PairPage = lazy(() => import("@/features/pairs/PairPage"));
const PlanSection = lazy(() => import("@/features/plans/PlanSection"));
const MeetingChain = lazy(() => import("@/features/meetings/MeetingChain"));

const boardRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "pairs",
  component: function Pairs() {
    return <PairsPage programId={boardRoute.useParams().programId} />;
  },
});

const newRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "pairs/new",
  validateSearch: (search: Record<string, unknown>): { mentorId?: string; menteeId?: string } => ({
    mentorId: text(search.mentorId),
    menteeId: text(search.menteeId),
  }),
  component: function NewPair() {
    return <NewPairPage {...newRoute.useSearch()} programId={newRoute.useParams().programId} />;
  },
});

const people = ["answered", "missing"] as const;

const preferencesRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "pairs/preferences",
  validateSearch: (search: Record<string, unknown>): { show?: (typeof people)[number] } => ({
    show: people.find((one) => one === search.show),
  }),
  component: function Preferences() {
    const navigate = preferencesRoute.useNavigate();
    return (
      <PreferencesPage
        programId={preferencesRoute.useParams().programId}
        show={preferencesRoute.useSearch().show ?? "all"}
        onShow={(show) => void navigate({ search: { show: show === "all" ? undefined : show }, replace: true })}
      />
    );
  },
});

const methods = ["optimal", "stable", "by_hand"] as const;
type Matching = { form?: FormCode; method?: Method };

const matchingRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "pairs/matching",
  validateSearch: (search: Record<string, unknown>): Matching => ({
    form: text(search.form) as FormCode | undefined,
    method: methods.find((one) => one === search.method),
  }),
  component: function Matching() {
    const { form, method = "optimal" } = matchingRoute.useSearch();
    const navigate = matchingRoute.useNavigate();
    return (
      <MatchingPage
        programId={matchingRoute.useParams().programId}
        form={form}
        method={method}
        onChoose={(choice) => void navigate({ search: choice, replace: true })}
      />
    );
  },
});

const cardRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "pairs/$pairId",
  component: function PairCard() {
    const { programId, pairId } = cardRoute.useParams();
    return (
      <PairPage
        key={pairId}
        programId={programId}
        pairId={pairId}
        plan={<PlanSection programId={programId} pairId={pairId} />}
        meetings={<MeetingChain programId={programId} pairId={pairId} />}
      />
    );
  },
});

export const pairsRoutes = [boardRoute, newRoute, matchingRoute, preferencesRoute, cardRoute] as const;
