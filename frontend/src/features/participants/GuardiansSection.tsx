import { ActionIcon, Anchor, Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { FormProvider, type Resolver, useForm } from "react-hook-form";
import * as v from "valibot";
import type { Body } from "@/api/types";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { guardianRelations, people as words } from "@/i18n/ru/people";
import { today } from "@/lib/dates";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { checkedBy } from "@/ui/entry";
import { FormBody, FormDialog } from "@/ui/FormDialog";
import { notifyDone } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { GuardianFields } from "./GuardianFields";
import styles from "./GuardiansSection.module.css";
import type { Person } from "./model";
import { addGuardian, removeGuardian } from "./queries";
import { type GuardianEntry, guardianEntry, guardianSchema, representative } from "./schema";

type Guardian = Person["guardians"][number];

/** Who may sign for a minor. */
export function GuardiansSection({ person }: { person: Person }) {
  const [opened, { open, close }] = useDisclosure(false);
  const [leaving, setLeaving] = useState<Guardian>();
  const remove = useChange(removeGuardian);
  return (
    <Section title={words.guardians}>
      {person.guardians.length === 0 ? (
        <Text mb="sm">{words.noGuardians}</Text>
      ) : (
        <ul className={styles.list}>
          {person.guardians.map((guardian) => (
            <GuardianItem key={guardian.id} guardian={guardian} onRemove={() => setLeaving(guardian)} />
          ))}
        </ul>
      )}
      <Allowed to="participants.write">
        <Button variant="light" size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={open}>
          {words.addGuardian}
        </Button>
      </Allowed>
      <FormDialog opened={opened} onClose={close} title={words.guardian}>
        <GuardianForm personId={person.id} onDone={close} />
      </FormDialog>
      <ConfirmDialog
        opened={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        title={words.removeGuardian}
        confirmLabel={words.removeGuardian}
        danger
        onConfirm={() => (leaving ? remove(person.id, leaving.id) : Promise.resolve())}
      >
        {leaving && words.removeGuardianText(leaving.fullName)}
      </ConfirmDialog>
    </Section>
  );
}

function GuardianItem({ guardian, onRemove }: { guardian: Guardian; onRemove: () => void }) {
  const { fullName, relation, phone, email, authorityDocument } = guardian;
  return (
    <li>
      <span className={styles.name}>{fullName}</span>
      <Allowed to="participants.write">
        <ActionIcon size="sm" aria-label={`${words.removeGuardian}: ${fullName}`} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Allowed>
      <span className={styles.fact}>{guardianRelations[relation]}</span>
      {authorityDocument && <span className={styles.fact}>{authorityDocument}</span>}
      {phone && (
        <Anchor href={`tel:${phone}`} className={styles.fact}>
          {phone}
        </Anchor>
      )}
      {email && (
        <Anchor href={`mailto:${email}`} className={styles.fact}>
          {email}
        </Anchor>
      )}
    </li>
  );
}

interface Entry {
  guardian: GuardianEntry;
}

function GuardianForm({ personId, onDone }: { personId: string; onDone: () => void }) {
  const date = today(useTimeZone());
  const add = useChange(addGuardian);
  const resolver: Resolver<Entry> = (values, context, options) =>
    checkedBy<Entry>(v.object({ guardian: guardianSchema(date, values.guardian.guardianId !== "") }))(
      values,
      context,
      options,
    );
  const form = useForm<Entry>({ resolver, defaultValues: { guardian: guardianEntry() } });

  async function submit({ guardian }: Entry) {
    await add(personId, representative(guardian) as Body<"/api/v1/people/{personId}/guardians", "post">);
    notifyDone(common.saved);
    onDone();
  }

  return (
    <FormProvider {...form}>
      <FormBody form={form} submitLabel={words.addGuardian} onCancel={onDone} onSubmit={submit}>
        <GuardianFields />
      </FormBody>
    </FormProvider>
  );
}
