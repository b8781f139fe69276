import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { common } from "@/i18n/ru/common";
import { story as words } from "@/i18n/ru/story";
import { uuid } from "@/lib/random";
import { EmptyState } from "@/ui/EmptyState";
import { checkedBy } from "@/ui/entry";
import { FormBody, FormDialog } from "@/ui/FormDialog";
import { SelectField } from "@/ui/fields";
import { Loaded } from "@/ui/Loaded";
import { notifyDone } from "@/ui/notify";
import type { Participant } from "../model";
import { carryOver, openProgramsQuery } from "./queries";

interface Props {
  participant: Participant;
  opened: boolean;
  onClose: () => void;
}

/** Leads a person with his profile into another programme. */
export function CarryOverDialog({ participant, opened, onClose }: Props) {
  const choices = useQuery({ ...openProgramsQuery(), enabled: opened });
  return (
    <FormDialog opened={opened} onClose={onClose} title={words.carryOver}>
      <Loaded query={choices}>
        {({ programs }) => {
          const others = programs.filter(({ id }) => id !== participant.programId);
          return others.length === 0 ? (
            <EmptyState compact title={words.noPrograms} />
          ) : (
            <CarryOverForm participantId={participant.id} programs={others} onClose={onClose} />
          );
        }}
      </Loaded>
    </FormDialog>
  );
}

const schema = v.object({ programId: v.pipe(v.string(), v.nonEmpty(common.required)) });
type Entry = v.InferOutput<typeof schema>;

interface FormProps {
  participantId: string;
  programs: { id: string; title: string }[];
  onClose: () => void;
}

function CarryOverForm({ participantId, programs, onClose }: FormProps) {
  const navigate = useNavigate();
  const [key] = useState(uuid);
  const send = useChange(carryOver);
  const form = useForm<Entry>({
    resolver: checkedBy<Entry>(schema),
    defaultValues: { programId: programs[0]?.id ?? "" },
  });

  async function submit({ programId }: Entry) {
    const next = await send(participantId, key, programId);
    notifyDone(words.carriedOver);
    onClose();
    await navigate({
      to: "/programs/$programId/participants/$participantId",
      params: { programId, participantId: next.id },
    });
  }

  return (
    <FormBody form={form} submitLabel={words.carryOver} onCancel={onClose} onSubmit={submit}>
      <p style={{ margin: 0 }}>{words.carryOverText}</p>
      <SelectField
        control={form.control}
        name="programId"
        label={words.nextProgram}
        options={programs.map(({ id, title }) => ({ value: id, label: title }))}
        required
      />
    </FormBody>
  );
}
