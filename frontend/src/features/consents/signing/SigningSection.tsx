import { Button, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTimeZone } from "@/auth/organisation";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { moment } from "@/i18n/dates";
import { signing as words } from "@/i18n/ru/signing";
import { saveFile } from "@/lib/download";
import { KeyValueList } from "@/ui/KeyValueList";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { notifyProblem } from "@/ui/notify";
import { Section } from "@/ui/Section";
import styles from "../ConsentPage.module.css";
import { AgreementPart } from "./AgreementPart";
import { LinkPart } from "./LinkPart";
import { readSigningSheet, type Signing, signingQuery } from "./queries";

/** L-22: signing by a personal link, from the agreement to the proof. */
export function SigningSection({ consentId, number }: { consentId: string; number: number }) {
  const query = useQuery(signingQuery(consentId));
  return (
    <Loaded query={query} skeleton={null}>
      {(signing) =>
        signing.signed ? (
          <Proof consentId={consentId} number={number} signed={signing.signed} />
        ) : signing.obstacle === "not_waiting" ? null : (
          <Section title={words.title} note={words.note}>
            <Ways consentId={consentId} signing={signing} />
          </Section>
        )
      }
    </Loaded>
  );
}

function Ways({ consentId, signing }: { consentId: string; signing: Signing }) {
  const writes = can(useMe(), "consents.write");
  if (signing.obstacle === "paper_only") return <Text size="sm">{words.paperOnly}</Text>;
  if (signing.obstacle === "no_act") {
    return (
      <Text size="sm">
        {words.noAct} <TextLink to="/settings/privacy">{words.toSettings}</TextLink>
      </Text>
    );
  }
  return (
    <>
      <AgreementPart agreement={signing.agreement} writes={writes} />
      {signing.obstacle === null && (
        <LinkPart consentId={consentId} signer={signing.agreement.personName} link={signing.link} writes={writes} />
      )}
    </>
  );
}

interface ProofProps {
  consentId: string;
  number: number;
  signed: NonNullable<Signing["signed"]>;
}

/** The signature as it was given. */
function Proof({ consentId, number, signed }: ProofProps) {
  const timeZone = useTimeZone();
  return (
    <Section title={words.title}>
      <KeyValueList
        items={[
          [words.signedAt, moment(signed.signedAt, timeZone)],
          [words.address, signed.address],
          [words.device, signed.device],
        ]}
      />
      <div className={styles.buttons}>
        <Button
          variant="light"
          leftSection={<IconDownload size={17} aria-hidden />}
          onClick={() =>
            readSigningSheet(consentId).then((file) => saveFile(file, words.sheetName(number)), notifyProblem)
          }
        >
          {words.sheet}
        </Button>
      </div>
    </Section>
  );
}
