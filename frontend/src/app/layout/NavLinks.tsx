import { Link } from "@tanstack/react-router";
import type { NavItem } from "../navigation";
import styles from "./NavLinks.module.css";

interface Props {
  items: readonly NavItem[];
  /** the programme whose pages are meant; absent while there is none */
  programId: string | undefined;
  onFollow?: () => void;
  tone?: "rail" | "sheet";
}

export function NavLinks({ items, programId = "", onFollow, tone = "rail" }: Props) {
  return (
    <ul className={styles.list} data-tone={tone}>
      {items.map(({ to, label, icon: Icon, exact }) => (
        <li key={to}>
          <Link
            to={to}
            params={{ programId }}
            activeOptions={{ exact, includeSearch: false }}
            className={styles.link}
            onClick={onFollow}
          >
            <Icon size={19} stroke={1.7} aria-hidden />
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
