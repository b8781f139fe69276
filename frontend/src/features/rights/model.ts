import type { Reply } from "@/api/types";
import type { Tone } from "@/lib/tone";

export type DataRequest = Reply<"/api/v1/data-requests/{dataRequestId}", "get">;
export type DataRequestStatus = DataRequest["status"];
export type DataRequestAction = "start" | "completion" | "extension" | "refusal" | "closing" | "erasure";
export type DossierFormat = "pdf" | "docx" | "json";

const tones: Record<DataRequestStatus, Tone> = {
  received: "attention",
  in_work: "attention",
  done: "good",
  closed: "quiet",
  refused: "quiet",
};

export const requestTone = (status: DataRequestStatus): Tone => tones[status];

/** Which sentence of what to do next fits: by state, and while in work by what is asked. */
export function stepOf({ status, kind }: Pick<DataRequest, "status" | "kind">) {
  return status === "in_work" ? kind : status;
}
