import { Button, Checkbox, Group, Input, Text, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { counted } from "@/i18n/plural";
import { surveys as words } from "@/i18n/ru/surveys";
import { Loaded } from "@/ui/Loaded";
import { canBeAsked, type Side } from "./model";
import { peopleQuery } from "./queries";
import styles from "./surveys.module.css";

interface Props {
  programId: string;
  /** people of one side only, when the questionnaire is for one */
  side: Side | undefined;
  /** ids of participants */
  value: readonly string[];
  onChange: (ids: string[]) => void;
  error?: string | undefined;
}

/** Some of the people in the programme's base, ticked by name. */
export function PeopleField({ programId, side, value, onChange, error }: Props) {
  const people = useQuery(peopleQuery(programId, side));
  const [search, setSearch] = useState("");
  return (
    <Loaded query={people}>
      {(rows) => {
        const known = rows.filter(canBeAsked);
        if (known.length === 0) return <Text c="dimmed">{words.nobodyHere}</Text>;
        const found = known.filter(({ fullName }) => fullName.toLowerCase().includes(search.trim().toLowerCase()));
        return (
          <div>
            <Group mb="xs" gap="xs">
              <TextInput
                aria-label={words.search}
                placeholder={words.search}
                leftSection={<IconSearch size={16} aria-hidden />}
                value={search}
                onChange={(event) => setSearch(event.currentTarget.value)}
                flex="1 1 14rem"
                maw="22rem"
              />
              <Button
                variant="subtle"
                onClick={() => onChange(value.length === known.length ? [] : known.map(({ id }) => id))}
              >
                {value.length === known.length ? words.chooseNone : words.chooseAll}
              </Button>
              <Text size="sm" c="dimmed" aria-live="polite">
                {words.chosen(counted(value.length, words.peopleForms))}
              </Text>
            </Group>
            <Checkbox.Group value={[...value]} onChange={onChange} aria-label={words.audienceChosen}>
              <div className={styles.people}>
                {found.map(({ id, fullName, className, position }) => (
                  <Checkbox
                    key={id}
                    value={id}
                    label={fullName}
                    description={className ?? position}
                    styles={{ description: { marginTop: 0 } }}
                  />
                ))}
              </div>
            </Checkbox.Group>
            {error && <Input.Error mt="xs">{error}</Input.Error>}
          </div>
        );
      }}
    </Loaded>
  );
}
