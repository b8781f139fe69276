import { createRoute, redirect } from "@tanstack/react-router";
import { lazy } from "react";
import { SettingsLayout } from "../layout/SettingsLayout";
import { shellRoute } from "./root";

const PasswordPage = lazy(() => import("@/features/access/PasswordPage"));

const settingsRoute = createRoute({ getParentRoute: () => shellRoute, path: "/settings", component: SettingsLayout });

const startRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/settings/password", replace: true });
  },
});

const passwordRoute = createRoute({ getParentRoute: () => settingsRoute, path: "/password", component: PasswordPage });

export const settingsRoutes = [settingsRoute.addChildren([startRoute, passwordRoute])] as const;
