import { notifications } from "@mantine/notifications";
import { problemText } from "@/i18n/problems";
import { common } from "@/i18n/ru/common";

/** Tells shortly that something was done; the change itself must be visible on the page. */
export const notifyDone = (message: string) =>
  notifications.show({ message, color: "pine", autoClose: 5000, closeButtonProps: { "aria-label": common.close } });

/** Tells why something that has no form of its own was refused. */
export const notifyProblem = (error: unknown) =>
  notifications.show({
    title: common.problemTitle,
    message: problemText(error),
    color: "brick",
    autoClose: 12_000,
    closeButtonProps: { "aria-label": common.close },
  });
