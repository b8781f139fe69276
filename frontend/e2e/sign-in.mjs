import { fill, press } from "./steps.mjs";

/** Password of the demonstration's accounts; they exist nowhere else. */
export const PASSWORD = "tandem-demo-2026";

/** Signs the college's curator in. @param {import("playwright-core").Page} page */
export async function signIn(page) {
  await page.goto("/sign-in");
  await fill(page, "Электронная почта", "curator@college.example");
  await page.getByLabel("Пароль", { exact: true }).fill(PASSWORD);
  await press(page, "Войти");
  await page.waitForURL(/\/programs/);
}
