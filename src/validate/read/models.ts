/**
 * Schemas that a file names by itself (W3C, “Associating Schemas with XML documents”).
 *
 *     <?xml-model href="../schema/edition.rng" schematypens="http://relaxng.org/ns/structure/1.0"?>
 */
export interface Model {
  href: string;
  kind: 'relaxng' | 'compact' | 'schematron' | 'other';
  /** On the network: it is named, and not fetched. */
  isRemote: boolean;
  /** Where the instruction stands, in UTF-16 units from the start. */
  at: number;
}

/** The schemas that stand before the root element. */
export function readModels(xml: string): Model[] {
  const root = xml.search(/<[\w:]/u);
  const prolog = (root === -1 ? xml : xml.slice(0, root)).replace(/<!--[\s\S]*?-->/gu, (comment) => ' '.repeat(comment.length));
  const found: Model[] = [];
  for (const {index: at, 1: body = ''} of prolog.matchAll(/<\?xml-model\s([\s\S]*?)\?>/gu)) {
    const href = pseudo(body, 'href');
    if (href !== undefined) found.push({href, kind: kindOf(body, href), isRemote: /^[a-z][\w+.\-]+:/iu.test(href) && !/^file:/iu.test(href), at});
  }
  return found;
}

function pseudo(body: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(body);
  return (found?.[1] ?? found?.[2])?.replaceAll('&amp;', '&');
}

function kindOf(body: string, href: string): Model['kind'] {
  const namespace = pseudo(body, 'schematypens') ?? '';
  const type = pseudo(body, 'type') ?? '';
  if (namespace === 'http://purl.oclc.org/dsdl/schematron' || /\.sch$/iu.test(href)) return 'schematron';
  if (type === 'application/relax-ng-compact-syntax' || /\.rnc$/iu.test(href)) return 'compact';
  return namespace === 'http://relaxng.org/ns/structure/1.0' || /\.rng$/iu.test(href) ? 'relaxng' : 'other';
}
