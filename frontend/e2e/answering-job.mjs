import AxeBuilder from "@axe-core/playwright";
import { badLine } from "./bad-line.mjs";
import { signIn } from "./sign-in.mjs";
import { follow, press, see, tick } from "./steps.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").BrowserContext} Phone */

/**
 * Sends a questionnaire to everybody of the demonstration's programme.
 *
 * @param {Page} page
 * @returns {Promise<{ round: string, links: string[] }>} address of the round and personal links as paths
 */
async function askEverybody(page) {
  await signIn(page);
  const program = new URL(page.url()).pathname.split("/")[2];
  await page.goto(`/programs/${program}/surveys/new`);
  await tick(page.getByRole("radio", { name: /^кому нужен наставник/i }));
  await see(page, "Опрос получ");
  await press(page, "Открыть опрос");
  await page.waitForURL(/surveys\/[0-9a-f-]{36}$/);
  const round = new URL(page.url()).pathname;
  await follow(page, "Все ссылки");
  await press(page, "Подготовить ссылки");
  await page.getByText(/\/a#/).first().waitFor();
  const links = (await page.getByText(/\/a#/).allInnerTexts()).map((text) => text.trim().replace(/^.*\/a#/, "/a#"));
  if (links.length < 2) throw new Error(`only ${links.length} people to answer`);
  return { round, links };
}

/** @param {Page} page @param {string} [base] @returns {Promise<Phone>} */
async function newPhone(page, base = new URL(page.url()).origin) {
  const browser = page.context().browser();
  if (!browser) throw new Error("no browser");
  return browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
    locale: "ru-RU",
    baseURL: base,
  });
}

/** Answers what must be answered, with the thumb. @param {Page} sheet */
async function answerAll(sheet) {
  await answerFirst(sheet);
  await sheet.getByRole("radio", { name: "Мне нужен наставник" }).check({ force: true });
}

/** @param {Page} sheet */
async function answerFirst(sheet) {
  await sheet.getByRole("radio", { name: "Да", exact: true }).first().check({ force: true });
}

/** What stands in a frame is a page of its own, looked at by itself. @param {Page} page @param {string} where */
export async function isAccessible(page, where) {
  const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
  if (violations.length > 0) {
    const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    throw new Error(`axe on ${where}:\n${said.join("\n")}`);
  }
}

/**
 * The line drops in the middle, the tab is killed, the line drops again while the answers are on their way, the tab is
 * killed again: nothing is lost, and what was sent twice counts once. Every page on the way is looked at by axe.
 *
 * @param {Page} page
 */
export async function answerThroughFaults(page) {
  const { round, links } = await askEverybody(page);
  const link = links[0] ?? "";
  const phone = await newPhone(page);
  try {
    let sheet = await phone.newPage();
    await sheet.goto(link);
    await answerFirst(sheet);
    await isAccessible(sheet, "the questionnaire");
    await press(sheet, "Отправить ответы");
    await sheet.locator("[aria-invalid=true]").first().waitFor();
    await isAccessible(sheet, "the questionnaire with gaps");
    await phone.setOffline(true);
    await sheet.getByRole("radio", { name: "Мне нужен наставник" }).check({ force: true });
    await sheet.close({ runBeforeUnload: false });

    await phone.setOffline(false);
    sheet = await phone.newPage();
    await sheet.goto(link);
    if (!(await sheet.getByRole("radio", { name: "Мне нужен наставник" }).isChecked()))
      throw new Error("what was answered without a line is gone");
    await phone.setOffline(true);
    await press(sheet, "Отправить ответы");
    await see(sheet, "ответы сохранены на этом телефоне");
    await isAccessible(sheet, "the page that waits for the line");
    await sheet.close({ runBeforeUnload: false });

    await phone.setOffline(false);
    sheet = await phone.newPage();
    await sheet.goto(link);
    await see(sheet, "Спасибо");
    await isAccessible(sheet, "the page that says thank you");
    await sheet.reload();
    await see(sheet, "Ответы уже у нас");
    await isAccessible(sheet, "the page of an answered link");
    await sheet.goto("/a#dead.0000000000000000000000");
    await see(sheet, "Ссылка не работает");
    await isAccessible(sheet, "the page of a dead link");
  } finally {
    await phone.close();
  }
  await page.goto(round);
  await see(page, `Ответили 1 из ${links.length}`);
}

/** The same questionnaire on a line with 400 ms there and back and every fiftieth segment lost. @param {Page} page */
export async function answerOnABadLine(page) {
  const { round, links } = await askEverybody(page);
  const line = await badLine(new URL(page.url()).origin, { delay: 400, loss: 0.02 });
  const phone = await newPhone(page, line.address);
  try {
    const sheet = await phone.newPage();
    const from = Date.now();
    await sheet.goto(links[0] ?? "");
    await sheet.getByRole("radio").first().waitFor();
    console.log(`     first question after ${((Date.now() - from) / 1000).toFixed(1)} s`);
    await answerAll(sheet);
    await press(sheet, "Отправить ответы");
    await see(sheet, "Спасибо");
    console.log(`     thanked after ${((Date.now() - from) / 1000).toFixed(1)} s`);
  } finally {
    await phone.close();
    line.close();
  }
  await page.goto(round);
  await see(page, `Ответили 1 из ${links.length}`);
}

/** Nothing but Tab, Space, Enter and letters. @param {Page} page */
export async function answerByKeyboard(page) {
  const { links } = await askEverybody(page);
  const phone = await newPhone(page);
  try {
    const sheet = await phone.newPage();
    await sheet.goto(links[0] ?? "");
    await sheet.getByRole("radio").first().waitFor();
    for (let step = 0; step < 200; step += 1) {
      await sheet.keyboard.press("Tab");
      const at = await sheet.evaluate(() => {
        const field = document.activeElement;
        if (field instanceof HTMLInputElement) {
          const group = document.querySelectorAll(`input[name="${CSS.escape(field.name)}"]:checked`);
          return group.length > 0 ? "" : field.type;
        }
        return field instanceof HTMLButtonElement && field.type === "submit" ? "submit" : "";
      });
      if (at === "radio" || at === "checkbox") await sheet.keyboard.press("Space");
      if (at === "number" || at === "text") await sheet.keyboard.type("2");
      if (at === "submit") {
        await sheet.keyboard.press("Enter");
        break;
      }
    }
    await see(sheet, "Спасибо");
  } finally {
    await phone.close();
  }
}
