import { Anchor, Button, Group, Modal, SegmentedControl, Select, Stack, Text } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useOrganisation } from "@/auth/organisation";
import { moment } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { roadmapViews as words } from "@/i18n/ru/roadmapViews";
import { CopyField } from "@/ui/CopyField";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { feedsQuery, useFeedChanges } from "./feeds";
import { narrow } from "./views";

interface Props {
  /** absent: only «мои мероприятия» can be chosen */
  programId?: string;
  opened: boolean;
  onClose: () => void;
}

/** A secret address by which a phone's calendar follows the roadmap. */
export function SubscribeDialog({ opened, onClose, ...props }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.subscribe}
      size="lg"
      closeButtonProps={{ "aria-label": common.close }}
    >
      <Subscription {...props} />
    </Modal>
  );
}

function Subscription({ programId }: Pick<Props, "programId">) {
  const { data: feeds = [] } = useQuery(feedsQuery());
  const { timeZone } = useOrganisation();
  const isNarrow = useMediaQuery(narrow, false);
  const { issue, revoke } = useFeedChanges();
  const [what, setWhat] = useState<"whole" | "onlyMine">(programId ? "whole" : "onlyMine");
  const [remind, setRemind] = useState("3");
  const [shown, setShown] = useState<{ programId: string | null; address: string }>();
  const wanted = what === "whole" ? (programId ?? null) : null;
  const feed = feeds.find((one) => one.programId === wanted);
  const address = shown?.programId === wanted ? shown.address : undefined;

  async function get() {
    try {
      const issued = (await issue.mutateAsync({
        programId: wanted,
        remindDays: remind === "none" ? null : Number(remind),
      })) as { address: string };
      setShown({ programId: wanted, address: issued.address });
    } catch (problem) {
      notifyProblem(problem);
    }
  }

  async function drop(feedId: string) {
    try {
      await revoke.mutateAsync(feedId);
      setShown(undefined);
      notifyDone(words.revoked);
    } catch (problem) {
      notifyProblem(problem);
    }
  }

  return (
    <Stack>
      <Text>{words.subscribeText}</Text>
      {programId && (
        <SegmentedControl
          aria-label={words.what}
          orientation={isNarrow ? "vertical" : "horizontal"}
          fullWidth
          value={what}
          onChange={(value) => setWhat(value as typeof what)}
          data={[
            { value: "whole", label: words.whole },
            { value: "onlyMine", label: words.onlyMine },
          ]}
        />
      )}
      {address && (
        <>
          <CopyField label={words.address} value={address} />
          <Text size="sm">{words.addressOnce}</Text>
          <Anchor href={address.replace(/^https?:/, "webcal:")}>{words.openInCalendar}</Anchor>
          <Text size="sm">{words.howTo}</Text>
        </>
      )}
      {!address && (
        <Select
          label={words.remind}
          data={["3", "1", "7", "0", "none"].map((value) => ({
            value,
            label: words.reminders[value as keyof typeof words.reminders],
          }))}
          value={remind}
          onChange={(value) => setRemind(value ?? "none")}
          allowDeselect={false}
        />
      )}
      {feed && !address && (
        <>
          <Text>{words.issuedOn(moment(feed.createdAt, timeZone))}</Text>
          <Text size="sm">{words.renewText}</Text>
        </>
      )}
      <Group>
        {!address && (
          <Button variant={feed ? "default" : "filled"} loading={issue.isPending} onClick={() => void get()}>
            {feed ? words.renew : words.issue}
          </Button>
        )}
        {feed && (
          <Button variant="default" color="brick.6" loading={revoke.isPending} onClick={() => void drop(feed.id)}>
            {words.revoke}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
