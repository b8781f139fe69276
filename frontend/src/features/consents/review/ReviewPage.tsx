import { Button, Stack } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { consentScans as words } from "@/i18n/ru/consent-scans";
import { consentKinds, consents } from "@/i18n/ru/consents";
import { Columns } from "@/ui/Columns";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink, TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { ConfirmationForm } from "../ConfirmationForm";
import { ConsentDialogs } from "../ConsentDialogs";
import type { ConsentRow } from "../model";
import { consentsQuery } from "../queries";
import { ScanPages } from "./ScanPages";

/** Signed consents one after another, the scan beside the check. */
export default function ReviewPage({ programId }: { programId: string }) {
  const query = useInfiniteQuery(consentsQuery({ status: "signed" }));
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <PageHeader
        title={words.reviewTitle}
        lead={words.reviewLead}
        above={
          <TextLink to="/programs/$programId/consents" params={{ programId }}>
            {consents.back}
          </TextLink>
        }
      />
      <Loaded query={query}>
        {(rows) => {
          const waiting = rows.filter(({ id }) => !skipped.has(id));
          const current = waiting[0];
          if (!current) return <Done programId={programId} />;
          return (
            <Check
              key={current.id}
              consent={current}
              left={waiting.length}
              onSkip={() => setSkipped(new Set([...skipped, current.id]))}
            />
          );
        }}
      </Loaded>
    </>
  );
}

function Check({ consent, left, onSkip }: { consent: ConsentRow; left: number; onSkip: () => void }) {
  const [rejecting, setRejecting] = useState(false);
  const { id, kind, label, signerName, personId, signerPersonId } = consent;
  const inHand = { id, kind, label, signerName, byGuardian: personId !== signerPersonId };
  return (
    <Columns
      aside={
        <Section title={consent.subjectName} note={`${consents.numberOf(consent.number)}, ${consentKinds[kind]}`}>
          <ConfirmationForm consent={inHand} onDone={() => undefined} queued />
          <Stack gap="xs" mt="md">
            <Button variant="default" onClick={onSkip}>
              {words.skip}
            </Button>
            <Button variant="default" onClick={() => setRejecting(true)}>
              {words.reject}
            </Button>
          </Stack>
          <ConsentDialogs
            consent={inHand}
            action={rejecting ? "rejection" : undefined}
            onClose={() => setRejecting(false)}
          />
        </Section>
      }
    >
      <Section title={words.scan} note={words.left(left)}>
        {consent.hasScan ? <ScanPages consentId={id} /> : <p>{words.noScan}</p>}
      </Section>
    </Columns>
  );
}

function Done({ programId }: { programId: string }) {
  return (
    <Section>
      <EmptyState
        title={words.doneTitle}
        action={
          <ButtonLink to="/programs/$programId/consents" params={{ programId }}>
            {words.toConsents}
          </ButtonLink>
        }
      >
        {words.doneText}
      </EmptyState>
    </Section>
  );
}
