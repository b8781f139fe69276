import * as v from "valibot";
import { common } from "@/i18n/ru/common";
import type { Plan, PlanContent } from "./model";

export interface PlanEntry {
  goal: string;
  request: string;
  baseline: string;
  resources: string;
  schedule: string;
  startsOn: string;
  endsOn: string;
  items: { taskId: string; task: string; dueOn: string; plannedResult: string }[];
  indicators: { name: string; baseline: string; target: string }[];
}

const upTo = (length: number) => v.pipe(v.string(), v.maxLength(length, common.tooLong));
const needed = (length: number) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(length, common.tooLong));

export const schema = v.object({
  goal: upTo(2000),
  request: upTo(2000),
  baseline: upTo(2000),
  resources: upTo(2000),
  schedule: upTo(500),
  startsOn: needed(10),
  endsOn: needed(10),
  items: v.array(v.object({ taskId: v.string(), task: needed(500), dueOn: needed(10), plannedResult: upTo(500) })),
  indicators: v.array(v.object({ name: needed(300), baseline: upTo(200), target: upTo(200) })),
});

export const entryOf = (plan: Plan): PlanEntry => ({
  goal: plan.goal ?? "",
  request: plan.request ?? "",
  baseline: plan.baseline ?? "",
  resources: plan.resources ?? "",
  schedule: plan.schedule ?? "",
  startsOn: plan.startsOn,
  endsOn: plan.endsOn,
  items: plan.items.map(({ id, task, dueOn, plannedResult }) => ({
    taskId: id,
    task,
    dueOn,
    plannedResult: plannedResult ?? "",
  })),
  indicators: plan.indicators.map(({ name, baseline, target }) => ({
    name,
    baseline: baseline ?? "",
    target: target ?? "",
  })),
});

const text = (value: string) => value.trim() || null;

export const contentOf = (entry: PlanEntry): PlanContent => ({
  goal: text(entry.goal),
  request: text(entry.request),
  baseline: text(entry.baseline),
  resources: text(entry.resources),
  schedule: text(entry.schedule),
  startsOn: entry.startsOn,
  endsOn: entry.endsOn,
  items: entry.items.map(({ taskId, task, dueOn, plannedResult }) => ({
    id: taskId || null,
    task: task.trim(),
    dueOn,
    plannedResult: text(plannedResult),
  })),
  indicators: entry.indicators.map(({ name, baseline, target }) => ({
    name: name.trim(),
    baseline: text(baseline),
    target: text(target),
    actual: null,
  })),
});
