/** A file that is no well-formed XML, or that asks for what is refused. */
export class XmlError extends Error {
  /** Set by whoever knows it. */
  file?: string;

  constructor(
    message: string,
    readonly line: number,
    readonly column: number
  ) {
    super(message);
  }
}
