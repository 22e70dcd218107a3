/**
 * Ratios to a peer in the same run.
 *
 *     npm run bench                   all
 *     npm run bench -- encode quick   one of them; quick: one round
 */
const names = ['encode', 'annotate', 'validate', 'collate'];
const asked = names.filter((name) => process.argv.includes(name));
for (const name of asked.length > 0 ? asked : names) {
  console.log(`\n${name}`);
  const {run} = await import(`./${name}.js`);
  await run({isQuick: process.argv.includes('quick')});
}
