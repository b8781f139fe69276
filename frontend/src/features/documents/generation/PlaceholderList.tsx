import { Stack, Text, TextInput, UnstyledButton } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { papers as words } from "@/i18n/ru/papers";
import { Loaded } from "@/ui/Loaded";
import { notifyDone } from "@/ui/notify";
import styles from "./PlaceholderList.module.css";
import { matches, written } from "./placeholders";
import { type Placeholder, placeholdersQuery } from "./queries";

/** All that a template of the kind may use; a press copies. */
export function PlaceholderList({ kind }: { kind: string }) {
  const query = useQuery(placeholdersQuery(kind));
  const [search, setSearch] = useState("");
  return (
    <Stack>
      <Text>{words.placeholdersText}</Text>
      <Text size="sm" c="var(--td-ink-quiet)">
        {words.placeholdersForms}
      </Text>
      <TextInput
        label={words.findPlaceholder}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <Loaded query={query}>
        {(all) => (
          <ul className={styles.list}>
            {all
              .filter((one) => matches(one, search))
              .map((one) => (
                <Line key={one.name} placeholder={one} />
              ))}
          </ul>
        )}
      </Loaded>
    </Stack>
  );
}

function Line({ placeholder }: { placeholder: Placeholder }) {
  const clipboard = useClipboard();
  const text = written(placeholder);
  const { label, example, kind, items } = placeholder;
  const note = kind === "list" ? words.repeated : kind === "condition" ? words.condition : words.example(example);
  return (
    <li>
      <UnstyledButton
        className={styles.line}
        onClick={() => {
          clipboard.copy(text);
          notifyDone(words.copied(text));
        }}
      >
        <code>{text}</code>
        <span>{label}</span>
        <span className={styles.note}>{note}</span>
      </UnstyledButton>
      {items.length > 0 && (
        <ul className={styles.inner}>
          {items.map((item) => (
            <Line key={item.name} placeholder={item} />
          ))}
        </ul>
      )}
    </li>
  );
}
