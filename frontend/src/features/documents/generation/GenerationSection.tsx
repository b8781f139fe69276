import { Button, Group, Text } from "@mantine/core";
import { IconDownload, IconFileText } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { papers as words } from "@/i18n/ru/papers";
import { saveFile } from "@/lib/download";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { Section } from "@/ui/Section";
import type { DocumentCard } from "../model";
import { filesQuery } from "../queries";
import { BlankList } from "./BlankList";
import { blanksQuery, type Format, generate, readText } from "./queries";

/** States in which the text may still be made anew. */
const OPEN: readonly DocumentCard["status"][] = ["draft", "on_review", "on_signature"];

/** The paper as a file: made from data, with what is still blank, and its downloads. */
export function GenerationSection({ document }: { document: DocumentCard }) {
  const { id, status, title } = document;
  const open = OPEN.includes(status);
  const blanks = useQuery({ ...blanksQuery(id), enabled: open }).data?.blanks;
  const files = useQuery(filesQuery(id)).data;
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState<Format | "make">();
  const make = useChange(generate);
  const hasText = files?.some(({ role }) => role === "body") ?? false;
  if (status === "cancelled") return null;

  async function run(what: Format | "make", work: () => Promise<unknown>) {
    setPending(what);
    try {
      await work();
    } catch (error) {
      notifyProblem(error);
    } finally {
      setPending(undefined);
    }
  }

  const makeNow = async () => {
    await make(id);
    notifyDone(words.made);
  };
  const save = (format: Format) => run(format, async () => saveFile(await readText(id, format), `${title}.${format}`));

  return (
    <Section title={words.title} note={words.note}>
      {open &&
        blanks &&
        (blanks.length === 0 ? <Text>{words.whole}</Text> : <BlankList document={document} blanks={blanks} />)}
      <Group mt={open ? "md" : 0} gap="sm">
        {open && (
          <Allowed to="documents.write">
            <Button
              leftSection={<IconFileText size={17} aria-hidden />}
              loading={pending === "make"}
              variant={hasText ? "default" : "filled"}
              onClick={() => (hasText ? setAsking(true) : void run("make", makeNow))}
            >
              {hasText ? words.makeAgain : words.make}
            </Button>
          </Allowed>
        )}
        {(["pdf", "docx"] as const).map((format) => (
          <Button
            key={format}
            variant="default"
            leftSection={<IconDownload size={17} aria-hidden />}
            loading={pending === format}
            onClick={() => void save(format)}
          >
            {words[format]}
          </Button>
        ))}
      </Group>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={words.makeAgainTitle}
        confirmLabel={words.makeAgain}
        onConfirm={makeNow}
      >
        {words.makeAgainText}
      </ConfirmDialog>
    </Section>
  );
}
