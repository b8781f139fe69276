import { Button, Modal, Text, TextInput, Title } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Allowed } from "@/auth/Allowed";
import { useOrganisation } from "@/auth/organisation";
import { counted } from "@/i18n/plural";
import { builder as words } from "@/i18n/ru/builder";
import { common } from "@/i18n/ru/common";
import { waves } from "@/i18n/ru/surveys";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import type { Template } from "../model";
import { templateQuery } from "../queries";
import styles from "./builder.module.css";
import { sheetOf } from "./model";
import { Phone } from "./Phone";

interface Props {
  templates: readonly Template[];
  onCopy: (code: string) => void;
}

const order: readonly Template["wave"][] = ["before", "after", "other"];

/** The standard questionnaires by wave: to look at on a phone, to copy. */
export function StandardList({ templates, onCopy }: Props) {
  const [sought, setSought] = useState("");
  const [shown, setShown] = useState<Template>();
  const isPhone = useMediaQuery("(max-width: 48em)");
  const found = templates.filter(({ title }) => title.toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <>
      <TextInput
        type="search"
        aria-label={words.standardSearch}
        placeholder={words.standardSearch}
        leftSection={<IconSearch size={17} aria-hidden />}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
        maw="24rem"
      />
      {found.length === 0 && <EmptyState title={words.standardNone} />}
      {order.map((wave) => {
        const some = found.filter((template) => template.wave === wave);
        return (
          some.length > 0 && (
            <div key={wave} className={styles.wave}>
              <Title order={3}>{waves[wave].label}</Title>
              <ul className={styles.standard}>
                {some.map((template) => (
                  <li key={template.code}>
                    <div className={styles.grow}>
                      <div>{template.title}</div>
                      <Text size="sm" c="dimmed">
                        {words.sides[template.side]} · {counted(template.questions, words.questionForms)}
                      </Text>
                    </div>
                    <Button
                      variant="subtle"
                      size="compact-md"
                      aria-label={`${words.look}: ${template.title}`}
                      onClick={() => setShown(template)}
                    >
                      {words.look}
                    </Button>
                    <Allowed to="surveys.write">
                      <Button
                        variant="default"
                        size="compact-md"
                        aria-label={`${words.copy}: ${template.title}`}
                        onClick={() => onCopy(template.code)}
                      >
                        {words.copy}
                      </Button>
                    </Allowed>
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      <Modal
        opened={shown !== undefined}
        onClose={() => setShown(undefined)}
        title={shown?.title}
        size="auto"
        fullScreen={isPhone ?? false}
        closeButtonProps={{ "aria-label": common.close }}
      >
        {shown && <OnPhone code={shown.code} />}
      </Modal>
    </>
  );
}

function OnPhone({ code }: { code: string }) {
  const organisation = useOrganisation();
  return (
    <Loaded query={useQuery(templateQuery(code))}>
      {(template) => <Phone sheet={sheetOf(template, organisation.shortName)} />}
    </Loaded>
  );
}
