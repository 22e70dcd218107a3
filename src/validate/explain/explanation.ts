/** What is to be said of a code at length. */
export interface Explanation {
  /** A sentence without a full stop. */
  title: string;
  /** Why it is a fault. */
  text: string;
  /** How it is mended. */
  mend: string;
  /** What is wrong, and how it should be; both are run by the tests. */
  bad?: string;
  good?: string;
  /** Where the examples stand: in a paragraph, in the body, in a part of the header; or they are whole files. */
  within?: 'p' | 'body' | 'text' | 'titleStmt' | 'publicationStmt' | 'sourceDesc' | 'standOff' | 'TEI' | 'file';
}
