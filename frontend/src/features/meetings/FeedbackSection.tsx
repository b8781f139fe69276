import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { meetings as words } from "@/i18n/ru/meetings";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { FormDialog } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { notifyDone } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { FeedbackForm } from "./FeedbackForm";
import { FeedbackItem } from "./FeedbackItem";
import styles from "./FeedbackSection.module.css";
import type { Meeting, PairMember } from "./model";
import { membersQuery, waiveFeedback } from "./queries";

/** What each side says about the meeting, and who still owes an answer (V-22). */
export function FeedbackSection({ meeting }: { meeting: Meeting }) {
  const members = useQuery(membersQuery(meeting.pairId));
  const [answering, setAnswering] = useState<PairMember>();
  const [waiving, setWaiving] = useState<PairMember>();
  const waive = useChange(waiveFeedback);
  const close = () => setAnswering(undefined);
  return (
    <Section title={words.feedback} note={words.feedbackNote} flush>
      <Loaded query={members}>
        {(all) => (
          <ul className={styles.list}>
            {all.map((member) => (
              <FeedbackItem
                key={member.participantId}
                member={member}
                feedback={meeting.feedback.find(({ participantId }) => participantId === member.participantId)}
                owes={meeting.feedbackMissing.some(({ participantId }) => participantId === member.participantId)}
                onAnswer={() => setAnswering(member)}
                onWaive={() => setWaiving(member)}
              />
            ))}
          </ul>
        )}
      </Loaded>
      <FormDialog
        opened={answering !== undefined}
        onClose={close}
        title={answering ? words.giveTitle(answering.fullName) : ""}
      >
        {answering && <FeedbackForm meetingId={meeting.id} member={answering} onDone={close} />}
      </FormDialog>
      <ConfirmDialog
        opened={waiving !== undefined}
        onClose={() => setWaiving(undefined)}
        title={words.waiveTitle}
        confirmLabel={words.waive}
        reason
        onConfirm={async (reason) => {
          if (waiving) await waive(meeting.id, waiving.participantId, reason);
          notifyDone(words.waiveDone);
        }}
      >
        {words.waiveText}
      </ConfirmDialog>
    </Section>
  );
}
