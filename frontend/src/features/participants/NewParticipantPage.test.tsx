import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { common } from "@/i18n/ru/common";
import { participants as words } from "@/i18n/ru/participants";
import { people } from "@/i18n/ru/people";
import { renderPage, said } from "@/testing/render";
import { refuse, reply } from "@/testing/server";
import type { Participant } from "./model";
import NewParticipantPage from "./NewParticipantPage";

beforeEach(() => {
  reply("get", "/api/v1/participants/categories", [
    { code: "low_motivation", label: "Низкая учебная мотивация", side: "mentee", kinds: ["learner"], sensitive: false },
    { code: "hia", label: "Ограниченные возможности здоровья", side: "mentee", kinds: ["learner"], sensitive: true },
  ]);
});

/** Fills a field in one go: typing letter by letter is slow in so large a form. */
async function fill(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

const sheet = async (name: string) => within(await screen.findByRole("region", { name }));

/** Fills what a mentee of the given birthday needs. */
async function fillChild(birthDate: string) {
  renderPage(<NewParticipantPage programId="1" side="mentee" />);
  const who = await sheet(words.who);
  await fill(who.getByLabelText(/^Фамилия/), "Ёлкин");
  await fill(who.getByLabelText(/^Имя/), "Артём");
  await fill(who.getByLabelText(/^Дата рождения/), birthDate);
  await userEvent.tab();
  await userEvent.click(screen.getByRole("combobox", { name: /^Категория/ }));
  await userEvent.click(await screen.findByRole("option", { name: "Низкая учебная мотивация" }));
}

const send = () => userEvent.click(screen.getByRole("button", { name: words.add.mentee }));

test("V-03: a minor is added together with a representative who can be reached", async () => {
  const calls = reply("post", "/api/v1/participants", { id: "7" } as Participant);
  await fillChild("12.04.2016");
  const guardian = await sheet(people.guardian);
  await fill(guardian.getByLabelText(/^Фамилия/), "Ёлкина");
  await fill(guardian.getByLabelText(/^Имя/), "Марина");
  await fill(guardian.getByLabelText(/^Дата рождения/), "15.03.1988");
  await send();
  expect(await screen.findByText(said(people.contactNeeded))).toBeVisible();
  expect(calls).toHaveLength(0);

  await fill(guardian.getByLabelText(/^Телефон/), "+7 900 000-00-41");
  await send();
  await screen.findByRole("button", { name: words.add.mentee });
  expect(calls[0]?.body).toMatchObject({
    programId: "1",
    side: "mentee",
    category: "low_motivation",
    person: { familyName: "Ёлкин", patronymic: null, birthDate: "2016-04-12", kind: "learner" },
    guardian: { relation: "parent", guardian: { familyName: "Ёлкина", phone: "+7 900 000-00-41" } },
    requests: [],
  });
});

test("an adult needs no representative", async () => {
  await fillChild("12.04.2001");
  expect(screen.queryByRole("region", { name: people.guardian })).toBeNull();
});

test("L-05: a sensitive category is not offered before its consent", async () => {
  await fillChild("12.04.2001");
  await userEvent.click(screen.getByRole("combobox", { name: /^Категория/ }));
  expect(screen.queryByRole("option", { name: /Ограниченные/ })).toBeNull();
});

test("a refused field says why, and a second try carries the same key", async () => {
  refuse("post", "/api/v1/participants", {
    status: 422,
    code: "invalid-fields",
    errors: [{ field: "person.familyName", code: "pattern", message: "Фамилия уже записана иначе" }],
  });
  await fillChild("12.04.2001");
  await send();
  expect(await screen.findByText("Фамилия уже записана иначе")).toBeVisible();

  const calls = reply("post", "/api/v1/participants", { id: "7" } as Participant);
  await send();
  await send();
  const keys = calls.map(({ headers }) => headers.get("Idempotency-Key"));
  expect(keys[0]).toBeTruthy();
  expect(new Set(keys).size).toBe(1);
});

test("nothing is sent while a needed field is empty", async () => {
  const calls = reply("post", "/api/v1/participants", { id: "7" } as Participant);
  renderPage(<NewParticipantPage programId="1" side="mentor" />);
  await userEvent.click(await screen.findByRole("button", { name: words.add.mentor }));
  expect((await screen.findAllByText(common.required)).length).toBeGreaterThan(3);
  expect(calls).toHaveLength(0);
});
