import { Button } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { fullDay } from "@/i18n/dates";
import { consentStatuses, consents as words } from "@/i18n/ru/consents";
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
import { ConsentDialogs } from "./ConsentDialogs";
import styles from "./ConsentPage.module.css";
import { ConsentPaper } from "./ConsentPaper";
import { type Consent, type ConsentAction, consentTone } from "./model";
import { PublicationTerms } from "./publication/PublicationTerms";
import { consentQuery, readPaper, readScan } from "./queries";
import { SigningSection } from "./signing/SigningSection";

/** Transitions in the order of their buttons; the first that is open is the main one. */
const transitions = {
  signature: words.sign,
  confirmation: words.confirm,
  refusal: words.refuse,
  rejection: words.reject,
  withdrawal: words.withdraw,
} satisfies Record<ConsentAction, string>;
const forward: ReadonlySet<string> = new Set(["signature", "confirmation"]);

/** One consent: the sheet itself, its state, and what can be done with it. */
export default function ConsentPage({ programId, consentId }: { programId: string; consentId: string }) {
  const query = useQuery(consentQuery(consentId));
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(consent) => (
        <>
          <div className={styles.screen}>
            <PageHeader
              title={consent.label}
              above={
                <TextLink to="/programs/$programId/consents" params={{ programId }}>
                  {words.back}
                </TextLink>
              }
              meta={<StatusBadge tone={consentTone(consent.status)}>{consentStatuses[consent.status]}</StatusBadge>}
              lead={consent.subjectName}
              actions={
                <>
                  {(["pdf", "docx"] as const).map((format) => (
                    <Button
                      key={format}
                      variant="default"
                      leftSection={<IconDownload size={18} aria-hidden />}
                      onClick={() =>
                        readPaper(consentId, format).then(
                          (file) => saveFile(file, words.paperName(consent.number, format)),
                          notifyProblem,
                        )
                      }
                    >
                      {words.asFile[format]}
                    </Button>
                  ))}
                  <Button
                    variant="default"
                    leftSection={<IconPrinter size={18} aria-hidden />}
                    onClick={() => window.print()}
                  >
                    {words.print}
                  </Button>
                </>
              }
            />
          </div>
          <Columns aside={<Facts consent={consent} />}>
            <ConsentPaper number={consent.number} text={consent.text ?? ""} />
          </Columns>
        </>
      )}
    </Loaded>
  );
}

function Facts({ consent }: { consent: Consent }) {
  const [asked, setAsked] = useState<ConsentAction>();
  const writes = can(useMe(), "consents.write");
  const { id, number, kind, label, signerName, personId, signerPersonId, actions, method, status } = consent;
  const items: (KeyValue | false)[] = [
    [words.signer, signerName],
    [words.issued, fullDay(consent.issuedOn)],
    !!consent.signedOn && [words.signed, fullDay(consent.signedOn)],
    !!method && [words.method, words.methods[method]],
    !!consent.validUntil && [words.term, fullDay(consent.validUntil)],
    !!consent.withdrawnOn && [words.withdrawn, fullDay(consent.withdrawnOn)],
    !!consent.reason && [words.reason, consent.reason],
    [words.textVersion, consent.textVersion],
  ];
  const open = (Object.keys(transitions) as ConsentAction[]).filter((action) => actions.includes(action));
  return (
    <div className={styles.screen}>
      <Section title={words.facts} note={open.includes("signature") ? words.paperHint : undefined}>
        <KeyValueList items={items.filter((item) => item !== false)} />
        <div className={styles.buttons}>
          {open.map((action) => (
            <Button key={action} variant={forward.has(action) ? "filled" : "default"} onClick={() => setAsked(action)}>
              {transitions[action]}
            </Button>
          ))}
          {consent.hasScan && (
            <Button
              variant="light"
              leftSection={<IconDownload size={17} aria-hidden />}
              onClick={() => readScan(id).then((scan) => saveFile(scan, words.scanName(number)), notifyProblem)}
            >
              {words.scan}
            </Button>
          )}
        </div>
      </Section>
      {kind === "distribution" && (status === "signed" || status === "effective") && (
        <PublicationTerms consentId={id} editable={writes} />
      )}
      <SigningSection consentId={id} number={number} />
      <ConsentDialogs
        consent={{ id, kind, label, signerName, byGuardian: personId !== signerPersonId }}
        action={asked}
        onClose={() => setAsked(undefined)}
      />
    </div>
  );
}
