import { colour, pine } from "../theme/tokens";
import { figure, percent } from "./scale";

interface Picture {
  title: string;
  /** answers in the order they are to stand in */
  items: readonly { label: string; count: number }[];
  /** the whole of the shares */
  total: number;
  /** a quiet line at the foot: how many answered, the mean */
  foot: string;
}

const width = 960;
const edge = 40;
const labels = 330;
const figures = 130;
const line = 24;
const family = '"Golos Text Variable", system-ui, sans-serif';

/** A chart as a PNG of its own, for a report or a slide: bars with their figures on white. */
export async function chartPicture({ title, items, total, foot }: Picture): Promise<Blob> {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  const font = (size: number, weight = 400) => `${weight} ${size}px ${family}`;
  pen.font = font(26, 600);
  const heading = wrapped(pen, title, width - 2 * edge);
  pen.font = font(18);
  const rows = items.map((item) => ({ ...item, lines: wrapped(pen, item.label, labels) }));
  const top = edge + heading.length * 34 + 20;
  const height = top + rows.reduce((sum, { lines }) => sum + lines.length * line + 16, 0) + 24 + edge;
  // twice as dense, so that it stays sharp on paper
  canvas.width = width * 2;
  canvas.height = height * 2;
  pen.scale(2, 2);
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, width, height);
  pen.textBaseline = "top";

  pen.fillStyle = colour.ink;
  pen.font = font(26, 600);
  for (const [index, text] of heading.entries()) pen.fillText(text, edge, edge + index * 34);

  const largest = Math.max(1, ...items.map(({ count }) => count));
  const from = edge + labels + 20;
  const longest = width - edge - figures - from;
  let y = top;
  for (const { lines, count } of rows) {
    const tall = lines.length * line;
    pen.font = font(18);
    pen.fillStyle = colour.ink;
    for (const [index, text] of lines.entries()) pen.fillText(text, edge, y + index * line + 2);
    pen.fillStyle = colour.sunken;
    pen.fillRect(from, y + tall / 2 - 9, longest, 18);
    pen.fillStyle = pine[4];
    pen.fillRect(from, y + tall / 2 - 9, (longest * count) / largest, 18);
    pen.fillStyle = colour.inkSoft;
    pen.textAlign = "right";
    pen.fillText(`${figure(count)} · ${percent(count, total)}\u00a0%`, width - edge, y + tall / 2 - 10);
    pen.textAlign = "left";
    y += tall + 16;
  }
  pen.font = font(16);
  pen.fillStyle = colour.inkQuiet;
  pen.fillText(foot, edge, y + 8);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no picture"))), "image/png"),
  );
}

/** Words in lines no longer than `room`; a single longer word keeps its line. */
function wrapped(pen: CanvasRenderingContext2D, text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && pen.measureText(`${last} ${word}`).width <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
