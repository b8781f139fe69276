import { ActionIcon, Anchor, Button, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { Allowed } from "@/auth/Allowed";
import { useTimeZone } from "@/auth/organisation";
import { clock, day } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { sessionFormats, training as words } from "@/i18n/ru/training";
import { saveFile } from "@/lib/download";
import { zoned } from "@/lib/zonedTime";
import { StatusBadge } from "@/ui/StatusBadge";
import { type Material, type Session, sessionState } from "./model";
import { readMaterial } from "./queries";
import styles from "./training.module.css";

interface Props {
  session: Session;
  /** how many mentors are to learn */
  learners: number;
  onAsk: (what: "edit" | "mark" | "cancel") => void;
}

/** One session: when, what, who leads it, who came, what to read. */
export function SessionRow({ session, learners, onAsk }: Props) {
  const timeZone = useTimeZone();
  const state = sessionState(session, Date.now());
  const { startsAt, topic, trainer, format, place, durationMinutes, materials, attendeeIds, cancelReason } = session;
  const facts = [trainer, sessionFormats[format], place, durationMinutes && words.minutesOf(durationMinutes)];
  return (
    <li className={styles.item} data-cancelled={state === "cancelled" || undefined}>
      <div>
        <div className={styles.day}>{day(zoned(startsAt, timeZone).date)}</div>
        <div className={styles.under}>{clock(startsAt, timeZone)}</div>
      </div>
      <div className={styles.what}>
        <div className={styles.topic}>{topic}</div>
        <div className={styles.under}>{facts.filter(Boolean).join(" · ")}</div>
        {cancelReason && <div className={styles.under}>{cancelReason}</div>}
        <Materials sessionId={session.id} materials={materials} />
      </div>
      <div className={styles.mark}>
        {state === "cancelled" && <StatusBadge tone="quiet">{words.cancelledBadge}</StatusBadge>}
        {state === "ahead" && <StatusBadge tone="info">{words.ahead}</StatusBadge>}
        {state === "marked" && (
          <StatusBadge tone="good">
            {words.came(attendeeIds?.length ?? 0, Math.max(learners, attendeeIds?.length ?? 0))}
          </StatusBadge>
        )}
        {state === "unmarked" && (
          <Allowed to="training.write" otherwise={<StatusBadge tone="attention">{words.unmarked}</StatusBadge>}>
            <Button size="xs" onClick={() => onAsk("mark")}>
              {words.mark}
            </Button>
          </Allowed>
        )}
        {state !== "cancelled" && (
          <Allowed to="training.write">
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="subtle" color="gray" aria-label={words.menuOf(topic)}>
                  <IconDots size={18} aria-hidden />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => onAsk("edit")}>{common.edit}</Menu.Item>
                {state === "marked" ? (
                  <Menu.Item onClick={() => onAsk("mark")}>{words.remark}</Menu.Item>
                ) : (
                  <Menu.Item color="brick.6" onClick={() => onAsk("cancel")}>
                    {words.cancelSession}
                  </Menu.Item>
                )}
              </Menu.Dropdown>
            </Menu>
          </Allowed>
        )}
      </div>
    </li>
  );
}

/** What to read: pages open in a new tab, files are downloaded with the session's token. */
export function Materials({ sessionId, materials }: { sessionId: string; materials: readonly Material[] }) {
  if (materials.length === 0) return null;
  return (
    <div className={styles.materials}>
      {materials.map(({ title, url, fileId }) =>
        url ? (
          <Anchor key={url} href={url} target="_blank" rel="noopener noreferrer" size="sm">
            {title}
          </Anchor>
        ) : (
          <Anchor
            key={fileId}
            component="button"
            type="button"
            size="sm"
            onClick={async () => fileId && saveFile(await readMaterial(sessionId, fileId), title)}
          >
            {title}
          </Anchor>
        ),
      )}
    </div>
  );
}
