/** What we use of citation-js, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: readonly object[]);
    format(format: 'bibtex'): unknown;
  }
}
declare module '@citation-js/plugin-bibtex';
