import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Allowed } from "@/auth/Allowed";
import { Loaded } from "@/ui/Loaded";
import { CalendarSection } from "./CalendarSection";
import { MailState } from "./MailState";
import { settingQuery } from "./queries";
import { SettingForm } from "./SettingForm";

/** How the signed-in person is told by mail, and for those who look after it, how mail is doing. */
export default function NotificationSettingsPage() {
  const query = useQuery(settingQuery());
  return (
    <Stack gap="lg">
      <Loaded query={query}>{(setting) => <SettingForm key={setting.version} setting={setting} />}</Loaded>
      <Allowed to="calendar.own">
        <CalendarSection />
      </Allowed>
      <Allowed to="mail.read">
        <MailState />
      </Allowed>
    </Stack>
  );
}
