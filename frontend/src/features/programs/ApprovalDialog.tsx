import { Autocomplete, Button, Group, Modal, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { common } from "@/i18n/ru/common";
import { programActions, programs as words } from "@/i18n/ru/programs";
import { DateField } from "@/ui/DateField";
import { resolve, showFieldProblems } from "@/ui/form";
import { ProblemAlert } from "@/ui/ProblemAlert";

const text = (longest: number) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(longest, common.tooLong));
const date = v.pipe(v.nullable(v.string()), v.string(common.required));

const schema = v.object({
  protocolBody: text(200),
  protocolNumber: text(30),
  protocolDate: date,
  orderNumber: text(30),
  orderDate: date,
});

type Entry = v.InferInput<typeof schema>;
export type Stamps = v.InferOutput<typeof schema>;

interface Props {
  /** what the approval is about, in one sentence */
  lead: string;
  /** registers the stamps; a refusal hangs on its fields */
  approve: (stamps: Stamps) => Promise<unknown>;
  opened: boolean;
  onClose: () => void;
  onApproved: () => void;
}

/** The two stamps of an approved paper: protocol of the council, then the director's order. */
export function ApprovalDialog({ opened, onClose, ...props }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={programActions.approval.label}
      closeButtonProps={{ "aria-label": common.close }}
    >
      <StampsForm onClose={onClose} {...props} />
    </Modal>
  );
}

function StampsForm({ lead, approve, onClose, onApproved }: Omit<Props, "opened">) {
  const [problem, setProblem] = useState<unknown>();
  const form = useForm<Entry, unknown, Stamps>({
    resolver: resolve(schema),
    defaultValues: {
      protocolBody: words.protocolBodies[0],
      protocolNumber: "",
      protocolDate: null,
      orderNumber: "",
      orderDate: null,
    },
  });
  const { errors } = form.formState;

  const submit = form.handleSubmit(async (stamps) => {
    setProblem(undefined);
    try {
      await approve(stamps);
      onApproved();
      onClose();
    } catch (error) {
      setProblem(showFieldProblems(form, error, Object.keys(schema.entries) as (keyof Entry)[]));
    }
  });

  const dateField = (name: "protocolDate" | "orderDate") => (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => <DateField {...field} label={words[name]} required error={errors[name]?.message} />}
    />
  );

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <Text>{lead}</Text>
        <Controller
          control={form.control}
          name="protocolBody"
          render={({ field }) => (
            <Autocomplete
              {...field}
              label={words.protocolBody}
              data={[...words.protocolBodies]}
              required
              error={errors.protocolBody?.message}
            />
          )}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            {...form.register("protocolNumber")}
            label={words.protocolNumber}
            required
            error={errors.protocolNumber?.message}
          />
          {dateField("protocolDate")}
          <TextInput
            {...form.register("orderNumber")}
            label={words.orderNumber}
            required
            error={errors.orderNumber?.message}
          />
          {dateField("orderDate")}
        </SimpleGrid>
        <ProblemAlert error={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={form.formState.isSubmitting}>
            {programActions.approval.label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
