import { Button, Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { fullDay } from "@/i18n/dates";
import { fields } from "@/i18n/ru/fields";
import { personKinds, people as words } from "@/i18n/ru/people";
import styles from "./KnownPerson.module.css";
import { placeOf } from "./model";
import { peopleQuery } from "./queries";

interface PersonFound {
  id: string;
  fullName: string;
  kind: keyof typeof personKinds;
  birthDate?: string | null;
  className?: string | null;
  position?: string | null;
}

/** Somebody the organisation knows already: found by name, so that nobody is written down twice. */
export function KnownPerson({ onChange }: { onChange: (person: PersonFound | undefined) => void }) {
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), 250);
  const [chosen, setChosen] = useState<PersonFound>();
  const found = useQuery(peopleQuery(asked));

  function choose(person: PersonFound | undefined) {
    setChosen(person);
    setText("");
    onChange(person);
  }

  const facts = (person: PersonFound) =>
    [placeOf(person) ?? personKinds[person.kind], person.birthDate && fullDay(person.birthDate)]
      .filter(Boolean)
      .join(" · ");

  if (chosen) {
    return (
      <div className={styles.chosen}>
        <div>
          <div className={styles.name}>{chosen.fullName}</div>
          <div className={styles.note}>
            {facts(chosen)}. {words.knownChosen}
          </div>
        </div>
        <Button variant="default" size="xs" onClick={() => choose(undefined)}>
          {words.chooseOther}
        </Button>
      </div>
    );
  }
  return (
    <Select
      label={words.known}
      description={words.knownHint}
      placeholder={fields.typeToSearch}
      searchable
      searchValue={text}
      onSearchChange={setText}
      value={null}
      filter={({ options }) => options}
      data={found.data?.map((person) => ({ value: person.id, label: `${person.fullName}, ${facts(person)}` })) ?? []}
      nothingFoundMessage={asked.length >= 2 && found.isSuccess ? fields.nothingFound : undefined}
      onChange={(id) => choose(found.data?.find((person) => person.id === id))}
    />
  );
}
