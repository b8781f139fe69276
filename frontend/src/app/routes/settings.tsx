import { createRoute, redirect } from "@tanstack/react-router";
import { lazy } from "react";
import { SettingsLayout } from "../layout/SettingsLayout";
import { shellRoute } from "./root";

const AccountsPage = lazy(() => import("@/features/access/AccountsPage"));
const OrganisationPage = lazy(() => import("@/features/organisations/OrganisationPage"));
const TemplatesPage = lazy(() => import("@/features/documents/generation/TemplatesPage"));
const PrivacyPage = lazy(() => import("@/features/organisations/privacy/PrivacyPage"));
const CalendarPage = lazy(() => import("@/features/organisations/calendar/CalendarPage"));
const NotificationSettingsPage = lazy(() => import("@/features/notifications/NotificationSettingsPage"));
const PasswordPage = lazy(() => import("@/features/access/PasswordPage"));

const settingsRoute = createRoute({ getParentRoute: () => shellRoute, path: "/settings", component: SettingsLayout });

const startRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/settings/organisation", replace: true });
  },
});

const organisationRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "/organisation",
  component: OrganisationPage,
});

const usersRoute = createRoute({ getParentRoute: () => settingsRoute, path: "/users", component: AccountsPage });

const templatesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "/templates",
  component: TemplatesPage,
});

const privacyRoute = createRoute({ getParentRoute: () => settingsRoute, path: "/privacy", component: PrivacyPage });

const calendarRoute = createRoute({ getParentRoute: () => settingsRoute, path: "/calendar", component: CalendarPage });

const notificationsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: "/notifications",
  component: NotificationSettingsPage,
});

const passwordRoute = createRoute({ getParentRoute: () => settingsRoute, path: "/password", component: PasswordPage });

export const settingsRoutes = [
  settingsRoute.addChildren([
    startRoute,
    organisationRoute,
    usersRoute,
    templatesRoute,
    privacyRoute,
    calendarRoute,
    notificationsRoute,
    passwordRoute,
  ]),
] as const;
