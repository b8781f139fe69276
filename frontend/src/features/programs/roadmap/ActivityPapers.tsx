import { ActionIcon, Button, Select } from "@mantine/core";
import { IconLink, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { shortDay } from "@/i18n/dates";
import { roadmapPapers as words } from "@/i18n/ru/roadmapPapers";
import { TextLink } from "@/ui/links";
import { notifyProblem } from "@/ui/notify";
import styles from "./ActivityPapers.module.css";
import type { Activity } from "./model";
import { papersQuery, usePaperChanges } from "./papers";

interface Props {
  programId: string;
  activity: Activity;
  writable: boolean;
}

/** Papers of an activity; a linked paper is its result. */
export function ActivityPapers({ programId, activity, writable }: Props) {
  const [choosing, setChoosing] = useState(false);
  const changes = usePaperChanges(programId, activity.id);
  const { documents } = activity;
  if (documents.length === 0 && !writable) return null;
  return (
    <div className={styles.papers}>
      {documents.length > 0 && (
        <ul className={styles.list} aria-label={words.papers}>
          {documents.map((paper) => (
            <li key={paper.id}>
              <TextLink to="/documents/$documentId" params={{ documentId: paper.id }} size="sm">
                {nameOf(paper)}
              </TextLink>
              {writable && (
                <ActionIcon
                  size="sm"
                  aria-label={words.unlink(paper.title)}
                  onClick={() => changes.unlink.mutate(paper.id, { onError: notifyProblem })}
                >
                  <IconX size={15} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      {writable &&
        (choosing ? (
          <PaperPick
            programId={programId}
            activity={activity}
            onPick={(id) => changes.link.mutate(id, { onError: notifyProblem, onSuccess: () => setChoosing(false) })}
            onClose={() => setChoosing(false)}
          />
        ) : (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconLink size={16} aria-hidden />}
            onClick={() => setChoosing(true)}
          >
            {words.link}
          </Button>
        ))}
    </div>
  );
}

type Paper = Pick<Activity["documents"][number], "kindTitle" | "title" | "number" | "dated">;

const nameOf = ({ kindTitle, title, number, dated }: Paper) =>
  number && dated ? words.numbered(kindTitle, number, shortDay(dated), title) : words.draft(kindTitle, title);

interface PickProps extends Omit<Props, "writable"> {
  onPick: (documentId: string) => void;
  onClose: () => void;
}

function PaperPick({ activity, onPick, onClose }: PickProps) {
  const { data, isPending } = useQuery(papersQuery());
  const linked = new Set(activity.documents.map(({ id }) => id));
  const options = (data ?? [])
    .filter(({ id }) => !linked.has(id))
    .map((paper) => ({ value: paper.id, label: nameOf(paper) }));
  return (
    <Select
      label={words.choose}
      placeholder={words.choosePlaceholder}
      searchable
      data-autofocus
      disabled={isPending}
      data={options}
      nothingFoundMessage={words.nothing}
      onChange={(id) => id && onPick(id)}
      onDropdownClose={onClose}
      defaultDropdownOpened
    />
  );
}
