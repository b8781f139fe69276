/** Password of the demonstration's accounts; they exist nowhere else. */
const PASSWORD = "tandem-demo-2026";

/**
 * @param {import("playwright-core").Page} page
 * @param {string} email
 */
async function signIn(page, email) {
  await page.goto("/sign-in");
  await page.getByLabel("Электронная почта").fill(email);
  await page.getByLabel("Пароль", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Войти" }).click();
  await page.waitForURL(/\/programs/);
}

/** The main job in the browser. @param {import("playwright-core").Page} page */
export async function mainJob(page) {
  await signIn(page, "curator@college.example");
}
