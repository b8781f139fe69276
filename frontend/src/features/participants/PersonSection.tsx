import { Anchor, Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { FormProvider, useForm } from "react-hook-form";
import type { Body } from "@/api/types";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { useTimeZone } from "@/auth/organisation";
import { fullDay } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { people as words } from "@/i18n/ru/people";
import { blankToNull } from "@/lib/blank";
import { today } from "@/lib/dates";
import { checkedBy } from "@/ui/entry";
import { FormBody, FormDialog } from "@/ui/FormDialog";
import { type KeyValue, KeyValueList } from "@/ui/KeyValueList";
import { notifyDone } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { needsCheck, type Participant } from "./model";
import { PersonFields } from "./PersonFields";
import { changePerson } from "./queries";
import { type PersonEntry, personEntry, personSchema } from "./schema";

/** Facts about the person, and their correction. */
export function PersonSection({ participant }: { participant: Participant }) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <Section
      title={words.person}
      actions={
        <Allowed to="participants.write">
          <Button variant="subtle" size="compact-sm" onClick={open}>
            {common.edit}
          </Button>
        </Allowed>
      }
    >
      <KeyValueList items={facts(participant)} />
      <FormDialog opened={opened} onClose={close} title={words.edit}>
        <PersonForm participant={participant} onDone={close} />
      </FormDialog>
    </Section>
  );
}

function facts({ person, side, enteredOn }: Participant): KeyValue[] {
  const { kind, experienceYears, criminalRecordCheckValidUntil: check } = person;
  const items: (KeyValue | false)[] = [
    [words.birthDate, person.birthDate && fullDay(person.birthDate)],
    kind === "learner" ? [words.classShort, person.className] : [words.position, person.position],
    !!person.workplace && [words.workplace, person.workplace],
    typeof experienceYears === "number" && [words.experience, words.age(experienceYears)],
    [words.phone, person.phone && <Anchor href={`tel:${person.phone}`}>{person.phone}</Anchor>],
    [words.emailShort, person.email && <Anchor href={`mailto:${person.email}`}>{person.email}</Anchor>],
    side === "mentor" && needsCheck(kind) && [words.checkShort, check && fullDay(check)],
    !!enteredOn && [words.inBaseSince, fullDay(enteredOn)],
  ];
  return items.filter((item) => item !== false);
}

interface FormProps {
  participant: Participant;
  onDone: () => void;
}

function PersonForm({ participant: { person, side }, onDone }: FormProps) {
  const date = today(useTimeZone());
  const change = useChange(changePerson);
  const form = useForm<{ person: PersonEntry }>({
    resolver: checkedBy(personSchema(date)),
    defaultValues: { person: personEntry(person) },
  });

  async function submit(entry: { person: PersonEntry }) {
    const body = blankToNull(entry.person) as Body<"/api/v1/people/{personId}", "put">;
    await change(person.id, person.version, body);
    notifyDone(common.saved);
    onDone();
  }

  return (
    <FormProvider {...form}>
      <FormBody form={form} submitLabel={common.save} onCancel={onDone} onSubmit={submit}>
        <PersonFields side={side} />
      </FormBody>
    </FormProvider>
  );
}
