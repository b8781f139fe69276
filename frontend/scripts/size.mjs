// Fails when a page's first load (scripts and styles that its HTML names) weighs more than its budget.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** Budgets in KB of gzip. a.html is answered from phones on bad lines; index.html from a desk. */
const budgets = { "a.html": 16, "index.html": 260 };

let failed = false;
for (const [page, budget] of Object.entries(budgets)) {
  const html = readFileSync(`dist/${page}`, "utf8");
  const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]);
  const kilobytes =
    assets.reduce((sum, asset) => sum + gzipSync(readFileSync(`dist${asset}`), { level: 9 }).length, 0) / 1024;
  const verdict = kilobytes <= budget ? "ok" : "TOO BIG";
  if (kilobytes > budget) failed = true;
  console.log(`${page}: ${kilobytes.toFixed(1)} KB of ${budget} KB in ${assets.length} files – ${verdict}`);
}
process.exit(failed ? 1 : 0);
