import { dialog, press, see, tick } from "./steps.mjs";

/** @typedef {import("playwright-core").Page} Page */

/**
 * The questionnaire of the half-year: sent, answered on a phone by its personal link, seen on the chart.
 *
 * @param {Page} page
 * @param {string} program
 */
export async function askAndAnswer(page, program) {
  await page.goto(`${program}/surveys/new`);
  await tick(page.getByRole("radio", { name: /^как идут встречи/i }));
  await press(page, "Открыть опрос");
  await page.waitForURL(/surveys\/[0-9a-f-]{36}/);
  const round = page.url();
  await press(page, "Личная ссылка");
  await press(dialog(page), "Создать ссылку");
  const link = await dialog(page).getByRole("textbox").inputValue();
  await answerOnAPhone(page, link.replace(/^.*\/a#/, "/a#"));
  await page.goto(round);
  await page.getByRole("tab", { name: "Результаты" }).click();
  await see(page, "Ответили 1 из 2");
  await see(page, "в среднем 8");
}

/**
 * @param {Page} page
 * @param {string} link
 */
async function answerOnAPhone(page, link) {
  const browser = page.context().browser();
  if (!browser) throw new Error("no browser");
  const phone = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
    locale: "ru-RU",
    baseURL: new URL(page.url()).origin,
  });
  try {
    const sheet = await phone.newPage();
    await sheet.goto(link);
    await sheet.getByRole("radio").first().waitFor();
    for (const scale of await sheet.getByRole("radio", { name: /^8/ }).all()) await scale.check({ force: true });
    await sheet.getByRole("radio", { name: "Как договорились" }).check({ force: true });
    for (const no of await sheet.getByRole("radio", { name: "Нет", exact: true }).all())
      await no.check({ force: true });
    await sheet.getByRole("button", { name: "Отправить" }).click();
    await see(sheet, "Спасибо");
  } finally {
    await phone.close();
  }
}
