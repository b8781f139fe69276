import { TagsInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useChange } from "@/api/useChange";
import { referrals as words } from "@/i18n/ru/referrals";
import { EmptyState } from "@/ui/EmptyState";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { changeClasses, classTeachersQuery } from "./queries";
import styles from "./ReferralsPage.module.css";

/** Who leads which classes; written down as it is typed. */
export function ClassTeachersSection() {
  const teachers = useQuery(classTeachersQuery()).data;
  const change = useChange(changeClasses);
  if (!teachers) return null;
  return (
    <Section title={words.teachers} note={words.teachersNote}>
      {teachers.length === 0 ? (
        <EmptyState compact title={words.teachersEmpty} />
      ) : (
        <div className={styles.teachers}>
          {teachers.map(({ accountId, name, classes }) => (
            <TagsInput
              key={accountId}
              label={name}
              aria-label={words.classes(name)}
              placeholder={classes.length === 0 ? words.classesHint : undefined}
              value={classes}
              maxTags={20}
              onChange={(next) => void change(accountId, next).then(() => notifyDone(words.saved), notifyProblem)}
            />
          ))}
        </div>
      )}
    </Section>
  );
}
