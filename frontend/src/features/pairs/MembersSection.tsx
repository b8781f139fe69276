import { Button } from "@mantine/core";
import { useState } from "react";
import { Allowed } from "@/auth/Allowed";
import { fullDay } from "@/i18n/dates";
import { agreedBy, exitChoices, pairs as words } from "@/i18n/ru/pairs";
import { sides } from "@/i18n/ru/participants";
import { FormDialog } from "@/ui/FormDialog";
import { TextLink } from "@/ui/links";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { AgreementForm } from "./AgreementForm";
import styles from "./MembersSection.module.css";
import type { Member, Pair } from "./model";

/** Who is in the pair, and whether each has agreed. */
export function MembersSection({ programId, pair }: { programId: string; pair: Pair }) {
  const [asked, setAsked] = useState<Member>();
  const canAgree = pair.actions.includes("agreement");
  const close = () => setAsked(undefined);
  return (
    <Section title={words.members} flush>
      <ul className={styles.list}>
        {pair.members.map((member) => (
          <li key={member.participantId}>
            <div>
              <div className={styles.role}>
                {[sides[member.side], member.className ?? member.position].filter(Boolean).join(" · ")}
              </div>
              <TextLink
                to="/programs/$programId/participants/$participantId"
                params={{ programId, participantId: member.participantId }}
                className={styles.name}
              >
                {member.fullName}
              </TextLink>
              <div className={styles.state}>{stateOf(member, pair)}</div>
            </div>
            {member.status === "suspended" && <StatusBadge tone="attention">{words.suspended}</StatusBadge>}
            {canAgree && !member.agreedOn && (
              <Allowed to="pairs.write">
                <Button size="xs" onClick={() => setAsked(member)}>
                  {words.agree}
                </Button>
              </Allowed>
            )}
          </li>
        ))}
      </ul>
      <FormDialog opened={asked !== undefined} onClose={close} title={asked ? words.agreeTitle(asked.fullName) : ""}>
        {asked && <AgreementForm pairId={pair.id} member={asked} onDone={close} />}
      </FormDialog>
    </Section>
  );
}

function stateOf({ agreedOn, agreedBy: by, exitChoice }: Member, { status }: Pair): string | undefined {
  if (exitChoice) return `${words.exit}: ${exitChoices[exitChoice]}`;
  if (agreedOn && by) return words.agreed(agreedBy[by], fullDay(agreedOn));
  return status === "draft" || status === "cancelled" ? undefined : words.notAgreed;
}
