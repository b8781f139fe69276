import { Anchor, Button, Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { moment } from "@/i18n/dates";
import { calendar as words } from "@/i18n/ru/notifications";
import { CopyField } from "@/ui/CopyField";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { calendarsQuery, issueCalendar, revokeCalendar } from "./queries";

/** A secret address by which a phone's calendar follows the own meetings and activities. */
export function CalendarSection() {
  const { data = [] } = useQuery(calendarsQuery());
  const timeZone = useTimeZone();
  const issue = useChange(issueCalendar);
  const revoke = useChange(revokeCalendar);
  const [address, setAddress] = useState<string>();
  const own = data.find((one) => !one.programId);
  const now = (deed: Promise<unknown>) => void deed.catch(notifyProblem);
  return (
    <Section title={words.title} note={words.note}>
      <Stack>
        {address && (
          <>
            <CopyField label={words.address} value={address} />
            <Text size="sm">{words.once}</Text>
            <Anchor href={address.replace(/^https?:/, "webcal:")}>{words.open}</Anchor>
          </>
        )}
        {own && !address && <Text>{words.issued(moment(own.createdAt, timeZone))}</Text>}
        <Group>
          {!address && (
            <Button variant="default" onClick={() => now(issue().then((issued) => setAddress(issued.address)))}>
              {own ? words.renew : words.issue}
            </Button>
          )}
          {own && (
            <Button
              variant="default"
              color="brick.6"
              onClick={() =>
                now(
                  revoke(own.id).then(() => {
                    setAddress(undefined);
                    notifyDone(words.revoked);
                  }),
                )
              }
            >
              {words.revoke}
            </Button>
          )}
        </Group>
      </Stack>
    </Section>
  );
}
