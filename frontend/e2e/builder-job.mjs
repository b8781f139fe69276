import { isAccessible } from "./answering-job.mjs";
import { signIn } from "./sign-in.mjs";
import { confirm, dialog, fill, press, see, tick } from "./steps.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** @param {Page} page @param {string} kind */
async function add(page, kind) {
  await press(page, "Добавить вопрос");
  await page.getByRole("menuitem", { name: new RegExp(`^${kind}`) }).click();
}

/** @param {Page} page @param {string} text */
async function ask(page, text) {
  await page.getByRole("textbox", { name: /^Вопрос/ }).fill(text);
}

/**
 * A questionnaire of the school's own: written, looked at on the phone beside it, put in another order by keyboard,
 * published and sent. axe looks at every page on the way.
 *
 * @param {Page} page
 */
export async function buildQuestionnaire(page) {
  await signIn(page);
  const program = `/programs/${new URL(page.url()).pathname.split("/")[2]}`;
  await page.goto("/surveys/templates");
  await see(page, "Анкета куратора");
  await isAccessible(page, "the library");
  await press(page, "Новая анкета");
  await fill(dialog(page), "Название", "Как прошёл выезд");
  await confirm(page, "Создать анкету");
  await see(page, "Вопросов пока нет");

  await add(page, "Один ответ");
  await ask(page, "Вам понравилось?");
  await page.getByRole("textbox", { name: "Вариант 1" }).fill("Да, очень");
  await page.getByRole("textbox", { name: "Вариант 1" }).press("Enter");
  await page.getByRole("textbox", { name: "Вариант 2" }).fill("Не очень");
  await page.getByRole("textbox", { name: "Вариант 3" }).fill("Не был");
  await add(page, "Свободный ответ");
  await ask(page, "Чего не хватило?");
  await page.getByRole("switch", { name: "Показать, если" }).check();
  await page.getByRole("combobox", { name: "Какой" }).waitFor();
  await add(page, "Шкала");
  await ask(page, "Поехали бы ещё раз?");

  const phone = page.frameLocator("iframe");
  await phone.getByText("Чего не хватило?").waitFor({ state: "detached" });
  await phone.getByText("Да, очень").click();
  await phone.getByText("Чего не хватило?").waitFor();

  await isAccessible(page, "the builder");

  // the scale goes up by keyboard alone
  const handle = page.getByRole("button", { name: "Переставить: Поехали бы ещё раз?" });
  await handle.focus();
  await page.keyboard.press("Space");
  await page.getByText("место 3 из 3").waitFor({ state: "attached" });
  await page.keyboard.press("ArrowUp");
  await page.getByText("место 2 из 3").waitFor({ state: "attached" });
  await page.keyboard.press("Space");
  await page.getByText("теперь на месте 2").waitFor({ state: "attached" });

  await press(page, "Опубликовать");
  await confirm(page, "Опубликовать");
  await see(page, "Слова этой версии больше не меняются");
  await isAccessible(page, "the published version");
  await page.goto(`${program}/surveys/new`);
  await tick(page.getByRole("radio", { name: /^как прошёл выезд/i }));
  await press(page, "Открыть опрос");
  await page.waitForURL(/surveys\/[0-9a-f-]{36}/);
  await see(page, "Как прошёл выезд");
}
