import { Alert } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";

/** Things that are allowed but worth a look; nothing is shown when there are none. */
export function Warnings({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <Alert color="amber" variant="light" radius="md" mb="lg" icon={<IconInfoCircle aria-hidden />} role="note">
      {texts.map((text) => (
        <p key={text} style={{ margin: 0 }}>
          {text}
        </p>
      ))}
    </Alert>
  );
}
