import { ActionIcon, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { moment } from "@/i18n/dates";
import { papers as words } from "@/i18n/ru/papers";
import { saveFile } from "@/lib/download";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { type Column, DataTable } from "@/ui/DataTable";
import { FormDialog } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { PlaceholderList } from "./PlaceholderList";
import { readTemplate, resetTemplate, type Template, templatesQuery } from "./queries";
import { UploadTemplateForm } from "./UploadTemplateForm";

type Asked = { what: "upload" | "placeholders" | "reset"; template: Template };

/** Templates of papers: the system's, and the organisation's own in their place. */
export default function TemplatesPage() {
  const query = useQuery(templatesQuery());
  const timeZone = useTimeZone();
  const writable = can(useMe(), "documents.write");
  const [asked, setAsked] = useState<Asked>();
  const reset = useChange(resetTemplate);
  const close = () => setAsked(undefined);
  const title = asked?.template.title ?? "";

  const columns: Column<Template>[] = [
    { key: "kind", header: words.kind, cell: (row) => row.title },
    {
      key: "template",
      header: words.template,
      width: "45%",
      cell: ({ own }) => (own ? words.own(own.fileName, moment(own.uploadedAt, timeZone)) : words.system),
    },
    {
      key: "menu",
      header: words.menu,
      width: "4rem",
      menu: true,
      cell: (template) => <TemplateMenu template={template} writable={writable} onAsk={setAsked} />,
    },
  ];

  return (
    <Section title={words.templates} note={words.templatesNote} flush>
      <Loaded query={query}>
        {(rows) => (
          <DataTable label={words.templates} rows={rows} columns={columns} rowKey={(row) => row.kind} empty={null} />
        )}
      </Loaded>
      <FormDialog opened={asked?.what === "upload"} onClose={close} title={words.uploadTitle(title)}>
        {asked && <UploadTemplateForm template={asked.template} onDone={close} />}
      </FormDialog>
      <FormDialog opened={asked?.what === "placeholders"} onClose={close} title={words.placeholdersTitle(title)}>
        {asked && <PlaceholderList kind={asked.template.kind} />}
      </FormDialog>
      <ConfirmDialog
        opened={asked?.what === "reset"}
        onClose={close}
        title={words.resetTitle}
        confirmLabel={words.reset}
        danger
        onConfirm={async () => {
          if (asked) await reset(asked.template.kind);
          notifyDone(words.resetDone);
        }}
      >
        {words.resetText}
      </ConfirmDialog>
    </Section>
  );
}

interface MenuProps {
  template: Template;
  writable: boolean;
  onAsk: (asked: Asked) => void;
}

function TemplateMenu({ template, writable, onAsk }: MenuProps) {
  const { kind, title, own } = template;
  const download = () =>
    readTemplate(kind).then((content) => saveFile(content, words.templateFileName(title)), notifyProblem);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={words.menuOf(title)}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void download()}>{words.downloadTemplate}</Menu.Item>
        <Menu.Item onClick={() => onAsk({ what: "placeholders", template })}>{words.placeholders}</Menu.Item>
        {writable && <Menu.Item onClick={() => onAsk({ what: "upload", template })}>{words.upload}</Menu.Item>}
        {writable && own && (
          <Menu.Item color="brick.6" onClick={() => onAsk({ what: "reset", template })}>
            {words.reset}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
