import { Link } from "@tanstack/react-router";
import styles from "./KindPicker.module.css";
import type { Catalogue } from "./model";

/** Every kind of paper under the heading of its purpose; a click begins the draft. */
export function KindPicker({ catalogue }: { catalogue: Catalogue }) {
  return catalogue.groups.map(({ code, title }) => (
    <section key={code} className={styles.group} aria-label={title}>
      <h2>{title}</h2>
      <ul className={styles.kinds}>
        {catalogue.kinds
          .filter((kind) => kind.group === code)
          .map((kind) => (
            <li key={kind.code}>
              <Link to="/documents/new" search={{ kind: kind.code }} className={styles.kind}>
                <span className={styles.title}>{kind.title}</span>
                <span className={styles.purpose}>{kind.purpose}</span>
              </Link>
            </li>
          ))}
      </ul>
    </section>
  ));
}
