/** A Schematron file that cannot be used; the message is one line for the editor. Apart, so that it can be told without loading the engine. */
export class SchematronError extends Error {}
