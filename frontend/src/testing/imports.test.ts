import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const src = resolve(import.meta.dirname, "..");

/** Which folders of src/ a folder may import; a feature, besides, only itself. */
const allowed: Record<string, readonly string[]> = {
  app: ["app", "features", "ui", "api", "auth", "i18n", "lib"],
  features: ["ui", "api", "auth", "i18n", "lib"],
  ui: ["ui", "api", "auth", "i18n", "lib"],
  auth: ["auth", "api", "i18n", "lib"],
  api: ["api", "lib"],
  i18n: ["i18n", "api", "lib"],
  lib: ["lib"],
};

const sources = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^testing\/|\.d\.ts$/.test(file.replaceAll("\\", "/")),
);

/** Folders of src/ (with the feature's name) that a file imports. */
function imports(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"((?:@\/|\.)[^"]+)"/g)].map(([, target = ""]) =>
    target.startsWith("@/") ? target.slice(2) : relative(src, join(src, dirname(file), target)).replaceAll("\\", "/"),
  );
}

const folder = (path: string) => path.split("/")[0] ?? "";
const feature = (path: string) => path.split("/").slice(0, 2).join("/");

test.each(sources.map((file) => file.replaceAll("\\", "/")).filter((file) => folder(file) in allowed))(
  "%s imports only downwards",
  (file) => {
    const wrong = imports(file).filter((target) => {
      if (folder(file) === "features" && feature(target) === feature(file)) return false;
      return !allowed[folder(file)]?.includes(folder(target));
    });
    expect(wrong).toEqual([]);
  },
);
