import { createRoute } from "@tanstack/react-router";
import { lazy } from "react";
import type { ParticipantFilter, Side } from "@/features/participants/model";
import type { ReferralStatus } from "@/features/participants/referrals/queries";
import { programRoute, shellRoute } from "./root";
import { text } from "./search";

const ParticipantsPage = lazy(() => import("@/features/participants/ParticipantsPage"));
const PeopleImportPage = lazy(() => import("@/features/participants/import/PeopleImportPage"));
const NewParticipantPage = lazy(() => import("@/features/participants/NewParticipantPage"));
const RecordPage = lazy(() => import("@/features/participants/record/RecordPage"));
const ReferralsPage = lazy(() => import("@/features/participants/referrals/ReferralsPage"));
const ReferredParticipantPage = lazy(() => import("@/features/participants/referrals/ReferredParticipantPage"));
const ParticipantPage = lazy(() => import("@/features/participants/ParticipantPage"));
const ConsentRequirements = lazy(() => import("@/features/consents/ConsentRequirements"));
const TrainingOfMentor = lazy(() => import("@/features/training/TrainingOfMentor"));
const PairsOfParticipant = lazy(() => import("@/features/pairs/PairsOfParticipant"));

const referralStatuses = ["referred", "accepted", "declined"] as const;

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
  validateSearch: (search: Record<string, unknown>): { side?: Side; referral?: string } => ({
    side: search.side === "mentor" ? "mentor" : undefined,
    referral: text(search.referral),
  }),
  component: function NewParticipant() {
    const { programId } = newRoute.useParams();
    const { side, referral } = newRoute.useSearch();
    return referral ? (
      <ReferredParticipantPage key={referral} programId={programId} referralId={referral} />
    ) : (
      <NewParticipantPage key={side} programId={programId} side={sideOf(side)} />
    );
  },
});

const recordRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "participants/record",
  component: function Record() {
    const { programId } = recordRoute.useParams();
    return <RecordPage programId={programId} />;
  },
});

const importRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "participants/import",
  validateSearch: (search: Record<string, unknown>): { side?: Side } => ({
    side: search.side === "mentor" ? "mentor" : undefined,
  }),
  component: function PeopleImport() {
    const { programId } = importRoute.useParams();
    const side = sideOf(importRoute.useSearch().side);
    const navigate = importRoute.useNavigate();
    return (
      <PeopleImportPage
        key={side}
        programId={programId}
        side={side}
        onDone={() =>
          void navigate({
            to: "/programs/$programId/participants",
            params: { programId },
            search: { side: side === "mentor" ? side : undefined },
          })
        }
      />
    );
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

const referralsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/referrals",
  validateSearch: (search: Record<string, unknown>): { status?: ReferralStatus } => ({
    status: referralStatuses.find((status) => status === search.status),
  }),
  component: function Referrals() {
    const { status } = referralsRoute.useSearch();
    const navigate = referralsRoute.useNavigate();
    return (
      <ReferralsPage status={status} onStatus={(next) => void navigate({ search: { status: next }, replace: true })} />
    );
  },
});

export const referralsRoutes = [referralsRoute] as const;
export const participantsRoutes = [listRoute, newRoute, importRoute, recordRoute, cardRoute] as const;
