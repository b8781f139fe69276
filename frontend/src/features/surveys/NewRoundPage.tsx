import { Button, Group, Radio, SimpleGrid, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTimeZone } from "@/auth/organisation";
import { rounds as more } from "@/i18n/ru/rounds";
import { sides, surveys as words } from "@/i18n/ru/surveys";
import { today } from "@/lib/dates";
import { DateField } from "@/ui/DateField";
import { NumberField } from "@/ui/fields";
import { resolve, showFieldProblems } from "@/ui/form";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { notifyDone } from "@/ui/notify";
import { PageHeader } from "@/ui/PageHeader";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { Section } from "@/ui/Section";
import { AudienceCount } from "./AudienceCount";
import { AudienceFilterField } from "./AudienceFilterField";
import { ModeField } from "./ModeField";
import {
  everybody,
  modesOf,
  newRoundEntry,
  type RoundEntry,
  type RoundFacts,
  roundBody,
  roundFields,
  roundSchema,
} from "./model";
import { PeopleField } from "./PeopleField";
import { templatesQuery, useNewRound } from "./queries";
import styles from "./surveys.module.css";
import { TemplateField } from "./TemplateField";

/** What is asked, when, and of whom. */
export default function NewRoundPage({ programId }: { programId: string }) {
  const navigate = useNavigate();
  const templates = useQuery(templatesQuery(programId));
  const creation = useNewRound();
  const [problem, setProblem] = useState<unknown>();
  const form = useForm<RoundEntry, unknown, RoundFacts>({
    resolver: resolve(roundSchema),
    defaultValues: newRoundEntry(today(useTimeZone())),
  });
  const { errors } = form.formState;
  const { templateCode, mode, audience, filter, participantIds } = form.watch();
  const template = templates.data?.find(({ code }) => code === templateCode);
  const isForOthers = template?.side === "others";
  const side = template?.side === "mentee" || template?.side === "mentor" ? template.side : undefined;

  const create = form.handleSubmit(async (facts) => {
    setProblem(undefined);
    try {
      const round = await creation.mutateAsync(roundBody(programId, facts));
      notifyDone(words.created);
      await navigate({ to: "/programs/$programId/surveys/$roundId", params: { programId, roundId: round.id } });
    } catch (error) {
      // without a list on the page the reason would hang on nothing
      const known = roundFields.filter((field) =>
        field === "participantIds" ? facts.audience === "chosen" : field !== "filter",
      );
      setProblem(showFieldProblems(form, error, known));
    }
  });

  const dateField = (name: "opensOn" | "closesOn") => (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => <DateField {...field} label={words[name]} required error={errors[name]?.message} />}
    />
  );

  return (
    <>
      <PageHeader
        title={words.create}
        above={
          <TextLink to="/programs/$programId/surveys" params={{ programId }}>
            {words.title}
          </TextLink>
        }
      />
      <form onSubmit={(event) => void create(event)} noValidate>
        <Stack gap="lg">
          <Section title={words.template} note={words.templateNote}>
            <Loaded query={templates}>
              {(all) => (
                <TemplateField
                  templates={all}
                  value={templateCode}
                  onChange={(code) => {
                    form.setValue("templateCode", code, { shouldValidate: true });
                    // the other side is another list of people
                    form.setValue("participantIds", []);
                    form.setValue("filter", everybody);
                    const options = modesOf(all.find((one) => one.code === code));
                    if (!options.includes(mode)) form.setValue("mode", options[0] ?? "named");
                  }}
                  error={errors.templateCode?.message}
                />
              )}
            </Loaded>
          </Section>
          <Section title={more.mode}>
            <Controller
              control={form.control}
              name="mode"
              render={({ field }) => (
                <ModeField
                  options={modesOf(template)}
                  value={field.value}
                  onChange={field.onChange}
                  error={errors.mode?.message}
                />
              )}
            />
          </Section>
          <Section title={words.dates} note={words.datesNote}>
            <SimpleGrid cols={{ base: 1, xs: 2 }} maw="32rem">
              {dateField("opensOn")}
              {dateField("closesOn")}
            </SimpleGrid>
          </Section>
          <Section title={words.audience}>
            {isForOthers ? (
              <NumberField
                control={form.control}
                name="expected"
                label={more.expected}
                description={more.expectedHint}
                min={1}
                max={100_000}
              />
            ) : (
              <Stack>
                <Controller
                  control={form.control}
                  name="audience"
                  render={({ field }) => (
                    <Radio.Group {...field} aria-label={words.audience}>
                      <div className={styles.cards}>
                        <AudienceCard
                          value="all"
                          title={words.audienceAll}
                          text={side ? words.audienceAllText(sides[side]) : words.audienceAllAny}
                        />
                        <AudienceCard value="chosen" title={words.audienceChosen} text={words.audienceChosenText} />
                      </div>
                    </Radio.Group>
                  )}
                />
                {audience === "all" && templateCode && (
                  <Controller
                    control={form.control}
                    name="filter"
                    render={({ field }) => (
                      <AudienceFilterField
                        programId={programId}
                        templateCode={templateCode}
                        value={field.value}
                        onChange={field.onChange}
                      />
                    )}
                  />
                )}
                {audience === "chosen" && (
                  <Controller
                    control={form.control}
                    name="participantIds"
                    render={({ field }) => (
                      <PeopleField
                        programId={programId}
                        side={side}
                        value={field.value}
                        onChange={field.onChange}
                        error={errors.participantIds?.message}
                      />
                    )}
                  />
                )}
              </Stack>
            )}
          </Section>
          {templateCode && !isForOthers && (
            <AudienceCount
              programId={programId}
              templateCode={templateCode}
              mode={mode}
              chosen={audience === "chosen" ? participantIds : null}
              filter={filter}
            />
          )}
          <ProblemAlert error={problem} />
          <Group>
            <Button type="submit" size="md" loading={creation.isPending}>
              {words.open}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}

function AudienceCard({ value, title, text }: { value: RoundEntry["audience"]; title: string; text: string }) {
  return (
    <Radio.Card value={value} className={styles.card}>
      <Radio.Indicator mt={2} />
      <span className={styles.cardText}>
        <span className={styles.cardTitle}>{title}</span>
        <span className={styles.cardNote}>{text}</span>
      </span>
    </Radio.Card>
  );
}
