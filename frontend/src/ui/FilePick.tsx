import { Button, FileButton, Input } from "@mantine/core";
import { IconFileUpload } from "@tabler/icons-react";
import { fileSize } from "@/lib/download";
import styles from "./FilePick.module.css";

interface Props {
  label: string;
  /** what is taken, shown while nothing is chosen */
  hint: string;
  /** words on the button, before and after a file was chosen */
  pick: string;
  pickOther: string;
  /** MIME types, comma-separated */
  accept: string;
  value: File | null;
  onChange: (file: File | null) => void;
  error?: string;
}

/** One file of the computer or a photo of the phone, with its name and size before it is sent. */
export function FilePick({ label, hint, pick, pickOther, accept, value, onChange, error }: Props) {
  return (
    <Input.Wrapper label={label} error={error} labelElement="div">
      <div className={styles.pick} data-filled={value !== null || undefined}>
        <div className={styles.facts}>
          {value ? (
            <>
              <div className={styles.name}>{value.name}</div>
              <div className={styles.note}>{fileSize(value.size)}</div>
            </>
          ) : (
            <div className={styles.note}>{hint}</div>
          )}
        </div>
        <FileButton accept={accept} onChange={onChange}>
          {(props) => (
            <Button {...props} variant="default" size="xs" leftSection={<IconFileUpload size={16} aria-hidden />}>
              {value ? pickOther : pick}
            </Button>
          )}
        </FileButton>
      </div>
    </Input.Wrapper>
  );
}
