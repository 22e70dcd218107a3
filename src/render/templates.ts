/** Handlebars, wrapped once: strict, so that a missing field is an error and not a hole on the page. */
import Handlebars from 'handlebars';

/** A template that is missing, or cannot be filled: the edition's own may be at fault. */
export class TemplateError extends Error {}

/** Template sources by name: `page`, `elements/p`. */
export type TemplateSources = ReadonlyMap<string, string>;

export interface Templates {
  has(name: string): boolean;
  /** @throws Error that names the template and the field that is missing */
  fill(name: string, fields: object): string;
}

/** Compile templates as they are asked for. `isText`: no escaping for HTML. */
export function createTemplates(sources: TemplateSources, isText = false): Templates {
  const compiled = new Map<string, (fields: object) => string>();
  return {
    has: (name) => sources.has(name),
    fill(name, fields) {
      let template = compiled.get(name);
      if (!template) {
        const source = sources.get(name);
        if (source === undefined) throw new TemplateError(`Cannot render without the template \`${name}\`, expected templates/${name}.hbs`);
        template = Handlebars.compile<object>(isText ? source : source.trimEnd(), {strict: true, knownHelpersOnly: true, noEscape: isText, preventIndent: true}) as (fields: object) => string;
        compiled.set(name, template);
      }
      try {
        return template(fields);
      } catch (error) {
        throw new TemplateError(`Cannot fill the template \`${name}\`: ${error instanceof Error ? error.message : String(error)}`, {cause: error});
      }
    }
  };
}
