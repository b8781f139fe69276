import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { Allowed } from "@/auth/Allowed";
import { useOrganisation } from "@/auth/organisation";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { counted } from "@/i18n/plural";
import { ownStatuses, builder as words } from "@/i18n/ru/builder";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { TextLink } from "@/ui/links";
import { MoreMenu } from "@/ui/MoreMenu";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./builder.module.css";
import { download } from "./file";
import { contentOf, type OwnTemplate, sheetOf, statusTones } from "./model";
import { Phone } from "./Phone";
import { QuestionsRead } from "./QuestionsRead";
import { useRetirement, useRevision } from "./queries";
import { isAsked } from "./questions";
import { Versions } from "./Versions";

/** A version whose words do not change any more, or a draft of somebody else. */
export function FrozenPage({ template }: { template: OwnTemplate }) {
  const navigate = useNavigate();
  const organisation = useOrganisation();
  const revision = useRevision();
  const retirement = useRetirement();
  const writes = can(useMe(), "surveys.write");
  const [retiring, dialog] = useDisclosure(false);
  const { id, version, number, status } = template;
  const content = contentOf(template);

  async function revise() {
    try {
      const { id: templateId } = await revision.mutateAsync(id);
      await navigate({ to: "/surveys/templates/$templateId", params: { templateId } });
    } catch (error) {
      notifyProblem(error);
    }
  }

  return (
    <>
      <PageHeader
        title={content.title}
        lead={words.frozen[status]}
        above={<TextLink to="/surveys/templates">{words.toLibrary}</TextLink>}
        meta={
          <StatusBadge tone={statusTones[status]}>
            {ownStatuses[status]}, {words.version(number)}
          </StatusBadge>
        }
        actions={
          <>
            <MoreMenu
              items={[
                { key: "download", label: words.download, onClick: () => void download(template) },
                ...(writes && status === "published"
                  ? [{ key: "retire", label: words.retire, onClick: dialog.open, danger: true }]
                  : []),
              ]}
            />
            <Allowed to="surveys.write">
              <Button onClick={() => void revise()} loading={revision.isPending}>
                {words.revise}
              </Button>
            </Allowed>
          </>
        }
      />
      <div className={styles.workshop} data-view="both">
        <div className={styles.editing}>
          <Section
            title={words.questions}
            note={`${words.sides[content.side]} · ${words.waves[content.wave].toLowerCase()} · ${counted(content.questions.filter(isAsked).length, words.questionForms)}`}
          >
            <QuestionsRead questions={content.questions} />
          </Section>
          <Versions template={template} />
        </div>
        <aside className={styles.looking} aria-label={words.preview}>
          <Phone sheet={sheetOf(content, organisation.shortName)} />
        </aside>
      </div>
      <ConfirmDialog
        opened={retiring}
        onClose={dialog.close}
        title={words.retire}
        confirmLabel={words.retire}
        danger
        onConfirm={async () => {
          await retirement.mutateAsync({ id, version });
          notifyDone(words.retireDone);
        }}
      >
        {words.retireText}
      </ConfirmDialog>
    </>
  );
}
