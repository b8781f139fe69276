import type { Reply } from "@/api/types";

export type ProgramRow = Reply<"/api/v1/programs", "get">["items"][number];
