import { useQuery } from "@tanstack/react-query";
import { care as words } from "@/i18n/ru/care";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { Filters } from "@/ui/Filters";
import { Loaded } from "@/ui/Loaded";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { CareList } from "./CareList";
import { type Care, careQuery } from "./queries";
import { SettledList } from "./SettledList";

export type CareTab = "open" | "put_off" | "settled";

interface Props {
  programId: string;
  tab: CareTab;
  onTab: (tab: CareTab) => void;
}

/** Nobody is lost: one ranked list of the pairs that need somebody, with what to do at each. */
export default function CarePage({ programId, tab, onTab }: Props) {
  const query = useQuery(careQuery(programId));
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <Section flush>
        <Loaded query={query}>
          {(care) => (
            <>
              <Filters label={words.filter}>
                <FilterBar label={words.filter} value={tab} options={pills(care)} onChange={onTab} />
              </Filters>
              <Shown programId={programId} care={care} tab={tab} />
            </>
          )}
        </Loaded>
      </Section>
    </>
  );
}

const waiting = (care: Care) => care.items.filter((item) => item.status !== "put_off");
const putOff = (care: Care) => care.items.filter((item) => item.status === "put_off");

const pills = (care: Care) => [
  { value: "open" as const, label: words.open, count: waiting(care).length },
  { value: "put_off" as const, label: words.putOffTab, count: putOff(care).length },
  { value: "settled" as const, label: words.settledTab, count: care.settled.length },
];

function Shown({ programId, care, tab }: { programId: string; care: Care; tab: CareTab }) {
  if (tab === "settled") {
    return care.settled.length > 0 ? (
      <SettledList programId={programId} rows={care.settled} />
    ) : (
      <EmptyState title={words.nothingSettledTitle}>{words.nothingSettledText}</EmptyState>
    );
  }
  const items = tab === "open" ? waiting(care) : putOff(care);
  if (items.length > 0) return <CareList programId={programId} today={care.today} items={items} />;
  return tab === "open" ? (
    <EmptyState title={words.calmTitle}>{words.calmText}</EmptyState>
  ) : (
    <EmptyState title={words.nothingPutOffTitle}>{words.nothingPutOffText}</EmptyState>
  );
}
