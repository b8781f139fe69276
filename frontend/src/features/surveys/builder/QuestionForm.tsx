import { Select, Stack, Switch, Textarea } from "@mantine/core";
import { kinds, builder as words } from "@/i18n/ru/builder";
import { BoundsFields } from "./BoundsFields";
import styles from "./builder.module.css";
import { ConditionField } from "./ConditionField";
import type { Problems } from "./model";
import { OptionsField } from "./OptionsField";
import { hasOptions, isAsked, isOpen, type Kind, kindGroups, type Question, withKind } from "./questions";
import { WordsField } from "./WordsField";

interface Props {
  question: Question;
  questions: readonly Question[];
  problems: Problems;
  /** @param about the field that is typed into, so that it is undone in one step */
  onChange: (question: Question, about?: string) => void;
  /** it has just been added: the words come first */
  fresh: boolean;
}

const kindData = kindGroups.map(({ key, kinds: some }) => ({
  group: words.groups[key],
  items: some.map((kind) => ({ value: kind as string, label: kinds[kind].label })),
}));

/** Everything about one question. */
export function QuestionForm({ question, questions, problems, onChange, fresh }: Props) {
  const { kind } = question;
  const asked = isAsked(question);
  const set = (part: Partial<Question>, typed = false) =>
    onChange({ ...question, ...part }, typed ? Object.keys(part)[0] : undefined);
  const error = (field: string) => problems.get(field);
  return (
    <Stack gap="md" className={styles.form}>
      <WordsField
        label={asked ? words.text : words.heading}
        value={question.text}
        maxLength={1000}
        required
        fresh={fresh}
        onChange={(text) => set({ text }, true)}
        error={error("text") ?? error("id")}
      />
      <Select
        label={words.kind}
        data={kindData}
        value={kind}
        allowDeselect={false}
        maxDropdownHeight={360}
        onChange={(next) => onChange(withKind(question, next as Kind))}
        renderOption={({ option }) => (
          <span>
            {option.label}
            <span className={styles.kindNote}>{kinds[option.value as Kind].note}</span>
          </span>
        )}
      />
      {hasOptions(kind) && (
        <OptionsField
          label={kind === "matrix" ? words.columns : words.options}
          options={question.options ?? []}
          onChange={(options, about) => onChange({ ...question, options }, about && `options.${about}`)}
          nameOf={words.option}
          addLabel={words.addOption}
          most={50}
          least={2}
          error={error("options")}
        />
      )}
      {kind === "matrix" && (
        <OptionsField
          label={words.rows}
          options={question.rows ?? []}
          onChange={(rows, about) => onChange({ ...question, rows }, about && `rows.${about}`)}
          nameOf={words.row}
          addLabel={words.addRow}
          most={20}
          least={1}
          error={error("rows")}
        />
      )}
      <BoundsFields question={question} onChange={set} error={error("max") ?? error("min")} />
      <Textarea
        label={asked ? words.help : words.helpSection}
        autosize
        minRows={1}
        maxLength={1000}
        value={question.help ?? ""}
        onChange={(event) => set({ help: event.currentTarget.value || null }, true)}
      />
      <div className={styles.switches}>
        {asked && (
          <Switch
            label={words.required}
            checked={question.required}
            onChange={(event) => set({ required: event.currentTarget.checked })}
          />
        )}
        {(hasOptions(kind) || !asked) && (
          <Switch
            label={!asked ? words.shuffleSection : kind === "matrix" ? words.shuffleRows : words.shuffle}
            description={words.shuffleNote}
            checked={question.shuffle}
            onChange={(event) => set({ shuffle: event.currentTarget.checked })}
          />
        )}
        {isOpen(kind) && (
          <Switch
            label={words.confidential}
            checked={question.confidential}
            onChange={(event) => set({ confidential: event.currentTarget.checked })}
          />
        )}
        {question.construct && (
          <Switch
            label={words.construct}
            description={words.constructNote}
            checked
            error={error("construct")}
            onChange={() => set({ construct: null })}
          />
        )}
      </div>
      <ConditionField
        question={question}
        questions={questions}
        onChange={(showIf) => set({ showIf })}
        error={error("showIf")}
      />
    </Stack>
  );
}
