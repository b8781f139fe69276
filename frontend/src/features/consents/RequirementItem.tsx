import { Button } from "@mantine/core";
import { useState } from "react";
import { Allowed } from "@/auth/Allowed";
import { consentStatuses, consents as words } from "@/i18n/ru/consents";
import { ButtonLink } from "@/ui/links";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./ConsentRequirements.module.css";
import { type ConsentAction, consentTone, type Requirement, stepOf } from "./model";

interface Props {
  programId: string;
  item: Requirement;
  onIssue: () => Promise<void>;
  onStep: (action: ConsentAction) => void;
}

/** One required consent: what it is, why it is needed, how far it is, what to do next. */
export function RequirementItem({ programId, item, onIssue, onStep }: Props) {
  const { label, status, reason, signerName, consentId } = item;
  const [pending, setPending] = useState(false);
  const step = stepOf(item);

  async function issue() {
    setPending(true);
    await onIssue();
    setPending(false);
  }

  return (
    <li>
      <div>
        <div className={styles.title}>
          {label}
          {status === "missing" ? (
            <StatusBadge tone="attention">{words.missing}</StatusBadge>
          ) : (
            <StatusBadge tone={consentTone(status)}>{consentStatuses[status]}</StatusBadge>
          )}
        </div>
        <p className={styles.why}>
          {reason}
          {signerName && ` ${words.signedBy(signerName)}.`}
        </p>
      </div>
      <div className={styles.buttons}>
        <Allowed to="consents.write">
          {consentId && (
            <ButtonLink
              variant="default"
              size="xs"
              to="/programs/$programId/consents/$consentId"
              params={{ programId, consentId }}
            >
              {words.open}
            </ButtonLink>
          )}
          {step === "issue" && (
            <Button size="xs" loading={pending} onClick={() => void issue()}>
              {status === "missing" ? words.issue : words.issueAgain}
            </Button>
          )}
          {step === "signature" && (
            <Button size="xs" onClick={() => onStep("signature")}>
              {words.sign}
            </Button>
          )}
          {step === "confirmation" && (
            <Button size="xs" onClick={() => onStep("confirmation")}>
              {words.confirm}
            </Button>
          )}
        </Allowed>
      </div>
    </li>
  );
}
