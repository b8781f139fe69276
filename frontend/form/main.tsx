/** @jsxImportSource preact */
import "./page.css";
import "./questions.css";
import { render } from "preact";
import { Sheet } from "./Sheet";
import { words } from "./words";

const root = document.getElementById("root");
const token = window.location.hash.slice(1);

/** What few phones need comes on its own. Nothing has been entered yet: opening the page again loses nothing. */
async function later(load: () => Promise<(into: HTMLElement) => void>) {
  try {
    (await load())(root as HTMLElement);
  } catch {
    const again = (
      <>
        <h1>{words.noLineTitle}</h1>
        <button type="button" className="main" onClick={() => window.location.reload()}>
          {words.tryNow}
        </button>
      </>
    );
    render(again, root as HTMLElement);
  }
}

// «g.» leads a slip of a general meeting, «s.» a document to be signed, «preview» is the frame of the builder,
// everything else is a questionnaire
if (token.startsWith("g.")) {
  void later(async () => {
    const { CheckIn } = await import("./CheckIn");
    return (into) => render(<CheckIn token={token.slice(2)} />, into);
  });
} else if (token.startsWith("s.")) {
  void later(async () => {
    const { Signing } = await import("./signing/Signing");
    return (into) => render(<Signing token={token.slice(2)} />, into);
  });
} else if (token === "preview") {
  void later(async () => {
    const { Preview } = await import("./Preview");
    return (into) => render(<Preview />, into);
  });
} else if (root) render(<Sheet token={token} />, root);

// another link pasted into the same tab is another questionnaire
addEventListener("hashchange", () => window.location.reload());
