import { IconBell } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api, ok } from "@/api/client";
import { bellLabel } from "@/i18n/ru/bell";
import styles from "./Bell.module.css";

const EVERY = 30_000;

/** How much is new; asked again while the page is in sight. Stands in the first chunk, so it stays small. */
export function Bell() {
  const { data } = useQuery({
    queryKey: ["notifications", "unread"],
    queryFn: () => ok(api.GET("/api/v1/notifications/unread")),
    refetchInterval: EVERY,
    refetchOnWindowFocus: "always",
  });
  const unread = data?.unread ?? 0;
  return (
    <Link to="/notifications" className={styles.bell} aria-label={bellLabel(unread)}>
      <IconBell size={22} stroke={1.7} aria-hidden />
      {unread > 0 && (
        <span className={styles.count} aria-hidden>
          {unread > 99 ? "99+" : unread}
        </span>
      )}
    </Link>
  );
}
