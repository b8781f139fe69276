import { ActionIcon, Button } from "@mantine/core";
import { IconArrowBackUp, IconCheck } from "@tabler/icons-react";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { moment } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { notifications as words } from "@/i18n/ru/notifications";
import { TextLink } from "@/ui/links";
import { notifyProblem } from "@/ui/notify";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./NotificationList.module.css";
import { type Notification, putBack, readOne } from "./queries";

interface Props {
  rows: readonly Notification[];
  more: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}

/** Each line leads to where the thing is solved, and is read by following it. */
export function NotificationList({ rows, more }: Props) {
  return (
    <>
      <ol className={styles.list}>
        {rows.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </ol>
      {more.hasNextPage && (
        <div className={styles.more}>
          <Button variant="default" loading={more.isFetchingNextPage} onClick={() => void more.fetchNextPage()}>
            {common.showMore}
          </Button>
        </div>
      )}
    </>
  );
}

function Line({ row }: { row: Notification }) {
  const timeZone = useTimeZone();
  const read = useChange(readOne);
  const back = useChange(putBack);
  const address: string = row.address;
  return (
    <li className={styles.item} data-new={!row.readAt || undefined} data-urgent={row.urgent || undefined}>
      <div className={styles.words}>
        <TextLink
          to={address}
          c="inherit"
          inherit
          className="row-link"
          onClick={() => {
            if (!row.readAt) read(row.id).catch(notifyProblem);
          }}
        >
          {!row.readAt && <span className="visually-hidden">{`${words.isNew} `}</span>}
          {row.title}
        </TextLink>
        {row.detail && <div className={styles.detail}>{row.detail}</div>}
        <div className={styles.when}>
          {row.urgent && <StatusBadge tone="bad">{words.urgent}</StatusBadge>}
          <time dateTime={row.createdAt}>{moment(row.createdAt, timeZone)}</time>
        </div>
      </div>
      <ActionIcon
        variant="subtle"
        size="lg"
        className={styles.act}
        aria-label={`${row.readAt ? words.putBack : words.read}: ${row.title}`}
        title={row.readAt ? words.putBack : words.read}
        onClick={() => (row.readAt ? back(row.id) : read(row.id)).catch(notifyProblem)}
      >
        {row.readAt ? <IconArrowBackUp size={18} aria-hidden /> : <IconCheck size={18} aria-hidden />}
      </ActionIcon>
    </li>
  );
}
