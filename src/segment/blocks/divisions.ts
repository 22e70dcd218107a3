/**
 * Blocks to a tree: front, body and back; a division for each heading, letter and section
 * break; the groups (lists, stanzas, openers) that the steps before have named.
 *
 * TEI Guidelines, chapter 4: what opens a division stands first in it, what closes it last.
 */
import type {Block, Gap, Group, GroupType, Leaf, Mark} from '../../tree.js';
import {blockText} from './blocks.js';
import type {Draft, DraftBlock} from '../draft.js';

export interface Placed {
  block: DraftBlock;
  leaf: Leaf;
  before: Mark[];
}

const frontTypes = new Set(['titlePart', 'byline', 'docImprint']);
const closing = new Set(['signed', 'trailer']);

interface Open {
  group: Group;
  key: number;
  level: number;
}

interface Builder {
  draft: Draft;
  root: Block[];
  stack: Open[];
  sectionGap: number;
  /** The division has content after which no opener may stand. */
  hasContent: boolean;
  isClosed: boolean;
  /** Somebody signs in this text. */
  isSigned: boolean;
  /** The openers in which somebody is addressed, by their keys. */
  addressed: ReadonlySet<number | undefined>;
}

/** Build the tree of blocks. `rest` is what stands after the last block. */
export function buildTree(draft: Draft, placed: readonly Placed[], rest: readonly Mark[]): Block[] {
  const frontEnd = endOfFront(placed);
  const backStart = Math.max(frontEnd, startOfBack(placed));
  const builder: Builder = {
    draft,
    root: [],
    stack: [],
    sectionGap: sectionGap(placed.slice(frontEnd, backStart)),
    hasContent: false,
    isClosed: false,
    isSigned: draft.blocks.some(({type}) => type === 'signed'),
    addressed: new Set(draft.blocks.filter(({type}) => type === 'salute').map(({within: [opener]}) => opener?.key))
  };
  if (frontEnd > 0) buildPart(builder, 'front', placed.slice(0, frontEnd));
  buildPart(builder, 'body', placed.slice(frontEnd, backStart));
  if (backStart < placed.length) buildPart(builder, 'back', placed.slice(backStart));
  linkContents(placed);
  const last = builder.root.at(-1);
  if (rest.length > 0 && last && 'children' in last) last.children.push(gap(rest));
  return builder.root;
}

function gap(marks: readonly Mark[]): Gap {
  return {type: 'gap', marks: [...marks]};
}

/** How many blocks stand before the title, where a preface with its heading comes first. */
function prefaceLength(placed: readonly Placed[]): number {
  return placed[0]?.block.type === 'head'
    ? Math.max(
        0,
        placed.findIndex(({block}) => block.type === 'titlePart')
      )
    : 0;
}

/** The front goes on while its lines do; contents close it. A preface before the title is of the front. */
function endOfFront(placed: readonly Placed[]): number {
  let end = prefaceLength(placed);
  let hasTitle = false;
  let isAfterContents = false;
  for (const [index, {block}] of placed.entries()) {
    if (index < end) continue;
    const isContents = block.within[0]?.kind === 'contents';
    const isFront = frontTypes.has(block.type) || block.within[0]?.type === 'epigraph' || block.within[0]?.kind === 'dedication' || block.kind === 'boilerplate';
    const isOrnament = block.type === 'metamark' && hasTitle && frontTypes.has(placed[index + 1]?.block.type ?? '');
    if (isContents) isAfterContents = true;
    else if (isAfterContents || !(isFront || isOrnament)) break;
    if (frontTypes.has(block.type)) hasTitle = true;
    end = index + 1;
  }
  // A text that is all front (a title alone) still needs a body.
  return end === placed.length ? Math.max(0, end - 1) : end;
}

function startOfBack(placed: readonly Placed[]): number {
  let start = placed.length;
  while (start > 1 && placed[start - 1]?.block.kind === 'boilerplate') start--;
  return start;
}

