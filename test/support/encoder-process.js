/** A process that encodes what it is sent, so that one that does not end can be stopped. */
import {encodeSource} from '../../lib/edition/encode-source.js';
import {emptyPersonList} from '../../lib/edition/persons.js';
import {loadLanguage, loadLexicon} from '../../lib/edition/resources.js';

const language = await loadLanguage('en');
const lexicon = loadLexicon('en');

process.on('message', async (text) => {
  try {
    const {tei} = await encodeSource({
      id: 'long',
      path: 'long.txt',
      bytes: new TextEncoder().encode(text),
      settings: {},
      decisions: [],
      plugins: [],
      language,
      lexicon,
      persons: emptyPersonList,
      personsFile: '',
      version: '0.0.0'
    });
    process.send({length: tei.length});
  } catch (error) {
    process.send({error: error instanceof Error ? `${error.message}\n${error.stack?.split('\n').slice(1, 4).join('\n')}` : String(error)});
  }
});
process.send('ready');
