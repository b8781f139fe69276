import { createRouter } from "@tanstack/react-router";
import { PageSkeleton } from "@/ui/Skeletons";
import { accessRoutes } from "./routes/access";
import { consentsRoutes } from "./routes/consents";
import { documentsRoutes } from "./routes/documents";
import { gatheringsRoutes } from "./routes/gatherings";
import { meetingsRoutes } from "./routes/meetings";
import { notificationsRoutes, unsubscribeRoute } from "./routes/notifications";
import { pairsRoutes } from "./routes/pairs";
import { participantsRoutes, referralsRoutes } from "./routes/participants";
import { plansRoutes } from "./routes/plans";
import { programRoutes } from "./routes/program";
import { programsRoutes } from "./routes/programs";
import { registersRoutes } from "./routes/registers";
import { rightsRoutes } from "./routes/rights";
import { programRoute, type RouterContext, rootRoute, shellRoute, unknownRoute } from "./routes/root";
import { settingsRoutes } from "./routes/settings";
import { supportRoutes } from "./routes/support";
import { surveysRoutes, templatesRoutes } from "./routes/surveys";
import { ownTrainingRoutes, trainingRoutes } from "./routes/training";

const routeTree = rootRoute.addChildren([
  ...accessRoutes,
  unsubscribeRoute,
  shellRoute.addChildren([
    ...programsRoutes,
    programRoute.addChildren([
      ...programRoutes,
      ...participantsRoutes,
      ...consentsRoutes,
      ...trainingRoutes,
      ...gatheringsRoutes,
      ...pairsRoutes,
      ...plansRoutes,
      ...meetingsRoutes,
      ...surveysRoutes,
    ]),
    ...templatesRoutes,
    ...ownTrainingRoutes,
    ...notificationsRoutes,
    ...referralsRoutes,
    ...documentsRoutes,
    ...registersRoutes,
    ...rightsRoutes,
    ...supportRoutes,
    ...settingsRoutes,
    unknownRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  // real values come with every render of RouterProvider
  context: {} as RouterContext,
  defaultPendingComponent: PageSkeleton,
  defaultPendingMs: 200,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
