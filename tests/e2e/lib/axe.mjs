// axe on a page: everything of WCAG 2.2 A and AA that a machine can see.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";

export async function assertAccessible(page, what) {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map((v) =>
    `${v.id} (${v.impact}): ${v.nodes.map((n) => n.target.join(" ")).slice(0, 4).join(" | ")}` +
    ` :: ${v.nodes[0].failureSummary}`);
  assert.deepEqual(found, [], `${what} ${page.url()}`);
}
