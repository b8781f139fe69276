/** @jsxImportSource preact */
import { useState } from "preact/hooks";
import { words } from "./words";

interface Props {
  lead: string;
  label: string;
  busyLabel: string;
  /** what is wrong with the code or the line; undefined if nothing */
  onCode: (code: string) => Promise<string | undefined>;
}

/** Asks for the personal code. */
export function CodeForm({ lead, label, busyLabel, onCode }: Props) {
  const [code, setCode] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");

  async function submit(event: Event) {
    event.preventDefault();
    const digits = code.replace(/\D/g, "");
    if (digits.length !== 8) return setProblem(words.codeShort);
    setBusy(true);
    setProblem((await onCode(digits)) ?? "");
    setBusy(false);
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <p className="intro">{lead}</p>
      <label className="line" htmlFor="code">
        {words.code}
      </label>
      <input
        id="code"
        className="code"
        inputMode="numeric"
        autoComplete="off"
        maxLength={9}
        value={code}
        aria-invalid={problem !== ""}
        aria-describedby="code-hint code-problem"
        onInput={(event) => setCode(event.currentTarget.value)}
      />
      <p id="code-hint" className="note">
        {words.codeHint}
      </p>
      <p id="code-problem" role="alert" className="wrong">
        {problem}
      </p>
      <button type="submit" className="main" disabled={busy}>
        {busy ? busyLabel : label}
      </button>
    </form>
  );
}
