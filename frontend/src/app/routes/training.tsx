import { createRoute } from "@tanstack/react-router";
import { lazy } from "react";
import type { Show } from "@/features/training/model";
import { programRoute, shellRoute } from "./root";

const MyTrainingPage = lazy(() => import("@/features/training/MyTrainingPage"));
const TrainingPage = lazy(() => import("@/features/training/TrainingPage"));

const shows = ["lacking", "ready", "through"] as const;

const pageRoute = createRoute({
  getParentRoute: () => programRoute,
  path: "training",
  validateSearch: (search: Record<string, unknown>): { show?: Show } => ({
    show: shows.find((one) => one === search.show),
  }),
  component: function Training() {
    const navigate = pageRoute.useNavigate();
    return (
      <TrainingPage
        programId={pageRoute.useParams().programId}
        show={pageRoute.useSearch().show ?? "all"}
        onShow={(show) => void navigate({ search: { show: show === "all" ? undefined : show }, replace: true })}
      />
    );
  },
});

const mineRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/my-training",
  component: MyTrainingPage,
});

export const trainingRoutes = [pageRoute] as const;
export const ownTrainingRoutes = [mineRoute] as const;
