/** What is not as the rest of the print is. */
export interface Oddity {
  file: 'text' | 'apparatus';
  line: number;
  reason: string;
}
