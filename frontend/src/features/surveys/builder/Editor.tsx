import { ActionIcon, Button, SegmentedControl } from "@mantine/core";
import { useDisclosure, useHotkeys } from "@mantine/hooks";
import { IconArrowBackUp, IconDeviceFloppy } from "@tabler/icons-react";
import { useBlocker } from "@tanstack/react-router";
import { useState } from "react";
import { useOrganisation } from "@/auth/organisation";
import { ownStatuses, builder as words } from "@/i18n/ru/builder";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { TextLink } from "@/ui/links";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { AboutSection } from "./AboutSection";
import styles from "./builder.module.css";
import { DraftMenu } from "./DraftMenu";
import { byQuestion, contentOf, type OwnTemplate, openProblems, sheetOf, statusTones } from "./model";
import { Phone } from "./Phone";
import { ProblemSummary } from "./ProblemSummary";
import { PublishDialog } from "./PublishDialog";
import { QuestionList } from "./QuestionList";
import { useSaving } from "./queries";
import { useHistory } from "./useHistory";

/** A draft that is being written, with the phone beside it. */
export function Editor({ template }: { template: OwnTemplate }) {
  const organisation = useOrganisation();
  const saving = useSaving();
  const { now, change, undo } = useHistory(contentOf(template));
  // the version is that of the last own save: what somebody else saves meanwhile must be noticed, not overwritten
  const [saved, setSaved] = useState({ content: now, template });
  const [opened, setOpened] = useState<string>();
  const [view, setView] = useState<"edit" | "preview">("edit");
  const [publishing, publication] = useDisclosure(false);
  const dirty = now !== saved.content;
  const blocker = useBlocker({
    shouldBlockFn: () => dirty,
    enableBeforeUnload: () => dirty,
    withResolver: true,
  });

  /** @returns what the server says of it; nothing when it was not saved */
  async function save(): Promise<OwnTemplate | undefined> {
    if (!dirty) return saved.template;
    if (!now.title.trim()) {
      setView("edit");
      return undefined;
    }
    try {
      const { id, version } = saved.template;
      const answer = await saving.mutateAsync({ id, version, content: now });
      setSaved({ content: now, template: answer });
      return answer;
    } catch (error) {
      notifyProblem(error);
      return undefined;
    }
  }

  async function publish() {
    const answer = await save();
    if (!answer) return;
    if (answer.problems.length > 0) {
      setView("edit");
      setOpened(answer.problems[0]?.question ?? undefined);
    } else publication.open();
  }

  async function keep() {
    if (await save()) notifyDone(words.saveDone);
  }
  useHotkeys([["mod+S", () => void keep()]], []);

  const problems = openProblems(saved.template, saved.content, now);
  return (
    <>
      <PageHeader
        title={now.title || words.titleLabel}
        above={<TextLink to="/surveys/templates">{words.toLibrary}</TextLink>}
        meta={
          <StatusBadge tone={statusTones.draft}>
            {ownStatuses.draft}, {words.version(template.number)}
          </StatusBadge>
        }
        actions={
          <>
            <DraftMenu template={saved.template} beforeDownload={save} />
            <Button onClick={() => void publish()}>{words.publish}</Button>
          </>
        }
      />
      <div className={styles.bar}>
        <SegmentedControl
          className={styles.views}
          size="xs"
          aria-label={words.view}
          value={view}
          onChange={(next) => setView(next as typeof view)}
          data={[
            { value: "edit", label: words.edit },
            { value: "preview", label: words.preview },
          ]}
        />
        <span role="status" className={styles.state} data-dirty={dirty || undefined}>
          {dirty ? words.unsaved : words.saved}
        </span>
        <ActionIcon
          variant="default"
          size={36}
          disabled={!undo}
          onClick={undo}
          aria-label={words.undo}
          title={words.undo}
        >
          <IconArrowBackUp size={18} aria-hidden />
        </ActionIcon>
        <Button
          variant={dirty ? "filled" : "default"}
          leftSection={<IconDeviceFloppy size={17} aria-hidden />}
          loading={saving.isPending}
          onClick={() => void keep()}
        >
          {words.save}
        </Button>
      </div>
      <div className={styles.workshop} data-view={view}>
        <div className={styles.editing}>
          <ProblemSummary problems={problems} lost={saved.template.lost} questions={now.questions} onOpen={setOpened} />
          <AboutSection content={now} onChange={change} />
          <Section title={words.questions} note={now.questions.length > 1 && words.questionsNote}>
            <QuestionList
              questions={now.questions}
              problems={byQuestion(problems)}
              opened={opened}
              onOpen={setOpened}
              onChange={(questions, about) => change({ ...now, questions }, about)}
            />
          </Section>
        </div>
        <aside className={styles.looking} aria-label={words.preview}>
          <Phone sheet={sheetOf(now, organisation.shortName)} />
        </aside>
      </div>
      <PublishDialog opened={publishing} onClose={publication.close} template={saved.template} />
      <ConfirmDialog
        opened={blocker.status === "blocked"}
        onClose={() => blocker.reset?.()}
        title={words.leaveTitle}
        confirmLabel={words.leave}
        danger
        onConfirm={async () => blocker.proceed?.()}
      >
        {words.leaveText}
      </ConfirmDialog>
    </>
  );
}
