import { useQuery } from "@tanstack/react-query";
import { useTimeZone } from "@/auth/organisation";
import { moment } from "@/i18n/dates";
import { ownStatuses, builder as words } from "@/i18n/ru/builder";
import { TextLink } from "@/ui/links";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./builder.module.css";
import { type OwnTemplate, statusTones } from "./model";
import { ownTemplatesQuery } from "./queries";

/** Every version of the questionnaire, newest first; nothing while there is one. */
export function Versions({ template }: { template: OwnTemplate }) {
  const zone = useTimeZone();
  const { data = [] } = useQuery(ownTemplatesQuery());
  const versions = data.filter(({ code }) => code === template.code).sort((a, b) => b.number - a.number);
  if (versions.length < 2) return null;
  return (
    <Section title={words.versions}>
      <ul className={styles.versions}>
        {versions.map(({ id, number, status, title, changedAt }) => (
          <li key={id}>
            {id === template.id ? (
              <b>{words.version(number)}</b>
            ) : (
              <TextLink to="/surveys/templates/$templateId" params={{ templateId: id }}>
                {words.version(number)}
              </TextLink>
            )}
            <span className={styles.grow}>
              {title}, {words.changedAt(moment(changedAt, zone))}
            </span>
            <StatusBadge tone={statusTones[status]}>{ownStatuses[status]}</StatusBadge>
          </li>
        ))}
      </ul>
    </Section>
  );
}
