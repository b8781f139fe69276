import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useChange } from "@/api/useChange";
import { notifications as words } from "@/i18n/ru/notifications";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { Filters } from "@/ui/Filters";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink } from "@/ui/links";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { NotificationList } from "./NotificationList";
import { notificationsQuery, readAll } from "./queries";

interface Props {
  all: boolean;
  onAll: (all: boolean) => void;
}

const pills = [
  { value: "unread" as const, label: words.unread },
  { value: "all" as const, label: words.everything },
];

/** What waits for the signed-in person, the newest first. */
export default function NotificationsPage({ all, onAll }: Props) {
  const query = useInfiniteQuery(notificationsQuery(!all));
  const finish = useChange(readAll);
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <ButtonLink to="/settings/notifications" variant="default">
              {words.setUp}
            </ButtonLink>
            <Button
              variant="default"
              disabled={!query.data?.some((row) => !row.readAt)}
              onClick={() =>
                finish()
                  .then(() => notifyDone(words.readAllToast))
                  .catch(notifyProblem)
              }
            >
              {words.readAll}
            </Button>
          </>
        }
      />
      <Section flush>
        <Filters label={words.filter}>
          <FilterBar
            label={words.filter}
            value={all ? "all" : "unread"}
            options={pills}
            onChange={(value) => onAll(value === "all")}
          />
        </Filters>
        <Loaded query={query}>
          {(rows) =>
            rows.length > 0 ? (
              <NotificationList rows={rows} more={query} />
            ) : all ? (
              <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>
            ) : (
              <EmptyState title={words.calmTitle}>{words.calmText}</EmptyState>
            )
          }
        </Loaded>
      </Section>
    </>
  );
}
