/** @jsxImportSource preact */
import { useEffect, useRef, useState } from "preact/hooks";
import { CodeForm } from "./CodeForm";
import { copy } from "./server";
import { words } from "./words";

/** The document is signed; the signer takes his own copy, after the code if the page was opened anew. */
export function Done({ token, code }: { token: string; code: string | undefined }) {
  const title = useRef<HTMLHeadingElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  useEffect(() => title.current?.focus(), []);

  async function take(by: string) {
    const outcome = await copy(token, by);
    if (outcome.is === "refused") return outcome.detail;
    if (outcome.is === "unreachable") return words.noLine;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(outcome.data);
    link.download = words.copyName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {words.signedTitle}
      </h1>
      <p className="intro">{words.signedText}</p>
      {code ? (
        <>
          <p role="alert" className="wrong">
            {problem}
          </p>
          <button
            type="button"
            className="main"
            disabled={busy}
            onClick={() => {
              setBusy(true);
              void take(code).then((wrong) => {
                setProblem(wrong ?? "");
                setBusy(false);
              });
            }}
          >
            {words.copy}
          </button>
        </>
      ) : (
        <CodeForm lead={words.copyNeedsCode} label={words.copy} busyLabel={words.opening} onCode={take} />
      )}
    </>
  );
}
