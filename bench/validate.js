/**
 * `stephanus validate` beside jing, in turn, with the same schema and all files in one call.
 * Grammar compiled before, as it is for whoever has validated once; files never seen.
 *
 *     npm run bench -- validate [quick]
 */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {measure, median, readSources, root, stephanus} from './measure.js';

const schema = join(root, 'schema', 'edition.rng');

export function run({isQuick}) {
  const folder = mkdtempSync(join(tmpdir(), 'stephanus-bench-'));
  const cache = join(folder, 'cache');
  const env = {...process.env, XDG_CACHE_HOME: cache};
  const sources = join(folder, 'sources');
  mkdirSync(sources);
  for (const {name, text} of readSources()) writeFileSync(join(sources, name), text);
  stephanus(['build', sources, '-o', folder, '--quiet'], {cwd: folder, env});
  const texts = readdirSync(join(folder, 'tei'))
    .filter((name) => name.endsWith('.xml'))
    .map((name) => ({name, text: readFileSync(join(folder, 'tei', name), 'utf8')}));
  const lists = ['persons.xml', 'works.xml'];
  const works = texts.filter(({name}) => !lists.includes(name));
  const rounds = isQuick ? 1 : 5;

  const forget = () => {
    for (const version of readdirSync(join(cache, 'stephanus'), {withFileTypes: true}).filter((entry) => entry.isDirectory()))
      for (const name of readdirSync(join(cache, 'stephanus', version.name))) if (name.endsWith('.file.json')) rmSync(join(cache, 'stephanus', version.name, name));
  };
  const place = (name, count) => {
    const goal = join(folder, name);
    mkdirSync(goal);
    for (const {name: file, text} of texts.filter((one) => !works.includes(one))) writeFileSync(join(goal, file), text);
    for (let index = 0; index < count; index++) writeFileSync(join(goal, count === works.length ? works[index].name : `${index}.xml`), works[index % works.length].text);
    return goal;
  };
  const compare = (title, cwd, more = []) => {
    const files = readdirSync(cwd).filter((name) => !lists.includes(name));
    const ours = [];
    const theirs = [];
    for (let round = 0; round < rounds; round++) {
      forget();
      ours.push(stephanus(['validate', '--schema', schema, '--quiet', ...more, ...files], {cwd, env}));
      theirs.push(measure('jing', [schema, ...files], {cwd}));
    }
    const [time, peer] = [ours, theirs].map((list) => median(list.map(({seconds}) => seconds)));
    console.log(`${title}: ${time.toFixed(2)} s, jing ${peer.toFixed(2)} s; ratio ${(time / peer).toFixed(2)}; ${median(ours.map(({megabytes}) => megabytes)).toFixed(0)} MB`);
  };

  const five = place('five', works.length);
  compare(`${works.length} files, both engines`, five);
  compare(`${works.length} files, --no-second`, five, ['--no-second']);
  const many = place('many', 200);
  compare('200 files, both engines', many);
  compare('200 files, --no-second', many, ['--no-second']);

  const thousand = join(folder, 'thousand');
  mkdirSync(thousand);
  for (let index = 0; index < 1000; index++) writeFileSync(join(thousand, `${index}.xml`), readFileSync(join(root, 'tei', 'the-signal.xml')));
  writeFileSync(join(thousand, 'persons.xml'), readFileSync(join(root, 'tei', 'persons.xml')));
  const all = () => stephanus(['validate', '--quiet', '.'], {cwd: thousand, env});
  const first = all();
  const again = Array.from({length: rounds}, (_, round) => {
    writeFileSync(join(thousand, '7.xml'), readFileSync(join(thousand, '7.xml'), 'utf8').replace('<body>', `<body><!-- ${round} -->`));
    return all().seconds;
  });
  console.log(`1,000 files: ${first.seconds.toFixed(2)} s; again after one has changed: ${median(again).toFixed(2)} s`);
  rmSync(folder, {recursive: true});
}
