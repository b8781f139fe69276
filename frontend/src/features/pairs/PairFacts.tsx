import { useQuery } from "@tanstack/react-query";
import { fullDay, range } from "@/i18n/dates";
import { dissolutionReasons, initiators, pairs as words } from "@/i18n/ru/pairs";
import { type KeyValue, KeyValueList } from "@/ui/KeyValueList";
import { TextLink } from "@/ui/links";
import { Section } from "@/ui/Section";
import type { Pair } from "./model";
import { formsQuery, useFormLabel } from "./queries";

/** What one looks up about a pair. */
export function PairFacts({ pair }: { pair: Pair }) {
  const { form, roleModel, startsOn, endsOn, order, activatedOn, pauseReason, ending } = pair;
  const { replacesId, replacedById, changeOrderId } = pair;
  const labelOf = useFormLabel();
  const option = useQuery(formsQuery()).data?.find((one) => one.code === form);
  const model = option?.roleModels.find(({ code }) => code === roleModel);
  const items: (KeyValue | false)[] = [
    [words.formShort, option && labelOf(option)],
    [words.roleModel, model?.label],
    [words.term, range(startsOn, endsOn)],
    [words.order, order && <OrderLine key="order" {...order} />],
    !!activatedOn && [words.activatedOn, fullDay(activatedOn)],
    !!pauseReason && [words.pauseReason, pauseReason],
    !!ending && [words.ending, dissolutionReasons[ending.reasonCode]],
    !!ending && [words.initiator, initiators[ending.initiator]],
    !!ending?.comment && [words.comment, ending.comment],
    !!changeOrderId && [words.changeOrder, <ChangeOrder key="change" documentId={changeOrderId} />],
    !!replacesId && [words.replaces, <PairLink key="replaces" programId={pair.programId} pairId={replacesId} />],
    !!replacedById && [words.replacedBy, <PairLink key="replaced" programId={pair.programId} pairId={replacedById} />],
  ];
  return (
    <Section title={words.facts} note={model?.purpose}>
      <KeyValueList items={items.filter((item) => item !== false)} />
    </Section>
  );
}

/** The way to the pair before or after a change of the mentor. */
function PairLink({ programId, pairId }: { programId: string; pairId: string }) {
  return (
    <TextLink to="/programs/$programId/pairs/$pairId" params={{ programId, pairId }}>
      {words.otherPair}
    </TextLink>
  );
}

/** The paper that takes the pair out of the list; a draft until somebody signs it. */
function ChangeOrder({ documentId }: { documentId: string }) {
  return (
    <TextLink to="/documents/$documentId" params={{ documentId }}>
      {words.changeOrderOpen}
    </TextLink>
  );
}

/** The order the pair stands in, with the way to its paper. */
function OrderLine({ number, date, documentId }: NonNullable<Pair["order"]>) {
  const line = words.orderLine(number, fullDay(date));
  if (!documentId) return line;
  return (
    <TextLink to="/documents/$documentId" params={{ documentId }}>
      {line}
    </TextLink>
  );
}
