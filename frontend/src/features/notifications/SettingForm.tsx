import { Alert, Button, Group, SegmentedControl, Stack, Switch, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { common } from "@/i18n/ru/common";
import { modeLabels, topicLabels, notifications as words } from "@/i18n/ru/notifications";
import { notifyDone } from "@/ui/notify";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { Section } from "@/ui/Section";
import { changeSetting, type Setting } from "./queries";
import styles from "./SettingForm.module.css";

type Mode = Setting["topics"][number]["mode"];

const modes = (["now", "digest", "off"] as const).map((value) => ({ value, label: modeLabels[value] }));

/** Which topic goes when, and when none does. */
export function SettingForm({ setting }: { setting: Setting }) {
  const [mail, setMail] = useState(setting.mail);
  const [topics, setTopics] = useState(setting.topics);
  const [quietFrom, setQuietFrom] = useState(hours(setting.quietFrom));
  const [quietTo, setQuietTo] = useState(hours(setting.quietTo));
  const [digestAt, setDigestAt] = useState(hours(setting.digestAt));
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const change = useChange(changeSetting);
  const halfQuiet = (quietFrom === "") !== (quietTo === "");

  const choose = (topic: Setting["topics"][number]["topic"], mode: Mode) =>
    setTopics((all) => all.map((one) => (one.topic === topic ? { ...one, mode } : one)));

  async function save() {
    if (halfQuiet || digestAt === "") return;
    setSaving(true);
    setProblem(undefined);
    try {
      await change(setting.version, {
        mail,
        topics: topics.map(({ topic, mode }) => ({ topic, mode })),
        quietFrom: quietFrom || null,
        quietTo: quietTo || null,
        digestAt,
      });
      notifyDone(words.saved);
    } catch (error) {
      setProblem(error);
    } finally {
      setSaving(false);
    }
  }

  return (
    <Section title={words.mailTitle} note={words.mailNote}>
      <Stack gap="lg">
        {!setting.mailConfigured && (
          <Alert color="amber" variant="light" title={words.mailOff}>
            {words.mailOffText}
          </Alert>
        )}
        <Switch
          label={words.mailSwitch}
          description={words.mailSwitchHint}
          checked={mail}
          onChange={(event) => setMail(event.currentTarget.checked)}
        />
        <div>
          <Text fw={560} mb="xs">
            {words.topics}
          </Text>
          <ul className={styles.topics}>
            {topics.map(({ topic, mode, fixed }) => (
              <li key={topic} className={styles.topic}>
                <div>
                  <div>{topicLabels[topic].label}</div>
                  <div className={styles.hint}>{topicLabels[topic].hint}</div>
                </div>
                {fixed ? (
                  <span className={styles.fixed}>{words.always}</span>
                ) : (
                  <SegmentedControl
                    aria-label={topicLabels[topic].label}
                    className={styles.mode}
                    data={modes}
                    value={mode}
                    disabled={!mail}
                    onChange={(value) => choose(topic, value as Mode)}
                  />
                )}
              </li>
            ))}
          </ul>
        </div>
        <fieldset className={styles.fields} disabled={!mail}>
          <legend>{words.quiet}</legend>
          <Group align="flex-start">
            <TimeField label={words.quietFrom} value={quietFrom} onChange={setQuietFrom} />
            <TimeField
              label={words.quietTo}
              value={quietTo}
              onChange={setQuietTo}
              error={halfQuiet ? words.quietNeeded : undefined}
            />
          </Group>
          <div className={styles.hint}>{words.quietHint}</div>
        </fieldset>
        <TimeField
          label={words.digestAt}
          value={digestAt}
          onChange={setDigestAt}
          error={digestAt === "" ? words.digestNeeded : undefined}
        />
        <ProblemAlert error={problem} />
        <Button w="fit-content" loading={saving} onClick={() => void save()}>
          {common.save}
        </Button>
      </Stack>
    </Section>
  );
}

interface TimeProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
}

const TimeField = ({ label, value, onChange, error }: TimeProps) => (
  <TextInput
    type="time"
    label={label}
    value={value}
    error={error}
    w={error ? undefined : "9rem"}
    styles={{ label: { whiteSpace: "nowrap" } }}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

/** «21:00» of «21:00:00» */
const hours = (time: string | null) => (time ?? "").slice(0, 5);
