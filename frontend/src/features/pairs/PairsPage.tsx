import { Button, Center, Title } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Allowed } from "@/auth/Allowed";
import { matching } from "@/i18n/ru/matching";
import { pairs as words } from "@/i18n/ru/pairs";
import { plans as planWords } from "@/i18n/ru/plans";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { board } from "./model";
import { PairCard } from "./PairCard";
import styles from "./PairsPage.module.css";
import { nextMeetingsQuery, pairsQuery } from "./queries";

/** Board of the pairs by state; on a phone the same as one list. */
export default function PairsPage({ programId }: { programId: string }) {
  const query = useInfiniteQuery(pairsQuery(programId));
  const meetings = useQuery(nextMeetingsQuery(programId)).data;
  const plans = (
    <ButtonLink to="/programs/$programId/plans" params={{ programId }} variant="default">
      {planWords.toList}
    </ButtonLink>
  );
  const preferences = (
    <Allowed to="preferences.read">
      <ButtonLink to="/programs/$programId/pairs/preferences" params={{ programId }} variant="default">
        {matching.whoNamed}
      </ButtonLink>
    </Allowed>
  );
  const create = (
    <Allowed to="pairs.write">
      <ButtonLink to="/programs/$programId/pairs/new" params={{ programId }} variant="default">
        {words.create}
      </ButtonLink>
      <ButtonLink to="/programs/$programId/pairs/matching" params={{ programId }}>
        {matching.open}
      </ButtonLink>
    </Allowed>
  );
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <>
            {plans}
            {preferences}
            {create}
          </>
        }
      />
      <Loaded query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <Section>
              <EmptyState title={words.emptyTitle} action={create}>
                {words.emptyText}
              </EmptyState>
            </Section>
          ) : (
            <div className={styles.board}>
              {board(rows).map(({ key, pairs }) => (
                <section
                  key={key}
                  className={styles.column}
                  data-key={key}
                  data-empty={pairs.length === 0 || undefined}
                  aria-label={words.columns[key]}
                >
                  <div className={styles.head}>
                    <Title order={2}>{words.columns[key]}</Title>
                    {pairs.length > 0 && <span className={styles.count}>{pairs.length}</span>}
                  </div>
                  {pairs.length === 0 && <p className={styles.empty}>{words.emptyColumn}</p>}
                  <ul className={styles.cards}>
                    {pairs.map((pair) => (
                      <PairCard
                        key={pair.id}
                        programId={programId}
                        pair={pair}
                        nextMeetingAt={meetings?.get(pair.id)}
                      />
                    ))}
                  </ul>
                </section>
              ))}
            </div>
          )
        }
      </Loaded>
      {query.hasNextPage && (
        <Center mt="lg">
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {words.moreColumn}
          </Button>
        </Center>
      )}
    </>
  );
}
