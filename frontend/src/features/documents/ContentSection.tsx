import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { fullDay } from "@/i18n/dates";
import { documents as words } from "@/i18n/ru/documents";
import { Section } from "@/ui/Section";
import styles from "./ContentSection.module.css";
import { type DocumentCard, type KindField, shownValue } from "./model";
import { kindsQuery } from "./queries";

/** The structured fields of a paper that are filled in, then its free text. */
export function ContentSection({ document }: { document: DocumentCard }) {
  const kinds = useQuery(kindsQuery()).data?.kinds;
  const kind = kinds?.find(({ code }) => code === document.kind);
  if (!kind) return null;
  const filled = kind.fields.filter(({ code }) => document.fields[code]);
  return (
    <Section title={words.content}>
      {filled.length === 0 && !document.body && <Text c="var(--td-ink-quiet)">{words.contentEmpty}</Text>}
      {filled.length > 0 && (
        <dl className={styles.fields}>
          {filled.map((field) => (
            <div key={field.code}>
              <dt>{field.label}</dt>
              <dd>
                <Value field={field} value={document.fields[field.code] ?? ""} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {document.body && <p className={styles.body}>{document.body}</p>}
    </Section>
  );
}

function Value({ field, value }: { field: KindField; value: string }) {
  if (field.type === "date") return fullDay(value);
  const lines = value.split("\n").filter((line) => line.trim() !== "");
  if (field.type !== "lines" || lines.length < 2) return shownValue(field, value);
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
