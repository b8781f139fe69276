import { dialog, fill, press } from "./steps.mjs";

/** @typedef {import("playwright-core").Page} Page */

/**
 * From the card on the page: the person is invited, and in a browser of his own sets a password and comes in.
 *
 * @param {Page} page
 * @param {string} email of the newcomer, new in each run
 */
export async function invite(page, email) {
  await press(page, "Действия");
  await page.getByRole("menuitem", { name: /Пригласить/ }).click();
  const window = dialog(page);
  await fill(window, "Почта", email);
  await press(window, "Пригласить");
  const link = await page.getByLabel(/Ссылка\sдля\sвхода/).inputValue();
  await page.keyboard.press("Escape");
  await window.waitFor({ state: "detached" });
  const context = await page
    .context()
    .browser()
    ?.newContext({ viewport: { width: 360, height: 780 }, locale: "ru-RU" });
  if (!context) throw new Error("no browser for the newcomer");
  try {
    const phone = await context.newPage();
    await phone.goto(link);
    await fill(phone, "Придумайте пароль", "пароль путешествия 7");
    await fill(phone, "Повторите пароль", "пароль путешествия 7");
    await phone.locator("button[type=submit]").click();
    await phone.waitForURL((url) => url.pathname !== "/invitation");
    await phone.goto(new URL("/my-training", link).href);
    await phone.getByRole("heading", { name: /Моё\sобучение/ }).waitFor();
  } finally {
    await context.close();
  }
}