/** A gap larger than the usual one, and rare: a section break without a heading. */
function sectionGap(placed: readonly Placed[]): number {
  const counts = new Map<number, number>();
  let all = 0;
  for (const {block} of placed) {
    if (block.type !== 'p' || block.gap > 20) continue;
    counts.set(block.gap, (counts.get(block.gap) ?? 0) + 1);
    all++;
  }
  let usual = 1;
  for (const [size, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = size;
  let larger = 0;
  for (const [size, count] of counts) if (size > usual) larger += count;
  return larger > 0 && larger < all * 0.15 && usual >= 1 ? usual + 1 : 99;
}

function buildPart(builder: Builder, type: 'front' | 'body' | 'back', placed: readonly Placed[]): void {
  const first = placed[0];
  const last = placed.at(-1);
  const group: Group = {type, start: first?.leaf.start ?? 0, end: last?.leaf.end ?? 0, children: []};
  builder.root.push(group);
  builder.stack = [{group, key: -1, level: 0}];
  builder.hasContent = false;
  builder.isClosed = false;
  const hasDivisions = type === 'body' && (placed.some(({block}, index) => startsDivision(builder, block, index)) || goesOnBehindClose(placed));
  const preface = type === 'front' ? prefaceLength(placed) : 0;
  if (type === 'back') openGroup(builder, 'div', 0, 1, first?.leaf.start ?? 0, 'boilerplate');
  for (const [index, item] of placed.entries()) {
    if (type === 'body' || (type === 'front' && index < preface)) divide(builder, item, index, hasDivisions);
    else if (preface > 0 && index === preface) while (builder.stack.length > 1) close(builder);
    // After a division TEI takes titles on a title page only.
    place(builder, item, type === 'front' && (preface > 0 ? frontTypes.has(item.block.type) : isOnTitlePage(placed, item.block)));
  }
  builder.stack = [];
}

/** Titles on a page of their own, or with the imprint of a book, are a title page. */
function isOnTitlePage(placed: readonly Placed[], block: DraftBlock): boolean {
  const titles = placed.filter((item) => frontTypes.has(item.block.type));
  return (
    frontTypes.has(block.type) &&
    titles.some((item) => item.block.type === 'docImprint') &&
    titles.some((item) => item.block.type === 'titlePart') &&
    placed[0]?.before.some(({type}) => type === 'pb') === true
  );
}

/** A close, and more behind it: TEI takes nothing after it in the same division. */
function goesOnBehindClose(placed: readonly Placed[]): boolean {
  const isClose = ({block}: Placed): boolean => closing.has(block.type) || block.within[0]?.type === 'closer' || block.within[0]?.type === 'postscript';
  const first = placed.findIndex(isClose);
  return first >= 0 && placed.findLastIndex((item) => !isClose(item)) > first;
}

function startsDivision(builder: Builder, block: DraftBlock, index: number): boolean {
  if ((block.type === 'head' && block.within.length === 0) || block.within[0]?.kind === 'contents') return true;
  if (index > 0 && block.type === 'salute') return true;
  return index > 0 && block.gap >= builder.sectionGap && !block.isAfterBreak && (block.type === 'p' || block.type === 'l') && block.gap < 90;
}

/** Open and close divisions before this block. */
function divide(builder: Builder, {block, leaf}: Placed, index: number, hasDivisions: boolean): void {
  const top = builder.stack.find(({group, key}) => group.type === 'div' && key === 0);
  const isOpener = block.within[0]?.type === 'opener';
  if (block.type === 'head' && block.within.length === 0) {
    const level = block.level ?? 1;
    const above = builder.stack.at(-1);
    // Notes leave their division for their calls: what follows is no second line of its heading.
    const isSecond = !builder.hasContent && above?.level === level && index > 0 && above.group.kind !== 'notes';
    if (!isSecond) openDivision(builder, level, leaf.start, kindOf(builder, block));
    return;
  }
  if (block.within[0]?.kind === 'contents') {
    const {key} = block.within[0];
    if (!builder.stack.some((open) => open.key === key)) while (builder.stack.length > 1) close(builder);
    return;
  }
  if (block.within[0]?.type === 'closer' && !builder.hasContent && builder.stack.length > 1) {
    // A close needs something that it closes.
    block.within = [];
    leaf.type = 'p';
  }
  if (block.type === 'trailer' && hasDivisions && !top) {
    // Nothing stands open that it could end.
    leaf.type = 'p';
  }
  // `FINIS.` ends what stands before it, however far below.
  const isBreak = block.type !== 'trailer' && startsDivision(builder, block, index);
  const isAgain = builder.isClosed && block.within[0]?.type !== 'closer' && block.within[0]?.type !== 'postscript' && block.type !== 'trailer';
  const level = builder.stack.findLast(({group, key}) => group.type === 'div' && key === 0)?.level ?? 1;
  if (isOpener && builder.hasContent) openDivision(builder, level, leaf.start, kindOfOpened(builder, block));
  else if ((isBreak && !isOpener && hasNoFreshHead(builder)) || isAgain) openDivision(builder, level, leaf.start, 'section');
  else if (hasDivisions && !top) openDivision(builder, 1, leaf.start, isOpener ? kindOfOpened(builder, block) : 'section');
}

/** What a date alone opens, in a text that nobody signs, is the entry of a day. */
function kindOfOpened({isSigned, addressed}: Builder, {type, within: [opener]}: DraftBlock): string {
  return isSigned || type === 'salute' || addressed.has(opener?.key) ? 'letter' : 'entry';
}

function hasNoFreshHead(builder: Builder): boolean {
  return builder.hasContent || builder.stack.length === 1;
}

/** What a division is called, by the first word of its heading. */
const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    act: 'act akt atto acto acte действие',
    appendix: 'appendix anhang appendice apéndice приложение',
    book: 'book buch livre libro книга',
    canto: 'canto gesang chant',
    chapter: 'chapter kapitel chapitre capitolo capítulo глава',
    conclusion: 'conclusion schluss conclusione conclusión заключение',
    dedication: 'dedication widmung dédicace dedica dedicatoria',
    epilogue: 'epilogue epilog épilogue epilogo epílogo эпилог',
    introduction: 'introduction einleitung introduzione introducción введение',
    letter: 'letter brief lettre lettera carta письмо',
    notes: 'notes footnotes endnotes anmerkungen fußnoten fussnoten примечания',
    part: 'part teil partie parte часть',
    preface: 'preface vorwort vorrede préface prefazione prefacio предисловие',
    prologue: 'prologue prolog prologo prólogo пролог',
    scene: 'scene szene scène scena escena сцена',
    section: 'section abschnitt sezione sección раздел'
  }).flatMap(([kind, forms]) => forms.split(' ').map((form) => [form, kind]))
);

