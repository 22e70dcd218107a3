/** Files of an edition that hold functions: plugins, and rules. In JavaScript or TypeScript. */
import {existsSync} from 'node:fs';
import {register} from 'node:module';
import {extname} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Plugin} from 'unified';
import type {Rule} from '../validate/validate.js';
import {FileError} from './files.js';
import {importFile} from './import-file.js';

/** @throws FileError if there is no such file, or it exports no plugin */
export async function loadPlugin(file: string): Promise<Plugin> {
  const plugin = await importDefault(file, 'plugin');
  if (typeof plugin !== 'function') throw new FileError(file, 'Expected a plugin: a file with `export default function () { return (tree, file) => … }`');
  return plugin as Plugin; // what it takes and gives is the editor's own
}

/** @throws FileError if there is no such file, or it exports no rules */
export async function loadRuleFile(file: string): Promise<Rule[]> {
  const rules = await importDefault(file, 'rules');
  if (!Array.isArray(rules)) throw new FileError(file, 'Expected rules: a file with `export default [{code, level, elements, begin}]`');
  return rules.map((rule: unknown, index) => readRule(file, rule, index));
}

function readRule(file: string, given: unknown, index: number): Rule {
  const rule = given as Partial<Rule> | null;
  const name = typeof rule?.code === 'string' ? `\`${rule.code}\`` : `number ${index + 1}`;
  if (typeof rule?.code !== 'string' || rule.code === '') throw new FileError(file, `Unexpected rule ${name} without \`code\`, expected a name for it`);
  if (rule.level !== 'error' && rule.level !== 'warning') throw new FileError(file, `Unexpected \`level\` of the rule ${name}, expected error or warning`);
  if (typeof rule.begin !== 'function') throw new FileError(file, `Unexpected rule ${name} without \`begin\`, expected a function that returns {enter, end}`);
  const own = rule as Rule; // its parts have been looked at
  return {...own, begin: () => guardLook(file, own)};
}

/** What is wrong with a rule names it; a string that it returns is a message. */
function guardLook(file: string, rule: Rule): Look {
  const fail = (reason: string): never => {
    throw new FileError(file, `The rule \`${rule.code}\` failed: ${reason}`);
  };
  const guard = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      return fail(error instanceof Error ? error.message : String(error));
    }
  };
  const look = guard(() => rule.begin()) as Look | undefined;
  if (typeof look !== 'object') return fail('begin returns nothing, expected {enter, leave, end}');
  const read = (said: unknown): Said => {
    if (typeof said === 'string') return {message: said};
    return typeof (said as Said | null)?.message === 'string' ? (said as Said) : fail('it returns something without a message');
  };
  const readAll = (said: unknown): Said[] => (said === undefined || said === null ? [] : Array.isArray(said) ? said.map(read) : [read(said)]);
  const {enter, leave, end} = look;
  const asked =
    (ask: NonNullable<Look['enter']>): NonNullable<Look['enter']> =>
    (node, walk) =>
      readAll(guard(() => ask.call(look, node, walk)));
  return {
    ...(enter ? {enter: asked(enter)} : {}),
    ...(leave ? {leave: asked(leave)} : {}),
    // At the end nothing tells the place but the rule.
    ...(end ? {end: () => readAll(guard(() => end.call(look))).map((said) => (said.at ? {...said, at: said.at} : fail('what it returns at the end has no `at`')))} : {})
  };
}

type Said = NonNullable<Exclude<ReturnType<NonNullable<ReturnType<Rule['begin']>['enter']>>, readonly unknown[]>>;
type Look = ReturnType<Rule['begin']>;

let hasHook = false;

async function importDefault(file: string, what: string): Promise<unknown> {
  if (!existsSync(file)) throw new FileError(file, `No such ${what}; check \`${what === 'plugin' ? 'plugins' : 'rules'}\` in edition.yaml`);
  if (/^\.m?ts$/iu.test(extname(file)) && !hasHook) {
    register(new URL('strip-types.js', import.meta.url));
    hasHook = true;
  }
  try {
    return ((await importFile(pathToFileURL(file).href)) as {default?: unknown}).default;
  } catch (error) {
    throw new FileError(file, `The ${what} could not be loaded: ${(error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''}`);
  }
}
