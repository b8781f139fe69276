import { common } from "@/i18n/ru/common";
import { Sign } from "@/ui/Wordmark";
import styles from "./Splash.module.css";

/** Shown for the moment in which the session is restored. */
export function Splash() {
  return (
    <div className={styles.splash} role="status" aria-label={common.loading}>
      <Sign size={48} />
    </div>
  );
}
