import { Alert, Stack } from "@mantine/core";
import { IconAlertTriangle, IconFileUpload } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ProblemError } from "@/api/problem";
import { counted } from "@/i18n/plural";
import { problemText } from "@/i18n/problems";
import { builder as words } from "@/i18n/ru/builder";
import { uuid } from "@/lib/random";
import { FileDrop } from "@/ui/FileDrop";
import { notifyDone } from "@/ui/notify";
import styles from "./builder.module.css";
import { largestFile, parseFile } from "./model";
import { useImport } from "./queries";

/** A long list says no more than its beginning. */
const listed = 6;

/** Takes over the file of another school; what is wrong with it is said by its place. */
export function ImportForm() {
  const navigate = useNavigate();
  const taking = useImport();
  const [reading, setReading] = useState<string>();
  const [problem, setProblem] = useState<unknown>();

  async function take(file: File) {
    setReading(file.name);
    setProblem(undefined);
    try {
      if (file.size > largestFile) throw new Error(words.fileTooLarge);
      const { id } = await taking.mutateAsync({ key: uuid(), file: parseFile(await file.text()) });
      notifyDone(words.bringDone);
      await navigate({ to: "/surveys/templates/$templateId", params: { templateId: id } });
    } catch (error) {
      setProblem(error);
    } finally {
      setReading(undefined);
    }
  }

  return (
    <Stack>
      <FileDrop
        accept=".json,application/json"
        Icon={IconFileUpload}
        words={{ drop: words.bringDrop, or: words.bringOr, choose: words.bringChoose, reading: words.bringReading }}
        notes={words.bringNotes}
        reading={reading}
        onFile={(file) => void take(file)}
      />
      {problem !== undefined && <Refusal problem={problem} />}
    </Stack>
  );
}

function Refusal({ problem }: { problem: unknown }) {
  const fields = problem instanceof ProblemError ? problem.fields : [];
  return (
    <Alert
      role="alert"
      color="brick"
      variant="light"
      radius="md"
      icon={<IconAlertTriangle aria-hidden />}
      title={words.bringRefused}
    >
      {fields.length === 0 && (problem instanceof ProblemError ? problemText(problem) : (problem as Error).message)}
      {fields.length > 0 && (
        <ul className={styles.problems}>
          {fields.slice(0, listed).map(({ field, message }) => (
            <li key={field}>
              {place(field)} {message} <code className={styles.path}>{field}</code>
            </li>
          ))}
          {fields.length > listed && <li>{words.bringAndMore(counted(fields.length - listed, words.placeForms))}</li>}
        </ul>
      )}
    </Alert>
  );
}

/** «Вопрос 3:» for content.questions[2].text; nothing for the rest, whose path says enough. */
function place(field: string): string {
  const question = /questions\[(\d+)]/.exec(field)?.[1];
  return question === undefined ? "" : `${words.problemOf(Number(question) + 1)}:`;
}
