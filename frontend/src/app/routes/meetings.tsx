import { createRoute } from "@tanstack/react-router";
import { lazy } from "react";
import { programRoute } from "./root";
import { text } from "./search";

const MeetingsPage = lazy(() => import("@/features/meetings/MeetingsPage"));
const NewMeetingPage = lazy(() => import("@/features/meetings/NewMeetingPage"));
const MeetingPage = lazy(() => import("@/features/meetings/MeetingPage"));

const listRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "meetings",
  component: function Meetings() {
    return <MeetingsPage programId={listRoute.useParams().programId} />;
  },
});

const newRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "meetings/new",
  validateSearch: (search: Record<string, unknown>): { pairId?: string } => ({ pairId: text(search.pairId) }),
  component: function NewMeeting() {
    return <NewMeetingPage programId={newRoute.useParams().programId} pairId={newRoute.useSearch().pairId} />;
  },
});

const cardRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "meetings/$meetingId",
  component: function MeetingCard() {
    const { programId, meetingId } = cardRoute.useParams();
    return <MeetingPage key={meetingId} programId={programId} meetingId={meetingId} />;
  },
});

export const meetingsRoutes = [listRoute, newRoute, cardRoute] as const;
