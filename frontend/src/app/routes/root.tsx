import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, Outlet, redirect } from "@tanstack/react-router";
import type { Session } from "@/auth/SessionContext";
import { CrashPage } from "../layout/CrashPage";
import { NotFoundPage } from "../layout/NotFoundPage";
import { Shell } from "../layout/Shell";

/** What guards and loaders know. */
export interface RouterContext {
  session: Session;
  queryClient: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  errorComponent: CrashPage,
});

/** Frame of every page behind the sign-in; sends the others there and remembers where they wanted to go. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "shell",
  beforeLoad: ({ context, location }) => {
    if (context.session.status !== "signed-in") throw redirect({ to: "/sign-in", search: { next: location.href } });
  },
  component: Shell,
  notFoundComponent: NotFoundPage,
});

/** Any other address, inside of the frame. */
export const unknownRoute = createRoute({ getParentRoute: () => shellRoute, path: "$", component: NotFoundPage });

/** Everything that belongs to one programme; its id stands in the address. */
export const programRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/programs/$programId",
  component: Outlet,
});
