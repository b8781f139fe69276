import { Button, Group, Select, SimpleGrid, Stack, TagsInput, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { common } from "@/i18n/ru/common";
import { roadmap as roadmapWords } from "@/i18n/ru/roadmap";
import { roadmapImport as words } from "@/i18n/ru/roadmapImport";
import { DueEditor } from "../DueEditor";
import { dueEntry, dueErrors, dueSpec } from "../due";
import type { Line, Part } from "./model";

interface Props {
  line: Line;
  parts: readonly Part[];
  onNewPart: (title: string) => string;
  onSave: (change: Partial<Line>) => void;
  onCancel: () => void;
}

const newPart = "new";

/** All that a line holds, in place; nothing changes until «Готово». */
export function LineEditor({ line, parts, onNewPart, onSave, onCancel }: Props) {
  const [facts, setFacts] = useState(line);
  const [due, setDue] = useState(() => dueEntry(line.due));
  const [shown, setShown] = useState(false);
  const set = (change: Partial<Line>) => setFacts((now) => ({ ...now, ...change }));
  const errors = shown ? dueErrors(due) : {};

  function save(event: FormEvent) {
    event.preventDefault();
    if (!facts.title.trim() || Object.keys(dueErrors(due)).length > 0) return setShown(true);
    const sectionKey = facts.sectionKey === newPart ? onNewPart(words.newSectionTitle) : facts.sectionKey;
    onSave({
      sectionKey,
      printedNumber: facts.printedNumber?.trim() || null,
      groupTitle: facts.groupTitle?.trim() || null,
      title: facts.title.trim(),
      details: facts.details?.trim() || null,
      responsibles: facts.responsibles,
      plannedResult: facts.plannedResult?.trim() || null,
      dueText: facts.dueText?.trim() || null,
      due: dueSpec(due),
    });
  }

  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm" py="sm">
        <Textarea
          label={roadmapWords.activityTitle}
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={facts.title}
          error={shown && !facts.title.trim() && common.required}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Select
            label={roadmapWords.section}
            allowDeselect={false}
            value={facts.sectionKey}
            data={[
              ...parts.map(({ key, title }) => ({ value: key, label: title })),
              { value: newPart, label: words.newSection },
            ]}
            onChange={(sectionKey) => sectionKey && set({ sectionKey })}
          />
          <TextInput
            label={roadmapWords.number}
            maxLength={20}
            value={facts.printedNumber ?? ""}
            onChange={(event) => set({ printedNumber: event.currentTarget.value })}
          />
        </SimpleGrid>
        <DueEditor
          value={due}
          errors={errors}
          onChange={(entry) => {
            setDue(entry);
            // words that named the old term would contradict the new one
            if (facts.dueText === line.dueText && line.due.kind !== "none") set({ dueText: null });
          }}
        />
        <TextInput
          label={words.dueText}
          description={words.dueTextHint}
          maxLength={300}
          value={facts.dueText ?? ""}
          onChange={(event) => set({ dueText: event.currentTarget.value })}
        />
        <TagsInput
          label={roadmapWords.responsibles}
          description={roadmapWords.responsiblesHint}
          acceptValueOnBlur
          data={[...roadmapWords.suggestedResponsibles]}
          value={facts.responsibles}
          onChange={(responsibles) => set({ responsibles })}
        />
        <Textarea
          label={roadmapWords.plannedResult}
          autosize
          minRows={1}
          maxLength={1000}
          value={facts.plannedResult ?? ""}
          onChange={(event) => set({ plannedResult: event.currentTarget.value })}
        />
        <Textarea
          label={roadmapWords.details}
          autosize
          minRows={2}
          maxLength={4000}
          value={facts.details ?? ""}
          onChange={(event) => set({ details: event.currentTarget.value })}
        />
        <TextInput
          label={roadmapWords.group}
          maxLength={500}
          value={facts.groupTitle ?? ""}
          onChange={(event) => set({ groupTitle: event.currentTarget.value })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {words.cancelLine}
          </Button>
          <Button type="submit">{words.saveLine}</Button>
        </Group>
      </Stack>
    </form>
  );
}
