/** What is used of the package, which brings no types along. */
declare module 'amaro' {
  /** Take the types out of TypeScript, blanks in their place. @throws Error if it needs more than that (enumerations, namespaces with values) */
  export function transformSync(source: string, options: {mode: 'strip-only'}): {code: string};
}
