/** @jsxImportSource preact */
import { HttpResponse, http } from "msw";
import { render } from "preact";
import { expect, test } from "vitest";
import { server } from "../src/testing/server";
import { CheckIn } from "./CheckIn";
import { checkInWords as words } from "./check-in-words";

const view = {
  organisation: "Школа",
  title: "Общая встреча",
  startsAt: "2026-10-05T10:00:00Z",
  timeZone: "Europe/Moscow",
  place: "Актовый зал",
};
const address = "*/api/v1/gatherings/check-in";

function open() {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  render(<CheckIn token="A.B" />, root);
  return root;
}

test("one button on the slip says that its holder is here", async () => {
  const tokens: (string | null)[] = [];
  server.use(
    http.get(address, () => HttpResponse.json({ ...view, status: "open" })),
    http.post(address, ({ request }) => {
      tokens.push(request.headers.get("Gathering-Link"));
      return HttpResponse.json({ ...view, status: "came" });
    }),
  );
  const page = open();
  await expect.poll(() => page.querySelector("button")?.textContent).toBe(words.here);
  expect(page.textContent).toContain("Актовый зал");
  page.querySelector("button")?.click();
  await expect.poll(() => page.textContent).toContain(words.came);
  expect(tokens).toEqual(["A.B"]);
  expect(page.querySelector("button")).toBeNull();
});

test("on another day there is no button, and a dead slip says what to do", async () => {
  server.use(http.get(address, () => HttpResponse.json({ ...view, status: "not_now" })));
  const early = open();
  await expect.poll(() => early.textContent).toContain(words.not_now);
  expect(early.querySelector("button")).toBeNull();
  server.use(
    http.get(address, () => HttpResponse.json({ code: "link-dead", detail: "Попросите новый" }, { status: 404 })),
  );
  const dead = open();
  await expect.poll(() => dead.textContent).toContain("Попросите новый");
});
