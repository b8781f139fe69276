/** @jsxImportSource preact */
import { screen, waitFor } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { render } from "preact";
import { afterEach, expect, test } from "vitest";
import { server } from "@/testing/server";
import { Signing } from "./Signing";
import { words } from "./words";

const base = "*/api/v1/consents/signer";
const text = {
  number: 7,
  signerName: "Семёнова Анна",
  lines: [
    { text: "СОГЛАСИЕ", blank: null, required: false },
    { text: "Участник: Семёнов Пётр.", blank: null, required: false },
    { text: "Адрес", blank: "blank-1", required: true },
  ],
};

let root: HTMLElement;

/** As the queries see it: they take a no-break space for a space. */
const said = (key: keyof typeof words) => String(words[key]).replaceAll("\u00a0", " ");

function show() {
  root = document.createElement("main");
  document.body.append(root);
  server.use(
    http.get(base, () => HttpResponse.json({ organisation: "Школа", policyUrl: null, signed: false })),
    http.post(`${base}/opening`, async ({ request }) => {
      const { code } = (await request.json()) as { code: string };
      return code === "12345678"
        ? HttpResponse.json(text)
        : HttpResponse.json({ code: "wrong-code", detail: "Код не подошёл. Осталось попыток: 4." }, { status: 422 });
    }),
  );
  render(<Signing token="t" />, root);
}

async function typeCode(code: string) {
  await userEvent.type(await screen.findByLabelText(said("code")), code);
  await userEvent.click(screen.getByRole("button", { name: words.open }));
}

afterEach(() => {
  render(null, root);
  root.remove();
});

test("a wrong code shows nothing of the document and says how many attempts are left", async () => {
  show();
  await typeCode("0000 0000");
  expect(await screen.findByText(/Осталось попыток: 4/)).toBeTruthy();
  expect(screen.queryByText(/Семёнов/)).toBeNull();
});

test("the document is signed only when it is read and filled in", async () => {
  const sent: unknown[] = [];
  show();
  server.use(
    http.post(`${base}/signature`, async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await typeCode("1234 5678");
  await userEvent.click(await screen.findByRole("button", { name: words.sign }));
  expect(await screen.findByText(said("empty"))).toBeTruthy();
  expect(screen.getByText(said("readNeeded"))).toBeTruthy();
  expect(sent).toEqual([]);
  await userEvent.type(screen.getByLabelText("Адрес"), "посёлок, 1");
  await userEvent.click(screen.getByLabelText(said("read")));
  await userEvent.click(screen.getByRole("button", { name: words.sign }));
  expect(await screen.findByRole("heading", { name: words.signedTitle })).toBeTruthy();
  expect(sent).toEqual([{ code: "12345678", values: { "blank-1": "посёлок, 1" }, read: true }]);
});

test("nothing is ticked beforehand, and refusing is offered beside signing", async () => {
  const sent: unknown[] = [];
  show();
  server.use(
    http.post(`${base}/refusal`, async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await typeCode("12345678");
  const read = (await screen.findByLabelText(said("read"))) as HTMLInputElement;
  expect(read.checked).toBe(false);
  await userEvent.click(screen.getByRole("button", { name: words.refuse }));
  await userEvent.click(await screen.findByRole("button", { name: words.refuseYes }));
  await waitFor(() => expect(sent).toEqual([{ code: "12345678", reason: "" }]));
  expect(await screen.findByText(said("refusedText"))).toBeTruthy();
});
