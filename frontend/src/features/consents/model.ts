import type { Reply } from "@/api/types";
import type { Tone } from "@/lib/tone";

export type Consent = Reply<"/api/v1/consents/{consentId}", "get">;
export type ConsentRow = Reply<"/api/v1/consents", "get">["items"][number];
export type ConsentStatus = ConsentRow["status"];
export type ConsentKind = ConsentRow["kind"];
export type Requirements = Reply<"/api/v1/people/{personId}/consent-requirements", "get">;
export type Requirement = Requirements["items"][number];

/** Transitions by the last segment of their address. */
export type ConsentAction = "signature" | "refusal" | "confirmation" | "rejection" | "withdrawal";

/** Filters of the register, as they stand in the address. */
export interface ConsentFilter {
  status?: ConsentStatus;
  kind?: ConsentKind;
}

/** What the windows of the transitions must know of a consent. */
export interface ConsentInHand {
  id: string;
  kind: ConsentKind;
  label: string;
  signerName: string;
  byGuardian: boolean;
}

const tones: Record<ConsentStatus, Tone> = {
  issued: "attention",
  signed: "attention",
  effective: "good",
  expired: "bad",
  withdrawn: "bad",
  superseded: "quiet",
  refused: "bad",
  rejected: "quiet",
};

export const consentTone = (status: ConsentStatus): Tone => tones[status];

/** What the next step of a required consent is. */
export function stepOf({ status, signerPersonId }: Requirement): "issue" | "signature" | "confirmation" | undefined {
  if (status === "issued") return "signature";
  if (status === "signed") return "confirmation";
  if (status === "effective" || !signerPersonId) return undefined;
  return "issue";
}

/** Kinds that are asked for by their purpose, not by age; they are handed out by choice. */
export const optionalKinds: readonly ConsentKind[] = [
  "special_category",
  "psych_support",
  "photo_video",
  "distribution",
  "mentor_agreement",
];

/** Largest scan that the server takes, in bytes. */
export const LARGEST_SCAN = 10 * 1024 * 1024;
