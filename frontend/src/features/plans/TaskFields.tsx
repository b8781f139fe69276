import { ActionIcon, Button, Stack, Text } from "@mantine/core";
import { IconArrowUp, IconPlus, IconX } from "@tabler/icons-react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { plans as words } from "@/i18n/ru/plans";
import { DateField, TextField } from "@/ui/fields";
import styles from "./PlanForm.module.css";
import type { PlanEntry } from "./schema";

/** Tasks of the plan; a known one keeps its mark however it is reworded. */
export function TaskFields() {
  const { control, watch } = useFormContext<PlanEntry>();
  const { fields, append, remove, move } = useFieldArray({ control, name: "items" });
  return (
    <Stack>
      {fields.length === 0 && <Text c="var(--td-ink-soft)">{words.noTasks}</Text>}
      {fields.map(({ id }, index) => (
        <div key={id} className={styles.row}>
          <div className={styles.task}>
            <TextField control={control} name={`items.${index}.task`} label={words.taskNumber(index + 1)} required />
            <TextField control={control} name={`items.${index}.plannedResult`} label={words.plannedResult} />
            <DateField control={control} name={`items.${index}.dueOn`} label={words.dueOn} required />
          </div>
          <div className={styles.buttons}>
            {index > 0 && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={words.moveUp(index + 1)}
                onClick={() => move(index, index - 1)}
              >
                <IconArrowUp size={18} aria-hidden />
              </ActionIcon>
            )}
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={words.removeTask(index + 1)}
              onClick={() => remove(index)}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </div>
        </div>
      ))}
      <Button
        variant="default"
        w="fit-content"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => append({ taskId: "", task: "", dueOn: watch("endsOn"), plannedResult: "" })}
      >
        {words.addTask}
      </Button>
    </Stack>
  );
}
