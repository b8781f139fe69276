import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { shortDay } from "@/i18n/dates";
import { consentKinds, dueWhy, consents as words } from "@/i18n/ru/consents";
import { type Column, DataTable } from "@/ui/DataTable";
import { TextLink } from "@/ui/links";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { issueConsent } from "../queries";
import { type DueConsent, dueConsentsQuery } from "./queries";

/** V-07: whose birthday or end of a term asks for a new consent; nothing at all while nobody's does. */
export function DueConsents({ programId }: { programId: string }) {
  const { data: rows = [] } = useQuery(dueConsentsQuery());
  if (rows.length === 0) return null;
  const columns: Column<DueConsent>[] = [
    {
      key: "subject",
      header: words.subject,
      width: "24%",
      cell: (row) => (row.className ? `${row.subjectName}, ${row.className}` : row.subjectName),
    },
    { key: "why", header: words.dueWhy, cell: (row) => dueWhy[row.why] },
    { key: "kind", header: words.kind, cell: (row) => consentKinds[row.kind] },
    {
      key: "until",
      header: words.dueUntil,
      width: "9.5rem",
      cell: (row) =>
        row.overdue ? (
          <StatusBadge tone="bad">{words.overdueSince(shortDay(row.dueOn))}</StatusBadge>
        ) : (
          words.validUntil(shortDay(row.dueOn))
        ),
    },
    { key: "step", header: words.dueStep, width: "14rem", cell: (row) => <Step row={row} programId={programId} /> },
  ];
  return (
    <Section flush title={words.dueTitle} note={words.dueNote}>
      <DataTable
        label={words.dueTitle}
        rows={rows}
        columns={columns}
        rowKey={(row) => `${row.personId}${row.kind}`}
        empty={null}
      />
    </Section>
  );
}

/** Hand out a blank, or open the one that is on its way. */
function Step({ row, programId }: { row: DueConsent; programId: string }) {
  const [busy, setBusy] = useState(false);
  const issue = useChange(issueConsent);
  const navigate = useNavigate();
  if (!row.canIssue && row.consentId) {
    return (
      <TextLink to="/programs/$programId/consents/$consentId" params={{ programId, consentId: row.consentId }}>
        {row.step}
      </TextLink>
    );
  }

  async function handOut() {
    setBusy(true);
    try {
      const consent = await issue(row.personId, row.kind);
      notifyDone(words.issuedToast);
      await navigate({
        to: "/programs/$programId/consents/$consentId",
        params: { programId, consentId: consent.id },
      });
    } catch (problem) {
      notifyProblem(problem);
      setBusy(false);
    }
  }

  return (
    <Button size="compact-sm" variant="light" loading={busy} onClick={() => void handOut()}>
      {words.issue}
    </Button>
  );
}