function kindOf({draft}: Builder, block: DraftBlock): string {
  const text = blockText(draft, block).toLowerCase();
  const word = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return kinds.get(word) ?? (block.level === 2 ? 'subsection' : 'section');
}

function openDivision(builder: Builder, level: number, start: number, kind: string): void {
  while (builder.stack.length > 1 && (builder.stack.at(-1)?.group.type !== 'div' || builder.stack.at(-1)?.key !== 0 || (builder.stack.at(-1)?.level ?? 0) >= level)) close(builder);
  openGroup(builder, 'div', 0, level, start, kind);
  builder.hasContent = false;
  builder.isClosed = false;
}

function openGroup(builder: Builder, type: GroupType, key: number, level: number, start: number, kind?: string): void {
  const group: Group = {type, start, end: start, children: [], ...(kind === undefined ? {} : {kind})};
  builder.stack.at(-1)?.group.children.push(group);
  builder.stack.push({group, key, level});
}

function close(builder: Builder): void {
  const closed = builder.stack.pop();
  const above = builder.stack.at(-1);
  if (closed && above) above.group.end = Math.max(above.group.end, closed.group.end);
}

/** Put a leaf into its groups, opening those that are not open yet. */
function place(builder: Builder, {block, leaf, before}: Placed, isTitlePage: boolean): void {
  const within = isTitlePage ? [{type: 'titlePage' as const, key: -2}, ...block.within] : block.within;
  const base = builder.stack.findLastIndex(({key, group}) => key <= 0 && group.type !== 'titlePage') + 1;
  let depth = 0;
  while (depth < within.length && builder.stack[base + depth]?.key === within[depth]?.key) depth++;
  while (builder.stack.length > base + depth) close(builder);
  for (const {type, key, kind} of within.slice(depth)) openGroup(builder, type, key, 0, leaf.start, kind);
  const group = builder.stack.at(-1)?.group;
  // An ornament that opens a division is content of its own: no heading may follow it there.
  const opensWithOrnament = block.type === 'metamark' && group?.type === 'div' && group.children.every(({type}) => type === 'gap');
  if (before.length > 0) group?.children.push(gap(before));
  for (const child of block.type === 'metamark' ? [ornament(leaf)] : [leaf]) group?.children.push(child);
  for (const {group: open} of builder.stack) open.end = Math.max(open.end, leaf.end);
  if (block.type !== 'head' && block.type !== 'byline' && block.within[0]?.type !== 'opener' && block.type !== 'metamark') builder.hasContent = true;
  if (opensWithOrnament) builder.hasContent = true;
  if (closing.has(block.type) || block.within[0]?.type === 'closer') builder.isClosed = true;
}

/** Lines of the contents point to the heads that they name. */
function linkContents(placed: readonly Placed[]): void {
  const leaves = new Map<DraftBlock, Leaf>();
  for (const {block, leaf} of placed) if (block.type === 'head') leaves.set(block, leaf);
  for (const {block, leaf} of placed) {
    const target = block.target && leaves.get(block.target);
    if (target) leaf.target = target;
  }
}

/** An asterism by itself is a block of its own. */
function ornament(leaf: Leaf): Leaf {
  return {...leaf, type: 'ab', kind: 'ornament'};
}
