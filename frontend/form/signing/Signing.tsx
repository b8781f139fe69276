/** @jsxImportSource preact */
import "./signing.css";
import { useCallback, useEffect, useState } from "preact/hooks";
import { CodeForm } from "./CodeForm";
import { Document } from "./Document";
import { Done } from "./Done";
import { look, open, type SignerText, type SignerView } from "./server";
import { words } from "./words";

type Stage =
  | { is: "loading" }
  | { is: "no-line" }
  | { is: "dead"; text: string }
  | { is: "closed"; view: SignerView }
  | { is: "open"; view: SignerView; code: string; text: SignerText }
  | { is: "signed"; view: SignerView; code?: string }
  | { is: "refused" };

/** A consent to be signed: the personal code, the document with its blanks, and both answers side by side. */
export function Signing({ token }: { token: string }) {
  const [stage, setStage] = useState<Stage>({ is: "loading" });

  const begin = useCallback(async () => {
    document.title = words.page;
    const outcome = await look(token);
    if (outcome.is === "refused") return setStage({ is: "dead", text: outcome.detail });
    if (outcome.is === "unreachable") return setStage({ is: "no-line" });
    setStage({ is: outcome.data.signed ? "signed" : "closed", view: outcome.data });
  }, [token]);

  useEffect(() => void begin(), [begin]);

  /** Opens the document; returns what is wrong, if anything. */
  async function enter(view: SignerView, code: string) {
    const outcome = await open(token, code);
    if (outcome.is === "done") setStage({ is: "open", view, code, text: outcome.data });
    else if (outcome.is === "unreachable") return words.noLine;
    else if (outcome.code === "link-dead") setStage({ is: "dead", text: outcome.detail });
    else return outcome.detail;
  }

  if (stage.is === "loading") return <p role="status">{words.loading}</p>;
  if (stage.is === "dead") return <Said title={words.deadTitle} text={stage.text} />;
  if (stage.is === "refused") return <Said title={words.refusedTitle} text={words.refusedText} />;
  if (stage.is === "no-line") {
    return (
      <>
        <Said title={words.noLineTitle} text={words.noLine} />
        <button type="button" className="main" onClick={() => void begin()}>
          {words.again}
        </button>
      </>
    );
  }
  const { view } = stage;
  return (
    <>
      <p className="from">{view.organisation}</p>
      {stage.is === "closed" && (
        <>
          <h1>{words.codeTitle}</h1>
          <CodeForm
            lead={words.codeLead}
            label={words.open}
            busyLabel={words.opening}
            onCode={(code) => enter(view, code)}
          />
        </>
      )}
      {stage.is === "open" && (
        <Document
          token={token}
          code={stage.code}
          text={stage.text}
          onSigned={() => setStage({ is: "signed", view, code: stage.code })}
          onRefused={() => setStage({ is: "refused" })}
          onDead={(text) => setStage({ is: "dead", text })}
        />
      )}
      {stage.is === "signed" && <Done token={token} code={stage.code} />}
      {view.policyUrl && (
        <footer>
          <a href={view.policyUrl} rel="noreferrer">
            {words.policy}
          </a>
        </footer>
      )}
    </>
  );
}

function Said({ title, text }: { title: string; text: string }) {
  return (
    <div role="status" className="message">
      <h1>{title}</h1>
      <p>{text}</p>
    </div>
  );
}
