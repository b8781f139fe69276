import { useQuery } from "@tanstack/react-query";
import { participantStatuses, participants as words } from "@/i18n/ru/participants";
import { FilterSelect, Filters, SearchField } from "@/ui/Filters";
import { filterStatuses, type ParticipantFilter } from "./model";
import { categoriesQuery } from "./queries";

interface Props {
  filter: ParticipantFilter;
  onFilter: (filter: ParticipantFilter) => void;
}

/** Search and filters of one base. */
export function ParticipantFilters({ filter, onFilter }: Props) {
  const { side, q, status, category } = filter;
  const categories = useQuery(categoriesQuery()).data ?? [];
  return (
    <Filters label={words.filters}>
      <SearchField label={words.search} value={q} onChange={(next) => onFilter({ ...filter, q: next })} />
      <FilterSelect
        label={words.status}
        value={status}
        options={filterStatuses[side].map((value) => ({ value, label: participantStatuses[value] }))}
        onChange={(next) => onFilter({ ...filter, status: next })}
      />
      <FilterSelect
        label={words.category}
        value={category}
        options={categories.filter((one) => one.side === side).map(({ code, label }) => ({ value: code, label }))}
        onChange={(next) => onFilter({ ...filter, category: next })}
      />
    </Filters>
  );
}
