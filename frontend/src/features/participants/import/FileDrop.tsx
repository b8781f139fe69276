import { Button, FileButton, Loader } from "@mantine/core";
import { IconTableImport } from "@tabler/icons-react";
import { type DragEvent, useState } from "react";
import { peopleImport as words } from "@/i18n/ru/peopleImport";
import styles from "./PeopleImportPage.module.css";

interface Props {
  /** name of the file that is being read */
  reading?: string;
  onFile: (file: File) => void;
}

const accept = ".xlsx,.ods,.csv,.tsv,.txt,.docx";

/** Where the list comes from: dropped or chosen. */
export function FileDrop({ reading, onFile }: Props) {
  const [over, setOver] = useState(false);
  const hover = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  if (reading !== undefined) {
    return (
      <div className={styles.drop} role="status">
        <Loader aria-hidden />
        <div>{words.reading(reading)}</div>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={hover(true)}
      onDragLeave={hover(false)}
      onDrop={(event) => {
        hover(false)(event);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
    >
      <IconTableImport size={40} stroke={1.4} aria-hidden className={styles.icon} />
      <div className={styles.drag}>
        <div className={styles.title}>{words.drop}</div>
        <div className={styles.quiet}>{words.or}</div>
      </div>
      <FileButton accept={accept} onChange={(file) => file && onFile(file)}>
        {(props) => <Button {...props}>{words.choose}</Button>}
      </FileButton>
      <div className={styles.quiet}>{words.formats}</div>
      <div className={styles.quiet}>{words.columnsHelp}</div>
    </div>
  );
}
