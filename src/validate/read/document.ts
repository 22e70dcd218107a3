/**
 * One strict reading of an XML file for all that want to look at it: the tree that the rules
 * walk, and the events that the schema engines take. saxes decides what is well-formed.
 *
 * Unlike `tei/parse`, which must keep every byte of a file that will be written again, this
 * reader writes entities out, joins the text between two tags, and knows where it stands.
 */
import {SaxesParser, type SaxesTagNS} from 'saxes';
import {readDoctype} from './doctype.js';
import {checkDoctype} from './doctype-syntax.js';
import {writeOutEntities} from './entities.js';
import {findFault, firstSign} from './fault-place.js';
import {doctypeFault, entityFault, phraseXmlFault, XmlFault, type OpenTag} from './faults.js';
import {lineStarts, placeOf, type Place} from './lines.js';

/** An attribute by name and namespace; declarations of namespaces are none. */
export interface Attribute {
  uri: string;
  local: string;
  /** As written, with its prefix. */
  name: string;
  value: string;
}

/** A start tag. */
export interface Tag {
  uri: string;
  local: string;
  name: string;
  attributes: readonly Attribute[];
  /** Prefixes that this tag declares. */
  declared: Readonly<Record<string, string>> | undefined;
  isEmpty: boolean;
}

/** Who listens to a reading. `place` is that of the `<` of the tag; of a text, that of its first sign that is not white; to be asked for at once. */
export interface Listener {
  start(tag: Tag, place: Place): void;
  end(place: () => Place): void;
  /** All that stands between two tags, never empty, comments and instructions left out. */
  text(value: string, place: () => Place): void;
}

export interface ReadFacts {
  /** The file names a document type that is not read. */
  systemId?: string;
  hasDefaults: boolean;
  elements: number;
}

const mostDepth = 20_000;

interface State {
  /** What saxes reads. */
  source: string;
  /** From an offset in what saxes reads to a place in the file. */
  places: (offset: number) => Place;
  /** saxes reads something else than the file: entities were written out. */
  isWritten: boolean;
  reader: SaxesParser<{xmlns: true; position: true}>;
  listeners: readonly Listener[];
  open: OpenTag[];
  /** The element that was closed last: saxes closes before it complains. */
  closed: OpenTag | undefined;
  start: Place;
  text: string;
  /** Of the tag that is being read. saxes adds the namespaces when the tag is complete. */
  attributes: Attribute[];
  /** The tag declares namespaces. */
  declares: boolean;
  /** Offset after the last tag. */
  after: number;
  /** The tag that is being closed is its own end. */
  isEmptyTag: boolean;
  /** Asked for in faults only. */
  placeOfText: () => Place;
  placeOfEnd: () => Place;
  elements: number;
}

/**
 * Read a file to its end.
 *
 * @throws XmlFault at the first thing that is not well-formed
 */
export function readDocument(xml: string, listeners: readonly Listener[]): ReadFacts {
  const text = xml.startsWith('\uFEFF') ? xml.slice(1) : xml;
  const doctype = readDoctype(text);
  const places = createPlaces(text);
  const broken = doctype && checkDoctype(text, doctype.start);
  if (broken) throw new XmlFault(doctypeFault(broken.message, places(broken.offset)));
  const written = doctype && doctype.entities.size > 0 ? writeOutEntities(text, doctype.end, doctype.entities) : undefined;
  if (written && 'code' in written) throw new XmlFault(entityFault(written, places(written.offset)));
  const state = createState(written?.text ?? text, written ? (at) => places(written.offsetOf(at)) : places, listeners);
  state.isWritten = written !== undefined;
  attach(state);
  read(state);
  return {...(doctype?.system === undefined ? {} : {systemId: doctype.system}), hasDefaults: doctype?.hasDefaults ?? false, elements: state.elements};
}

/** Lines are counted when a place is asked for that saxes cannot tell. */
function createPlaces(text: string): (offset: number) => Place {
  let starts: Int32Array | undefined;
  return (offset) => placeOf((starts ??= lineStarts(text)), offset);
}

function createState(source: string, places: (offset: number) => Place, listeners: readonly Listener[]): State {
  const state: State = {
    source,
    places,
    isWritten: false,
    reader: new SaxesParser({xmlns: true, position: true}),
    listeners,
    open: [],
    closed: undefined,
    start: {line: 1, column: 1},
    text: '',
    attributes: [],
    declares: false,
    after: 0,
    isEmptyTag: false,
    placeOfText: () => places(firstSign(source, state.after)),
    placeOfEnd: () => (state.isEmptyTag ? state.start : lastTag(state)),
    elements: 0
  };
  return state;
}

/**
 * Six handlers and no more: each is a property that saxes adds to its reader, and from the
 * seventh on V8 treats the reader as a table, which makes it three times as slow. Hence errors
 * are caught, and comments and instructions looked for when a place is asked for.
 */
function attach(state: State): void {
  const {reader} = state;
  reader.on('text', (value) => addText(state, value));
  reader.on('cdata', (value) => addText(state, value));
  reader.on('opentagstart', () => {
    if (state.open.length >= mostDepth) throw new XmlFault(phraseXmlFault('nested too deeply', {place: state.start, open: [], closed: undefined, isLoose: false, reference: '', tag: '', sign: ''}));
    state.start = lastTag(state);
    flush(state);
  });
  reader.on('attribute', (attribute) => {
    if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') state.declares = true;
    else state.attributes.push(attribute as Attribute); // its namespace is known before anybody sees it
  });
  reader.on('opentag', (tag) => open(state, tag));
  reader.on('closetag', (tag) => close(state, tag));
}

/** Faults of the file are thrown by saxes with a message that begins with line and column. */
function read(state: State): void {
  const {reader, source} = state;
  try {
    reader.write(source).close();
  } catch (error) {
    if (error instanceof XmlFault || !(error instanceof Error) || !/^\d+:\d+: /u.test(error.message)) throw error;
    throw new XmlFault(phraseXmlFault(error.message, findFault(error.message, {source, position: reader.position, after: state.after, places: state.places, open: state.open, closed: state.closed})));
  }
}

/** Where the tag begins that saxes is at. */
function lastTag({source, reader, places, isWritten}: State): Place {
  const {position, line, columnIndex} = reader;
  const offset = Math.max(0, source.lastIndexOf('<', position - 1));
  const column = columnIndex - (position - offset) + 1;
  return isWritten || column < 1 ? places(offset) : {line, column};
}

function addText(state: State, value: string): void {
  if (state.open.length > 0) state.text += value;
}

function flush(state: State): void {
  if (state.text === '') return;
  for (const listener of state.listeners) listener.text(state.text, state.placeOfText);
  state.text = '';
}

function open(state: State, tag: SaxesTagNS): void {
  const {uri, local, name, isSelfClosing} = tag;
  const event: Tag = {uri, local, name, attributes: state.attributes, declared: state.declares ? tag.ns : undefined, isEmpty: isSelfClosing};
  if (state.attributes.length > 0) state.attributes = [];
  state.declares = false;
  state.elements++;
  state.open.push({name, place: state.start});
  state.after = state.reader.position;
  for (const listener of state.listeners) listener.start(event, state.start);
}

function close(state: State, tag: SaxesTagNS): void {
  state.isEmptyTag = tag.isSelfClosing;
  flush(state);
  state.after = state.reader.position;
  state.closed = state.open.pop();
  for (const listener of state.listeners) listener.end(state.placeOfEnd);
}
