// Runs `npm ci` only when node_modules is not what package-lock.json says, so that a repeated build starts at once.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const stamp = "node_modules/.installed";
const wanted = createHash("sha256")
  .update(readFileSync("package-lock.json"))
  .update(`${process.version} ${process.platform} ${process.arch}`)
  .digest("hex");

if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) {
  console.log("node_modules is up to date.");
} else {
  const { status } = spawnSync("npm ci", { stdio: "inherit", shell: true });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, wanted);
}
