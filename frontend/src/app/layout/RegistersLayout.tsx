import { useQuery } from "@tanstack/react-query";
import { Link, Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { Allowed } from "@/auth/Allowed";
import { can } from "@/auth/permissions";
import { useSession } from "@/auth/SessionContext";
import { registersQuery } from "@/features/organisations/registers/queries";
import { registers as words } from "@/i18n/ru/registers";
import { PageHeader } from "@/ui/PageHeader";
import { ListSkeleton } from "@/ui/Skeletons";
import styles from "./SettingsLayout.module.css";

/** The small registers of the curator, the site section and the glossary: a row of pages. */
export function RegistersLayout() {
  const { me } = useSession();
  const kinds = useQuery({ ...registersQuery(), enabled: can(me, "registers.read") }).data ?? [];
  return (
    <>
      <PageHeader title={words.title} />
      <nav aria-label={words.title} className={styles.tabs}>
        {kinds.map(({ code, title }) => (
          <Link
            key={code}
            to="/registers/$register"
            params={{ register: code }}
            activeOptions={{ includeSearch: false }}
          >
            {title}
          </Link>
        ))}
        <Allowed to="site.write">
          <Link to="/registers/site">{words.tabs.site}</Link>
        </Allowed>
        <Link to="/registers/glossary">{words.tabs.glossary}</Link>
      </nav>
      <Suspense fallback={<ListSkeleton />}>
        <Outlet />
      </Suspense>
    </>
  );
}
