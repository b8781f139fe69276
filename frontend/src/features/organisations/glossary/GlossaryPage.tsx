import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { glossary as words } from "@/i18n/ru/registers";
import { Filters, SearchField } from "@/ui/Filters";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Section";
import styles from "./GlossaryPage.module.css";
import { glossaryQuery } from "./queries";

const plain = (text: string) => text.toLowerCase().replaceAll("ё", "е");

/** The words of the model, with a search over words and meanings. */
export default function GlossaryPage() {
  const query = useQuery(glossaryQuery());
  const [asked, setAsked] = useState<string>();
  const wanted = plain(asked?.trim() ?? "");
  return (
    <Section title={words.title} note={words.note} flush>
      <Filters label={words.title}>
        <SearchField label={words.search} value={asked} onChange={setAsked} />
      </Filters>
      <Loaded query={query}>
        {(terms) => {
          const found = terms.filter(({ term, definition }) => plain(`${term} ${definition}`).includes(wanted));
          if (found.length === 0) return <Text className={styles.none}>{words.noneFound}</Text>;
          return (
            <dl className={styles.terms}>
              {found.map(({ term, definition }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{definition}</dd>
                </div>
              ))}
            </dl>
          );
        }}
      </Loaded>
    </Section>
  );
}
