import { useQuery } from "@tanstack/react-query";
import { Outlet, useParams, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { can } from "@/auth/permissions";
import { useSession } from "@/auth/SessionContext";
import { Bell } from "@/features/notifications/Bell";
import { programsQuery } from "@/features/programs/queries";
import { shell } from "@/i18n/ru/shell";
import { TextLink } from "@/ui/links";
import { Wordmark } from "@/ui/Wordmark";
import { commonNav, programNav } from "../navigation";
import { AccountMenu } from "./AccountMenu";
import { BottomBar } from "./BottomBar";
import { rememberProgram, startProgram } from "./currentProgram";
import { NavLinks } from "./NavLinks";
import { ProgramSwitcher } from "./ProgramSwitcher";
import styles from "./Shell.module.css";
import { Splash } from "./Splash";

/** Frame around every page: rail on a wide screen, head and bottom bar on a phone. */
export function Shell() {
  const { programId } = useParams({ strict: false });
  const { me } = useSession();
  const { data: programs = [] } = useQuery({ ...programsQuery(), enabled: me !== undefined });
  const current = programId ?? startProgram(programs)?.id;
  useFocusOnNavigation();

  useEffect(() => {
    if (programId) rememberProgram(programId);
  }, [programId]);

  // the session has just ended: the guard is about to lead to the sign-in
  if (!me) return <Splash />;

  const all = current ? [...programNav, ...commonNav] : commonNav;
  const items = all.filter((item) => !item.needs || can(me, item.needs));
  return (
    <div className={styles.shell}>
      <a href="#main" className={styles.skip}>
        {shell.skip}
      </a>
      <header className={styles.rail}>
        <TextLink to="/" className={styles.brand} underline="never" aria-label="Тандем">
          <Wordmark size={28} />
        </TextLink>
        <ProgramSwitcher programs={programs} currentId={current} />
        <Bell />
        <nav aria-label={shell.mainMenu} className={styles.nav}>
          <NavLinks items={items} programId={current} />
        </nav>
        <div className={styles.account}>
          <AccountMenu />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <BottomBar items={items} programId={current} />
    </div>
  );
}

/** A new page takes the focus, so that keyboard and screen reader begin there and not in the menu. */
function useFocusOnNavigation() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onResolved", ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation) document.getElementById("main")?.focus({ preventScroll: true });
      }),
    [router],
  );
}
