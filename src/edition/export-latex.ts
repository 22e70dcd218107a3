/** Texts of the edition, each with its apparatus, as LaTeX files. */
import {toLatex} from '../export/latex.js';
import {wordingOf} from '../render/apparatus/conventions.js';
import {readModel} from '../render/model.js';
import {createTemplates} from '../render/templates.js';
import {expand, FileError, listFiles} from './files.js';
import type {Edition} from './folder.js';
import {conventionOf, settingOf, tellFault, textsOf, withoutLists, type RenderListener} from './render-edition.js';
import {loadTemplates} from './resources.js';

/** Each text by its identifier; `entries` is their number in its apparatus. A file that cannot be read is said, and the others are done. */
export function exportLatex({tei, folder, settings}: Edition, paths: readonly string[], listener: Pick<RenderListener, 'error'>): {id: string; text: string; entries: number}[] {
  const files = withoutLists(paths.length > 0 ? expand(paths, '.xml') : listFiles(tei, '.xml'));
  if (files.length === 0) throw new FileError(tei, 'Expected TEI files, found none; run stephanus encode first');
  const templates = createTemplates(loadTemplates('latex', folder), true);
  const {convention, language} = conventionOf(settings);
  return files.flatMap((file) => {
    try {
      return textsOf(file).map(({id, root}) => {
        const model = readModel(root, settingOf(settings));
        return {id, text: templates.fill('text', toLatex(model, wordingOf(convention, language, model.facts))), entries: model.entries.length};
      });
    } catch (error) {
      tellFault(error, file, listener);
      return [];
    }
  });
}
