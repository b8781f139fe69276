import { createRoute } from "@tanstack/react-router";
import { lazy } from "react";
import * as v from "valibot";
import type { CareTab } from "@/features/monitoring/care/CarePage";
import { filters } from "@/features/programs/roadmap/model";
import { views } from "@/features/programs/roadmap/views";
import { programRoute } from "./root";

const OverviewPage = lazy(() => import("@/features/monitoring/OverviewPage"));
const CarePage = lazy(() => import("@/features/monitoring/care/CarePage"));
const PassportPage = lazy(() => import("@/features/programs/PassportPage"));
const ImportPage = lazy(() => import("@/features/programs/roadmap/import/ImportPage"));
const RoadmapPage = lazy(() => import("@/features/programs/roadmap/RoadmapPage"));

const overviewRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "/",
  component: function Overview() {
    return <OverviewPage programId={programRoute.useParams().programId} />;
  },
});

const careRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "/care",
  validateSearch: v.object({
    tab: v.fallback(v.optional(v.picklist(["put_off", "settled"] satisfies CareTab[])), undefined),
  }),
  component: function Care() {
    const navigate = careRoute.useNavigate();
    return (
      <CarePage
        programId={programRoute.useParams().programId}
        tab={careRoute.useSearch().tab ?? "open"}
        onTab={(tab) => void navigate({ search: { tab: tab === "open" ? undefined : tab }, replace: true })}
      />
    );
  },
});

const passportRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "/passport",
  component: function Passport() {
    return <PassportPage programId={programRoute.useParams().programId} />;
  },
});

const roadmapRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "/roadmap",
  // what is not understood is dropped, so that an old bookmark still opens
  validateSearch: v.object({
    show: v.fallback(v.optional(v.picklist(filters)), undefined),
    stage: v.fallback(v.optional(v.string()), undefined),
    view: v.fallback(v.optional(v.picklist(views)), undefined),
    month: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))), undefined),
    edition: v.fallback(v.optional(v.pipe(v.string(), v.uuid())), undefined),
  }),
  component: function Roadmap() {
    const navigate = roadmapRoute.useNavigate();
    return (
      <RoadmapPage
        programId={programRoute.useParams().programId}
        search={roadmapRoute.useSearch()}
        onSearch={(search) => void navigate({ search, replace: true })}
      />
    );
  },
});

const roadmapImportRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "/roadmap/import",
  component: function RoadmapImport() {
    const navigate = roadmapImportRoute.useNavigate();
    const { programId } = programRoute.useParams();
    return (
      <ImportPage
        programId={programId}
        onDone={() => void navigate({ to: "/programs/$programId/roadmap", params: { programId } })}
      />
    );
  },
});

export const programRoutes = [overviewRoute, careRoute, passportRoute, roadmapRoute, roadmapImportRoute] as const;
