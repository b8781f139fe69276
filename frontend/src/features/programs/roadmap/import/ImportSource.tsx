import { Button, FileButton, Loader, SegmentedControl, Stack, Textarea } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import { type DragEvent, useState } from "react";
import { roadmapImport as words } from "@/i18n/ru/roadmapImport";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { Section } from "@/ui/Section";
import styles from "./ImportPage.module.css";
import type { Draft } from "./model";
import { previewImport } from "./queries";

interface Props {
  programId: string;
  onRead: (draft: Draft, name: string) => void;
}

const accept = ".docx,.xlsx,.odt,.ods,.csv,.tsv,.txt";

/** Where the roadmap comes from: a file, dropped or chosen, or a text from the clipboard. */
export function ImportSource({ programId, onRead }: Props) {
  const [way, setWay] = useState<"file" | "text">("file");
  const [reading, setReading] = useState<string>();
  const [problem, setProblem] = useState<unknown>();

  async function read(file: File) {
    setReading(file.name);
    setProblem(undefined);
    try {
      onRead(await previewImport(programId, file), file.name);
    } catch (error) {
      setProblem(error);
      setReading(undefined);
    }
  }

  return (
    <Section>
      <Stack gap="lg">
        <SegmentedControl
          aria-label={words.wayLabel}
          value={way}
          onChange={(value) => setWay(value as typeof way)}
          disabled={reading !== undefined}
          data={[
            { value: "file", label: words.ways.file },
            { value: "text", label: words.ways.text },
          ]}
          style={{ alignSelf: "start" }}
        />
        <ProblemAlert error={problem} title={words.refused} />
        {way === "file" ? (
          <FileDrop reading={reading} onFile={(file) => void read(file)} />
        ) : (
          <PastedText
            reading={reading !== undefined}
            onText={(text) => void read(new File([text], words.pastedName, { type: "text/plain" }))}
          />
        )}
      </Stack>
    </Section>
  );
}

function FileDrop({ reading, onFile }: { reading: string | undefined; onFile: (file: File) => void }) {
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
      <IconFileText size={40} stroke={1.4} aria-hidden className={styles.icon} />
      <div className={styles.drag}>
        <div className={styles.dropTitle}>{words.drop}</div>
        <div className={styles.quiet}>{words.or}</div>
      </div>
      <FileButton accept={accept} onChange={(file) => file && onFile(file)}>
        {(props) => <Button {...props}>{words.choose}</Button>}
      </FileButton>
      <div className={styles.quiet}>{words.formats}</div>
    </div>
  );
}

function PastedText({ reading, onText }: { reading: boolean; onText: (text: string) => void }) {
  const [text, setText] = useState("");
  const [missing, setMissing] = useState(false);
  return (
    <>
      <Textarea
        label={words.textLabel}
        description={words.textHint}
        placeholder={words.textPlaceholder}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setMissing(false);
        }}
        error={missing && words.textEmpty}
        autosize
        minRows={8}
        maxRows={20}
      />
      <Button
        style={{ alignSelf: "start" }}
        loading={reading}
        onClick={() => (text.trim() ? onText(text) : setMissing(true))}
      >
        {words.read}
      </Button>
    </>
  );
}
