import type { FieldValues, Resolver } from "react-hook-form";
import type { GenericSchema } from "valibot";
import { resolve } from "./form";

/**
 * Resolver of a form whose values are what the fields hold (an empty choice is ""), while the schema says what may
 * leave it.
 */
export const checkedBy = <Entry extends FieldValues>(schema: GenericSchema) =>
  resolve(schema as GenericSchema<Entry>) as Resolver<Entry>;
