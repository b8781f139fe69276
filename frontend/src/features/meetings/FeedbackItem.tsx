import { Button } from "@mantine/core";
import { Allowed } from "@/auth/Allowed";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { common } from "@/i18n/ru/common";
import { meetings as words } from "@/i18n/ru/meetings";
import { sides } from "@/i18n/ru/participants";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./FeedbackSection.module.css";
import { type Feedback, isAlarming, type PairMember } from "./model";

interface Props {
  member: PairMember;
  feedback: Feedback | undefined;
  owes: boolean;
  onAnswer: () => void;
  onWaive: () => void;
}

/** One member's answer, or the buttons to get it. */
export function FeedbackItem({ member, feedback, owes, onAnswer, onWaive }: Props) {
  const me = useMe();
  const own = me.personId === member.personId;
  const mayAnswer = own || can(me, "feedback.write");
  return (
    <li>
      <div className={styles.head}>
        <div>
          <div className={styles.role}>
            {sides[member.side]}
            {feedback?.oral && !feedback.waived && `, ${words.oralMark}`}
          </div>
          <div className={styles.name}>{member.fullName}</div>
        </div>
        {owes && mayAnswer && (
          <div className={styles.buttons}>
            {member.side === "mentee" && (
              <Allowed to="feedback.waive">
                <Button variant="default" size="xs" onClick={onWaive}>
                  {words.waive}
                </Button>
              </Allowed>
            )}
            <Button size="xs" onClick={onAnswer}>
              {own ? words.giveOwn : words.give}
            </Button>
          </div>
        )}
        {owes && !mayAnswer && <StatusBadge tone="attention">{words.missing}</StatusBadge>}
        {feedback && isAlarming(feedback) && <StatusBadge tone="bad">{words.alarm}</StatusBadge>}
      </div>
      {feedback && <Answers feedback={feedback} />}
    </li>
  );
}

function Answers({ feedback }: { feedback: Feedback }) {
  const { answers } = words;
  if (feedback.waived) {
    return (
      <p className={styles.comment}>
        {words.waived}
        {feedback.waiverReason && `: ${feedback.waiverReason}`}
      </p>
    );
  }
  const mark = (value: number | null) => value !== null && words.ofTen(value);
  const yesNo = (value: boolean | null) => value !== null && (value ? common.yes : common.no);
  const items = [
    [answers.progress, mark(feedback.progress)],
    [answers.engagement, mark(feedback.engagement)],
    [answers.comfort, mark(feedback.comfort)],
    [answers.usefulness, mark(feedback.usefulness)],
    [answers.safe, yesNo(feedback.safe)],
    [answers.help, yesNo(feedback.helpNeeded)],
  ] as const;
  return (
    <>
      <dl className={styles.answers}>
        {items.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {feedback.comment && <p className={styles.comment}>{feedback.comment}</p>}
    </>
  );
}
