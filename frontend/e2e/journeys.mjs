// node e2e/journeys.mjs --base http://localhost:8080
// Journeys of a real browser through the product with its demonstration data. Prints a line for each; exits with 1 at
// the first that fails, leaving a picture of the page in e2e/screenshots/.
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { answerByKeyboard, answerOnABadLine, answerThroughFaults } from "./answering-job.mjs";
import { launchBrowser } from "./browser.mjs";
import { buildQuestionnaire } from "./builder-job.mjs";
import { mainJob } from "./main-job.mjs";

const { values } = parseArgs({
  options: { base: { type: "string", default: "http://localhost:8080" }, only: { type: "string", default: "" } },
});
const journeys = [
  { name: "a curator takes a programme from the template to the results of a survey", run: mainJob },
  { name: "a pupil answers through two lost lines and two killed tabs; axe finds nothing", run: answerThroughFaults },
  { name: "a pupil answers on a line with 400 ms delay and 2 % loss", run: answerOnABadLine, apart: true },
  { name: "a pupil answers by the keyboard alone", run: answerByKeyboard },
  { name: "a curator writes a questionnaire, orders it by keyboard, publishes and sends it", run: buildQuestionnaire },
  // chance decides how bad a line is, so it is asked for by name: --only "2 % loss"
].filter(({ name, apart }) => (values.only ? name.includes(values.only) : !apart));

const browser = await launchBrowser();
let passed = 0;
try {
  for (const { name, run } of journeys) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "ru-RU",
      timezoneId: "Europe/Moscow",
      baseURL: values.base,
    });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    try {
      await run(page);
      passed += 1;
      console.log(`ok   ${name}`);
    } catch (error) {
      mkdirSync("e2e/screenshots", { recursive: true });
      await page.screenshot({ path: "e2e/screenshots/failure.png", fullPage: true });
      console.error(`FAIL ${name}\n${error instanceof Error ? error.stack : error}`);
      console.error(`The page at ${page.url()} reads:\n${await page.locator("body").innerText()}`);
    } finally {
      await context.close();
    }
  }
} finally {
  await browser.close();
}
console.log(`journeys: ${passed} passed, ${journeys.length - passed} failed`);
process.exitCode = passed === journeys.length ? 0 : 1;
