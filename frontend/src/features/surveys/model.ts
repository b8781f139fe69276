import * as v from "valibot";
import type { Body, Reply } from "@/api/types";
import { common } from "@/i18n/ru/common";
import { surveys as words } from "@/i18n/ru/surveys";
import { addDays, type IsoDate } from "@/lib/dates";

export type Round = Reply<"/api/v1/surveys/rounds", "get">["items"][number];
export type Assignment = Reply<"/api/v1/surveys/rounds/{roundId}/assignments", "get">["items"][number];
export type Template = Reply<"/api/v1/surveys/templates", "get">[number];
export type TemplateView = Reply<"/api/v1/surveys/templates/{templateCode}", "get">;
export type Results = Reply<"/api/v1/surveys/rounds/{roundId}/results", "get">;
export type QuestionResult = Results["questions"][number];
export type Comparison = Reply<"/api/v1/surveys/comparison", "get">[number];
export type NamedLink = Reply<"/api/v1/surveys/rounds/{roundId}/links", "post">[number];
export type Person = Reply<"/api/v1/participants", "get">["items"][number];
export type NewRound = Body<"/api/v1/surveys/rounds", "post">;
export type AudienceFilter = NonNullable<NewRound["filter"]>;
export type Side = Person["side"];

/** What a curator enters about a new round. */
export const roundSchema = v.pipe(
  v.object({
    templateCode: v.pipe(v.string(), v.nonEmpty(words.templateMissing)),
    opensOn: v.pipe(v.nullable(v.string()), v.string(common.required)),
    closesOn: v.pipe(v.nullable(v.string()), v.string(common.required)),
    mode: v.picklist(["named", "anonymous", "shared"]),
    audience: v.picklist(["all", "chosen"]),
    filter: v.custom<AudienceFilter>(() => true),
    expected: v.nullable(v.number()),
    participantIds: v.array(v.string()),
  }),
  v.forward(
    v.partialCheck(
      [["opensOn"], ["closesOn"]],
      ({ opensOn, closesOn }) => closesOn >= opensOn,
      words.closesBeforeOpens,
    ),
    ["closesOn"],
  ),
  v.forward(
    v.partialCheck(
      [["audience"], ["participantIds"]],
      ({ audience, participantIds }) => audience === "all" || participantIds.length > 0,
      words.nobodyChosen,
    ),
    ["participantIds"],
  ),
);

export type RoundEntry = v.InferInput<typeof roundSchema>;
export type RoundFacts = v.InferOutput<typeof roundSchema>;
export const roundFields = Object.keys(roundSchema.entries) as (keyof RoundEntry)[];

/** No narrowing. */
export const everybody: AudienceFilter = { side: null, form: null, classNames: [], statuses: [] };

/** Two weeks from today: long enough for a class, short enough to be remembered. */
export const newRoundEntry = (today: IsoDate): RoundEntry => ({
  templateCode: "",
  opensOn: today,
  closesOn: addDays(today, 14),
  mode: "named",
  audience: "all",
  filter: everybody,
  expected: null,
  participantIds: [],
});

export const roundBody = (programId: string, { audience, participantIds, filter, ...facts }: RoundFacts): NewRound => ({
  ...facts,
  programId,
  participantIds: audience === "chosen" ? participantIds : null,
  filter: audience === "chosen" ? null : filter,
});

/** Ways to answer that a questionnaire allows, the usual one first; people who stand in no list get one link. */
export function modesOf(template: Template | undefined): readonly Round["mode"][] {
  if (template?.side === "others") return ["shared"];
  return template?.wave === "other" ? ["named", "anonymous", "shared"] : ["named", "anonymous"];
}

/** Statuses in which a participant is asked; the server keeps the same range. */
const asked: ReadonlySet<Person["status"]> = new Set([
  "in_base",
  "interviewed",
  "selected",
  "trained",
  "matched",
  "active",
  "completed",
]);

export const canBeAsked = ({ status }: Person) => asked.has(status);

/** Share of answers in whole percent; 0 while nobody is asked. */
export const responseRate = ({ submitted, invited }: Pick<Round, "submitted" | "invited">) =>
  invited === 0 ? 0 : Math.round((100 * submitted) / invited);

export const canAnswer = ({ status }: Assignment) => status === "pending" || status === "in_progress";
