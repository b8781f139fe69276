import { Button, Group } from "@mantine/core";
import { IconFileUpload, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Allowed } from "@/auth/Allowed";
import { builder as words } from "@/i18n/ru/builder";
import { FormDialog } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import styles from "./builder.module.css";
import { ImportForm } from "./ImportForm";
import { NewTemplateForm } from "./NewTemplateForm";
import { OwnTable } from "./OwnTable";
import { libraryQuery, ownTemplatesQuery } from "./queries";
import { StandardList } from "./StandardList";

/** Which window is open: a new questionnaire (of this one, or of nothing), or a file. */
type Opened = { is: "new"; basedOn: string | null } | { is: "import" };

/** Every questionnaire that can be sent or written: one's own and the standard ones. */
export default function LibraryPage() {
  const own = useQuery(ownTemplatesQuery());
  const library = useQuery(libraryQuery());
  const [opened, setOpened] = useState<Opened>();
  const standard = library.data?.filter((template) => !template.own) ?? [];
  const close = () => setOpened(undefined);
  const create = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpened({ is: "new", basedOn: null })}>
      {words.create}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={words.library}
        lead={words.libraryLead}
        actions={
          <Allowed to="surveys.write">
            <Group gap="sm">
              <Button
                variant="default"
                leftSection={<IconFileUpload size={18} aria-hidden />}
                onClick={() => setOpened({ is: "import" })}
              >
                {words.bring}
              </Button>
              {create}
            </Group>
          </Allowed>
        }
      />
      <div className={styles.sections}>
        <Section title={words.own} note={words.ownNote} flush>
          <Loaded query={own}>
            {(rows) => (
              <OwnTable
                rows={rows}
                empty={
                  <Allowed to="surveys.write" otherwise={words.ownEmptyReader}>
                    {words.ownEmptyText}
                  </Allowed>
                }
                action={<Allowed to="surveys.write">{create}</Allowed>}
              />
            )}
          </Loaded>
        </Section>
        <Section title={words.standard} note={words.standardNote}>
          <Loaded query={library}>
            {() => <StandardList templates={standard} onCopy={(basedOn) => setOpened({ is: "new", basedOn })} />}
          </Loaded>
        </Section>
      </div>
      <FormDialog opened={opened?.is === "new"} onClose={close} title={words.newTitle}>
        <NewTemplateForm standard={standard} basedOn={opened?.is === "new" ? opened.basedOn : null} onCancel={close} />
      </FormDialog>
      <FormDialog opened={opened?.is === "import"} onClose={close} title={words.bringTitle}>
        <ImportForm />
      </FormDialog>
    </>
  );
}
