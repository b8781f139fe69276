import { createRoute } from "@tanstack/react-router";
import { lazy } from "react";
import { programRoute } from "./root";
import { text } from "./search";

const PairsPage = lazy(() => import("@/features/pairs/PairsPage"));
const NewPairPage = lazy(() => import("@/features/pairs/NewPairPage"));
const PairPage = lazy(() => import("@/features/pairs/PairPage"));
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
        meetings={<MeetingChain programId={programId} pairId={pairId} />}
      />
    );
  },
});

export const pairsRoutes = [boardRoute, newRoute, cardRoute] as const;
