import { Button, Group, Textarea } from "@mantine/core";
import { useRef } from "react";
import { builder as words } from "@/i18n/ru/builder";

interface Props {
  label: string;
  description?: string;
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  required?: boolean;
  error?: string | undefined;
  minRows?: number;
  /** focus it when it appears */
  fresh?: boolean;
}

/** What each button puts at the cursor; the part behind the stroke is said where there is no name. */
const places = [
  { label: words.insertName, text: "{имя|друг}" },
  { label: words.insertPartner, text: "{напарник|ваш напарник}" },
] as const;

/** Words of a questionnaire with buttons that put a name into them. */
export function WordsField({ value, onChange, fresh, minRows = 1, ...rest }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);

  function insert(text: string) {
    const from = area.current?.selectionStart ?? value.length;
    const next = value.slice(0, from) + text + value.slice(area.current?.selectionEnd ?? from);
    if (next.length > rest.maxLength) return;
    onChange(next);
    // the cursor goes behind it once it is drawn
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(from + text.length, from + text.length);
    });
  }

  return (
    <div>
      <Textarea
        ref={area}
        autosize
        minRows={minRows}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        data-autofocus={fresh || undefined}
        autoFocus={fresh}
        {...rest}
      />
      <Group gap="xs" mt={6}>
        {places.map(({ label, text }) => (
          <Button key={text} size="compact-sm" variant="light" onClick={() => insert(text)}>
            {label}
          </Button>
        ))}
      </Group>
    </div>
  );
}
