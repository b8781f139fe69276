import { Text } from "@mantine/core";
import { papers as words } from "@/i18n/ru/papers";
import { TextLink } from "@/ui/links";
import type { DocumentCard } from "../model";
import styles from "./BlankList.module.css";
import type { Blank } from "./queries";

/** What stands as a blank, each with the way to where it is filled. */
export function BlankList({ document, blanks }: { document: DocumentCard; blanks: readonly Blank[] }) {
  return (
    <>
      <Text>{words.blanks(blanks.length)}</Text>
      <ul className={styles.blanks}>
        {blanks.map((blank) => (
          <li key={blank.field}>
            <span>{blank.label}</span>
            <Way document={document} place={blank.place} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Way({ document, place }: { document: DocumentCard; place: Blank["place"] }) {
  const label = words.places[place];
  const { id, programId, status } = document;
  if (place === "organisation") return <TextLink to="/settings/organisation">{label}</TextLink>;
  if (place === "program" && programId) {
    return (
      <TextLink to="/programs/$programId" params={{ programId }}>
        {label}
      </TextLink>
    );
  }
  if (place !== "registration" && status === "draft") {
    return (
      <TextLink to="/documents/$documentId/edit" params={{ documentId: id }}>
        {words.places.document}
      </TextLink>
    );
  }
  return <span className={styles.quiet}>{label}</span>;
}
