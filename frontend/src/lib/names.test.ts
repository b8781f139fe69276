import { expect, test } from "vitest";
import { initials } from "./names";

test.each([
  ["Ёлкин Артём Сергеевич", "Ёлкин\u00a0А.\u00a0С."],
  ["Абдурахманов Тимур", "Абдурахманов\u00a0Т."],
  ["Христолюбова-Преображинская Александра Константиновна", "Христолюбова-Преображинская\u00a0А.\u00a0К."],
])("«%s» is written shortly as «%s»", (full, short) => {
  expect(initials(full)).toBe(short);
});
