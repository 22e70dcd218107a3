/**
 * The words of an apparatus in the languages in which editions write it. Latin after M. L. West,
 * Textual Criticism and Editorial Technique (1973), and the lists of the Oxford and Teubner
 * series. `{}` is where a number, a siglum or a word is put in.
 */

/** The terms of one language. A new language is one more of these. */
export interface Terms {
  omitted: string;
  added: string;
  /** Struck out by a hand. */
  deleted: string;
  /** Held to be spurious by an editor. */
  secluded: string;
  /** Put in by an editor. */
  supplied: string;
  /** Before the lemma after which something is added. */
  after: string;
  /** The same before the first word. */
  before: string;
  transposed: string;
  /** The words of the lemma twice. */
  repeated: string;
  conjectured: string;
  /** The editor of this text reads so. */
  wrote: string;
  /** The editor of this text punctuates so. */
  punctuated: string;
  doubtful: string;
  evidently: string;
  lacuna: string;
  illegible: string;
  /** Of a reading that is hard to make out. */
  unsure: string;
  /** Of a witness that has nothing here. */
  absent: string;
  absentOfMany: string;
  /** Where a witness breaks off and goes on again, and where it begins and ends. */
  lacunaBegins: string;
  lacunaEnds: string;
  begins: string;
  ends: string;
  /** Between a correction and what was written first. */
  correctedFrom: string;
  beforeCorrection: string;
  afterCorrection: string;
  inErasure: string;
  /** In a space that was left free. */
  inSpace: string;
  aboveLine: string;
  belowLine: string;
  inMargin: string;
  /** A scribe by number. */
  hand: string;
  /** The other witnesses; all of them. */
  rest: string;
  all: string;
  desperate: string;
  blank: string;
  /** What stands in the source, though it can hardly be right. */
  stands: string;
  missingNote: string;
  inferredPage: string;
  oneWordOrTwo: string;
  control: string;
  gap: string;
}

export type TermName = keyof Terms;

/** The layers that the program makes, in the order in which they are printed. */
export interface LayerTitles {
  variants: string;
  emendations: string;
  fontes: string;
  testimonia: string;
  notes: string;
  form: string;
  transcription: string;
}

export interface ApparatusLanguage {
  terms: Terms;
  titles: LayerTitles;
}

const la: ApparatusLanguage = {
  terms: {
    omitted: 'om.',
    added: 'add.',
    deleted: 'del.',
    secluded: 'secl.',
    supplied: 'suppl.',
    after: 'post',
    before: 'ante',
    transposed: 'transp.',
    repeated: 'iter.',
    conjectured: 'coni.',
    wrote: 'scripsi',
    punctuated: 'distinxi',
    doubtful: 'fort.',
    evidently: 'ut vid.',
    lacuna: 'lac.',
    illegible: 'illeg.',
    unsure: 'dub.',
    absent: 'deest',
    absentOfMany: 'desunt',
    lacunaBegins: 'hinc lac.',
    lacunaEnds: 'hucusque lac.',
    begins: 'inc.',
    ends: 'des.',
    correctedFrom: 'corr. ex',
    beforeCorrection: 'a.c.',
    afterCorrection: 'p.c.',
    inErasure: 'in ras.',
    inSpace: 'in spatio',
    aboveLine: 's.l.',
    belowLine: 'infra l.',
    inMargin: 'in marg.',
    hand: 'm. {}',
    rest: 'cett.',
    all: 'codd.',
    desperate: 'locus desperatus',
    blank: 'spatium',
    stands: 'sic {}',
    missingNote: 'huius signi nota deest',
    inferredPage: 'pag. {} numerus suppletus',
    oneWordOrTwo: 'in fine versus utrum una vox an duae',
    control: 'hic in exemplo signum {}, quod scribi nequit',
    gap: 'lac.: {}'
  },
  titles: {
    variants: 'Lectiones testium',
    emendations: 'Emendationes et loci dubii',
    fontes: 'Fontes',
    testimonia: 'Testimonia et loci similes',
    notes: 'Notae editorum',
    form: 'De forma',
    transcription: 'Menda exempli'
  }
};

