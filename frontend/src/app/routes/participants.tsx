import { createRoute } from "@tanstack/react-router";
import { lazy } from "react";
import type { ParticipantFilter, Side } from "@/features/participants/model";
import { programRoute } from "./root";
import { text } from "./search";

const ParticipantsPage = lazy(() => import("@/features/participants/ParticipantsPage"));
const NewParticipantPage = lazy(() => import("@/features/participants/NewParticipantPage"));
const ParticipantPage = lazy(() => import("@/features/participants/ParticipantPage"));
const ConsentRequirements = lazy(() => import("@/features/consents/ConsentRequirements"));
const TrainingOfMentor = lazy(() => import("@/features/training/TrainingOfMentor"));
const PairsOfParticipant = lazy(() => import("@/features/pairs/PairsOfParticipant"));

const sideOf = (value: unknown): Side => (value === "mentor" ? "mentor" : "mentee");

const listRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "participants",
  validateSearch: (search: Record<string, unknown>): Partial<ParticipantFilter> => ({
    side: search.side === "mentor" ? "mentor" : undefined,
    q: text(search.q),
    status: text(search.status) as ParticipantFilter["status"],
    category: text(search.category),
    sort: text(search.sort),
  }),
  component: function Participants() {
    const { programId } = listRoute.useParams();
    const search = listRoute.useSearch();
    const navigate = listRoute.useNavigate();
    return (
      <ParticipantsPage
        programId={programId}
        filter={{ ...search, side: sideOf(search.side) }}
        onFilter={(next) => void navigate({ search: next, replace: true })}
      />
    );
  },
});

const newRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "participants/new",
  validateSearch: (search: Record<string, unknown>): { side?: Side } => ({
    side: search.side === "mentor" ? "mentor" : undefined,
  }),
  component: function NewParticipant() {
    const { programId } = newRoute.useParams();
    const side = sideOf(newRoute.useSearch().side);
    return <NewParticipantPage key={side} programId={programId} side={side} />;
  },
});

const cardRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "participants/$participantId",
  component: function ParticipantCard() {
    const { programId, participantId } = cardRoute.useParams();
    return (
      <ParticipantPage
        key={participantId}
        programId={programId}
        participantId={participantId}
        consents={({ person, consents }) => (
          <ConsentRequirements programId={programId} personId={person.id} requirements={consents} />
        )}
        training={<TrainingOfMentor programId={programId} participantId={participantId} />}
        pairs={<PairsOfParticipant programId={programId} participantId={participantId} />}
      />
    );
  },
});

export const participantsRoutes = [listRoute, newRoute, cardRoute] as const;
