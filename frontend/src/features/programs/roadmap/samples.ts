import type { Activity, Occurrence, Roadmap } from "./model";

/** Parts of a roadmap for tests. */
export const occurrence = (change: Partial<Occurrence> = {}): Occurrence => ({
  id: "o1",
  dueOn: "2026-09-30",
  proposedOn: null,
  postponedFrom: null,
  status: "planned",
  overdue: false,
  doneOn: null,
  result: null,
  remark: null,
  version: 0,
  ...change,
});

export const activity = (title: string, change: Partial<Activity> = {}): Activity => ({
  id: title,
  sectionId: "s1",
  printedNumber: "1.1",
  groupTitle: null,
  title,
  details: null,
  stage: "prepare",
  due: { kind: "month", month: "2026-09" },
  dueText: "Сентябрь 2026",
  responsibles: ["Директор"],
  plannedResult: null,
  position: 1,
  nested: false,
  executors: [],
  documents: [],
  closesWhen: null,
  status: "planned",
  occurrences: [occurrence({ id: `o-${title}` })],
  version: 3,
  ...change,
});

export const edition = (change: Partial<Roadmap["edition"]> = {}): Roadmap["edition"] => ({
  id: "e1",
  number: 1,
  status: "draft",
  supersedes: null,
  approval: null,
  remark: null,
  createdAt: "2026-08-20T08:00:00Z",
  warnings: [],
  actions: ["edit", "submission"],
  version: 7,
  ...change,
});
