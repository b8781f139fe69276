import { ActionIcon, Button, Stack } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { plans as words } from "@/i18n/ru/plans";
import { TextField } from "@/ui/fields";
import styles from "./PlanForm.module.css";
import type { PlanEntry } from "./schema";

/** What the pair will tell success by. */
export function IndicatorFields() {
  const { control } = useFormContext<PlanEntry>();
  const { fields, append, remove } = useFieldArray({ control, name: "indicators" });
  return (
    <Stack>
      {fields.map(({ id }, index) => (
        <div key={id} className={styles.row}>
          <div className={styles.indicator}>
            <TextField
              control={control}
              name={`indicators.${index}.name`}
              label={words.indicatorNumber(index + 1)}
              required
            />
            <TextField control={control} name={`indicators.${index}.baseline`} label={words.from} />
            <TextField control={control} name={`indicators.${index}.target`} label={words.target} />
          </div>
          <div className={styles.buttons}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={words.removeIndicator(index + 1)}
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
        onClick={() => append({ name: "", baseline: "", target: "" })}
      >
        {words.addIndicator}
      </Button>
    </Stack>
  );
}
