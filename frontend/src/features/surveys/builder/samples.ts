import type { OwnTemplate } from "./model";
import { newQuestion } from "./questions";

/** A condition that says nothing. */
export const empty = {
  question: null,
  equals: null,
  oneOf: null,
  atLeast: null,
  answered: null,
  all: null,
  any: null,
};

/** A draft of a test with two questions. */
export const draft: OwnTemplate = {
  id: "t1",
  version: 3,
  code: "own-t1",
  number: 1,
  status: "draft",
  title: "Как прошёл выезд",
  intro: "Здравствуйте!",
  side: "any",
  wave: "other",
  basedOn: null,
  questions: [
    { ...newQuestion("yes_no", []), id: "liked", text: "Вам понравилось?" },
    { ...newQuestion("text", []), id: "why", text: "Почему?" },
  ],
  translations: {},
  problems: [],
  lost: [],
  changedAt: "2026-10-12T09:00:00Z",
  publishedAt: null,
  retiredAt: null,
};
