import { useQuery } from "@tanstack/react-query";
import { shell } from "@/i18n/ru/shell";
import { Loaded } from "@/ui/Loaded";
import { PageHeader } from "@/ui/PageHeader";
import { overviewQuery } from "./queries";

export default function OverviewPage({ programId }: { programId: string }) {
  const overview = useQuery(overviewQuery(programId));
  return (
    <Loaded query={overview}>{({ program }) => <PageHeader title={shell.nav.overview} lead={program?.title} />}</Loaded>
  );
}
