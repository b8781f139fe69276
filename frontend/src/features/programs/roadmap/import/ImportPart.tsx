import { Select, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type Dispatch, Fragment, type SetStateAction } from "react";
import { common } from "@/i18n/ru/common";
import { roadmapImport as words } from "@/i18n/ru/roadmapImport";
import { Section } from "@/ui/Section";
import { stagesQuery } from "../../queries";
import { ImportLine } from "./ImportLine";
import styles from "./ImportPart.module.css";
import { changeLine, changePart, type Line, type Part, type Stage, type Work } from "./model";

interface Props {
  programId: string;
  part: Part;
  parts: readonly Part[];
  lines: readonly Line[];
  onWork: Dispatch<SetStateAction<Work>>;
  /** @returns key of the new section */
  onNewPart: (title: string) => string;
}

/** A section of the draft: its name and stage can be changed, its lines corrected one by one. */
export function ImportPart({ programId, part, parts, lines, onWork, onNewPart }: Props) {
  const { data: stages = [] } = useQuery(stagesQuery(programId));
  return (
    <Section flush>
      <div className={styles.head}>
        <Textarea
          autosize
          minRows={1}
          aria-label={words.sectionTitle}
          value={part.title}
          maxLength={500}
          className={styles.title}
          classNames={{ input: styles.titleInput }}
          error={!part.title.trim() && words.noSection}
          onChange={(event) => {
            const title = event.currentTarget.value;
            onWork((work) => changePart(work, part.key, { title }));
          }}
        />
        <Select
          aria-label={words.sectionStage}
          placeholder={words.noStage}
          className={styles.stage}
          size="sm"
          clearable
          clearButtonProps={{ "aria-label": common.remove }}
          value={part.stage}
          data={stages.map(({ stage, number, shortTitle }) => ({ value: stage, label: `${number}. ${shortTitle}` }))}
          onChange={(stage) => onWork((work) => changePart(work, part.key, { stage: stage as Stage }))}
        />
      </div>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <Fragment key={line.key}>
            {line.groupTitle && line.groupTitle !== lines[index - 1]?.groupTitle && (
              <li className={styles.group}>{line.groupTitle}</li>
            )}
            <ImportLine
              line={line}
              parts={parts}
              onChange={(change) => onWork((work) => changeLine(work, line.key, change))}
              onNewPart={onNewPart}
            />
          </Fragment>
        ))}
      </ul>
    </Section>
  );
}
