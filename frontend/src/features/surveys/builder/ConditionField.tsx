import {
  ActionIcon,
  Button,
  MultiSelect,
  NumberInput,
  SegmentedControl,
  Select,
  Switch,
  TagsInput,
  Text,
} from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { builder as words } from "@/i18n/ru/builder";
import { common } from "@/i18n/ru/common";
import styles from "./builder.module.css";
import { earlier, mostTests, noTest, read, type Test, testsOf, type Value, write } from "./conditions";
import { numbers, type Question } from "./questions";

interface Props {
  question: Question;
  questions: readonly Question[];
  onChange: (showIf: Question["showIf"]) => void;
  error?: string | undefined;
}

/** «Показать, если»: tests of earlier answers. */
export function ConditionField({ question, questions, onChange, error }: Props) {
  const before = earlier(questions, questions.indexOf(question));
  const condition = read(question.showIf);
  const join = condition?.join ?? "all";
  const tests = condition?.tests ?? [];
  const set = (next: readonly Test[]) => onChange(write({ join, tests: next }));

  if (before.length === 0 && !condition) {
    return (
      <Text size="sm" c="var(--td-ink-quiet)">
        {words.showIfNone}
      </Text>
    );
  }
  return (
    <div className={styles.condition}>
      <Switch
        label={words.showIf}
        checked={condition !== undefined}
        onChange={(event) => {
          const last = before[before.length - 1];
          set(event.currentTarget.checked && last ? [begun(last)] : []);
        }}
      />
      {tests.length > 1 && (
        <SegmentedControl
          aria-label={words.join}
          size="xs"
          value={join}
          onChange={(next) => onChange(write({ join: next as "all" | "any", tests }))}
          data={[
            { value: "all", label: words.joinAll },
            { value: "any", label: words.joinAny },
          ]}
        />
      )}
      {tests.map((test, index) => (
        <TestRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a test has no other name than its place
          key={index}
          test={test}
          number={index + 1}
          before={before}
          all={questions}
          onChange={(next) => set(tests.map((one, at) => (at === index ? next : one)))}
          onRemove={() => set(tests.filter((_, at) => at !== index))}
        />
      ))}
      {condition && tests.length < mostTests && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => set([...tests, begun(before[before.length - 1])])}
        >
          {words.addTest}
        </Button>
      )}
      {error && (
        <Text size="sm" c="var(--mantine-color-error)">
          {error}
        </Text>
      )}
    </div>
  );
}

/** A test as it begins for a question: its first way, with the first answer. */
function begun(question: Question | undefined): Test {
  if (!question) return noTest;
  const is = testsOf(question)[0] ?? "answered";
  const first = is === "one-of" ? choices(question)[0]?.value : undefined;
  return {
    question: question.id,
    is,
    values: first === undefined ? [] : [first],
    atLeast: is === "at-least" ? (question.min ?? 1) : null,
  };
}

/** Answers that can be picked; none for free numbers. */
function choices(question: Question): { value: Value; label: string }[] {
  switch (question.kind) {
    case "yes_no":
      return [
        { value: true, label: common.yes },
        { value: false, label: common.no },
      ];
    case "scale": {
      const from = question.min ?? 1;
      const steps = Math.max(0, (question.max ?? 10) - from + 1);
      return Array.from({ length: steps }, (_, step) => ({ value: from + step, label: String(from + step) }));
    }
    default:
      return (question.options ?? []).map(({ value, label }) => ({ value, label: label || value }));
  }
}

interface RowProps {
  test: Test;
  number: number;
  before: readonly Question[];
  all: readonly Question[];
  onChange: (test: Test) => void;
  onRemove: () => void;
}

function TestRow({ test, number, before, all, onChange, onRemove }: RowProps) {
  const asked = before.find(({ id }) => id === test.question);
  const order = numbers(all);
  const ways = asked ? testsOf(asked) : [];
  return (
    <div className={styles.test}>
      <Select
        aria-label={words.testQuestion}
        className={styles.testQuestion}
        placeholder={words.testQuestion}
        data={before.map(({ id, text }) => ({ value: id, label: `${order.get(id)}. ${text || words.noText}` }))}
        value={asked ? test.question : null}
        allowDeselect={false}
        onChange={(id) => onChange(begun(before.find((question) => question.id === id)))}
      />
      {asked && (
        <Select
          aria-label={words.testIs}
          className={styles.testIs}
          data={ways.map((way) => ({ value: way, label: words.is[way] }))}
          value={test.is}
          allowDeselect={false}
          onChange={(is) => onChange({ ...begun(asked), is: is as Test["is"], atLeast: asked.min ?? 1 })}
        />
      )}
      {asked && test.is === "one-of" && <Values asked={asked} test={test} onChange={onChange} />}
      {asked && test.is === "at-least" && (
        <NumberInput
          aria-label={words.values}
          className={styles.testIs}
          allowDecimal={false}
          value={test.atLeast ?? ""}
          onChange={(value) => onChange({ ...test, atLeast: value === "" ? null : Number(value) })}
        />
      )}
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={words.removeTest(number)} onClick={onRemove}>
        <IconX size={17} aria-hidden />
      </ActionIcon>
    </div>
  );
}

function Values({ asked, test, onChange }: { asked: Question; test: Test; onChange: (test: Test) => void }) {
  if (asked.kind === "number") {
    return (
      <TagsInput
        aria-label={words.values}
        className={styles.testValues}
        placeholder={words.valuesHint}
        maxTags={50}
        value={test.values.map(String)}
        onChange={(values) =>
          onChange({ ...test, values: values.map(Number).filter((value) => Number.isInteger(value)) })
        }
      />
    );
  }
  const offered = choices(asked);
  return (
    <MultiSelect
      aria-label={words.values}
      className={styles.testValues}
      data={offered.map(({ value, label }) => ({ value: String(value), label }))}
      value={test.values.map(String)}
      onChange={(values) =>
        onChange({
          ...test,
          values: offered.filter(({ value }) => values.includes(String(value))).map(({ value }) => value),
        })
      }
    />
  );
}
