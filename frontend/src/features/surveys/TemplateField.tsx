import { Button, Modal, Radio, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconEye } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { counted } from "@/i18n/plural";
import { common } from "@/i18n/ru/common";
import { questionKinds, sides, waves, surveys as words } from "@/i18n/ru/surveys";
import { Loaded } from "@/ui/Loaded";
import type { Template } from "./model";
import { templateQuery } from "./queries";
import styles from "./surveys.module.css";

const order: readonly Template["wave"][] = ["before", "after", "other"];

interface Props {
  templates: readonly Template[];
  /** code; empty until something has been chosen */
  value: string;
  onChange: (code: string) => void;
  error?: string | undefined;
}

/** The questionnaires by wave; the questions of the chosen one can be read before it goes out. */
export function TemplateField({ templates, value, onChange, error }: Props) {
  const [opened, { open, close }] = useDisclosure(false);
  const chosen = templates.find(({ code }) => code === value);
  return (
    <>
      <Radio.Group value={value || null} onChange={onChange} aria-label={words.template} error={error}>
        {order.map((wave) => (
          <div key={wave} className={styles.wave}>
            <Title order={3}>{waves[wave].label}</Title>
            <Text size="sm" c="dimmed">
              {waves[wave].text}
            </Text>
            <div className={styles.cards}>
              {templates
                .filter((template) => template.wave === wave)
                .map(({ code, title, side, questions, own }) => (
                  <Radio.Card key={code} value={code} className={styles.card}>
                    <Radio.Indicator mt={2} />
                    <span className={styles.cardText}>
                      <span className={styles.cardTitle}>{title}</span>
                      <span className={styles.cardNote}>
                        {sides[side]} · {counted(questions, words.questionForms)}
                        {own && ` · ${words.ownMark}`}
                      </span>
                    </span>
                  </Radio.Card>
                ))}
            </div>
          </div>
        ))}
      </Radio.Group>
      {chosen && (
        <Button variant="subtle" mt="sm" leftSection={<IconEye size={17} aria-hidden />} onClick={open}>
          {words.preview}
        </Button>
      )}
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={chosen?.title}
        closeButtonProps={{ "aria-label": common.close }}
      >
        <Preview code={value} />
      </Modal>
    </>
  );
}

function Preview({ code }: { code: string }) {
  const template = useQuery(templateQuery(code));
  return (
    <Loaded query={template}>
      {({ intro, questions }) => (
        <>
          <Text c="var(--td-ink-soft)" mb="md">
            {intro}
          </Text>
          <ol className={styles.preview}>
            {questions.map(({ id, text, kind, required, options }) => (
              <li key={id}>
                {text}
                <Text size="sm" c="dimmed">
                  {[
                    questionKinds[kind],
                    ...(required ? [] : [words.previewOptional]),
                    ...(options ? [options.map(({ label }) => label).join(" / ")] : []),
                  ].join(" · ")}
                </Text>
              </li>
            ))}
          </ol>
        </>
      )}
    </Loaded>
  );
}
