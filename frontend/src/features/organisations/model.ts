import * as v from "valibot";
import type { Organisation } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { organisations as words } from "@/i18n/ru/organisations";

const required = (longest: number) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(longest, common.tooLong));
/** An empty field means that the fact is not known: the API takes null. */
const optional = (longest: number, ...checks: v.RegexAction<string, string>[]) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(longest, common.tooLong),
    v.transform((text) => text || null),
    v.nullable(checks[0] ? v.pipe(v.string(), checks[0]) : v.string()),
  );

export const organisationSchema = v.object({
  fullName: required(500),
  shortName: required(200),
  type: v.picklist(["school", "basic_school", "college", "additional"]),
  founder: optional(500),
  region: optional(200),
  municipality: optional(200),
  address: optional(500),
  timeZone: required(40),
  inn: optional(12, v.regex(/^(\d{10}|\d{12})$/, words.innWrong)),
  ogrn: optional(15, v.regex(/^(\d{13}|\d{15})$/, words.ogrnWrong)),
  directorName: optional(200),
  directorPosition: optional(200),
  policyUrl: optional(500, v.regex(/^https?:\/\/\S+$/, words.policyWrong)),
});

export type OrganisationEntry = v.InferInput<typeof organisationSchema>;
export type OrganisationFacts = v.InferOutput<typeof organisationSchema>;

export const organisationFields = Object.keys(organisationSchema.entries) as (keyof OrganisationEntry)[];

export const entryOf = (organisation: Organisation): OrganisationEntry => ({
  fullName: organisation.fullName,
  shortName: organisation.shortName,
  type: organisation.type,
  founder: organisation.founder ?? "",
  region: organisation.region ?? "",
  municipality: organisation.municipality ?? "",
  address: organisation.address ?? "",
  timeZone: organisation.timeZone,
  inn: organisation.inn ?? "",
  ogrn: organisation.ogrn ?? "",
  directorName: organisation.directorName ?? "",
  directorPosition: organisation.directorPosition ?? "",
  policyUrl: organisation.policyUrl ?? "",
});
