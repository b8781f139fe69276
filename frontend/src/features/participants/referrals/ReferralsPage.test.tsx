import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { referrals as words } from "@/i18n/ru/referrals";
import { curator, renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import type { Referral } from "./queries";
import ReferralsPage from "./ReferralsPage";

const referral: Referral = {
  id: "r1",
  programId: "p1",
  programTitle: "Программа",
  source: "class_teacher",
  fullName: "Семёнов Пётр",
  familyName: "Семёнов",
  givenName: "Пётр",
  patronymic: null,
  className: "7А",
  reason: "Держится в стороне",
  status: "referred",
  declineReason: null,
  participantId: null,
  author: "Классный руководитель 7А",
  createdAt: "2026-11-20T08:00:00Z",
  keepUntil: "2026-12-20",
  version: 0,
};

beforeEach(() => {
  reply("get", "/api/v1/referrals", { items: [referral], next: null });
  reply("get", "/api/v1/referrals/choices", { programs: [{ id: "p1", title: "Программа" }], classes: [] });
  reply("get", "/api/v1/referrals/class-teachers", []);
});

test("a curator makes a participant of the referred or declines him", async () => {
  renderPage(<ReferralsPage onStatus={vi.fn()} />);
  expect(await screen.findByText("Семёнов Пётр, 7А")).toBeVisible();
  expect(screen.getByRole("link", { name: words.accept })).toHaveAttribute(
    "href",
    "/programs/p1/participants/new?referral=r1",
  );
  await userEvent.click(screen.getByRole("button", { name: words.decline }));
  expect(await within(await screen.findByRole("dialog")).findByText(said(words.declineText))).toBeVisible();
});

test("a class teacher reads the fate of a referral, and is told when no class is his", async () => {
  renderPage(<ReferralsPage onStatus={vi.fn()} />, { me: { ...curator, roles: ["class_teacher"] } });
  expect(await screen.findByText("Семёнов Пётр, 7А")).toBeVisible();
  expect(screen.queryByRole("button", { name: words.decline })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: words.add }));
  expect(await screen.findByText(said(words.noClasses))).toBeVisible();
});
