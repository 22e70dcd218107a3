/** `stephanus schema`: a TEI customization to RELAX NG and Schematron. */
import {basename, dirname, join} from 'node:path';
import {FileError, readText, writeWhole} from '../edition/files.js';
import {compileOdd} from '../odd/odd.js';
import {statuses, type CommandFunction} from './main.js';

export const schema: CommandFunction = async ({paths, options, reporter, isJson}) => {
  const [odd] = paths;
  const p5 = options['p5'];
  if (odd === undefined) throw new FileError('schema', 'Expected an ODD file');
  if (typeof p5 !== 'string') throw new FileError(odd, "Expected TEI's specifications; name them with --p5 p5subset.xml");
  const compiled = compile(odd, readText(odd), readText(p5));
  const base = join(typeof options['output'] === 'string' ? options['output'] : dirname(odd), basename(odd).replace(/\.(?:odd|xml)$/iu, ''));
  writeWhole(`${base}.rng`, compiled.rng);
  writeWhole(`${base}.sch`, compiled.sch);
  reporter.say(`${base}.rng: ${compiled.elements.length} elements; ${base}.sch`);
  if (isJson) process.stdout.write(`${JSON.stringify({elements: compiled.elements}, null, 2)}\n`);
  return statuses.clean;
};

/** What is wrong with an ODD is said in one line. */
function compile(file: string, odd: string, p5: string): ReturnType<typeof compileOdd> {
  try {
    return compileOdd(odd, p5);
  } catch (error) {
    throw new FileError(file, error instanceof Error ? error.message : String(error));
  }
}
