// npm run screenshots -- [--base http://localhost:8080] [--email …] /path …
// Signs in (password in TANDEM_PASSWORD) when an e-mail is given, opens every path at phone and desk width and writes
// PNGs into e2e/screenshots/. {program} in a path stands for the programme that the start page leads to.
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { launchBrowser } from "./browser.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: "string", default: "http://localhost:8080" },
    email: { type: "string" },
    out: { type: "string", default: "e2e/screenshots" },
  },
});
const { base, email, out } = values;
const widths = { phone: { width: 360, height: 780 }, desk: { width: 1440, height: 900 } };

mkdirSync(out, { recursive: true });
const browser = await launchBrowser();
try {
  for (const [name, viewport] of Object.entries(widths)) {
    const context = await browser.newContext({
      viewport,
      isMobile: name === "phone",
      locale: "ru-RU",
      baseURL: base,
      deviceScaleFactor: 1,
    });
    const page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && console.log(`${name}: ${message.text()}`));
    page.on("pageerror", (error) => console.log(`${name}: ${error.message}`));
    let program = "";
    if (email) {
      await page.goto("/sign-in");
      await page.getByLabel("Электронная почта").fill(email);
      await page.getByLabel("Пароль", { exact: true }).fill(process.env.TANDEM_PASSWORD ?? "");
      await page.getByRole("button", { name: "Войти" }).click();
      await page.waitForURL((url) => url.pathname !== "/sign-in" && url.pathname !== "/");
      program = new URL(page.url()).pathname.split("/")[2] ?? "";
    }
    for (const path of positionals) {
      await page.goto(path.replace("{program}", program), { waitUntil: "networkidle" });
      // skeletons are announced as a status
      await page.locator("h1").first().waitFor();
      await page.locator("[role=status]:not(:empty)").first().waitFor({ state: "detached" });
      const wide = (await page.evaluate(() => document.documentElement.scrollWidth)) - viewport.width;
      if (wide > 0) console.log(`${name}: ${path} is ${wide} px too wide`);
      const file = `${out}/${(path.replace(/[^\p{L}\d]+/gu, "-").replace(/^-|-$/g, "") || "start").slice(0, 80)}-${name}.png`;
      await page.screenshot({ path: file, fullPage: true });
      console.log(file);
    }
    await context.close();
  }
} finally {
  await browser.close();
}
