/** @jsxImportSource preact */
import { useCallback, useEffect, useState } from "preact/hooks";
import { checkInWords as words } from "./check-in-words";
import { type CheckInView, checkIn, openCheckIn } from "./server";

type Stage = { is: "loading" } | { is: "no-line" } | { is: "dead"; text: string } | { is: "open"; view: CheckInView };

/** A slip of a general meeting: its time and place, and one button to say «I am here». */
export function CheckIn({ token }: { token: string }) {
  const [stage, setStage] = useState<Stage>({ is: "loading" });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");

  const ask = useCallback(
    async (how: typeof openCheckIn) => {
      setBusy(true);
      setProblem("");
      const outcome = await how(token);
      setBusy(false);
      if (outcome.is === "done") return setStage({ is: "open", view: outcome.data });
      if (outcome.is === "refused" && outcome.code !== "link-dead") return setProblem(outcome.detail);
      if (outcome.is === "refused") return setStage({ is: "dead", text: outcome.detail });
      if (how === openCheckIn) setStage({ is: "no-line" });
      else setProblem(words.noLine);
    },
    [token],
  );

  useEffect(() => void ask(openCheckIn), [ask]);

  if (stage.is === "loading") return <p role="status">{words.loading}</p>;
  if (stage.is === "dead") {
    return (
      <>
        <h1>{words.deadTitle}</h1>
        <p>{stage.text}</p>
      </>
    );
  }
  if (stage.is === "no-line") {
    return (
      <>
        <h1>{words.noLineTitle}</h1>
        <p>{words.noLine}</p>
        <button type="button" className="main" disabled={busy} onClick={() => void ask(openCheckIn)}>
          {words.again}
        </button>
      </>
    );
  }
  const { organisation, title, place, startsAt, timeZone, status } = stage.view;
  const when = new Date(startsAt).toLocaleString("ru", {
    timeZone,
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  });
  return (
    <>
      <p className="from">{organisation}</p>
      <h1>{title}</h1>
      <p className="intro">
        {when}, {place}
      </p>
      {status === "open" ? (
        <button type="button" className="main" disabled={busy} onClick={() => void ask(checkIn)}>
          {busy ? words.sending : words.here}
        </button>
      ) : (
        <p role="status">
          <b>{words[status]}</b>
        </p>
      )}
      <p role="alert" className="wrong">
        {problem}
      </p>
    </>
  );
}
