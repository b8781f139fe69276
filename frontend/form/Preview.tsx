/** @jsxImportSource preact */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Answers } from "./answers";
import { translated } from "./language";
import { loadFor } from "./later";
import { arranged } from "./order";
import { Questions } from "./Questions";
import type { SheetView } from "./server";
import { words } from "./words";

/** What the builder hands over to be looked at. */
export type PreviewMessage = { preview: SheetView; language?: string };

/**
 * A questionnaire that is being built, answered by nobody: the page around it hands it over and nothing leaves it. Only
 * a page of the same origin is listened to.
 */
export function Preview() {
  const [shown, setShown] = useState<PreviewMessage>();
  const [answers, setAnswers] = useState<Answers>({});
  const [done, setDone] = useState(false);

  useEffect(() => {
    const listen = async ({ origin, data }: MessageEvent<Partial<PreviewMessage> | null>) => {
      if (origin !== window.location.origin || !data?.preview) return;
      await loadFor(data.preview.questions);
      setShown(data as PreviewMessage);
    };
    addEventListener("message", listen);
    window.parent.postMessage("preview-ready", window.location.origin);
    return () => removeEventListener("message", listen);
  }, []);

  const sheet = useMemo(() => shown && translated(shown.preview, shown.language), [shown]);
  const questions = useMemo(() => arranged(sheet?.questions ?? [], "preview"), [sheet]);
  if (!sheet) return <p role="status">{words.loading}</p>;
  return (
    <>
      <p className="from">{sheet.organisation}</p>
      <h1>{sheet.title}</h1>
      <p className="intro">{sheet.intro}</p>
      <Questions
        questions={questions}
        answers={answers}
        onAnswer={(next) => {
          setAnswers(next);
          setDone(false);
        }}
        onSend={() => setDone(true)}
        sending={false}
        refused={[]}
        kept
      />
      <p role="status">{done && words.previewDone}</p>
    </>
  );
}
