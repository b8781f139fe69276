import { Button, FileButton, Loader } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import { type DragEvent, useState } from "react";
import styles from "./FileDrop.module.css";

interface Props {
  /** endings of the files that can be read: «.xlsx,.csv» */
  accept: string;
  Icon: Icon;
  words: { drop: string; or: string; choose: string; reading: (name: string) => string };
  /** what may be brought, below the button */
  notes: readonly string[];
  /** name of the file that is being read */
  reading: string | undefined;
  onFile?: (file: File) => void;
  /** instead: many files at once */
  onFiles?: (files: File[]) => void;
}

/** A place for a file or for many: dropped or chosen. */
export function FileDrop({ accept, Icon, words, notes, reading, onFile, onFiles }: Props) {
  const [over, setOver] = useState(false);
  const hover = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  function take(files: File[]) {
    const [first] = files;
    if (!first) return;
    if (onFiles) onFiles(files);
    else onFile?.(first);
  }
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
        take([...event.dataTransfer.files]);
      }}
    >
      <Icon size={40} stroke={1.4} aria-hidden className={styles.icon} />
      <div className={styles.drag}>
        <div className={styles.title}>{words.drop}</div>
        <div className={styles.quiet}>{words.or}</div>
      </div>
      {onFiles ? (
        <FileButton multiple accept={accept} onChange={take}>
          {(props) => <Button {...props}>{words.choose}</Button>}
        </FileButton>
      ) : (
        <FileButton accept={accept} onChange={(file) => file && take([file])}>
          {(props) => <Button {...props}>{words.choose}</Button>}
        </FileButton>
      )}
      {notes.map((note) => (
        <div key={note} className={styles.quiet}>
          {note}
        </div>
      ))}
    </div>
  );
}
