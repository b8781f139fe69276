import { Stack } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { FormProvider, type Resolver, useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { participants as words } from "@/i18n/ru/participants";
import { people } from "@/i18n/ru/people";
import { referrals as referralWords } from "@/i18n/ru/referrals";
import { ADULT, ageOn } from "@/lib/age";
import { blankToNull } from "@/lib/blank";
import { type IsoDate, today } from "@/lib/dates";
import { uuid } from "@/lib/random";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { TextLink } from "@/ui/links";
import { notifyDone } from "@/ui/notify";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { GuardianFields } from "./GuardianFields";
import { KnownPerson } from "./KnownPerson";
import type { NewParticipant, Side } from "./model";
import { PersonFields } from "./PersonFields";
import { ProfileFields } from "./ProfileFields";
import { createParticipant } from "./queries";
import type { Referral } from "./referrals/queries";
import {
  filled,
  type GuardianEntry,
  guardianEntry,
  guardianSchema,
  type PersonEntry,
  type ProfileEntry,
  personEntry,
  personSchema,
  profileEntries,
  profileEntry,
  representative,
} from "./schema";

interface Entry extends ProfileEntry {
  personId: string;
  person: PersonEntry;
  guardian: GuardianEntry;
}

const referred = (referral?: Referral): Partial<PersonEntry> =>
  referral
    ? {
        familyName: referral.familyName ?? "",
        givenName: referral.givenName ?? "",
        patronymic: referral.patronymic ?? "",
        className: referral.className ?? "",
      }
    : {};

const isMinor = (birthDate: string, date: IsoDate) => birthDate !== "" && ageOn(birthDate, date) < ADULT;

/** Only what is asked is checked: a known person needs no name, an adult no representative. */
const resolver =
  (date: IsoDate): Resolver<Entry> =>
  (values, context, options) => {
    const known = values.personId !== "";
    const minor = !known && isMinor(values.person.birthDate, date);
    const schema = v.object({
      ...profileEntries,
      personId: v.string(),
      person: known ? v.any() : personSchema(date).entries.person,
      guardian: minor ? guardianSchema(date, values.guardian.guardianId !== "") : v.any(),
    });
    return checkedBy<Entry>(schema)(values, context, options);
  };

interface Props {
  programId: string;
  side: Side;
  /** who was referred: fills in the name, and is settled with the new participant */
  referral?: Referral;
}

/** A new mentee or mentor with everything that the first step needs, in one form. */
export default function NewParticipantPage({ programId, side, referral }: Props) {
  const navigate = useNavigate();
  const date = today(useTimeZone());
  const create = useChange(createParticipant);
  const [key] = useState(uuid);
  const form = useForm<Entry>({
    resolver: resolver(date),
    defaultValues: {
      personId: "",
      person: { ...personEntry(), kind: side === "mentee" ? "learner" : "", ...referred(referral) },
      guardian: guardianEntry(),
      ...profileEntry(),
    },
  });
  const [personId, birthDate, kind] = form.watch(["personId", "person.birthDate", "person.kind"]);
  const [knownKind, setKnownKind] = useState<PersonEntry["kind"]>("");
  const minor = personId === "" && isMinor(birthDate, date);

  async function submit({ personId, person, guardian, ...profile }: Entry) {
    const who = personId ? { personId } : { person: blankToNull(person) };
    const created = await create(key, {
      programId,
      side,
      ...who,
      referralId: referral?.id ?? null,
      ...(minor && { guardian: representative(guardian) }),
      ...blankToNull(profile),
      requests: filled(profile),
    } as NewParticipant);
    notifyDone(words.created);
    await navigate({
      to: "/programs/$programId/participants/$participantId",
      params: { programId, participantId: created.id },
    });
  }

  return (
    <>
      <PageHeader
        title={words.newTitle[side]}
        lead={referral && referralWords.from(referral.author)}
        above={
          <TextLink to="/programs/$programId/participants" params={{ programId }} search={{ side }}>
            {words.title}
          </TextLink>
        }
      />
      <FormProvider {...form}>
        <FormBody form={form} onSubmit={submit} submitLabel={words.add[side]} sheets>
          <Section title={words.who}>
            <Stack>
              <KnownPerson
                onChange={(found) => {
                  form.setValue("personId", found?.id ?? "");
                  setKnownKind(found?.kind ?? "");
                }}
              />
              {personId === "" && <PersonFields side={side} />}
            </Stack>
          </Section>
          {minor && (
            <Section title={people.guardian} note={people.guardianNote}>
              <Stack>
                <GuardianFields />
              </Stack>
            </Section>
          )}
          <Section title={words.profile[side]} note={words.profileLater[side]}>
            <ProfileFields side={side} kind={personId ? knownKind : kind} isNew />
          </Section>
        </FormBody>
      </FormProvider>
    </>
  );
}
