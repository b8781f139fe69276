import { useQuery } from "@tanstack/react-query";
import { Loaded } from "@/ui/Loaded";
import { PageSkeleton } from "@/ui/Skeletons";
import { editionQuery } from "./editions";
import type { RoadmapSearch } from "./model";
import { roadmapQuery } from "./queries";
import { RoadmapView } from "./RoadmapView";

interface Props {
  programId: string;
  search: RoadmapSearch;
  onSearch: (search: RoadmapSearch) => void;
}

/** The roadmap of a programme as it is, or as an older edition had it. */
export default function RoadmapPage(props: Props) {
  const { edition } = props.search;
  return edition ? <OldRoadmap {...props} editionId={edition} /> : <NewestRoadmap {...props} />;
}

function NewestRoadmap(props: Props) {
  const roadmap = useQuery(roadmapQuery(props.programId));
  return (
    <Loaded query={roadmap} skeleton={<PageSkeleton />}>
      {(data) => <RoadmapView {...props} roadmap={data} />}
    </Loaded>
  );
}

function OldRoadmap(props: Props & { editionId: string }) {
  const roadmap = useQuery(editionQuery(props.programId, props.editionId));
  return (
    <Loaded query={roadmap} skeleton={<PageSkeleton />}>
      {(data) => <RoadmapView {...props} roadmap={data} readOnly />}
    </Loaded>
  );
}
