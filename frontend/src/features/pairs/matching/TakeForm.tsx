import { SimpleGrid, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { matching as words } from "@/i18n/ru/matching";
import { pairs } from "@/i18n/ru/pairs";
import { today } from "@/lib/dates";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, DateField, SelectField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { couplesOf, type FormCode, type Proposal } from "./model";
import { takeProposal } from "./queries";

const needed = v.pipe(v.string(), v.nonEmpty(common.required));

interface Props {
  programId: string;
  form: FormCode;
  roleModels: readonly { code: string; label: string }[];
  proposal: Proposal;
  term: { startsOn: string; endsOn: string };
  onCancel: () => void;
}

/** Drafts of all proposed pairs at once; a mentor with several mentees leads a group. */
export function TakeForm({ programId, form, roleModels, proposal, term, onCancel }: Props) {
  const navigate = useNavigate();
  const take = useChange(takeProposal);
  const date = today(useTimeZone());
  const leading = proposal.mentors.filter(({ mentees }) => mentees.length > 0);
  const contested = leading.some(({ mentees }) => mentees.some(({ warning }) => warning));
  const fields = useForm({
    resolver: checkedBy(
      v.object({
        roleModel: needed,
        startsOn: needed,
        endsOn: needed,
        reason: contested ? v.pipe(v.string(), v.trim(), v.nonEmpty(common.reasonNeeded)) : v.string(),
      }),
    ),
    defaultValues: {
      roleModel: roleModels.length === 1 ? (roleModels[0]?.code ?? "") : "",
      startsOn: term.startsOn > date || date >= term.endsOn ? term.startsOn : date,
      endsOn: term.endsOn,
      reason: "",
    },
  });
  const { control } = fields;

  return (
    <FormBody
      form={fields}
      submitLabel={words.take}
      onCancel={onCancel}
      onSubmit={async ({ reason, ...entry }) => {
        const made = await take(programId, {
          form,
          ...entry,
          pairs: leading.map(({ participantId, mentees }) => ({
            mentorId: participantId,
            menteeIds: mentees.map((one) => one.participantId),
            overrideReason: mentees.some(({ warning }) => warning) ? reason.trim() : null,
          })),
        });
        notifyDone(words.taken(made.length));
        await navigate({ to: "/programs/$programId/pairs", params: { programId } });
      }}
    >
      <Text>{words.takeText(leading.length, couplesOf(proposal).length)}</Text>
      <SelectField
        control={control}
        name="roleModel"
        label={pairs.roleModel}
        required
        options={roleModels.map(({ code, label }) => ({ value: code, label }))}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateField control={control} name="startsOn" label={pairs.startsOn} required />
        <DateField control={control} name="endsOn" label={pairs.endsOn} required />
      </SimpleGrid>
      {contested && (
        <AreaField control={control} name="reason" label={words.reason} description={words.reasonHint} required />
      )}
    </FormBody>
  );
}
