/** Faults of what an editor has written. Apart from the readers, so that saying a fault loads none of them. */

/** A mistake in a settings file: one line that says where, what and what to do. */
export class SettingsError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly column: number,
    reason: string
  ) {
    super(reason);
  }
}
