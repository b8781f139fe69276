/** @jsxImportSource preact */
import "./page.css";
import "./questions.css";
import { render } from "preact";
import { Sheet } from "./Sheet";

const root = document.getElementById("root");
if (root) render(<Sheet token={window.location.hash.slice(1)} />, root);

// another link pasted into the same tab is another questionnaire
addEventListener("hashchange", () => window.location.reload());
