import { Alert, Box, Button, Group } from "@mantine/core";
import { IconQrcode } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { useTimeZone } from "@/auth/organisation";
import { moment } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { gatherings as words } from "@/i18n/ru/gatherings";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { FormDialog } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink, TextLink } from "@/ui/links";
import { MoreMenu } from "@/ui/MoreMenu";
import { notifyDone } from "@/ui/notify";
import { PageHeader } from "@/ui/PageHeader";
import { PageSkeleton } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import { GatheringForm } from "./GatheringForm";
import { GuestsSection } from "./GuestsSection";
import type { Gathering } from "./model";
import { cancelGathering, gatheringQuery, inviteNewcomers } from "./queries";

interface Props {
  programId: string;
  gatheringId: string;
  /** what follows the meeting, shown once somebody has come */
  afterwards?: ReactNode;
}

/** One general meeting: who is invited, who came. */
export default function GatheringPage({ programId, gatheringId, afterwards }: Props) {
  const query = useQuery(gatheringQuery(gatheringId));
  const timeZone = useTimeZone();
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(gathering) => {
        const { title, startsAt, place, cancelReason, guests } = gathering;
        const came = guests.filter(({ cameAt }) => cameAt).length;
        return (
          <>
            <PageHeader
              title={title}
              above={
                <TextLink to="/programs/$programId/gatherings" params={{ programId }}>
                  {words.title}
                </TextLink>
              }
              meta={
                cancelReason ? (
                  <StatusBadge tone="quiet">{words.cancelledBadge}</StatusBadge>
                ) : (
                  gathering.begun && (
                    <StatusBadge tone={came > 0 ? "good" : "attention"}>
                      {words.cameOf(came, guests.length)}
                    </StatusBadge>
                  )
                )
              }
              lead={[moment(startsAt, timeZone), place, cancelReason ?? words.invited(guests.length)].join(" · ")}
              actions={!cancelReason && <Actions programId={programId} gathering={gathering} came={came} />}
            />
            {!cancelReason && <Newcomers gathering={gathering} />}
            {came > 0 && afterwards && <Box mb="lg">{afterwards}</Box>}
            <GuestsSection gathering={gathering} />
          </>
        );
      }}
    </Loaded>
  );
}

function Actions({ programId, gathering, came }: { programId: string; gathering: Gathering; came: number }) {
  const [asked, setAsked] = useState<"edit" | "cancel">();
  const cancel = useChange(cancelGathering);
  const close = () => setAsked(undefined);
  return (
    <Allowed to="gatherings.write">
      <ButtonLink
        to="/programs/$programId/gatherings/$gatheringId/slips"
        params={{ programId, gatheringId: gathering.id }}
        leftSection={<IconQrcode size={17} aria-hidden />}
      >
        {words.slips}
      </ButtonLink>
      <MoreMenu
        items={[
          { key: "edit", label: common.edit, onClick: () => setAsked("edit") },
          ...(came === 0
            ? [{ key: "cancel", label: words.cancel, onClick: () => setAsked("cancel"), danger: true }]
            : []),
        ]}
      />
      <FormDialog opened={asked === "edit"} onClose={close} title={words.edit}>
        <GatheringForm programId={programId} gathering={gathering} onCancel={close} onDone={close} />
      </FormDialog>
      {asked === "cancel" && (
        <ConfirmDialog
          opened
          onClose={close}
          title={words.cancel}
          confirmLabel={words.cancel}
          danger
          reason
          onConfirm={async (reason) => {
            await cancel(gathering.id, reason);
            notifyDone(words.cancelled);
          }}
        >
          {words.cancelText}
        </ConfirmDialog>
      )}
    </Allowed>
  );
}

/** People who came into the bases after the meeting was called. */
function Newcomers({ gathering }: { gathering: Gathering }) {
  const invite = useChange(inviteNewcomers);
  const [pending, setPending] = useState(false);
  if (gathering.newcomers === 0) return null;
  return (
    <Allowed to="gatherings.write">
      <Alert color="amber" mb="lg">
        <Group justify="space-between">
          {words.newcomers(gathering.newcomers)}
          <Button
            variant="default"
            size="xs"
            loading={pending}
            onClick={async () => {
              setPending(true);
              await invite(gathering.id).finally(() => setPending(false));
              notifyDone(words.newcomersInvited);
            }}
          >
            {words.inviteNewcomers}
          </Button>
        </Group>
      </Alert>
    </Allowed>
  );
}
