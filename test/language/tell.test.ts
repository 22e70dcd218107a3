import {expect, test} from 'vitest';
import {languages} from '../../src/language/languages.js';
import {commonShare, isPlainly, tellLanguage} from '../../src/language/tell.js';

const samples: Readonly<Record<string, string>> = {
  en: 'The miller had said that he would not come to the well before it was dry, and so they waited for him until the lamps were lit on the other side of the river. Nobody spoke of the rope, which had been lost in the winter.',
  de: 'Der Müller hatte gesagt, dass er nicht vor dem Abend zum Brunnen kommen werde, und so warteten sie auf ihn, bis man die Lampen auf der anderen Seite des Flusses anzündete. Niemand sprach von dem Seil, das im Winter verloren war.',
  fr: 'Le meunier avait dit qu’il ne viendrait pas au puits avant la nuit, et ils l’attendirent donc jusqu’à ce que les lampes fussent allumées de l’autre côté de la rivière. Personne ne parla de la corde que l’on avait perdue dans le froid.',
  it: 'Il mugnaio aveva detto che non sarebbe venuto al pozzo prima di notte, e così lo aspettarono fino a quando le lampade si accesero dalla parte opposta del fiume. Nessuno parlò della corda che era andata perduta con il gelo di gennaio.',
  es: 'El molinero había dicho que no vendría al pozo antes de la noche, y así lo esperaron hasta que se encendieron las lámparas en la otra orilla del río. Nadie habló de la cuerda que se había perdido durante el invierno con las nieves.',
  ru: 'Мельник сказал, что он не придёт к колодцу до ночи, и так они ждали его, пока не зажгли лампы на другом берегу реки. Никто не говорил о верёвке, которая была потеряна зимой, и только он один знал, где она лежит и кто её взял.'
};

test.each(Object.entries(samples))('a text in %s is told from the others', (code, text) => {
  expect(tellLanguage(text, [...languages.values()])?.code).toBe(code);
  const own = languages.get(code);
  expect(own && isPlainly(commonShare(text, own))).toBe(true);
  if (code !== 'en') expect(isPlainly(commonShare(text, languages.get('en') ?? {common: ''}))).toBe(false);
});

test.each([
  [
    'another language',
    'Molendinarius dixerat se ad puteum ante noctem non venturum esse, itaque eum exspectaverunt donec lucernae trans flumen accensae sunt. Nemo de fune locutus est, qui hieme perditus erat, neque quisquam eum invenit, quamquam omnes diu quaesiverunt atque clamaverunt.'
  ],
  ['a few words', 'Der Brunnen war zu.'],
  ['nothing', '']
])('%s tells nothing', (_, text) => {
  expect(tellLanguage(text, [...languages.values()])).toBe(undefined);
});
