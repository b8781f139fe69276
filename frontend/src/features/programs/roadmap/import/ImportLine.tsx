import { ActionIcon, Checkbox, Collapse } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconAlertCircle, IconPencil } from "@tabler/icons-react";
import { importWarnings, roadmapImport as words } from "@/i18n/ru/roadmapImport";
import { dueInWords } from "./dueWords";
import styles from "./ImportLine.module.css";
import { LineEditor } from "./LineEditor";
import { isDoubtful, type Line, type Part } from "./model";

interface Props {
  line: Line;
  parts: readonly Part[];
  onChange: (change: Partial<Line>) => void;
  onNewPart: (title: string) => string;
}

/** A line as it was understood, with what to look at; opens to be corrected in place. */
export function ImportLine({ line, parts, onChange, onNewPart }: Props) {
  const [editing, { toggle, close }] = useDisclosure(false);
  const { title, printedNumber, responsibles, plannedResult, details, due, dueText, warnings } = line;
  const term = dueInWords(due);
  const doubtful = isDoubtful(line);
  return (
    <li className={styles.row} data-excluded={line.excluded || undefined} data-nested={line.nested || undefined}>
      <Checkbox
        aria-label={words.include(title)}
        checked={!line.excluded}
        onChange={(event) => onChange({ excluded: !event.currentTarget.checked })}
        className={styles.check}
      />
      <span className={styles.number}>{printedNumber}</span>
      <div className={styles.main}>
        <div className={styles.title}>{title}</div>
        {details && <div className={styles.quiet}>{details}</div>}
        {responsibles.length > 0 && <div className={styles.quiet}>{responsibles.join(", ")}</div>}
        {plannedResult && <div className={styles.result}>{plannedResult}</div>}
        {doubtful && (
          <div className={styles.warnings}>
            <IconAlertCircle size={15} aria-hidden />
            <span>{warnings.map((warning) => importWarnings[warning]).join(" · ")}</span>
          </div>
        )}
        {line.checked && <div className={styles.checked}>{words.checked}</div>}
      </div>
      <div className={styles.term}>
        <div data-unknown={!term || undefined}>{term || (dueText ? `«${dueText}»` : words.noDue)}</div>
        {term && dueText && <div className={styles.source}>{words.asWritten(dueText)}</div>}
      </div>
      <ActionIcon
        aria-label={words.edit(title)}
        aria-expanded={editing}
        onClick={toggle}
        className={styles.edit}
        data-confidence={line.confidence}
      >
        <IconPencil size={18} aria-hidden />
      </ActionIcon>
      <Collapse expanded={editing} className={styles.editor}>
        {editing && (
          <LineEditor
            line={line}
            parts={parts}
            onNewPart={onNewPart}
            onCancel={close}
            onSave={(change) => {
              onChange({ ...change, checked: true });
              close();
            }}
          />
        )}
      </Collapse>
    </li>
  );
}
