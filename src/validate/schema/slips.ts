/** Names that people write out of habit: of HTML, of older TEI, of XML without namespaces; and what TEI calls the thing. */

/** Elements. */
export const elementSlips: Readonly<Record<string, readonly string[]>> = {
  a: ['ref'],
  article: ['div'],
  b: ['hi'],
  blockquote: ['quote'],
  br: ['lb'],
  em: ['emph', 'hi'],
  footnote: ['note'],
  h1: ['head'],
  h2: ['head'],
  h3: ['head'],
  h4: ['head'],
  hr: ['milestone'],
  i: ['hi'],
  img: ['graphic'],
  li: ['item'],
  ol: ['list'],
  section: ['div'],
  small: ['hi'],
  span: ['seg', 'hi'],
  strong: ['hi'],
  sub: ['hi'],
  sup: ['hi'],
  td: ['cell'],
  th: ['cell'],
  tr: ['row'],
  u: ['hi'],
  ul: ['list']
};

/** Attributes. */
export const attributeSlips: Readonly<Record<string, readonly string[]>> = {
  class: ['rend', 'type'],
  href: ['target'],
  id: ['xml:id'],
  key: ['ref'],
  lang: ['xml:lang'],
  language: ['xml:lang'],
  link: ['target'],
  src: ['url'],
  style: ['rend'],
  title: ['n'],
  url: ['target'],
  value: ['n', 'when'],
  witness: ['wit']
};
