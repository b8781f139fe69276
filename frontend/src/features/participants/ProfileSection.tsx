import { Badge, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { FormProvider, useForm } from "react-hook-form";
import * as v from "valibot";
import type { Body } from "@/api/types";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { common } from "@/i18n/ru/common";
import { rolePositions, participants as words } from "@/i18n/ru/participants";
import { blankToNull } from "@/lib/blank";
import { checkedBy } from "@/ui/entry";
import { FormBody, FormDialog } from "@/ui/FormDialog";
import { type KeyValue, KeyValueList } from "@/ui/KeyValueList";
import { notifyDone } from "@/ui/notify";
import { Section } from "@/ui/Section";
import type { Participant } from "./model";
import { ProfileFields } from "./ProfileFields";
import styles from "./ProfileSection.module.css";
import { categoriesQuery, changeProfile } from "./queries";
import { filled, type ProfileEntry, profileEntries, profileEntry } from "./schema";

/** What a mentee asks for, or what a mentor offers. */
export function ProfileSection({ participant }: { participant: Participant }) {
  const { side, category, position, requests, competences, interests } = participant;
  const [opened, { open, close }] = useDisclosure(false);
  const categories = useQuery(categoriesQuery()).data ?? [];
  const items: (KeyValue | false)[] = [
    [
      words.category,
      participant.categoryHidden ? words.hiddenCategory : categories.find(({ code }) => code === category)?.label,
    ],
    side === "mentee" && !!position && [words.position, rolePositions[position].label],
    side === "mentor" && [words.competences, <Tags key="competences" values={competences} />],
    [words.timeResource, participant.timeResource],
    interests.length > 0 && [words.interests, <Tags key="interests" values={interests} />],
    !!participant.achievements && [words.achievements, participant.achievements],
    !!participant.preferredAge && [words.preferredAge, participant.preferredAge],
  ];
  return (
    <Section
      title={words.profile[side]}
      actions={
        <Allowed to="participants.write">
          <Button variant="subtle" size="compact-sm" onClick={open}>
            {common.edit}
          </Button>
        </Allowed>
      }
    >
      <Stack gap="lg">
        {side === "mentee" && requests.length === 0 && <Text>{words.noRequests}</Text>}
        {requests.map((request, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: requests have no identity of their own
          <Stack key={index} gap="xs">
            <Title order={3} className={styles.topic}>
              {request.topic ?? words.requestNumber(index + 1)}
            </Title>
            <KeyValueList
              items={[
                [words.problem, request.problem],
                [words.expected, request.expectedResult],
              ]}
            />
          </Stack>
        ))}
        <KeyValueList items={items.filter((item) => item !== false)} />
      </Stack>
      <FormDialog opened={opened} onClose={close} title={words.editProfile}>
        <ProfileForm participant={participant} onDone={close} />
      </FormDialog>
    </Section>
  );
}

function Tags({ values }: { values: readonly string[] }) {
  if (values.length === 0) return common.none;
  return (
    <Group gap={6}>
      {values.map((value) => (
        <Badge key={value} variant="light" color="pine" tt="none" fw={500} size="lg" radius="sm">
          {value}
        </Badge>
      ))}
    </Group>
  );
}

function ProfileForm({ participant, onDone }: { participant: Participant; onDone: () => void }) {
  const change = useChange(changeProfile);
  const form = useForm<ProfileEntry>({
    resolver: checkedBy(v.object(profileEntries)),
    defaultValues: profileEntry(participant),
  });

  async function submit(entry: ProfileEntry) {
    const body = { ...blankToNull(entry), requests: filled(entry) };
    await change(participant.id, participant.version, body as Body<"/api/v1/participants/{participantId}", "put">);
    notifyDone(common.saved);
    onDone();
  }

  return (
    <FormProvider {...form}>
      <FormBody form={form} submitLabel={common.save} onCancel={onDone} onSubmit={submit}>
        <ProfileFields side={participant.side} kind={participant.person.kind} />
      </FormBody>
    </FormProvider>
  );
}
