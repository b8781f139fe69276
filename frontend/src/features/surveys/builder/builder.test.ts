import { expect, test } from "vitest";
import { builder as words } from "@/i18n/ru/builder";
import { earlier, read, write } from "./conditions";
import { byQuestion, fileName, named, openProblems, parseFile, questionnaires, sheetOf } from "./model";
import { copyOf, moved, newQuestion, numbers, type Question, withKind } from "./questions";
import { draft, empty } from "./samples";

const asked = (kind: Question["kind"], id: string, part: Partial<Question> = {}): Question => ({
  ...newQuestion(kind, []),
  id,
  text: id,
  ...part,
});

test("a condition is read and written without loss", () => {
  const alone = { ...empty, question: "a", equals: true };
  const number = { ...empty, question: "b", atLeast: 5 };
  const several = { ...empty, question: "c", oneOf: ["x", "y"] };
  const any = { ...empty, question: "d", answered: true };
  for (const one of [alone, number, several, any]) expect(write(read(one))).toEqual(one);
  const joined = { ...empty, any: [alone, number] };
  expect(write(read(joined))).toEqual(joined);
  expect(write(read(null))).toBeNull();
  expect(write({ join: "all", tests: [] })).toBeNull();
});

test("a condition looks back only, and never at a neighbour of a shuffled section", () => {
  const questions = [
    asked("yes_no", "first"),
    asked("section", "part", { shuffle: true }),
    asked("scale", "second"),
    asked("text", "third"),
    asked("section", "end"),
    asked("text", "fourth"),
  ];
  expect(earlier(questions, 3).map(({ id }) => id)).toEqual(["first"]);
  expect(earlier(questions, 5).map(({ id }) => id)).toEqual(["first", "second", "third"]);
  expect(earlier(questions, 0)).toEqual([]);
});

test("another kind keeps what still means something", () => {
  const single = asked("single", "q", { options: [{ value: "x", label: "Икс" }], construct: "comfort", shuffle: true });
  expect(withKind(single, "multiple")).toMatchObject({ options: single.options, shuffle: true, construct: null });
  expect(withKind(single, "matrix")).toMatchObject({ options: single.options, rows: [{ label: "" }, { label: "" }] });
  expect(withKind(single, "scale")).toMatchObject({ options: null, min: 1, max: 10, shuffle: false, text: "q" });
  expect(withKind(single, "section")).toMatchObject({ required: false, options: null });
  expect(withKind(asked("number", "n", { min: 0, max: 20 }), "scale")).toMatchObject({ min: 1, max: 10 });
});

test("every question gets a name of its own, also a copy", () => {
  const first = newQuestion("text", []);
  const second = newQuestion("scale", [first]);
  expect(second.id).not.toBe(first.id);
  const copy = copyOf({ ...first, construct: "comfort" }, [first, second]);
  expect([first.id, second.id]).not.toContain(copy.id);
  expect(copy.construct).toBeNull();
  expect(newQuestion("text", [second]).id).not.toBe(second.id);
});

test("an entry is put elsewhere, headings are not counted", () => {
  expect(moved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
  expect(moved(["a", "b", "c"], 0, 9)).toEqual(["b", "c", "a"]);
  const order = numbers([asked("section", "s"), asked("text", "a"), asked("section", "t"), asked("text", "b")]);
  expect([...order]).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
});

test("the phone shows invented names and people", () => {
  expect(named("{имя|друг}, как вам с {напарник}?")).toBe(`${words.sampleName}, как вам с ${words.samplePartner}?`);
  const sheet = sheetOf(
    {
      title: "Т",
      intro: "{имя}!",
      questions: [asked("person_choice", "p"), asked("text", "q", { text: "" })],
      translations: {},
    },
    "Школа",
  );
  expect(sheet.intro).toBe(`${words.sampleName}!`);
  expect(sheet.questions[0]?.options).toHaveLength(4);
  expect(sheet.questions[1]?.text).toBe(words.noText);
});

test("a questionnaire stands once in the list, with its draft and the version in use", () => {
  const row = { side: "any", wave: "other", questions: 1, changedAt: "2026-10-01T09:00:00Z", title: "Т" } as const;
  const list = questionnaires([
    { ...row, id: "3", code: "b", number: 2, status: "draft" },
    { ...row, id: "2", code: "b", number: 1, status: "published" },
    { ...row, id: "1", code: "a", number: 1, status: "published" },
  ]);
  expect(list.map(({ row: { id }, published }) => [id, published?.id])).toEqual([
    ["3", "2"],
    ["1", undefined],
  ]);
});

test("what has been worked on since is not called wrong any more", () => {
  const a = asked("text", "a");
  const b = asked("text", "b");
  const checked = { ...draft, translations: {}, questions: [a, b] };
  const problems = [
    { question: "a", field: "text", code: "no-text", message: "Напишите вопрос." },
    { question: "b", field: "text", code: "no-text", message: "Напишите вопрос." },
    { question: null, field: "questions", code: "no-questions", message: "Добавьте вопрос." },
  ];
  const open = openProblems({ problems }, checked, { ...checked, questions: [{ ...a, text: "Как?" }, b] });
  expect([...byQuestion(open).keys()]).toEqual(["b"]);
});

test("a broken file is refused by its line", () => {
  expect(parseFile('\uFEFF{"format":"x"}')).toEqual({ format: "x" });
  expect(() => parseFile('{\n "format": "x",\n oops\n}')).toThrow(words.fileBroken(3));
  expect(() => parseFile("")).toThrow();
  expect(fileName("Анкета «до» (копия)")).toBe("анкета-до-копия.json");
});
