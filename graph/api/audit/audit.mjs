// Runs the GraphQL over HTTP audit against the address given, then the standard
// introspection query, and prints one line for each check that is not ok.
import { auditServer } from "graphql-http";
import { buildClientSchema, getIntrospectionQuery } from "graphql";

const url = process.argv[2];
const results = await auditServer({ url });
let ok = 0;
for (const result of results) {
  if (result.status === "ok") ok += 1;
  else console.log(`${result.status} ${result.id} ${result.name}: ${result.reason}`);
}
console.log(`${ok} of ${results.length} ok`);

const answer = await fetch(url, {
  method: "POST",
  headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
  body: JSON.stringify({ query: getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true }) }),
});
const schema = buildClientSchema((await answer.json()).data);
console.log(`introspection: ${Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith("__")).length} types`);
process.exit(ok === results.length && results.length === 61 ? 0 : 1);
