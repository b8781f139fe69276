/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { AnswerError, Answers } from "./answers";
import { type Draft, dropDraft, keepDraft, readDraft } from "./draft";
import { translated } from "./language";
import { loadFor } from "./later";
import { arranged } from "./order";
import { Questions } from "./Questions";
import { openSheet, type SheetView, sendAnswers } from "./server";
import { words } from "./words";

type Stage =
  | { is: "loading" | "no-line" | "open" | "waiting" | "answered" | "thanks" }
  | { is: "closed"; title: string; text: string };

/** The answers were taken before: by this key with other answers, or from another phone. */
const takenBefore: ReadonlySet<string> = new Set(["already-answered", "idempotency-key-reused"]);

/** A questionnaire opened by a personal link; the secret stays in the fragment and travels in a header only. */
export function Sheet({ token }: { token: string }) {
  const [stage, setStage] = useState<Stage>({ is: "loading" });
  const [sheet, setSheet] = useState<SheetView>();
  const [draft, setDraft] = useState<Draft>(() => readDraft(token));
  const [kept, setKept] = useState(true);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<readonly AnswerError[]>([]);
  const [problem, setProblem] = useState("");
  const missed = useRef(false);

  const keep = useCallback(
    (next: Draft) => {
      setDraft(next);
      setKept(keepDraft(token, next));
    },
    [token],
  );

  const open = useCallback(async () => {
    if (!token) return setStage({ is: "closed", title: words.deadTitle, text: words.noTokenText });
    const outcome = await openSheet(token);
    if (outcome.is === "unreachable") return setStage({ is: "no-line" });
    if (outcome.is === "refused") {
      const early = outcome.code === "survey-not-open";
      return setStage({
        is: "closed",
        title: early ? words.earlyTitle : words.deadTitle,
        text: outcome.detail || words.deadText,
      });
    }
    try {
      await loadFor(outcome.data.questions);
    } catch {
      // some browsers remember a module that did not come: only a fresh page, while the line is there, asks again
      if (missed.current) window.location.reload();
      missed.current = true;
      return setStage({ is: "no-line" });
    }
    setSheet(outcome.data);
    document.title = outcome.data.title;
    if (outcome.data.status === "open") return setStage({ is: "open" });
    dropDraft(token);
    setStage({ is: "answered" });
  }, [token]);

  const send = useCallback(
    async (answers: Answers, current: Draft) => {
      const outgoing = { ...current, outgoing: answers };
      keep(outgoing);
      setBusy(true);
      setRefused([]);
      setProblem("");
      const outcome = await sendAnswers(token, current.key, answers);
      setBusy(false);
      if (outcome.is === "unreachable") return setStage({ is: "waiting" });
      if (outcome.is === "done" || takenBefore.has(outcome.code)) {
        dropDraft(token);
        return setStage({ is: outcome.is === "done" ? "thanks" : "answered" });
      }
      keep({ ...outgoing, outgoing: undefined });
      if (outcome.code === "link-dead") {
        return setStage({ is: "closed", title: words.deadTitle, text: outcome.detail || words.deadText });
      }
      setRefused(outcome.errors);
      setProblem(outcome.errors.length > 0 ? "" : outcome.detail || words.refused);
      await open();
    },
    [token, keep, open],
  );

  // what a lost line or a closed tab held back goes out first
  const retry = useCallback(() => (draft.outgoing ? send(draft.outgoing, draft) : open()), [draft, send, open]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once when the page opens
  useEffect(() => void retry(), []);
  useRetry(stage.is === "no-line" || stage.is === "waiting", retry);

  const read = useMemo(() => {
    const said = sheet && translated(sheet, draft.language);
    return said && { ...said, questions: arranged(said.questions, draft.key) };
  }, [sheet, draft.language, draft.key]);

  return (
    <>
      {sheet && <p className="from">{sheet.organisation}</p>}
      {stage.is === "loading" && <p role="status">{draft.outgoing ? words.sending : words.loading}</p>}
      {stage.is === "no-line" && (
        <Message title={words.noLineTitle} text={words.noLineText}>
          <RetryButton onClick={retry}>{words.tryNow}</RetryButton>
        </Message>
      )}
      {stage.is === "waiting" && (
        <Message title={words.waitingTitle} text={words.waitingText}>
          <RetryButton onClick={retry}>{busy ? words.sending : words.sendNow}</RetryButton>
        </Message>
      )}
      {stage.is === "closed" && <Message title={stage.title} text={stage.text} />}
      {stage.is === "answered" && <Message title={words.answeredTitle} text={words.answeredText} good />}
      {stage.is === "thanks" && <Message title={words.thanksTitle} text={words.thanksText} good />}
      {stage.is === "open" && sheet && read && (
        <>
          {Object.keys(sheet.translations).length > 0 && (
            <p className="languages">
              {[["", words.russian] as const, ...Object.entries(sheet.translations)].map(([code, said]) => (
                <button
                  key={code}
                  type="button"
                  lang={code || "ru"}
                  aria-pressed={(draft.language ?? "") === code}
                  onClick={() => keep({ ...draft, language: code })}
                >
                  {typeof said === "string" ? said : said.name}
                </button>
              ))}
            </p>
          )}
          <div lang={draft.language || "ru"}>
            <h1>{read.title}</h1>
            <p className="intro">{read.intro}</p>
          </div>
          <Questions
            questions={read.questions}
            answers={draft.answers}
            onAnswer={(answers) => keep({ ...draft, answers })}
            onSend={(answers) => void send(answers, draft)}
            sending={busy}
            refused={refused}
            kept={kept}
          />
          <p role="alert" className="wrong">
            {problem}
          </p>
        </>
      )}
      {sheet?.policyUrl && /^https?:/i.test(sheet.policyUrl) && (
        <footer>
          <a href={sheet.policyUrl} target="_blank" rel="noopener noreferrer">
            {words.policy}
          </a>
        </footer>
      )}
    </>
  );
}

interface MessageProps {
  title: string;
  text: string;
  good?: boolean;
  children?: ComponentChildren;
}

/** The whole page says one thing; its heading takes the focus, so that it is read out. */
function Message({ title, text, good = false, children }: MessageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return (
    <div className="message" role="status">
      <svg viewBox="0 0 96 64" width="96" height="64" fill="none" aria-hidden="true" data-good={good}>
        <rect x="10" y="14" width="46" height="36" rx="18" />
        <path d="M60 17.5h8a14.5 14.5 0 0 1 0 29h-10a14.5 14.5 0 0 1-14.5-14.5" />
      </svg>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{text}</p>
      {children}
    </div>
  );
}

function RetryButton({ onClick, children }: { onClick: () => unknown; children: ComponentChildren }) {
  return (
    <button type="button" className="main" onClick={() => void onClick()}>
      {children}
    </button>
  );
}

/** Tries again when the phone says that the line is back, and every 15 seconds, because it does not always know. */
function useRetry(active: boolean, retry: () => unknown) {
  // at once: the line may come back between the drawing and a later effect
  useLayoutEffect(() => {
    if (!active) return;
    const again = () => void retry();
    const timer = setInterval(again, 15_000);
    addEventListener("online", again);
    return () => {
      clearInterval(timer);
      removeEventListener("online", again);
    };
  }, [active, retry]);
}
