import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconDots, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { range, shortDay } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { outerKinds, training as words } from "@/i18n/ru/training";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { FormDialog } from "@/ui/FormDialog";
import { notifyDone } from "@/ui/notify";
import { Section } from "@/ui/Section";
import type { OuterCourse, Progress } from "./model";
import { OuterForm } from "./OuterForm";
import { removeOuter } from "./queries";
import styles from "./training.module.css";

interface Props {
  programId: string;
  outer: readonly OuterCourse[];
  mentors: readonly Progress[];
}

/** Seminars of the municipal centre and courses of further education. */
export function OuterSection({ programId, outer, mentors }: Props) {
  const [edited, setEdited] = useState<OuterCourse | "new">();
  const [removed, setRemoved] = useState<OuterCourse>();
  const remove = useChange(removeOuter);
  const add = (
    <Allowed to="training.write">
      <Button variant="default" leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setEdited("new")}>
        {words.addOuter}
      </Button>
    </Allowed>
  );
  return (
    <Section title={words.outer} note={words.outerNote} actions={outer.length > 0 && add} flush>
      <DataTable
        label={words.outer}
        rows={outer}
        rowKey={({ id }) => id}
        columns={[
          ...outerColumns(true),
          {
            key: "menu",
            header: words.actions,
            menu: true,
            width: "3.5rem",
            cell: (one) => (
              <Allowed to="training.write">
                <Menu position="bottom-end">
                  <Menu.Target>
                    <ActionIcon variant="subtle" color="gray" aria-label={words.menuOf(one.title)}>
                      <IconDots size={18} aria-hidden />
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item onClick={() => setEdited(one)}>{common.edit}</Menu.Item>
                    <Menu.Item color="brick.6" onClick={() => setRemoved(one)}>
                      {words.removeOuter}
                    </Menu.Item>
                  </Menu.Dropdown>
                </Menu>
              </Allowed>
            ),
          },
        ]}
        empty={
          <EmptyState title={words.outerEmptyTitle} action={add} compact>
            {words.outerEmptyText}
          </EmptyState>
        }
      />
      <FormDialog
        opened={edited !== undefined}
        onClose={() => setEdited(undefined)}
        title={edited === "new" ? words.addOuter : words.editOuter}
      >
        <OuterForm
          programId={programId}
          course={edited === "new" ? undefined : edited}
          mentors={mentors}
          onDone={() => setEdited(undefined)}
        />
      </FormDialog>
      {removed && (
        <ConfirmDialog
          opened
          onClose={() => setRemoved(undefined)}
          title={words.removeOuter}
          confirmLabel={words.removeOuter}
          danger
          reason
          onConfirm={async (reason) => {
            await remove(removed.id, reason);
            notifyDone(words.removed);
          }}
        >
          {words.removeText}
        </ConfirmDialog>
      )}
    </Section>
  );
}

/** @param learner whether it is said who learned */
export function outerColumns(learner: boolean): Column<OuterCourse>[] {
  const who: Column<OuterCourse> = {
    key: "learner",
    header: words.learner,
    width: "20%",
    cell: ({ participantId, learnerName }) => (
      <div>
        {learnerName ?? words.curator}
        {!participantId && learnerName && <div className={styles.under}>{words.curator}</div>}
      </div>
    ),
  };
  return [
    {
      key: "title",
      header: words.outerTitle,
      cell: ({ title, kind, organiser, remote }) => (
        <div>
          {title}
          <div className={styles.under}>
            {[outerKinds[kind], organiser, remote && words.remoteShort].filter(Boolean).join(" · ")}
          </div>
        </div>
      ),
    },
    ...(learner ? [who] : []),
    {
      key: "dates",
      header: words.dates,
      width: "11rem",
      cell: ({ startsOn, endsOn, hours }) => (
        <div>
          {startsOn === endsOn ? shortDay(startsOn) : range(startsOn, endsOn)}
          <div className={styles.under}>{words.hoursOf(hours)}</div>
        </div>
      ),
    },
    {
      key: "paper",
      header: words.paper,
      width: "11rem",
      cell: ({ paperNumber, paperDate }) => words.paperOf(paperNumber ?? "", paperDate ? shortDay(paperDate) : ""),
    },
  ];
}
