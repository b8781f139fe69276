import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, ok } from "@/api/client";
import { keysetQuery } from "@/api/pages";
import type { Body, Reply } from "@/api/types";

export type Notification = Reply<"/api/v1/notifications", "get">["items"][number];
export type Setting = Reply<"/api/v1/notifications/settings", "get">;
export type SettingChange = Body<"/api/v1/notifications/settings", "put">;

export const notificationsQuery = (unread: boolean) =>
  keysetQuery(["notifications", "list", unread], (after) =>
    ok(api.GET("/api/v1/notifications", { params: { query: { unread, after, limit: 30 } } })),
  );

export const readOne = (notificationId: string) =>
  ok(api.POST("/api/v1/notifications/{notificationId}/reading", { params: { path: { notificationId } } }));

export const putBack = (notificationId: string) =>
  ok(api.POST("/api/v1/notifications/{notificationId}/return", { params: { path: { notificationId } } }));

export const readAll = () => ok(api.POST("/api/v1/notifications/reading"));

export const settingQuery = () =>
  queryOptions({
    queryKey: ["notifications", "setting"],
    queryFn: () => ok(api.GET("/api/v1/notifications/settings")),
  });

export const changeSetting = (version: number, body: SettingChange) =>
  ok(api.PUT("/api/v1/notifications/settings", { params: { header: ifMatch(version) }, body }));

export const mailQuery = () =>
  queryOptions({ queryKey: ["notifications", "mail"], queryFn: () => ok(api.GET("/api/v1/notifications/mail")) });

export const repeatMail = () => ok(api.POST("/api/v1/notifications/mail/repetition"));

export const unsubscribe = (link: string) =>
  ok(api.POST("/api/v1/notifications/unsubscriptions/{link}", { params: { path: { link } } }));

/** Calendar addresses of the signed-in person; the one without a programme shows his meetings and activities. */
export const calendarsQuery = () =>
  queryOptions({ queryKey: ["programs", "feeds"], queryFn: () => ok(api.GET("/api/v1/programs/calendar-feeds")) });

export const issueCalendar = () =>
  ok(api.POST("/api/v1/programs/calendar-feeds", { body: { programId: null, remindDays: 1 } }));

export const revokeCalendar = (feedId: string) =>
  ok(api.DELETE("/api/v1/programs/calendar-feeds/{feedId}", { params: { path: { feedId } } }));
