import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { pairs as words } from "@/i18n/ru/pairs";
import { renderPage } from "@/testing/render";
import { reply, server } from "@/testing/server";
import type { Pair } from "./model";
import { OrderForm } from "./OrderForm";

const order = { id: "7", title: "Об утверждении пар", number: "32", dated: "2026-10-07", status: "in_force" };

test("an order of the register is named by itself, without typing its number again", async () => {
  server.use(
    http.get("*/api/v1/documents", ({ request }) =>
      HttpResponse.json({ items: request.url.includes("order_pairs&") ? [order] : [], next: null }),
    ),
  );
  const calls = reply("post", "/api/v1/pairs/{pairId}/order", {} as never);
  renderPage(<OrderForm pair={{ id: "1", programId: "5" } as Pair} onDone={() => {}} />);
  await userEvent.click(await screen.findByRole("combobox", { name: words.orderChoice }));
  await userEvent.click(await screen.findByRole("option", { name: /32/ }));
  await userEvent.click(screen.getByRole("button", { name: words.actions.order }));
  await expect.poll(() => calls.length).toBe(1);
  expect(calls[0]?.body).toEqual({ documentId: "7" });
});

test("with an empty register the number and date are typed", async () => {
  reply("get", "/api/v1/documents", { items: [], next: null } as never);
  const calls = reply("post", "/api/v1/pairs/{pairId}/order", {} as never);
  renderPage(<OrderForm pair={{ id: "1", programId: "5" } as Pair} onDone={() => {}} />);
  await userEvent.type(await screen.findByRole("textbox", { name: new RegExp(words.orderNumber) }), "14");
  await userEvent.click(screen.getByRole("button", { name: words.actions.order }));
  await expect.poll(() => calls.length).toBe(1);
  expect(calls[0]?.body).toMatchObject({ number: "14" });
});
