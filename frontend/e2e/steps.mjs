/** Words a person reads on the page; no-break spaces are written as ordinary ones here. */
const words = (/** @type {string} */ text) =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s"));

/** @typedef {import("playwright-core").Page | import("playwright-core").Locator} Place */

/** @param {Place} place @param {string} label @param {string} value */
export async function fill(place, label, value, nth = 0) {
  const field = place.getByLabel(words(label)).nth(nth);
  await field.fill(value);
  await field.blur();
}

/** Picks an option of a list. @param {import("playwright-core").Page} page @param {string} label @param {string} option */
export async function choose(page, label, option, nth = 0) {
  await page
    .getByRole("combobox", { name: words(label) })
    .nth(nth)
    .click();
  await page
    .getByRole("option", { name: words(option) })
    .first()
    .click();
}

/** @param {Place} place @param {string} name */
export async function press(place, name, nth = 0) {
  await place
    .getByRole("button", { name: words(name) })
    .nth(nth)
    .click();
}

/** @param {Place} place @param {string} name */
export async function follow(place, name) {
  await place
    .getByRole("link", { name: words(name) })
    .first()
    .click();
}

/** Waits until the text is on the page. @param {Place} place @param {string} text */
export async function see(place, text) {
  await place.getByText(words(text)).first().waitFor();
}

/** The dialog that is open. @param {import("playwright-core").Page} page */
export function dialog(page) {
  return page.getByRole("dialog").last();
}

/**
 * Presses the button of the open dialog and waits until the server has answered and the dialog is gone.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
export async function confirm(page, name) {
  await press(dialog(page), name);
  await dialog(page).waitFor({ state: "detached" });
}

/**
 * Checks every box or radio of that name; there may be none, but the form that would hold them is waited for.
 *
 * @param {Place} place
 * @param {"checkbox" | "radio"} role
 * @param {string} [name]
 */
export async function checkAll(place, role, name) {
  await place.getByRole(role).first().waitFor();
  for (const box of await place.getByRole(role, { name, exact: true }).all()) await tick(box);
}

/** Checks a box; a second time where the first click came before the form was listening. @param {import("playwright-core").Locator} box */
export async function tick(box) {
  await box.check().catch(() => box.check());
}
