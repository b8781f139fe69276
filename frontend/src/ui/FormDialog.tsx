import { Button, Group, Modal, Stack } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { ProblemError } from "@/api/problem";
import { common } from "@/i18n/ru/common";
import { showFieldProblems } from "./form";
import { ProblemAlert } from "./ProblemAlert";

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
}

/** A window for a short form. Its content is drawn anew each time, so that a closed form forgets what was typed. */
export function FormDialog({ opened, onClose, title, children }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} size="lg" closeButtonProps={{ "aria-label": common.close }}>
      {children}
    </Modal>
  );
}

interface FormProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  /** does it; a refusal is hung on its fields or shown below them */
  onSubmit: (values: Values) => Promise<unknown>;
  submitLabel: string;
  /** the way back; no button without it */
  onCancel?: () => void;
  danger?: boolean;
  /** the fields are sheets of a page, not lines of a window */
  sheets?: boolean;
  children: ReactNode;
}

/** Fields, the refusal, and the buttons below. */
export function FormBody<Values extends FieldValues>(props: FormProps<Values>) {
  const { form, onSubmit, submitLabel, onCancel, danger, sheets, children } = props;
  const [problem, setProblem] = useState<unknown>();

  const submit = form.handleSubmit(async (values) => {
    setProblem(undefined);
    try {
      await onSubmit(values);
    } catch (error) {
      const names = namesOf(form.getValues());
      setProblem(showFieldProblems(form, placed(error, names), names));
    }
  });

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap={sheets ? "lg" : "md"}>
        {children}
        <ProblemAlert error={problem} />
        <Group justify={sheets ? "flex-start" : "flex-end"}>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              {common.cancel}
            </Button>
          )}
          <Button type="submit" color={danger ? "brick.6" : undefined} loading={form.formState.isSubmitting}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** A refused field gets the form's name: `items[0].dueOn` is `items.0.dueOn`, `phone` may be `person.phone`. */
function placed(error: unknown, names: readonly string[]): unknown {
  if (!(error instanceof ProblemError)) return error;
  const known = (said: string) => {
    const field = said.replace(/\[(\d+)\]/g, ".$1");
    return names.find((name) => name === field) ?? names.find((name) => name.endsWith(`.${field}`)) ?? field;
  };
  const fields = error.fields.map((one) => ({ ...one, field: known(one.field) }));
  return new ProblemError(error.status, error.code, error.message, fields, error.retryAfter);
}

/** Names of a form's fields, nested ones with dots, the deepest first. */
export function namesOf<Values extends FieldValues>(values: Values, prefix = ""): Path<Values>[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const name = `${prefix}${key}` as Path<Values>;
    const inner = value && typeof value === "object" ? namesOf(value, `${name}.`) : [];
    return [...(inner as Path<Values>[]), name];
  });
}
