/** A TEI file of the edition as a tree. */
import type {Root} from 'xast';
import {parseXml} from '../tei/parse.js';
import {XmlError} from '../tei/xml-error.js';
import {readText} from './files.js';

/**
 * Read a file.
 *
 * @throws XmlError that names the file, if it is not well-formed
 */
export function readTei(path: string): Root {
  try {
    return parseXml(readText(path));
  } catch (error) {
    if (error instanceof XmlError) error.file = path;
    throw error;
  }
}
