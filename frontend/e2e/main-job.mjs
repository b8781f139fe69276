import { meet, pairUp } from "./pair-job.mjs";
import { addLearner, collectConsents, prepareMentor } from "./people-job.mjs";
import { signIn } from "./sign-in.mjs";
import { confirm, dialog, fill, follow, press, see, tick } from "./steps.mjs";
import { askAndAnswer } from "./survey-job.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** From the template of a college to a running programme; returns its address. @param {Page} page */
async function openProgramme(page) {
  await page.goto("/programs/new");
  await tick(page.getByRole("radio", { name: /Колледж/ }));
  await press(page, "Далее");
  await fill(page, "Название", "Программа путешествия");
  await fill(page, "Куратор", "Заместитель директора");
  await press(page, "Далее");
  await tick(page.getByRole("checkbox", { name: /равный\s–\sравному/ }));
  await press(page, "Создать программу");
  await page.waitForURL(/\/programs\/[0-9a-f-]{36}/);
  const address = `/programs/${new URL(page.url()).pathname.split("/")[2]}`;
  await page.goto(`${address}/passport`);
  await press(page, "Отправить на рассмотрение");
  await press(page, "Утвердить");
  const stamps = dialog(page);
  await fill(stamps, "Протокол №", "1");
  await fill(stamps, "Дата протокола", "28.08.2026");
  await fill(stamps, "Приказ №", "21");
  await fill(stamps, "Дата приказа", "31.08.2026");
  await confirm(page, "Утвердить");
  await press(page, "Начать программу");
  await fill(dialog(page), "Почему начинаем сейчас", "Бумаги подписаны до начала работы");
  await confirm(page, "Начать программу");
  await see(page, "Идёт");
  return address;
}

/** The main job in the browser. @param {Page} page */
export async function mainJob(page) {
  await signIn(page);
  const program = await openProgramme(page);
  await page.goto(`${program}/roadmap`);
  await see(page, "Рассказать педагогам о программе");
  await follow(page, "Обзор");
  await see(page, "Семь этапов программы");
  await addLearner(page, program, {
    side: "mentor",
    familyName: "Наставникова",
    born: "01.03.2010",
    className: "Д-21",
    category: "Обучающийся",
  });
  await collectConsents(page);
  await prepareMentor(page);
  await addLearner(page, program, {
    side: "mentee",
    familyName: "Подопечная",
    born: "01.03.2011",
    className: "Д-11",
    category: "Трудности в учёбе",
  });
  await collectConsents(page);
  await pairUp(page, program);
  await meet(page);
  await askAndAnswer(page, program);
}
