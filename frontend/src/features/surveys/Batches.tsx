import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Reply } from "@/api/types";
import { useTimeZone } from "@/auth/organisation";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { moment } from "@/i18n/dates";
import { counted } from "@/i18n/plural";
import { results as words } from "@/i18n/ru/results";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { notifyDone } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { batchesQuery, useDoubt, useDropping } from "./resultQueries";

type Batch = Reply<"/api/v1/surveys/rounds/{roundId}/batches", "get">[number];

/** Answers by a link for all, hour by hour: a flood can be set aside and taken back. */
export function Batches({ roundId }: { roundId: string }) {
  const batches = useQuery(batchesQuery(roundId));
  const timeZone = useTimeZone();
  const mayWrite = can(useMe(), "surveys.write");
  const [asked, setAsked] = useState<Batch>();

  const columns: Column<Batch>[] = [
    { key: "hour", header: words.batchHour, cell: ({ hour }) => moment(hour, timeZone) },
    { key: "link", header: words.batchLinkHead, cell: ({ sharedNumber }) => words.batchLink(sharedNumber) },
    { key: "answers", header: words.batchAnswers, align: "right", cell: ({ responses }) => responses },
    {
      key: "state",
      header: words.batchState,
      cell: ({ doubtId, reason }) => (
        <>
          <StatusBadge tone={doubtId ? "attention" : "good"}>
            {doubtId ? words.batchDoubted : words.batchCounted}
          </StatusBadge>
          {reason && <div>{reason}</div>}
        </>
      ),
    },
    {
      key: "action",
      header: words.batchAction,
      align: "right",
      cell: (batch) =>
        mayWrite && (
          <Button variant="default" size="xs" onClick={() => setAsked(batch)}>
            {batch.doubtId ? words.batchBack : words.batchAside}
          </Button>
        ),
    },
  ];

  return (
    <Section title={words.batches} note={words.batchesNote} flush>
      <Loaded query={batches}>
        {(rows) => (
          <DataTable
            label={words.batches}
            rows={rows}
            columns={columns}
            rowKey={({ sharedNumber, hour, doubtId }) => `${sharedNumber} ${hour} ${doubtId}`}
            empty={<EmptyState title={words.batchesEmpty}>{words.batchesEmptyText}</EmptyState>}
          />
        )}
      </Loaded>
      {asked && (
        <BatchDialog
          roundId={roundId}
          batch={asked}
          hour={moment(asked.hour, timeZone)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Section>
  );
}

interface DialogProps {
  roundId: string;
  batch: Batch;
  hour: string;
  onClose: () => void;
}

function BatchDialog({ roundId, batch, hour, onClose }: DialogProps) {
  const doubt = useDoubt();
  const dropping = useDropping();
  const { doubtId, sharedNumber } = batch;
  const count = counted(batch.responses, words.answerForms);
  const title = doubtId ? words.batchDrop : words.batchRaise;

  async function confirm(reason: string) {
    if (doubtId) await dropping.mutateAsync({ roundId, doubtId, reason });
    else await doubt.mutateAsync({ roundId, sharedNumber, hour: batch.hour, reason });
    notifyDone(doubtId ? words.batchDropped : words.batchRaised);
  }

  return (
    <ConfirmDialog opened onClose={onClose} title={title} confirmLabel={title} reason onConfirm={confirm}>
      {doubtId ? words.batchDropText(count) : words.batchRaiseText(count, hour)}
    </ConfirmDialog>
  );
}
