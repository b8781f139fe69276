import { Button, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Allowed } from "@/auth/Allowed";
import { documents } from "@/i18n/ru/documents";
import { library as words } from "@/i18n/ru/registers";
import { FormDialog } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { ActForm } from "./ActForm";
import { ActLine } from "./ActLine";
import styles from "./LibraryPage.module.css";
import { levels, libraryQuery } from "./queries";

/** The normative library by level, with marks of what was studied. */
export default function LibraryPage() {
  const query = useQuery(libraryQuery());
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        above={<TextLink to="/documents">{documents.back}</TextLink>}
        actions={
          <Allowed to="documents.write">
            <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setAdding(true)}>
              {words.add}
            </Button>
          </Allowed>
        }
      />
      <Loaded query={query}>
        {(acts) => (
          <Stack gap="lg">
            {levels.map((level) => {
              const own = acts.filter((act) => act.level === level);
              const done = own.filter(({ studiedOn }) => studiedOn).length;
              return (
                <Section
                  key={level}
                  title={words.levels[level]}
                  note={own.length > 0 && words.progress(done, own.length)}
                >
                  {own.length === 0 ? (
                    <Text c="var(--td-ink-quiet)">{words.emptyLevel}</Text>
                  ) : (
                    <ul className={styles.acts}>
                      {own.map((act) => (
                        <ActLine key={act.code} act={act} />
                      ))}
                    </ul>
                  )}
                </Section>
              );
            })}
          </Stack>
        )}
      </Loaded>
      <FormDialog opened={adding} onClose={() => setAdding(false)} title={words.add}>
        <ActForm onDone={() => setAdding(false)} />
      </FormDialog>
    </>
  );
}
