/** The command line: reads arguments, calls one command, sets the exit status. */
import {Command, CommanderError} from 'commander';
import {FileError, reasonOf} from '../edition/files.js';
import {programVersion} from '../edition/resources.js';
import {SettingsError} from '../edition/faults.js';
import {XmlError} from '../tei/xml-error.js';
import {commandRows, commonOptions, type CommandRow} from './options.js';
import {createReporter, type Reporter} from './reporter.js';

/** Exit statuses: done and clean; done, with findings of level error; could not be done. */
export const statuses = {clean: 0, findings: 1, failed: 2} as const;

/** What a command gets. Options are those of the table, by their long names. */
export interface Invocation {
  paths: string[];
  options: Record<string, string | boolean | undefined>;
  reporter: Reporter;
  isJson: boolean;
}

export type CommandFunction = (invocation: Invocation) => Promise<number>;

async function loadCommand(name: string): Promise<CommandFunction> {
  switch (name) {
    case 'init':
      return (await import('./init.js')).init;
    case 'encode':
      return (await import('./encode.js')).encode;
    case 'verify':
      return (await import('./verify.js')).verify;
    case 'validate':
      return (await import('./validate.js')).validate;
    case 'collate':
      return (await import('./collate.js')).collate;
    case 'apparatus':
      return (await import('./apparatus.js')).apparatus;
    case 'persons':
      return (await import('./persons.js')).persons;
    case 'export':
      return (await import('./export.js')).exportTo;
    case 'schema':
      return (await import('./schema.js')).schema;
    case 'render':
      return (await import('./render.js')).render;
    default:
      return (await import('./build.js')).build;
  }
}

async function main(argv: readonly string[]): Promise<number> {
  let status: number = statuses.clean;
  const program = new Command('stephanus');
  program.description('Turns plain-text sources into a citable scholarly edition: TEI, print-ready HTML, critical apparatus.');
  program.version(programVersion(), '-V, --version', 'the version of this program');
  program.exitOverride().showHelpAfterError('(try stephanus --help)').showSuggestionAfterError();
  for (const row of commandRows) {
    const command = addCommand(program, row);
    command.action(async (...given: unknown[]) => {
      const options = command.opts<Record<string, string | boolean | undefined>>();
      // The arguments, and after them the options and the command.
      status = await run(
        row.name,
        given
          .slice(0, -2)
          .flat()
          .filter((one): one is string => typeof one === 'string'),
        options
      );
    });
  }
  try {
    await program.parseAsync([...argv], {from: 'user'});
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? statuses.clean : statuses.failed;
  }
}

function addCommand(program: Command, {name, usage, summary, text, options, examples}: CommandRow): Command {
  const command = program.command(`${name} ${usage}`).summary(summary).description(text).exitOverride();
  for (const {flags, text: meaning, value} of [...options, ...commonOptions]) command.option(flags, meaning, value);
  const width = Math.max(...examples.map(([example]) => example.length));
  command.addHelpText(
    'after',
    `\nExamples:\n${examples.map(([example, meaning]) => `  ${example.padEnd(width)}  ${meaning}`).join('\n')}\n\nExit status: 0 done and clean; 1 done, with errors found; 2 could not be done.`
  );
  return command;
}

async function run(name: string, paths: string[], options: Record<string, string | boolean | undefined>): Promise<number> {
  const reporter = createReporter({isQuiet: options['quiet'] === true, isVerbose: options['verbose'] === true, isJson: options['json'] === true});
  try {
    const command = await loadCommand(name);
    return await command({paths, options, reporter, isJson: options['json'] === true});
  } catch (error) {
    if (error instanceof SettingsError) reporter.error(error.file, error.message, {line: error.line, column: error.column});
    else if (error instanceof FileError) reporter.error(error.file, error.message, error.place);
    else if (isSystemError(error)) reporter.error(error.path, reasonOf(error));
    else if (error instanceof XmlError && error.file !== undefined) reporter.error(error.file, error.message, {line: error.line, column: error.column});
    else throw error;
    return statuses.failed;
  }
}

/** The disk refused something: a fault of the path, not of the program. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException & {path: string} {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && typeof (error as NodeJS.ErrnoException).path === 'string';
}

// A pipe that is closed early (`| head`) is no error; a full disk is.
process.stdout.on('error', (error: {code?: string}) => {
  if (error.code !== 'EPIPE') process.stderr.write(`<stdout> error ${reasonOf(error)}\n`);
  process.exit(error.code === 'EPIPE' ? statuses.clean : statuses.failed);
});

// Node ends when nothing is left to wait for, also when the work is not done: a plugin whose promise never settles.
process.exitCode = statuses.failed;
let isDone = false;
process.on('beforeExit', () => {
  if (!isDone) process.stderr.write('stephanus: Unexpected end: something that was waited for never came (a plugin of the edition?); nothing more was done\n');
  isDone = true;
});

main(process.argv.slice(2)).then(
  (status) => {
    isDone = true;
    process.exitCode = status;
  },
  (error: unknown) => {
    isDone = true;
    process.stderr.write(`stephanus: Unexpected fault of the program: ${error instanceof Error ? error.message : String(error)}; please report it (STEPHANUS_DEBUG=1 shows more)\n`);
    if (process.env['STEPHANUS_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    process.exitCode = statuses.failed;
  }
);
