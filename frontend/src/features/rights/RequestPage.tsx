import { Alert, Button, List, Stack, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { fullDay } from "@/i18n/dates";
import { requestApplicants, requestGrounds, requestKinds, requestStatuses, rights as words } from "@/i18n/ru/rights";
import { saveFile } from "@/lib/download";
import { Columns } from "@/ui/Columns";
import { type KeyValue, KeyValueList } from "@/ui/KeyValueList";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { notifyProblem } from "@/ui/notify";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { PageSkeleton } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import { type DataRequest, type DataRequestAction, type DossierFormat, requestTone, stepOf } from "./model";
import { readDossier, requestQuery } from "./queries";
import { RequestDialogs } from "./RequestDialogs";

const forward: readonly DataRequestAction[] = ["start", "completion", "erasure", "closing"];

/** One request: until when, what to do next, and the way to do it. */
export default function RequestPage({ requestId }: { requestId: string }) {
  const query = useQuery(requestQuery(requestId));
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(request) => (
        <>
          <PageHeader
            title={requestKinds[request.kind]}
            above={<TextLink to="/rights">{words.back}</TextLink>}
            meta={
              request.overdue ? (
                <StatusBadge tone="bad">{words.late(fullDay(request.dueOn))}</StatusBadge>
              ) : (
                <StatusBadge tone={requestTone(request.status)}>{requestStatuses[request.status]}</StatusBadge>
              )
            }
            lead={`${words.number(request.number)} · ${request.subjectName}`}
          />
          <Columns aside={<Facts request={request} />}>
            <NextStep request={request} />
          </Columns>
        </>
      )}
    </Loaded>
  );
}

function NextStep({ request }: { request: DataRequest }) {
  const [asked, setAsked] = useState<DataRequestAction>();
  const readable = can(useMe(), "dossier.read");
  const labels: Record<DataRequestAction, string> = {
    start: words.start,
    completion: words.complete,
    erasure: words.erase,
    closing: words.close,
    extension: words.extend(request.extension),
    refusal: words.refuse,
  };
  const open = (Object.keys(labels) as DataRequestAction[]).filter((action) => request.actions.includes(action));
  const formats: readonly DossierFormat[] = ["pdf", "docx", "json"];
  return (
    <Stack gap="lg">
      <Section title={words.whatToDo}>
        <Stack>
          <Text>{words.steps[stepOf(request)]}</Text>
          {request.obstacles.length > 0 && (
            <Alert color="amber" variant="light" title={words.obstacles} role="note">
              <List size="sm">
                {request.obstacles.map((text) => (
                  <List.Item key={text}>{text}</List.Item>
                ))}
              </List>
            </Alert>
          )}
          {request.actId && (
            <TextLink to="/documents/$documentId" params={{ documentId: request.actId }}>
              {words.act}
            </TextLink>
          )}
          <Button.Group style={{ flexWrap: "wrap", gap: "var(--mantine-spacing-xs)" }}>
            {open.map((action) => (
              <Button
                key={action}
                variant={forward.includes(action) ? "filled" : "default"}
                color={action === "erasure" ? "brick.6" : undefined}
                onClick={() => setAsked(action)}
              >
                {labels[action]}
              </Button>
            ))}
          </Button.Group>
        </Stack>
      </Section>
      {request.kind === "access" && readable && (
        <Section title={words.file} note={words.fileNote}>
          <Button.Group style={{ flexWrap: "wrap", gap: "var(--mantine-spacing-xs)" }}>
            {formats.map((format) => (
              <Button
                key={format}
                variant="default"
                leftSection={<IconDownload size={18} aria-hidden />}
                onClick={() =>
                  readDossier(request.id, format).then(
                    (file) => saveFile(file, words.fileName(request.number, format)),
                    notifyProblem,
                  )
                }
              >
                {words.fileAs[format]}
              </Button>
            ))}
          </Button.Group>
        </Section>
      )}
      <RequestDialogs request={request} action={asked} onClose={() => setAsked(undefined)} />
    </Stack>
  );
}

function Facts({ request }: { request: DataRequest }) {
  const items: (KeyValue | false)[] = [
    [words.due, fullDay(request.dueOn)],
    [words.received, fullDay(request.receivedOn)],
    [words.applicant, requestApplicants[request.applicant]],
    [words.ground, requestGrounds[request.ground]],
    [words.basis, request.basis],
    !!request.details && [words.details, request.details],
    !!request.extendedOn && [words.extended, fullDay(request.extendedOn)],
    !!request.extensionReason && [words.extensionReason, request.extensionReason],
    !!request.answer && [words.answer, request.answer],
    !!request.refusalBasis && [words.refusalBasis, request.refusalBasis],
    !!request.doneOn && [words.doneOn, fullDay(request.doneOn)],
    !!request.closedOn && [words.closedOn, fullDay(request.closedOn)],
  ];
  return (
    <Section title={words.facts}>
      <KeyValueList items={items.filter((item) => item !== false)} />
    </Section>
  );
}
