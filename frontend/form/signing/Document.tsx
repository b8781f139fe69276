/** @jsxImportSource preact */
import { useState } from "preact/hooks";
import type { Outcome } from "../server";
import { refuse, type SignerText, sign } from "./server";
import { words } from "./words";

interface Props {
  token: string;
  code: string;
  text: SignerText;
  onSigned: () => void;
  onRefused: () => void;
  onDead: (text: string) => void;
}

/** The document with its blanks. What is typed stays in memory: a passport has no place in a phone's storage. */
export function Document({ token, code, text, onSigned, onRefused, onDead }: Props) {
  const [values, setValues] = useState<Record<string, string>>({});
  const [read, setRead] = useState(false);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState("");

  async function send(call: () => Promise<Outcome<void>>, then: () => void) {
    setBusy(true);
    const outcome = await call();
    setBusy(false);
    if (outcome.is === "done") return then();
    if (outcome.is === "unreachable") return setWrong({ form: words.noLine });
    if (outcome.code === "link-dead") return onDead(outcome.detail);
    setWrong({
      form: outcome.detail,
      ...Object.fromEntries(outcome.errors.map(({ question, message }) => [question, message])),
    });
  }

  function submit(event: Event) {
    event.preventDefault();
    const found: Record<string, string> = {};
    for (const { blank, required } of text.lines) {
      if (blank && required && !values[blank]?.trim()) found[blank] = words.empty;
    }
    if (!read) found.read = words.readNeeded;
    setWrong(found);
    const first = Object.keys(found)[0];
    if (first) return document.getElementById(first)?.focus();
    void send(() => sign(token, code, values), onSigned);
  }

  if (refusing) {
    return (
      <>
        <h1>{words.refuseTitle}</h1>
        <p className="intro">{words.refuseText}</p>
        <label className="line" htmlFor="reason">
          {words.refuseReason}
        </label>
        <textarea
          id="reason"
          rows={3}
          maxLength={500}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <p role="alert" className="wrong">
          {wrong.form}
        </p>
        <div className="both">
          <button
            type="button"
            className="main"
            disabled={busy}
            onClick={() => void send(() => refuse(token, code, reason), onRefused)}
          >
            {words.refuseYes}
          </button>
          <button type="button" className="other" disabled={busy} onClick={() => setRefusing(false)}>
            {words.refuseNo}
          </button>
        </div>
      </>
    );
  }

  const [title, ...lines] = text.lines;
  return (
    <form noValidate onSubmit={submit}>
      <p className="from">{words.number(text.number)}</p>
      <h1>{title?.text}</h1>
      <p className="intro">{words.fill}</p>
      <div className="document">
        {lines.map(({ text: line, blank, required }) =>
          blank ? (
            <p key={blank}>
              <label className="line" htmlFor={blank}>
                {line}
                {!required && <span className="note"> ({words.optional})</span>}
              </label>
              <textarea
                id={blank}
                rows={2}
                maxLength={500}
                autoComplete="off"
                value={values[blank] ?? ""}
                aria-invalid={!!wrong[blank]}
                aria-describedby={`${blank}-problem`}
                onInput={(event) => setValues({ ...values, [blank]: event.currentTarget.value })}
              />
              <span id={`${blank}-problem`} className="wrong">
                {wrong[blank]}
              </span>
            </p>
          ) : (
            <p key={line}>{line}</p>
          ),
        )}
      </div>
      <p className="signer">{words.signer(text.signerName)}</p>
      <label className="read">
        <input
          id="read"
          type="checkbox"
          checked={read}
          aria-invalid={!!wrong.read}
          aria-describedby="read-problem"
          onChange={(event) => setRead(event.currentTarget.checked)}
        />
        {words.read}
      </label>
      <p id="read-problem" className="wrong">
        {wrong.read}
      </p>
      <p role="alert" className="wrong">
        {wrong.form}
      </p>
      <div className="both">
        <button type="submit" className="main" disabled={busy}>
          {busy ? words.signing : words.sign}
        </button>
        <button type="button" className="other" disabled={busy} onClick={() => setRefusing(true)}>
          {words.refuse}
        </button>
      </div>
    </form>
  );
}
