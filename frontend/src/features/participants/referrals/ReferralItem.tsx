import { Button } from "@mantine/core";
import { Allowed } from "@/auth/Allowed";
import { useTimeZone } from "@/auth/organisation";
import { fullDay, moment } from "@/i18n/dates";
import { referralSources, referralStatuses, referrals as words } from "@/i18n/ru/referrals";
import type { Tone } from "@/lib/tone";
import { ButtonLink } from "@/ui/links";
import { StatusBadge } from "@/ui/StatusBadge";
import type { Referral, ReferralStatus } from "./queries";
import styles from "./ReferralsPage.module.css";

const tones: Record<ReferralStatus, Tone> = { referred: "attention", accepted: "good", declined: "quiet" };

/** One referral: whom, why, from whom, and what became of it. */
export function ReferralItem({ referral, onDecline }: { referral: Referral; onDecline: () => void }) {
  const timeZone = useTimeZone();
  const { id, programId, participantId, status, source, author, createdAt, keepUntil } = referral;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.name}>{[referral.fullName, referral.className].filter(Boolean).join(", ")}</span>
        <StatusBadge tone={tones[status]}>{referralStatuses[status]}</StatusBadge>
      </div>
      <div className={styles.reason}>{referral.reason}</div>
      {referral.declineReason && <div className={styles.note}>{referral.declineReason}</div>}
      <div className={styles.note}>
        {words.by(referralSources[source], author, moment(createdAt, timeZone))}. {referral.programTitle}
      </div>
      {status === "referred" && keepUntil && <div className={styles.note}>{words.keep(fullDay(keepUntil))}</div>}
      <Allowed to="participants.write">
        <div className={styles.actions}>
          {status === "referred" && (
            <>
              <ButtonLink
                size="xs"
                to="/programs/$programId/participants/new"
                params={{ programId }}
                search={{ referral: id }}
              >
                {words.accept}
              </ButtonLink>
              <Button size="xs" variant="default" onClick={onDecline}>
                {words.decline}
              </Button>
            </>
          )}
          {participantId && (
            <ButtonLink
              size="xs"
              variant="default"
              to="/programs/$programId/participants/$participantId"
              params={{ programId, participantId }}
            >
              {words.openCard}
            </ButtonLink>
          )}
        </div>
      </Allowed>
    </li>
  );
}
