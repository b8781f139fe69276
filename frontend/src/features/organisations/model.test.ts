import * as v from "valibot";
import { expect, test } from "vitest";
import { organisations as words } from "@/i18n/ru/organisations";
import { type OrganisationEntry, organisationSchema } from "./model";

const entry: OrganisationEntry = {
  fullName: "Средняя школа",
  shortName: "Школа",
  type: "school",
  founder: "",
  region: " ",
  municipality: "",
  address: "",
  timeZone: "Europe/Moscow",
  inn: "",
  ogrn: "",
  directorName: "",
  directorPosition: "",
  policyUrl: "",
};

test("what is left empty is sent as unknown, not as an empty text", () => {
  const facts = v.parse(organisationSchema, entry);
  expect(facts.region).toBeNull();
  expect(facts.inn).toBeNull();
});

test.each([
  ["inn", "12345", words.innWrong],
  ["ogrn", "12345678901234", words.ogrnWrong],
  ["policyUrl", "javascript:alert(1)", words.policyWrong],
] as const)("a wrong %s is told", (field, value, message) => {
  const { issues } = v.safeParse(organisationSchema, { ...entry, [field]: value });
  expect(issues?.map((issue) => issue.message)).toEqual([message]);
});
