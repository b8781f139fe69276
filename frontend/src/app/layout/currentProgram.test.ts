import { afterEach, expect, test } from "vitest";
import type { ProgramRow } from "@/features/programs/model";
import { rememberProgram, startProgram } from "./currentProgram";

const program = (id: string, status: ProgramRow["status"]) => ({ id, status }) as ProgramRow;
const programs = [program("a", "draft"), program("b", "active"), program("c", "completed")];

afterEach(() => window.localStorage.clear());

test("one begins with the programme one worked on last", () => {
  rememberProgram("c");
  expect(startProgram(programs)?.id).toBe("c");
});

test("without memory, or when it is gone, with the active programme", () => {
  expect(startProgram(programs)?.id).toBe("b");
  rememberProgram("gone");
  expect(startProgram(programs)?.id).toBe("b");
});

test("an organisation without programmes begins with none", () => {
  expect(startProgram([])).toBeUndefined();
});
