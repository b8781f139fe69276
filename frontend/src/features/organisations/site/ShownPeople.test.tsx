import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { shownFields, publication as words } from "@/i18n/ru/publication";
import { renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import type { ShownPerson } from "./queries";
import { ShownPeople } from "./ShownPeople";

function Form() {
  const [people, setPeople] = useState<ShownPerson[]>([{ personId: "1", fields: [] }]);
  return <ShownPeople value={people} onChange={setPeople} />;
}

test("V-35: only what the consent allows can be chosen", async () => {
  reply("get", "/api/v1/consents/public-people", [
    {
      personId: "1",
      fullName: "Ёлкин Пётр",
      className: "8А",
      resources: ["https://school.example"],
      fields: [
        { field: "name", allowed: true, condition: "без фамилии" },
        { field: "photo", allowed: false, condition: null },
      ],
    },
  ]);
  renderPage(<Form />);
  const name = await screen.findByRole("checkbox", { name: new RegExp(shownFields.name) });
  expect(screen.getByText("без фамилии")).toBeVisible();
  expect(screen.queryByRole("checkbox", { name: new RegExp(shownFields.photo) })).toBeNull();
  await userEvent.click(name);
  expect(name).toBeChecked();
});

test("V-35: without consents nobody can be chosen, and it says so", async () => {
  reply("get", "/api/v1/consents/public-people", []);
  renderPage(<Form />);
  expect(await screen.findByText(said(words.nobody))).toBeVisible();
});
