import { Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { builder as words } from "@/i18n/ru/builder";
import { Section } from "@/ui/Section";
import type { Content } from "./model";
import { WordsField } from "./WordsField";

interface Props {
  content: Content;
  onChange: (content: Content, about?: string) => void;
}

const choices = <Value extends string>(labels: Record<Value, string>) =>
  Object.entries<string>(labels).map(([value, label]) => ({ value, label }));

/** What the questionnaire is called, how it begins, whom and when it asks. */
export function AboutSection({ content, onChange }: Props) {
  return (
    <Section title={words.about}>
      <Stack>
        <TextInput
          label={words.titleLabel}
          description={words.titleHint}
          required
          maxLength={300}
          value={content.title}
          onChange={(event) => onChange({ ...content, title: event.currentTarget.value }, "title")}
          error={!content.title.trim() && words.titleNeeded}
        />
        <WordsField
          label={words.intro}
          description={words.introHint}
          minRows={2}
          maxLength={2000}
          value={content.intro}
          onChange={(intro) => onChange({ ...content, intro }, "intro")}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            label={words.side}
            description={content.side === "others" ? words.sideOthers : undefined}
            data={choices(words.sides)}
            value={content.side}
            allowDeselect={false}
            onChange={(side) => side && onChange({ ...content, side: side as Content["side"] })}
          />
          <Select
            label={words.wave}
            data={choices(words.waves)}
            value={content.wave}
            allowDeselect={false}
            onChange={(wave) => wave && onChange({ ...content, wave: wave as Content["wave"] })}
          />
        </SimpleGrid>
      </Stack>
    </Section>
  );
}
