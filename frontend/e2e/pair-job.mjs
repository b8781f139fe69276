import { checkAll, choose, confirm, dialog, fill, follow, press, see, tick } from "./steps.mjs";

/** @typedef {import("playwright-core").Page} Page */

/**
 * From a draft to a working pair: blocked until everything is there, with the reason shown.
 *
 * @param {Page} page
 * @param {string} program
 * @returns {Promise<string>} address of the pair's card
 */
export async function pairUp(page, program) {
  await page.goto(`${program}/pairs/new`);
  await choose(page, "Наставник", "Наставникова");
  await choose(page, "Наставляемые", "Подопечная");
  await page.keyboard.press("Escape");
  await choose(page, "Форма наставничества", "студент – студент");
  await choose(page, "Ролевая модель", "равный");
  await press(page, "Сохранить черновик");
  await page.waitForURL(/pairs\/[0-9a-f-]{36}/);
  const card = page.url();
  await press(page, "Предложить сторонам");
  for (let left = 2; left > 0; left -= 1) {
    await press(page, "Отметить согласие");
    await tick(dialog(page).getByRole("radio", { name: /Письменно/ }));
    await confirm(page, "Отметить согласие");
  }
  await press(page, "Внести приказ");
  await fill(dialog(page), "Номер приказа", `${Date.now()}`); // numbers of a journal never repeat
  await confirm(page, "Внести приказ");
  await see(page, "До начала работы осталось 2 условия");
  for (let left = 2; left > 0; left -= 1) {
    await press(page, "Освободить");
    await fill(dialog(page), "Причина", "Вошли в программу позже опроса");
    await confirm(page, "Освободить");
  }
  await press(page, "Начать работу");
  await see(page, "Пара работает");
  return card;
}

/** The introduction, recorded and answered by both sides. @param {Page} page */
export async function meet(page) {
  await follow(page, "Запланировать встречу");
  await tick(page.getByRole("radio", { name: /Знакомство/ }));
  await press(page, "Запланировать встречу");
  await page.waitForURL(/meetings\/[0-9a-f-]{36}/);
  await press(page, "Записать сейчас");
  await fill(page, "Тема", "Знакомство");
  await fill(page, "Что сделали", "Познакомились и договорились, как связываться");
  await press(page, "Записать встречу");
  await see(page, "Ждёт обратной связи");
  for (let left = 2; left > 0; left -= 1) {
    await press(page, "Записать ответ");
    await checkAll(dialog(page), "radio", "8");
    await checkAll(dialog(page), "radio", "Да");
    await confirm(page, "Записать ответ");
  }
  await see(page, "Проведена");
}
