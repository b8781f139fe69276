import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useOrganisation } from "@/auth/organisation";
import { fullDay, shortDay } from "@/i18n/dates";
import { documents as words } from "@/i18n/ru/documents";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { documentQuery, readersQuery } from "./queries";
import styles from "./ReadersSheetPage.module.css";

/** «Лист ознакомления» to print: marks made in the system stand in it, the others sign by hand. */
export default function ReadersSheetPage({ documentId }: { documentId: string }) {
  const document = useQuery(documentQuery(documentId));
  const readers = useQuery(readersQuery(documentId)).data ?? [];
  const { fullName } = useOrganisation();
  return (
    <Loaded query={document}>
      {({ title, kindTitle, number, dated }) => (
        <>
          <div className={styles.screen}>
            <PageHeader
              title={words.sheet}
              above={
                <TextLink to="/documents/$documentId" params={{ documentId }}>
                  {title}
                </TextLink>
              }
              actions={
                <Button leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => window.print()}>
                  {words.printSheet}
                </Button>
              }
            />
          </div>
          <article className={styles.paper} aria-label={words.sheet}>
            <p className={styles.head}>{fullName}</p>
            <h2>{words.sheet}</h2>
            <p className={styles.head}>
              {words.sheetOf(title)}
              {number && dated && <>, {words.numbered(number, fullDay(dated))}</>}
            </p>
            <table>
              <caption className="visually-hidden">{kindTitle}</caption>
              <thead>
                <tr>
                  {words.sheetColumns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {readers.map(({ id, name, position, readOn, onPaper }, index) => (
                  <tr key={id}>
                    <td>{index + 1}</td>
                    <td>{name}</td>
                    <td>{position}</td>
                    <td>{readOn && shortDay(readOn)}</td>
                    <td>{readOn && !onPaper && words.acquaint.toLowerCase()}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </article>
        </>
      )}
    </Loaded>
  );
}
