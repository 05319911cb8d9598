import { adapterContract } from "../../contract/adapter.ts";
import type { Trait } from "../../contract/harness.ts";
import { createFakeSlack } from "../../fakes/slack.ts";
import { adapterFor, slackHarness } from "./harness.ts";

const TRAITS: Trait[] = ["press", "edit", "revise", "file", "again", "server"];

adapterContract("slack over sockets", TRAITS, async () => {
  const fake = await createFakeSlack();
  return slackHarness(fake, adapterFor(fake));
});

adapterContract("slack by signed posts", TRAITS, async () => {
  const fake = await createFakeSlack();
  const adapter = adapterFor(fake, "posts");
  fake.postTo(async (request) => (await adapter.webhook?.take(request)) ?? new Response(null, { status: 404 }));
  return slackHarness(fake, adapter);
});