const en: ApparatusLanguage = {
  terms: {
    omitted: 'om.',
    added: 'add.',
    deleted: 'del.',
    secluded: 'excluded',
    supplied: 'supplied',
    after: 'after',
    before: 'before',
    transposed: 'transp.',
    repeated: 'repeated',
    conjectured: 'conj.',
    wrote: 'ed.',
    punctuated: 'punctuated by ed.',
    doubtful: 'perhaps',
    evidently: 'apparently',
    lacuna: 'gap',
    illegible: 'illegible',
    unsure: 'doubtful',
    absent: 'wanting',
    absentOfMany: 'wanting',
    lacunaBegins: 'gap begins',
    lacunaEnds: 'gap ends',
    begins: 'begins',
    ends: 'ends',
    correctedFrom: 'corr. from',
    beforeCorrection: 'before corr.',
    afterCorrection: 'after corr.',
    inErasure: 'over erasure',
    inSpace: 'in space left',
    aboveLine: 'above line',
    belowLine: 'below line',
    inMargin: 'in margin',
    hand: 'hand {}',
    rest: 'the rest',
    all: 'all',
    desperate: 'beyond repair',
    blank: 'blank space',
    stands: 'sic {}',
    missingNote: 'the note of this call is missing',
    inferredPage: 'page {}: the number is inferred',
    oneWordOrTwo: 'one word or two at the line end',
    control: 'a control character, {}, stands here in the file',
    gap: 'gap: {}'
  },
  titles: {
    variants: 'Readings of the witnesses',
    emendations: 'Emendations and doubtful places',
    fontes: 'Sources of quotations',
    testimonia: 'Testimonia and parallels',
    notes: 'Notes of the editors',
    form: 'Decisions on form',
    transcription: 'Errors of the transcription'
  }
};

const de: ApparatusLanguage = {
  terms: {
    omitted: 'fehlt',
    added: 'fügt hinzu',
    deleted: 'getilgt',
    secluded: 'athetiert',
    supplied: 'ergänzt',
    after: 'nach',
    before: 'vor',
    transposed: 'umgestellt',
    repeated: 'wiederholt',
    conjectured: 'konj.',
    wrote: 'Hg.',
    punctuated: 'Interpunktion Hg.',
    doubtful: 'wohl',
    evidently: 'anscheinend',
    lacuna: 'Lücke',
    illegible: 'unleserlich',
    unsure: 'unsicher',
    absent: 'nicht überliefert',
    absentOfMany: 'nicht überliefert',
    lacunaBegins: 'Lücke beginnt',
    lacunaEnds: 'Lücke endet',
    begins: 'beginnt',
    ends: 'endet',
    correctedFrom: 'korr. aus',
    beforeCorrection: 'vor Korr.',
    afterCorrection: 'nach Korr.',
    inErasure: 'auf Rasur',
    inSpace: 'im Spatium',
    aboveLine: 'über der Zeile',
    belowLine: 'unter der Zeile',
    inMargin: 'am Rand',
    hand: 'Hand {}',
    rest: 'die übrigen',
    all: 'alle',
    desperate: 'nicht zu heilen',
    blank: 'Spatium',
    stands: 'so {}',
    missingNote: 'die Anmerkung zu diesem Zeichen fehlt',
    inferredPage: 'Seite {}: die Zahl ist erschlossen',
    oneWordOrTwo: 'am Zeilenende ein Wort oder zwei',
    control: 'hier steht in der Datei das Steuerzeichen {}',
    gap: 'Lücke: {}'
  },
  titles: {
    variants: 'Lesarten der Textzeugen',
    emendations: 'Emendationen und zweifelhafte Stellen',
    fontes: 'Quellen der Zitate',
    testimonia: 'Testimonien und Parallelen',
    notes: 'Anmerkungen der Herausgeber',
    form: 'Entscheidungen zur Form',
    transcription: 'Fehler der Abschrift'
  }
};

