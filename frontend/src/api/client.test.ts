import { HttpResponse, http } from "msw";
import { afterEach, expect, test, vi } from "vitest";
import { refuse, reply, server } from "@/testing/server";
import { api, idempotencyKey, ifMatch, ok } from "./client";
import { ProblemError, UNREACHABLE } from "./problem";
import { onSessionEnd, setAccessToken } from "./tokens";

const organisation = () => ok(api.GET("/api/v1/organisation"));

/** A backend that takes only the token `fresh`. */
function protectedOrganisation() {
  server.use(
    http.get("*/api/v1/organisation", ({ request }) =>
      request.headers.get("Authorization") === "Bearer fresh"
        ? HttpResponse.json({ shortName: "Школа" })
        : HttpResponse.json({ code: "unauthenticated" }, { status: 401 }),
    ),
  );
}

afterEach(() => setAccessToken(undefined));

test("an expired token is renewed once, however many requests ran into it", async () => {
  setAccessToken("stale");
  protectedOrganisation();
  const refreshes = reply("post", "/api/v1/access/session/refresh", { accessToken: "fresh" } as never);
  const answers = await Promise.all([organisation(), organisation(), organisation()]);
  expect(answers.map(({ shortName }) => shortName)).toEqual(["Школа", "Школа", "Школа"]);
  expect(refreshes).toHaveLength(1);
});

test("a refused renewal ends the session and says so", async () => {
  setAccessToken("stale");
  protectedOrganisation();
  refuse("post", "/api/v1/access/session/refresh", { status: 401, code: "session-ended" });
  const ended = vi.fn();
  const stop = onSessionEnd(ended);
  await expect(organisation()).rejects.toMatchObject({ status: 401, code: "unauthenticated" });
  expect(ended).toHaveBeenCalledOnce();
  stop();
});

test("a wrong password is told at once, without trying to renew anything", async () => {
  refuse("post", "/api/v1/access/session", { status: 401, code: "sign-in-failed" });
  const call = ok(api.POST("/api/v1/access/session", { body: { email: "a@b.ru", password: "нет" } }));
  await expect(call).rejects.toMatchObject({ code: "sign-in-failed" });
});

test("a change carries the version it was made from, a create its key", async () => {
  setAccessToken("fresh");
  const calls = reply("put", "/api/v1/organisation", {} as never);
  await ok(api.PUT("/api/v1/organisation", { body: {} as never, headers: { ...ifMatch(7), ...idempotencyKey("k") } }));
  expect(calls[0]?.headers.get("If-Match")).toBe('"7"');
  expect(calls[0]?.headers.get("Idempotency-Key")).toBe("k");
});

test("refused fields come typed", async () => {
  refuse("get", "/api/v1/organisation", {
    status: 422,
    code: "invalid-fields",
    detail: "Проверьте поля",
    errors: [{ field: "inn", code: "size", message: "10 или 12 цифр" }],
  });
  const problem = await organisation().catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(ProblemError);
  expect(problem).toMatchObject({ message: "Проверьте поля", fields: [{ field: "inn", message: "10 или 12 цифр" }] });
});

test("no network is a problem of its own, not a crash", async () => {
  server.use(http.get("*/api/v1/organisation", () => HttpResponse.error()));
  await expect(organisation()).rejects.toMatchObject({ status: 0, code: UNREACHABLE });
});
