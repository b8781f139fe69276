import * as v from "valibot";
import { access } from "@/i18n/ru/access";
import { common } from "@/i18n/ru/common";

/** Shortest password that the server takes, in characters. */
const shortest = 10;

const twice = {
  password: v.pipe(v.string(), v.minLength(shortest, access.passwordShort), v.maxLength(200, common.tooLong)),
  repeated: v.string(),
};

/** A first password, written twice. */
export const newPasswordSchema = v.pipe(
  v.object(twice),
  v.forward(
    v.partialCheck([["password"], ["repeated"]], (entry) => entry.password === entry.repeated, access.passwordsDiffer),
    ["repeated"],
  ),
);

/** The old password and a new one, written twice. */
export const passwordChangeSchema = v.pipe(
  v.object({ current: v.pipe(v.string(), v.nonEmpty(common.required)), ...twice }),
  v.forward(
    v.partialCheck([["password"], ["repeated"]], (entry) => entry.password === entry.repeated, access.passwordsDiffer),
    ["repeated"],
  ),
);
