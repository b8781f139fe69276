import { Button, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { common } from "@/i18n/ru/common";
import { referralStatuses, referrals as words } from "@/i18n/ru/referrals";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { Filters } from "@/ui/Filters";
import { FormDialog } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { notifyDone } from "@/ui/notify";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { ListSkeleton } from "@/ui/Skeletons";
import { ClassTeachersSection } from "./ClassTeachersSection";
import { choicesQuery, declineReferral, type Referral, type ReferralStatus, referralsQuery } from "./queries";
import { ReferralForm } from "./ReferralForm";
import { ReferralItem } from "./ReferralItem";
import styles from "./ReferralsPage.module.css";

interface Props {
  status?: ReferralStatus;
  onStatus: (status: ReferralStatus | undefined) => void;
}

const shown = ["all", "referred", "accepted", "declined"] as const;

/** People named by those who know their needs, and what became of it. */
export default function ReferralsPage({ status, onStatus }: Props) {
  const [opened, { open, close }] = useDisclosure(false);
  const [declining, setDeclining] = useState<Referral>();
  const query = useInfiniteQuery(referralsQuery(status));
  const choices = useQuery(choicesQuery());
  const decline = useChange(declineReferral);
  const add = <Button onClick={open}>{words.add}</Button>;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <Stack gap="lg">
        <Section flush>
          <Filters label={words.filterLabel}>
            <FilterBar
              label={words.filterLabel}
              options={shown.map((value) => ({
                value,
                label: value === "all" ? words.all : referralStatuses[value],
              }))}
              value={status ?? "all"}
              onChange={(value) => onStatus(value === "all" ? undefined : value)}
            />
          </Filters>
          <Loaded query={query} skeleton={<ListSkeleton />}>
            {(items) =>
              items.length === 0 ? (
                status ? (
                  <EmptyState compact title={words.noneSuchTitle} />
                ) : (
                  <EmptyState title={words.emptyTitle} action={add}>
                    {words.emptyText}
                  </EmptyState>
                )
              ) : (
                <ul className={styles.list}>
                  {items.map((referral) => (
                    <ReferralItem key={referral.id} referral={referral} onDecline={() => setDeclining(referral)} />
                  ))}
                </ul>
              )
            }
          </Loaded>
          {query.hasNextPage && (
            <div className={styles.more}>
              <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {common.showMore}
              </Button>
            </div>
          )}
        </Section>
        <Allowed to="participants.write">
          <ClassTeachersSection />
        </Allowed>
      </Stack>
      <FormDialog opened={opened} onClose={close} title={words.add}>
        {choices.data && <ReferralForm choices={choices.data} onDone={close} />}
      </FormDialog>
      <ConfirmDialog
        opened={declining !== undefined}
        onClose={() => setDeclining(undefined)}
        title={words.decline}
        confirmLabel={words.decline}
        danger
        reason
        onConfirm={async (reason) => {
          if (declining) await decline(declining, reason);
          notifyDone(words.declined);
        }}
      >
        {words.declineText}
      </ConfirmDialog>
    </>
  );
}
