import { Radio } from "@mantine/core";
import { useOrganisation } from "@/auth/organisation";
import { counted } from "@/i18n/plural";
import { meetingProfiles, programs as words } from "@/i18n/ru/programs";
import { StatusBadge } from "@/ui/StatusBadge";
import type { ProgramTemplate } from "./model";
import styles from "./TemplateCards.module.css";

/** Stands for «no template»: the programme starts with an empty roadmap. */
export const BLANK = "";

interface Props {
  templates: readonly ProgramTemplate[];
  /** undefined until something has been chosen */
  value: string | undefined;
  onChange: (code: string) => void;
  error?: string | undefined;
}

/** Ready programmes to begin with; those for this kind of organisation come first. */
export function TemplateCards({ templates, value, onChange, error }: Props) {
  const { type } = useOrganisation();
  const fits = ({ organisationKind }: ProgramTemplate) => organisationKind === type;
  const sorted = [...templates].sort((one, other) => Number(fits(other)) - Number(fits(one)));
  return (
    <Radio.Group value={value ?? null} onChange={onChange} label={words.templateLead} error={error}>
      <div className={styles.cards}>
        {sorted.map((template) => (
          <Radio.Card key={template.code} value={template.code} className={styles.card}>
            <span className={styles.head}>
              <Radio.Indicator />
              <span className={styles.title}>{template.title}</span>
            </span>
            <span className={styles.text}>{template.description}</span>
            <span className={styles.facts}>
              <span>{counted(template.activities, words.activityForms)}</span>
              <span>{meetingProfiles[template.meetingProfile].label}</span>
              {fits(template) && <StatusBadge tone="good">{words.fitting}</StatusBadge>}
            </span>
          </Radio.Card>
        ))}
        <Radio.Card value={BLANK} className={styles.card}>
          <span className={styles.head}>
            <Radio.Indicator />
            <span className={styles.title}>{words.ownTemplate}</span>
          </span>
          <span className={styles.text}>{words.ownTemplateText}</span>
        </Radio.Card>
      </div>
    </Radio.Group>
  );
}
