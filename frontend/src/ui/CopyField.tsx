import { Button, Group, TextInput } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { common } from "@/i18n/ru/common";

/** Text to be passed on: a press on the field selects it whole, which also serves where the clipboard is closed. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const clipboard = useClipboard({ timeout: 3000 });
  const Icon = clipboard.copied ? IconCheck : IconCopy;
  return (
    <Group align="flex-end" gap="xs" wrap="wrap">
      <TextInput
        label={label}
        value={value}
        readOnly
        flex="1 1 14rem"
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button variant="light" leftSection={<Icon size={16} aria-hidden />} onClick={() => clipboard.copy(value)}>
        <span aria-live="polite">{clipboard.copied ? common.copied : common.copy}</span>
      </Button>
    </Group>
  );
}
