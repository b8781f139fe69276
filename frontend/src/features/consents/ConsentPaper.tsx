import { consents as words } from "@/i18n/ru/consents";
import styles from "./ConsentPage.module.css";

/** A run of underscores that ends a line is a place to write in by hand. */
const blank = /_{15,}$/;

/** The sheet that is printed and signed: its first line is the title, empty lines part the paragraphs. */
export function ConsentPaper({ number, text }: { number: number; text: string }) {
  const [title = "", ...paragraphs] = text.split(/\n{2,}/);
  return (
    <article className={styles.paper} aria-label={words.paper}>
      <div className={styles.number}>{words.numberOf(number)}</div>
      <h2>{title}</h2>
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text of a consent never changes
        <p key={index}>
          {paragraph.split("\n").map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <Line key={place} text={line} />
          ))}
        </p>
      ))}
    </article>
  );
}

/** A line of the text; a blank at its end is drawn as a rule up to the margin. */
function Line({ text }: { text: string }) {
  if (!blank.test(text)) return <span className={styles.line}>{text}</span>;
  return (
    <span className={styles.blank}>
      {text.replace(blank, "").trimEnd()}
      <span className={styles.rule} aria-hidden="true" />
    </span>
  );
}
