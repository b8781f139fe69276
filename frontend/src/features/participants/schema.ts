import * as v from "valibot";
import { common } from "@/i18n/ru/common";
import { people as words } from "@/i18n/ru/people";
import { ADULT, ageOn } from "@/lib/age";
import { blankToNull } from "@/lib/blank";
import type { IsoDate } from "@/lib/dates";
import type { Participant, Person, PersonKind } from "./model";

/** Optional text; the server trims nothing, `blankToNull` does before sending. */
const text = (most: number) => v.pipe(v.string(), v.maxLength(most, common.tooLong));
const needed = v.pipe(v.string(), v.trim(), v.nonEmpty(common.required));
const letters = /^\p{L}[\p{L}\p{M} .'’ʼ-]{0,99}$/u;
const name = v.pipe(needed, v.regex(letters, words.nameInvalid));
const maybeName = v.pipe(v.string(), v.trim(), v.regex(/^$|^\p{L}[\p{L}\p{M} .'’ʼ-]{0,99}$/u, words.nameInvalid));
const phone = v.pipe(v.string(), v.trim(), v.regex(/^$|^\+?[0-9][0-9 ()\u00a0–-]{2,38}$/, words.phoneInvalid));
const email = v.pipe(v.string(), v.trim(), v.union([v.literal(""), v.pipe(v.string(), v.email(words.emailInvalid))]));
const bornBy = (today: IsoDate) => v.pipe(needed, v.maxValue(today, words.birthDateFuture));

const personEntries = (today: IsoDate) => ({
  familyName: name,
  givenName: name,
  patronymic: maybeName,
  birthDate: bornBy(today),
  kind: v.pipe(v.string(), v.nonEmpty(common.required)),
  className: text(20),
  position: text(200),
  workplace: text(300),
  experienceYears: v.nullable(v.number()),
  phone,
  email,
  criminalRecordCheckValidUntil: v.string(),
});

export const personSchema = (today: IsoDate) => v.object({ person: v.object(personEntries(today)) });

/** A representative: new with a contact and of age (V-03), or one already known. */
export const guardianSchema = (today: IsoDate, known: boolean) =>
  v.object({
    guardianId: v.string(),
    relation: v.pipe(v.string(), v.nonEmpty(common.required)),
    authorityDocument: text(500),
    guardian: known
      ? v.any()
      : v.pipe(
          v.object({
            familyName: name,
            givenName: name,
            patronymic: maybeName,
            // schools seldom know it: an empty one is no mistake
            birthDate: v.pipe(
              v.string(),
              v.maxValue(today, words.birthDateFuture),
              v.check((date) => date === "" || ageOn(date, today) >= ADULT, words.guardianTooYoung),
            ),
            phone,
            email,
          }),
          v.forward(
            v.partialCheck([["phone"], ["email"]], (entry) => !!(entry.phone || entry.email), words.contactNeeded),
            ["phone"],
          ),
        ),
  });

export const profileEntries = {
  category: v.pipe(v.string(), v.nonEmpty(common.required)),
  position: v.string(),
  requests: v.array(v.object({ topic: text(200), problem: text(2000), expectedResult: text(2000) })),
  competences: v.array(text(200)),
  timeResource: text(200),
  interests: v.array(text(200)),
  achievements: text(2000),
  preferredAge: text(100),
};

export interface PersonEntry {
  familyName: string;
  givenName: string;
  patronymic: string;
  birthDate: string;
  kind: PersonKind | "";
  className: string;
  position: string;
  workplace: string;
  experienceYears: number | null;
  phone: string;
  email: string;
  criminalRecordCheckValidUntil: string;
}

export interface GuardianEntry {
  guardianId: string;
  relation: string;
  authorityDocument: string;
  guardian: Pick<PersonEntry, "familyName" | "givenName" | "patronymic" | "birthDate" | "phone" | "email">;
}

export interface RequestEntry {
  topic: string;
  problem: string;
  expectedResult: string;
}

export interface ProfileEntry {
  category: string;
  position: string;
  requests: RequestEntry[];
  competences: string[];
  timeResource: string;
  interests: string[];
  achievements: string;
  preferredAge: string;
}

export const noRequest: RequestEntry = { topic: "", problem: "", expectedResult: "" };

export const personEntry = (person?: Person): PersonEntry => ({
  familyName: person?.familyName ?? "",
  givenName: person?.givenName ?? "",
  patronymic: person?.patronymic ?? "",
  birthDate: person?.birthDate ?? "",
  kind: person?.kind ?? "",
  className: person?.className ?? "",
  position: person?.position ?? "",
  workplace: person?.workplace ?? "",
  experienceYears: person?.experienceYears ?? null,
  phone: person?.phone ?? "",
  email: person?.email ?? "",
  criminalRecordCheckValidUntil: person?.criminalRecordCheckValidUntil ?? "",
});

export const guardianEntry = (): GuardianEntry => ({
  guardianId: "",
  relation: "parent",
  authorityDocument: "",
  guardian: { familyName: "", givenName: "", patronymic: "", birthDate: "", phone: "", email: "" },
});

export const profileEntry = (participant?: Participant): ProfileEntry => ({
  category: participant?.category ?? "",
  position: participant?.position ?? "",
  requests: participant?.requests.map(({ topic, problem, expectedResult }) => ({
    topic: topic ?? "",
    problem: problem ?? "",
    expectedResult: expectedResult ?? "",
  })) ?? [noRequest],
  competences: participant?.competences ?? [],
  timeResource: participant?.timeResource ?? "",
  interests: participant?.interests ?? [],
  achievements: participant?.achievements ?? "",
  preferredAge: participant?.preferredAge ?? "",
});

/** A representative as the API takes it: a new person or the id of a known one. */
export function representative({ guardianId, guardian, ...relation }: GuardianEntry) {
  return blankToNull(guardianId ? { guardianId, ...relation } : { guardian, ...relation });
}

/** Requests in which something is written. */
export const filled = ({ requests }: ProfileEntry) =>
  requests.map(blankToNull).filter((request) => Object.values(request).some(Boolean));
