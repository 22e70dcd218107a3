/**
 * A hook of Node's module loader: files in TypeScript are read without their types, each letter else at its place. Node
 * does so itself from 22.18 on.
 */
import {readFile} from 'node:fs/promises';
import type {LoadHook} from 'node:module';
import {fileURLToPath} from 'node:url';
import {transformSync} from 'amaro';

export const load: LoadHook = async (url, context, next) => {
  if (!/^file:.*\.m?ts$/u.test(url)) return next(url, context);
  const {code} = transformSync(await readFile(fileURLToPath(url), 'utf8'), {mode: 'strip-only'});
  return {format: 'module', shortCircuit: true, source: code};
};
