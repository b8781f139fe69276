import { createRoute, redirect } from "@tanstack/react-router";
import { lazy } from "react";
import { rootRoute } from "./root";

const InvitationPage = lazy(() => import("@/features/access/InvitationPage"));
const SignInPage = lazy(() => import("@/features/access/SignInPage"));

/** Only a path of this site: a link must not be able to lead elsewhere after the sign-in. */
const ownPath = (next: unknown) =>
  typeof next === "string" && next.startsWith("/") && !/^\/[/\\]/.test(next) ? next : undefined;

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in",
  validateSearch: (search: Record<string, unknown>): { next?: string } => ({ next: ownPath(search.next) }),
  beforeLoad: ({ context, search }) => {
    if (context.session.status === "signed-in") throw redirect({ href: search.next ?? "/" });
  },
  component: SignInPage,
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/invitation",
  component: InvitationPage,
});

export const accessRoutes = [signInRoute, invitationRoute] as const;
