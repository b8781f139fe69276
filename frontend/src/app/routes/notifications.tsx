import { createRoute } from "@tanstack/react-router";
import { lazy } from "react";
import { rootRoute, shellRoute } from "./root";

const NotificationsPage = lazy(() => import("@/features/notifications/NotificationsPage"));
const UnsubscribePage = lazy(() => import("@/features/notifications/UnsubscribePage"));

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/notifications",
  validateSearch: (search: Record<string, unknown>): { all?: true } => ({ all: search.all === true || undefined }),
  component: function Notifications() {
    const navigate = listRoute.useNavigate();
    return (
      <NotificationsPage
        all={listRoute.useSearch().all ?? false}
        onAll={(all) => void navigate({ search: { all: all || undefined }, replace: true })}
      />
    );
  },
});

export const notificationsRoutes = [listRoute] as const;

/** For the holder of a mail, signed in or not. */
export const unsubscribeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/unsubscribe",
  component: UnsubscribePage,
});
