import { Radio, Stack, Text } from "@mantine/core";
import { Controller, useForm } from "react-hook-form";
import { useChange } from "@/api/useChange";
import { planMarks, plans as words } from "@/i18n/ru/plans";
import { FormBody } from "@/ui/FormDialog";
import { AreaField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import type { PlanItem, PlanMark } from "./model";
import { markTask } from "./queries";

const none = "";

/** The mentor's mark of one task; it can be taken back. */
export function MarkForm({ planId, item, onDone }: { planId: string; item: PlanItem; onDone: () => void }) {
  const mark = useChange(markTask);
  const form = useForm<{ mark: PlanMark | ""; actualResult: string }>({
    defaultValues: { mark: item.mark ?? "done", actualResult: item.actualResult ?? "" },
  });
  return (
    <FormBody
      form={form}
      submitLabel={words.mark}
      onCancel={onDone}
      onSubmit={async (entry) => {
        await mark(planId, item.id, entry.mark || null, entry.actualResult.trim() || null);
        notifyDone(words.marked);
        onDone();
      }}
    >
      <Text>{item.task}</Text>
      <Controller
        control={form.control}
        name="mark"
        render={({ field }) => (
          <Radio.Group {...field} label={words.markLabel}>
            <Stack gap="xs" mt={6}>
              {Object.entries(planMarks).map(([value, label]) => (
                <Radio key={value} value={value} label={label} />
              ))}
              {item.mark && <Radio value={none} label={words.markNone} />}
            </Stack>
          </Radio.Group>
        )}
      />
      {form.watch("mark") !== none && (
        <AreaField control={form.control} name="actualResult" label={words.actualResult} maxLength={500} />
      )}
    </FormBody>
  );
}
