/** @jsxImportSource preact */
import "./page.css";
import "./questions.css";
import { render } from "preact";
import { CheckIn } from "./CheckIn";
import { Sheet } from "./Sheet";

const root = document.getElementById("root");
const token = window.location.hash.slice(1);
// «g.» leads a slip of a general meeting, everything else is a questionnaire
if (root) render(token.startsWith("g.") ? <CheckIn token={token.slice(2)} /> : <Sheet token={token} />, root);

// another link pasted into the same tab is another questionnaire
addEventListener("hashchange", () => window.location.reload());
