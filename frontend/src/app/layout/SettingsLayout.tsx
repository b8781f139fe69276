import { Link, Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { Allowed } from "@/auth/Allowed";
import { settings } from "@/i18n/ru/settings";
import { PageHeader } from "@/ui/PageHeader";
import { ListSkeleton } from "@/ui/Skeletons";
import styles from "./SettingsLayout.module.css";

/** Settings: a row of pages that each belong to a feature of their own. */
export function SettingsLayout() {
  return (
    <>
      <PageHeader title={settings.title} />
      <nav aria-label={settings.title} className={styles.tabs}>
        <Link to="/settings/organisation">{settings.organisation}</Link>
        <Allowed to="accounts.manage">
          <Link to="/settings/users">{settings.users}</Link>
        </Allowed>
        <Allowed to="documents.read">
          <Link to="/settings/templates">{settings.templates}</Link>
        </Allowed>
        <Allowed to="privacy.read">
          <Link to="/settings/privacy">{settings.privacy}</Link>
          <Link to="/settings/calendar">{settings.calendar}</Link>
        </Allowed>
        <Link to="/settings/notifications">{settings.notifications}</Link>
        <Link to="/settings/password">{settings.password}</Link>
      </nav>
      <Suspense fallback={<ListSkeleton />}>
        <Outlet />
      </Suspense>
    </>
  );
}
