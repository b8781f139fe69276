import { Button, Loader } from "@mantine/core";
import { useEffect, useState } from "react";
import { matching as words } from "@/i18n/ru/matching";
import styles from "./Board.module.css";

/** Says how long the computation lasts once it lasts over a second, and stops the waiting for it. */
export function Computing({ onCancel }: { onCancel: () => void }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((passed) => passed + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  if (seconds === 0) return null;
  return (
    <div className={styles.computing} role="status">
      <Loader size="sm" />
      {words.computing(seconds)}
      <Button variant="default" size="xs" onClick={onCancel}>
        {words.stop}
      </Button>
    </div>
  );
}
