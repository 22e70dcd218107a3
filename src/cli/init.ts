/** `stephanus init`: a new edition folder, ready to build. */
import {existsSync, mkdirSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {writeWhole} from '../edition/files.js';
import {statuses, type CommandFunction} from './main.js';

export const init: CommandFunction = async ({paths, reporter}) => {
  const folder = paths[0] ?? '.';
  mkdirSync(folder, {recursive: true});
  let made = 0;
  for (const [name, text] of Object.entries(files(basename(resolve(folder))))) {
    const path = join(folder, name);
    if (existsSync(path)) {
      reporter.say(`${path}: is there already, left alone`);
      continue;
    }
    writeWhole(path, text);
    made++;
    reporter.say(`${path}: made`);
  }
  reporter.say(
    made === 0 ? 'Nothing to make: this is an edition folder already.' : `Put your texts into ${join(folder, 'sources')}, then run: ${folder === '.' ? '' : `cd ${folder} && `}stephanus build`
  );
  return statuses.clean;
};

function files(name: string): Record<string, string> {
  return {
    'edition.yaml': `# yaml-language-server: $schema=node_modules/stephanus/schema/edition.schema.json
# What this edition says of itself; every key may be left out.
title: ${name}
# editors:
#   - id: doe
#     name: Jane Doe
#     role: editor
#     orcid: 0000-0002-1825-0097
# licence: CC-BY-4.0
version: 0.1.0
date: "2026"
language: en
# texts:
#   welcome:
#     source:
#       url: https://example.org/where-the-text-came-from
#       accessed: "2026-01-31"
#       print: "Jane Doe, Welcome, London 1890"
`,
    'sources/welcome.txt': `Welcome to Your Edition

By Jane Doe

This is a first text, so that there is something to build.1 Replace it with your own: any plain-text file will do.

A second paragraph has a quotation in it. “Every word of the source stands in the edition,” wrote John Smith, “and every change is declared.”

Notes

1. Notes are found by their signs, and printed at the foot.
`,
    '.gitignore': 'node_modules/\ndist/\n',
    // Sources and TEI are known by their hashes: line ends stay as they are.
    '.gitattributes': 'sources/* -text\ntei/* -text\n',
    '.github/workflows/edition.yml': `# Checks and builds the edition whenever it is pushed.
name: edition
on: [push, pull_request]
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: {node-version: 20}
      - run: npm install stephanus
      - run: npx stephanus validate --format github
      - run: npx stephanus verify
      - run: npx stephanus render
`,
    '.gitlab-ci.yml': `# Checks and builds the edition whenever it is pushed.
edition:
  image: node:20
  script:
    - npm install stephanus
    - npx stephanus validate --format junit > validation.xml
    - npx stephanus verify
    - npx stephanus render
  artifacts:
    when: always
    reports: {junit: validation.xml}
    paths: [dist]
`
  };
}