const fr: ApparatusLanguage = {
  terms: {
    omitted: 'om.',
    added: 'aj.',
    deleted: 'suppr.',
    secluded: 'exclu',
    supplied: 'suppl.',
    after: 'après',
    before: 'avant',
    transposed: 'transp.',
    repeated: 'répété',
    conjectured: 'conj.',
    wrote: 'éd.',
    punctuated: 'ponctuation de l’éd.',
    doubtful: 'peut-être',
    evidently: 'apparemment',
    lacuna: 'lac.',
    illegible: 'illisible',
    unsure: 'douteux',
    absent: 'manque',
    absentOfMany: 'manquent',
    lacunaBegins: 'lac. commence',
    lacunaEnds: 'lac. finit',
    begins: 'commence',
    ends: 'finit',
    correctedFrom: 'corr. de',
    beforeCorrection: 'avant corr.',
    afterCorrection: 'après corr.',
    inErasure: 'sur grattage',
    inSpace: 'dans un espace',
    aboveLine: 'au-dessus de la ligne',
    belowLine: 'sous la ligne',
    inMargin: 'en marge',
    hand: 'main {}',
    rest: 'les autres',
    all: 'tous',
    desperate: 'passage désespéré',
    blank: 'espace blanc',
    stands: 'sic {}',
    missingNote: 'la note de cet appel manque',
    inferredPage: 'page {} : numéro restitué',
    oneWordOrTwo: 'un mot ou deux en fin de ligne',
    control: 'le fichier a ici le caractère de contrôle {}',
    gap: 'lacune : {}'
  },
  titles: {
    variants: 'Leçons des témoins',
    emendations: 'Émendations et passages douteux',
    fontes: 'Sources des citations',
    testimonia: 'Témoignages et parallèles',
    notes: 'Notes des éditeurs',
    form: 'Décisions de forme',
    transcription: 'Fautes de la transcription'
  }
};

export const apparatusLanguages = {de, en, fr, la} as const satisfies Readonly<Record<string, ApparatusLanguage>>;

/** What is used where an edition sets nothing: the short terms in Latin, sentences and titles in English. */
export const usualLanguage: ApparatusLanguage = {
  terms: {...la.terms, missingNote: en.terms.missingNote, inferredPage: en.terms.inferredPage, oneWordOrTwo: en.terms.oneWordOrTwo, control: en.terms.control, gap: en.terms.gap},
  titles: en.titles
};

export type TermsName = keyof typeof apparatusLanguages;

/** The term for a reading by its `@type`: the program's own, and the typology of LombardPress (Critical transcription guidelines 1.0, variation, correction, conjecture). */
export const termsOfTypes: Readonly<Record<string, TermName>> = {
  om: 'omitted',
  del: 'deleted',
  secl: 'secluded',
  suppl: 'supplied',
  lac: 'lacuna',
  deest: 'absent',
  lacunaStart: 'lacunaBegins',
  lacunaEnd: 'lacunaEnds',
  witStart: 'begins',
  witEnd: 'ends',
  ac: 'correctedFrom',
  conjecture: 'conjectured',
  present: 'added',
  absent: 'omitted',
  inversion: 'transposed',
  'variation-present': 'added',
  'variation-absent': 'omitted',
  'variation-inversion': 'transposed',
  'correction-addition': 'added',
  'correction-deletion': 'deleted',
  'correction-cancellation': 'deleted',
  'correction-substitution': 'correctedFrom',
  'correction-transposition': 'transposed',
  'conjecture-supplied': 'supplied',
  'conjecture-removed': 'secluded',
  'conjecture-corrected': 'conjectured',
  illegible: 'illegible',
  space: 'blank',
  repeated: 'repeated'
};

/** The term for the place of an addition, by `add/@place` (TEI Guidelines, att.placement). */
export const termsOfPlaces: Readonly<Record<string, TermName>> = {
  above: 'aboveLine',
  interlinear: 'aboveLine',
  supralinear: 'aboveLine',
  superlinear: 'aboveLine',
  'above-line': 'aboveLine',
  infralinear: 'belowLine',
  'below-line': 'belowLine',
  below: 'belowLine',
  margin: 'inMargin',
  marginal: 'inMargin',
  'margin-left': 'inMargin',
  'margin-right': 'inMargin',
  'margin-top': 'inMargin',
  'margin-bottom': 'inMargin',
  inspace: 'inSpace',
  erasure: 'inErasure'
};
