import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { consentScans as words } from "@/i18n/ru/consent-scans";
import { renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import type { Scan, ScanPage } from "./model";
import ScansPage from "./ScansPage";

const consent = {
  id: "9",
  number: 4,
  subjectName: "Ёлкин Пётр",
  signerName: "Ёлкина Анна",
  kind: "pd_minor_by_guardian" as const,
  pages: 2,
};
const page = (id: string, facts: Partial<ScanPage>): ScanPage => ({
  id,
  fileName: "стопка.pdf",
  filePage: 1,
  state: "filed",
  consent,
  formPage: 1,
  formPages: 1,
  missing: [],
  hasPicture: false,
  ...facts,
});
const scan = (...pages: ScanPage[]): Scan => ({
  id: "5",
  createdAt: "2026-11-20T10:00:00Z",
  read: pages.filter(({ state }) => state !== "waiting").length,
  pages,
});
const show = () => renderPage(<ScansPage programId="7" scanId="5" onBegun={() => undefined} />);

test("each page says where it went or what it waits for", async () => {
  reply(
    "get",
    "/api/v1/consents/scans/{scanId}",
    scan(
      page("a", {}),
      page("b", { state: "already" }),
      page("c", { state: "placed", missing: [2], formPages: 2 }),
      page("d", { state: "unreadable", consent: null, formPage: null }),
    ),
  );
  show();
  expect(await screen.findByText(said(words.filedTitle(1)))).toBeVisible();
  expect(screen.getByText(said(words.alreadyTitle(1)))).toBeVisible();
  expect(screen.getByText(said(words.waits("Ёлкин Пётр", "2")))).toBeVisible();
  expect(screen.getByText(said(words.broken))).toBeVisible();
});

test("a half-read heap is read on by itself", async () => {
  reply("get", "/api/v1/consents/scans/{scanId}", scan(page("a", { state: "waiting", consent: null })));
  const calls = reply("post", "/api/v1/consents/scans/{scanId}/reading", scan(page("a", {})));
  show();
  expect(await screen.findByText(said(words.filedTitle(1)))).toBeVisible();
  expect(calls).toHaveLength(1);
});

test("a page is put aside by hand", async () => {
  reply(
    "get",
    "/api/v1/consents/scans/{scanId}",
    scan(page("d", { state: "unreadable", consent: null, formPage: null })),
  );
  const calls = reply(
    "post",
    "/api/v1/consents/scans/{scanId}/pages/{pageId}/removal",
    scan(page("d", { state: "removed", consent: null, formPage: null })),
  );
  show();
  await userEvent.click(await screen.findByRole("button", { name: said(words.remove) }));
  expect(calls).toHaveLength(1);
});
