/**
 * A file of the edition, as a module. It stands by itself, because in the one file that the command
 * line starts from `import()` does not work, and is handed in (`src/cli/start.ts`).
 *
 * @param href its address, `file:…`
 */
export const importFile = (href: string): Promise<unknown> => import(href);
