import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { bellLabel } from "@/i18n/ru/bell";
import { calendar, modeLabels, topicLabels, notifications as words } from "@/i18n/ru/notifications";
import { renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import { Bell } from "./Bell";
import NotificationSettingsPage from "./NotificationSettingsPage";
import NotificationsPage from "./NotificationsPage";
import type { Notification, Setting } from "./queries";
import UnsubscribePage from "./UnsubscribePage";

const alarm: Notification = {
  id: "0198a000-0000-7000-8000-00000000000a",
  topic: "safety_alert",
  title: "Наставляемый просит помощи куратора",
  detail: "Ёлкина А. П. – Жуков П.",
  address: "/programs/p/meetings/m",
  urgent: true,
  createdAt: "2026-11-20T10:00:00Z",
  readAt: null,
};

const setting: Setting = {
  mailConfigured: false,
  mail: true,
  topics: [
    { topic: "safety_alert", mode: "now", fixed: true },
    { topic: "care", mode: "digest", fixed: false },
  ],
  quietFrom: "21:00",
  quietTo: "08:00",
  digestAt: "08:00",
  timeZone: "Europe/Moscow",
  version: 3,
};

test("the bell says how much is new", async () => {
  reply("get", "/api/v1/notifications/unread", { unread: 2 });
  renderPage(<Bell />);
  const bell = await screen.findByRole("link", { name: bellLabel(2) }, { timeout: 5000 });
  expect(bell).toHaveAttribute("href", "/notifications");
  expect(bellLabel(21)).toBe("Уведомления: 21\u00a0новое");
});

test("a line leads to where it is solved and can be marked as read", async () => {
  reply("get", "/api/v1/notifications", { items: [alarm], next: null });
  const read = reply("post", "/api/v1/notifications/{notificationId}/reading", alarm);
  renderPage(<NotificationsPage all={false} onAll={() => undefined} />);
  const line = await screen.findByRole("link", { name: new RegExp(alarm.title) });
  expect(line).toHaveAttribute("href", alarm.address);
  await userEvent.click(screen.getByRole("button", { name: `${words.read}: ${alarm.title}` }));
  expect(read).toHaveLength(1);
});

test("with nothing new the page says so", async () => {
  reply("get", "/api/v1/notifications", { items: [], next: null });
  renderPage(<NotificationsPage all={false} onAll={() => undefined} />);
  expect(await screen.findByText(said(words.calmTitle))).toBeVisible();
});

test("safety alerts offer no choice, the rest is saved with the version that was read", async () => {
  reply("get", "/api/v1/notifications/settings", setting);
  reply("get", "/api/v1/notifications/mail", {
    configured: false,
    waiting: 0,
    sent: 0,
    failed: 0,
    uncertain: 0,
    lastFailure: null,
  });
  reply("get", "/api/v1/programs/calendar-feeds", []);
  const saved = reply("put", "/api/v1/notifications/settings", setting);
  renderPage(<NotificationSettingsPage />);
  expect(await screen.findByText(said(words.mailOff))).toBeVisible();
  expect(screen.queryByRole("radiogroup", { name: topicLabels.safety_alert.label })).toBeNull();
  await userEvent.click(screen.getByText(said(modeLabels.off)));
  await userEvent.click(screen.getByRole("button", { name: "Сохранить" }));
  expect(saved[0]?.headers.get("If-Match")).toBe('"3"');
  expect(saved[0]?.body.topics).toContainEqual({ topic: "care", mode: "off" });
});

test("the address of the own calendar is shown once", async () => {
  reply("get", "/api/v1/notifications/settings", setting);
  reply("get", "/api/v1/notifications/mail", {
    configured: true,
    waiting: 0,
    sent: 0,
    failed: 0,
    uncertain: 0,
    lastFailure: null,
  });
  reply("get", "/api/v1/programs/calendar-feeds", []);
  const address = "https://tandem.example/api/v1/programs/calendars/secret.ics";
  const issued = reply("post", "/api/v1/programs/calendar-feeds", { id: "f", programId: null, address });
  renderPage(<NotificationSettingsPage />);
  await userEvent.click(await screen.findByRole("button", { name: calendar.issue }));
  expect(await screen.findByDisplayValue(address)).toBeVisible();
  expect(issued[0]?.body.programId).toBeNull();
});

test("the link of a mail ends it only when pressed", async () => {
  window.location.hash = "#secret";
  const calls = reply("post", "/api/v1/notifications/unsubscriptions/{link}", undefined as never);
  renderPage(<UnsubscribePage />);
  const button = await screen.findByRole("button", { name: words.unsubscribe });
  expect(calls).toHaveLength(0);
  await userEvent.click(button);
  expect(await screen.findByText(said(words.unsubscribed))).toBeVisible();
  expect(calls[0]?.url.pathname).toContain("/unsubscriptions/secret");
});
