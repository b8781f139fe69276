import { UnstyledButton } from "@mantine/core";
import { matching as words } from "@/i18n/ru/matching";
import styles from "./MethodCards.module.css";
import type { Method, MethodResult } from "./model";

interface Props {
  results: readonly MethodResult[];
  method: Method;
  onMethod: (method: Method) => void;
}

const methods = ["optimal", "stable", "by_hand"] as const;

/** The ways to match, side by side, each with what it would give. */
export function MethodCards({ results, method, onMethod }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be a grid of cards
    <div role="group" aria-label={words.method} className={styles.cards}>
      {methods.map((one) => {
        const result = results.find((each) => each.method === one);
        return (
          <UnstyledButton
            key={one}
            className={styles.card}
            aria-pressed={one === method}
            onClick={() => one !== method && onMethod(one)}
          >
            <strong>{words.methods[one].label}</strong>
            <span className={styles.hint}>{words.methods[one].hint}</span>
            {result && (
              <span className={styles.facts}>
                <span>
                  {words.matched} <b>{result.matched}</b>
                </span>
                <span>
                  {words.mean} <b>{result.meanScore}</b>
                </span>
                <span>
                  {words.worst} <b>{result.worstScore}</b>
                </span>
                <span>
                  {words.blocking} <b>{result.blocking}</b>
                </span>
              </span>
            )}
          </UnstyledButton>
        );
      })}
    </div>
  );
}
