import type { components } from "../../src/api/schema";
import { call, type Outcome } from "../server";

export type SignerView = components["schemas"]["SignerView"];
export type SignerText = components["schemas"]["SignerText"];

const base = "/api/v1/consents/signer";

const post = <T>(token: string, step: string, body: object) =>
  call<T>(`${base}/${step}`, {
    method: "POST",
    headers: { "Signing-Link": token, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

export const look = (token: string) => call<SignerView>(base, { headers: { "Signing-Link": token } });

export const open = (token: string, code: string) => post<SignerText>(token, "opening", { code });

/** Safe to repeat: a document is signed once. */
export const sign = (token: string, code: string, values: Record<string, string>) =>
  post<void>(token, "signature", { code, values, read: true });

export const refuse = (token: string, code: string, reason: string) => post<void>(token, "refusal", { code, reason });

/** The signed document as a file. */
export const copy = (token: string, code: string): Promise<Outcome<Blob>> => post<Blob>(token, "copy", { code });
