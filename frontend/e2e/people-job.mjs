import { invite } from "./invitation-job.mjs";
import { checkAll, choose, confirm, dialog, fill, follow, press, see, tick } from "./steps.mjs";

/** @typedef {import("playwright-core").Page} Page */

/**
 * A learner with a parent, added to one of the bases; the page stays on the card.
 *
 * @param {Page} page
 * @param {string} program address of the programme
 * @param {{side: "mentor" | "mentee", familyName: string, born: string, className: string, category: string}} person
 */
export async function addLearner(page, program, { side, familyName, born, className, category }) {
  await page.goto(`${program}/participants/new?side=${side}`);
  await fill(page, "Фамилия", familyName);
  await fill(page, "Имя", "Саша");
  await fill(page, "Дата рождения", born);
  await choose(page, "Кто это", "Обучающийся");
  await fill(page, "Класс или группа", className);
  await fill(page, "Фамилия", "Представителева", 1);
  await fill(page, "Имя", "Анна", 1);
  await fill(page, "Дата рождения", "12.04.1985", 1);
  await fill(page, "Телефон", "+7 900 000-00-77", 1);
  await choose(page, "Категория", category);
  if (side === "mentor") {
    const competences = page.locator("input:visible").and(page.getByLabel("Чем поможет"));
    await competences.fill("математика");
    await competences.press("Enter");
    await fill(page, "Сколько времени есть", "2 часа в неделю");
  } else {
    await fill(page, "Тема", "математика");
    await fill(page, "Что мешает сейчас", "Трудно даются дроби");
    await fill(page, "Каким должен быть результат", "Твёрдая четвёрка");
  }
  await press(page, side === "mentor" ? "Добавить наставника" : "Добавить наставляемого");
  await page.waitForURL(/participants\/[0-9a-f-]{36}/);
}

/** Every consent the card asks for: handed out, signed, checked on its own page. @param {Page} page */
export async function collectConsents(page) {
  const card = page.url();
  await page.getByRole("button", { name: "Выдать согласие" }).first().waitFor();
  for (let left = await page.getByRole("button", { name: "Выдать согласие" }).count(); left > 0; left -= 1) {
    await press(page, "Выдать согласие");
    await press(page, "Отметить подпись");
    await confirm(page, "Отметить подпись");
    await press(page, "Проверить и принять");
    await checkAll(dialog(page), "checkbox");
    await confirm(page, "Проверить и принять");
    await page.goto(card);
    await see(page, "Что дальше");
  }
  await page.getByText(/Чтобы\sвойти\sв\sбазу/).waitFor({ state: "hidden" });
}

/** Interview, selection and training of a mentor, on his card. @param {Page} page */
export async function prepareMentor(page) {
  await press(page, "Записать собеседование");
  await tick(dialog(page).getByRole("radio", { name: "Рекомендован", exact: true }));
  await fill(dialog(page), "Комментарий", "Умеет слушать");
  await confirm(page, "Сохранить");
  await press(page, "Отобрать");
  await press(page, "Отметить обучение");
  await confirm(page, "Отметить обучение");
  await see(page, "Обучение пройдено");
  await invite(page, `mentor-${Date.now()}@college.example`);
  await follow(page, "Участники");
}
