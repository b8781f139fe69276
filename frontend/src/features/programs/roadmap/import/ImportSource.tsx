import { Button, SegmentedControl, Stack, Textarea } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import { useState } from "react";
import { roadmapImport as words } from "@/i18n/ru/roadmapImport";
import { FileDrop } from "@/ui/FileDrop";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { Section } from "@/ui/Section";
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
          <FileDrop
            accept={accept}
            Icon={IconFileText}
            words={words}
            notes={[words.formats]}
            reading={reading}
            onFile={(file) => void read(file)}
          />
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
