import { Radio } from "@mantine/core";
import { modes, rounds as words } from "@/i18n/ru/rounds";
import type { Round } from "./model";
import styles from "./surveys.module.css";

type Mode = Round["mode"];

interface Props {
  /** ways in which the questionnaire can be answered */
  options: readonly Mode[];
  value: Mode;
  onChange: (mode: Mode) => void;
  error?: string | undefined;
}

/** By personal links, anonymously, or by one link for all; each with what it gives and takes. */
export function ModeField({ options, value, onChange, error }: Props) {
  return (
    <Radio.Group value={value} onChange={(mode) => onChange(mode as Mode)} aria-label={words.mode} error={error}>
      <div className={styles.cards}>
        {options.map((mode) => (
          <Radio.Card key={mode} value={mode} className={styles.card}>
            <Radio.Indicator mt={2} />
            <span className={styles.cardText}>
              <span className={styles.cardTitle}>{modes[mode].label}</span>
              <span className={styles.cardNote}>{modes[mode].text}</span>
            </span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
