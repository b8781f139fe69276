import { expect, test } from "vitest";
import { blankToNull } from "./blank";

test("empty text becomes null, also inside of lists and nested fields", () => {
  expect(
    blankToNull({ phone: " ", years: 0, safe: false, person: { patronymic: "" }, competences: [" алгебра ", ""] }),
  ).toEqual({ phone: null, years: 0, safe: false, person: { patronymic: null }, competences: ["алгебра"] });
});
