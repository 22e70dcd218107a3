import type {Language} from './language.js';

/** German prose of the eighteenth to the twenty-first century. */
export const de = {
  code: 'de',
  common: `
    aber als am an auch auf aus bei bis das dass daß dem den der des die durch ein eine einem einen einer er
    es für haben hat im in ist man mehr mit nach nicht noch nur oder sein sich sie sind so über um und von vor
    war werden wie wird wurde zu zum zur
  `,
  notNames: `
    Ab Abends Aber Abgesehen Abschnitt Ach Acht Ähnlich Alle Allein Allem Allen Allenfalls Aller Allerdings
    Alles Allgemein Als Alsbald Alsdann Also Alte Alten Alter Am An Andere Anderen Anderer Andererseits
    Anderes Anders Anderseits Anfang Anfangs Angenommen Angesichts Anhang Anlaß Anmerkung Anmerkungen
    Anscheinend Anstatt Antwort Arbeit Arbeiter Arme Auch Auf Aufgabe Aufgrund Augenblick Aus Ausdruck Ausgabe
    Ausgehend Außer Außerdem Autor Bald Band Bauern Bedeutung Begriff Bei Beide Beiden Beides Beim Beinahe
    Beispiel Beispielsweise Bekanntlich Bereits Besonders Besser Bestimmt Betrachten Betrachtet Bevor Bewegung
    Bezüglich Bin Bis Bisher Bist Bitte Bleibt Bloß Böse Brief Bruder Buch Bürger Da Dabei Dadurch Dafür
    Dagegen Daher Dahin Damals Damen Damit Danach Dank Danke Dann Dar Daran Darauf Daraus Darf Darin
    Darstellung Darüber Darum Darunter Das Daselbst Dasjenige Dass Daß Dasselbe Davon Davor Dazu Dein Deine
    Deinem Deinen Deiner Dem Demgegenüber Demgemäß Demnach Demzufolge Den Denen Denken Denn Dennoch Denselben
    Der Derart Deren Dergleichen Derjenige Derselbe Des Desgleichen Deshalb Dessen Desto Deswegen Dich Dichter
    Die Diejenige Diejenigen Dies Diese Dieselbe Dieselben Diesem Diesen Dieser Dieses Diesmal Ding Dinge Dir
    Doch Doktor Dort Drei Dritte Dritten Drittens Du Durch Durchaus Dürfen Eben Ebenfalls Ebenso Ehe Ehemals
    Eher Eigentlich Ein Einander Eine Einem Einen Einer Einerseits Eines Einfach Einheit Einige Einigen
    Einiges Einleitung Einmal Eins Einst Einzelne Einzig Elf Ende Endlich Entgegen Entsprechend Entstehung
    Entweder Entwicklung Er Erde Erfahrung Ergebnis Erinnerung Erkenntnis Ernst Erst Erste Ersten Erstens
    Erster Es Etliche Etwa Etwas Euch Euer Eure Ewig Fall Falls Familie Fast Feind Ferner Form Frage Fragen
    Französische Frau Frauen Frei Freiheit Freilich Freitag Freude Freund Freunde Friede Frieden Früh Früher
    Führt Fünf Für Ganz Ganze Gar Gebt Gedanke Gedanken Gegen Gegensatz Gegenstand Gegenüber Gegenwart Geh
    Gehen Geht Geist Geld Gelegentlich Gemäß Gemeinde Gemeinschaft Genau Genossen Genug Gerade Gerechtigkeit
    Gern Gesagt Geschichte Gesellschaft Gesetz Gesetze Gesetzt Gestern Gewalt Gewiss Gewiß Gewöhnlich Gibt
    Glaube Gleich Gleiche Gleichfalls Gleichsam Gleichwohl Gleichzeitig Glück Glücklicherweise Gnade Gott
    Götter Gottes Groß Große Großen Grund Gründe Grundlage Gut Gute Guten Hab Habe Haben Haß Hat Hatte Hätte
    Hatten Hauptsächlich Haus Heft Heil Heilige Her Herr Herren Herrschaft Herz Heute Heutzutage Hier Hieran
    Hierauf Hieraus Hierbei Hierdurch Hierin Hiermit Hiernach Hierüber Hierzu Himmel Hin Hingegen Hinsichtlich
    Hinter Historisch Hoch Hoffentlich Höre Hört Hundert Ich Idee Ideen Ihm Ihn Ihnen Ihr Ihre Ihrem Ihren
    Ihrer Ihres Im Immer Immerhin In Indem Indes Indessen Infolge Infolgedessen Inhalt Innerhalb Ins
    Insbesondere Insofern Insoweit Interesse Inwiefern Inzwischen Irgend Irgendein Ist Ja Jahr Jahre
    Jahrhundert Januar Jawohl Je Jede Jedem Jeden Jedenfalls Jeder Jedermann Jedes Jedoch Jemals Jemand Jene
    Jenem Jenen Jener Jenes Jenseits Jetzt Jugend Jung Junge Kaiser Kampf Kann Kannst Kapital Kapitalismus
    Kapitel Kaum Kein Keine Keinem Keinen Keiner Keinerlei Keineswegs Kennen Kind Kinder Kirche Klasse Klassen
    Klein Kleine König Können Konnte Könnte Kraft Krieg Krise Kritik Kultur Kunst Kurz Land Lande Lang Lange
    Längst Laß Lassen Lasset Laßt Laut Leben Leider Letzte Letzten Letzteres Leute Licht Lieb Liebe Lieber
    Liegt Literatur Mach Macht Mädchen Majestät Mal Man Manche Manchem Manchen Mancher Manches Manchmal Mann
    Männer Masse Massen Mehr Mehrere Mein Meine Meinem Meinen Meiner Meinung Meist Meistens Mensch Menschen
    Menschheit Methode Mich Minister Mir Mit Mithin Mittel Mitten Mitunter Möge Mögen Möglich Möglicherweise
    Möglichkeit Moment Montag Moral Morgen Muss Muß Müssen Mußte Mut Mutter Nach Nachdem Nachher Nachmals
    Nachricht Nächst Nacht Name Namen Namentlich Nämlich Nation Natur Natürlich Neben Nehmen Nein Neu Neue
    Neuen Neuerdings Nicht Nichts Nichtsdestoweniger Nie Niemals Niemand Nimmt Nirgends Noch Nötig Notwendig
    Notwendigkeit Nun Nunmehr Nur Ob Oben Obgleich Objekt Obschon Obwohl Oder Offenbar Öffentlich Oft Oftmals
    Ohne Ohnehin Ökonomie Ordnung Ort Paar Partei Parteien Person Personen Pflicht Philosophie Plötzlich
    Politik Politisch Praxis Prinzip Produktion Professor Proletariat Punkt Quelle Recht Rechte Rede Regel
    Regierung Reich Religion Republik Revolution Revolutionär Richtig Ruhe Sache Sage Sagen Sagt Samstag Satz
    Schließlich Schluß Schon Schöne Schrift Schriften Schwer Schwester Sechs Seele Sehen Sehr Sei Seid Sein
    Seine Seinem Seinen Seiner Seines Seit Seitdem Seite Seither Selbst Selbstverständlich Selten Sicher
    Sicherlich Sie Sieben Sieh Siehe Sieht Sind Sinn Sittlichkeit So Sobald Sodann Sofern Sofort Sogar
    Sogenannte Sogleich Solange Solch Solche Solchem Solchen Solcher Solches Soldaten Soll Sollen Sollte Somit
    Sondern Sonntag Sonst Soviel Soweit Sowie Sowohl Sozialismus Sozialisten Später Sprache Spricht Staat
    Staaten Stadt Statt Stets Stück Stunde System Tag Tage Tat Tatsache Tatsachen Tatsächlich Tausend Teil
    Teile Teils Teuer Text Theorie Tiefe Tod Trotz Trotzdem Tugend Tut Über Überall Überdies Überhaupt
    Übrigens Um Unabhängig Und Ungefähr Unmittelbar Unmöglich Uns Unser Unsere Unserem Unseren Unserer Unter
    Unterdessen Unterschied Ursache Urteil Vater Vaterland Verein Verfasser Vergleiche Verhältnis Verhältnisse
    Vernunft Verstand Viel Viele Vielen Vieles Vielleicht Vielmehr Vier Volk Völker Voll Vollkommen Vom Von
    Vor Voraus Vorausgesetzt Vorher Vorläufig Vormals Vorn Vorrede Vorsicht Vorwort Wahr Während Wahrhaft
    Wahrheit Wahrlich Wahrscheinlich Wann War Wäre Waren Warum Was Wasser Weder Weg Wegen Weil Weise Weit
    Weiter Weiterhin Welch Welche Welchem Welchen Welcher Welches Welt Wem Wen Wenig Wenige Weniger Wenigstens
    Wenn Wenngleich Wer Werden Werk Werke Werte Wesen Wessen Wichtig Wider Wie Wieder Wiederum Wieso Wieviel
    Will Wille Willst Wir Wird Wirklich Wirklichkeit Wirtschaft Wissen Wissenschaft Wo Wobei Wodurch Wofür
    Woher Wohin Wohl Wollen Wollte Womit Woran Worauf Woraus Worin Wort Worte Worüber Wozu Wunder Wurde Würde
    Wurden Würden Zahl Zahlreiche Zehn Zeigt Zeit Zeiten Ziel Zu Zuerst Zufolge Zugegeben Zugleich Zuletzt Zum
    Zumal Zunächst Zur Zusammen Zusammenhang Zustand Zuvor Zwar Zwei Zweifellos Zweite Zweiten Zweitens
    Zwischen Zwölf
  `,
  quotes: [
    ['„', '“'],
    ['»', '«'],
    ['«', '»'],
    ['‚', '‘'],
    ['›', '‹'],
    ['"', '"'],
    ["'", "'"]
  ],
  // Without the last stop.
  abbreviations: `
    §§ a.a.O Abb Abh Abhandl Abs Absch Abschn Abt Abth a.d Alex allg altgr a.M Anh Anm Anmm Ann a.O Apr Arch
    Art a.S Aufl Aug Ausg Ausgg Bd Bde Bdn bearb Beil Beitr Ber bes beziehungsw Bibl Bl Bll Buchh Bull bzw ca
    cf Chr Cie cit Co cod Comp Dez d.h d.i Di Dipl Diss Do Dr Drs dt ebd ebda eingel Einl Einleit engl Eph erw
    etc event evtl Ew Ex exkl Expl Exz f Faks Feb Febr Ferd ff fg fgg Fig fl Fn fol folg Fr Frh Frhr Friedr
    Frl frz Fußn Gal geb Gebr gegebenenf Ges gest Gf ggf Gottfr griech H Habil Hbf hebr Heinr herausg Hft hg
    hgg Hr Hrn hrsg Hs Hss i.a ib ibid id i.d.R i.e i.J Ing inkl insbes ital Jahrb Jahrg Jahrh Jan Jän Jb Jbb
    Jg Jgg Jh Jhd Jhdt Jhs Joh Jul Jun kais Kap kgl k.k Kol Kor kr lat Lfg Lief loc Ltd Ludw Luk M Mag Matth
    m.E Mi Mill Mio Mitt Mo Mos Mrd Mrz Ms Mskr Mss Nachw n.Chr neubearb n.F No Nov Nr Nrn o.ä Offb o.g o.J
    Okt o.O op Pf Phil Pl poln Prof r Reg resp Röm russ s s.a Sa Se Sep Sept s.o sog sogen Sp span Sr St Str
    s.u T Tab Taf Th Theod Thess Thl Thlr Tim Tl Tle Tlr Tsd u.a u.ä übers ungef Univ unveränd u.s.f usf u.s.w
    usw v v.Chr verb Verh Verl verm verst vgl Vorw v.u.Z Wilh Z z.b Zeitschr zit Zs z.T Ztg Ztschr z.Z Zz
  `,
  // With and without the stop.
  honorifics: `
    Admiral Base Bruder Bürger Bürgerin Dipl.-Ing. Doktor Don Donna Dr Dr. Durchlaucht Ew. Exzellenz
    Feldmarschall Feldwebel Fr. Frau Fräulein Freifrau Freiherr Frhr. Frl. Geheimrat Gen. General
    Generalleutnant Generalmajor Genosse Genossen Genossin Gnaden Hauptmann Heilige Heiliger Herr Herren Herrn
    Hl. Hochwürden Hofrat Hoheit Hr. Hrn. Ihro Ing. Junker Kapitän Kollege Kollegin Lady Leutnant Lord Madame
    Mag. Magister Majestät Major Meister Mister Monsieur Monsignore Mr. Mrs. Mutter Oberleutnant Oberst Onkel
    Pastor Pater Pfarrer Prof Prof. Professor Ritter Rittmeister Sankt Schwester Se. Signor Sir St. Tante
    Vater Vetter
  `,
  roles: `
    Abgeordnete Abgeordneter Abt Äbtissin Apostel Arbeiterführer Architekt Arzt Astronom Außenminister Autor
    Bankier Baron Baronin Bildhauer Biologe Bischof Botschafter Buchhändler Bundeskanzler Bundespräsident
    Bürgermeister Burggraf Chemiker Dekan Dichter Dichterin Diener Direktor Dramatiker Drucker Erzbischof
    Erzherzog Evangelist Fabrikant Feldherr Finanzminister Freund Führer Fürst Fürstin Gelehrter
    Generalsekretär Gesandte Gesandter Geschichtsschreiber Gouverneur Graf Gräfin Großherzog Herausgeber
    Herausgeberin Herzog Herzogin Historiker Innenminister Journalist Jurist Kaiser Kaiserin Kanzler Kanzlerin
    Kardinal Kaufmann Komponist König Königin Konsul Kriegsminister Kritiker Kronprinz Kurfürst Landgraf
    Lehrer Maler Markgraf Marschall Mathematiker Minister Ministerin Ministerpräsident Musiker Nationalökonom
    Naturforscher Oberbürgermeister Ökonom Papst Patriarch Pfalzgraf Philologe Philosoph Physiker Politiker
    Präsident Präsidentin Premierminister Prinz Prinzessin Probst Prophet Propst Psychologe Publizist
    Rechtsanwalt Redakteur Reformator Reichskanzler Reichspräsident Rektor Revolutionär Richter Romancier
    Sänger Schauspieler Schauspielerin Schriftsteller Schriftstellerin Schüler Sekretär Senator Soziologe
    Sprecher Staatsmann Staatssekretär Statthalter Student Sultan Theologe Übersetzer Übersetzerin Verfasser
    Verleger Vizepräsident Vorsitzende Vorsitzender Zar Zarin
  `,
  particles: 'af bin da de della di du ibn van vom von zu',
  suffixes: `
    a. D. | d. Ä. | d. Gr. | d. J. | der Ältere | der Dritte | der Erste | der Fromme | der Große |
    der Jüngere | der Kühne | der Schreckliche | der Vierte | der Weise | der Zweite | I | I. | II | II. |
    III | III. | IV | IV. | IX | IX. | Jr. | Jun. | junior | MdB | MdR | Sen. | senior | sr. | V | V. | VI |
    VI. | VII | VII. | VIII | VIII. | X | X. | XI. | XII. | XIII. | XIV. | XV. | XVI.
  `,
  givenNames: `
    Achim Adalbert Adam Adelheid Adolf Agnes Albert Albrecht Alexander Alexandre Alfons Alfred Alois Amalie
    André Andreas Angela Anna Anneliese Annette Anton Antonie Antonio Arno Arnold Arthur August Augusta Axel
    Balthasar Barbara Bartholomäus Beate Benedikt Benjamin Bernd Bernhard Berta Bertha Berthold Bertolt
    Bettina Birgit Björn Bodo Brigitte Bruno Burkhard Carl Carlo Charles Charlotte Christa Christian
    Christiane Christine Christoph Clara Claudia Claus Clemens Conrad Cornelia Dagmar Daniel David Detlef
    Dieter Dietrich Dora Dorothea Eberhard Eckart Edgar Edith Edmund Eduard Edward Egon Elfriede Elias
    Elisabeth Elise Elke Ella Else Elvira Emil Emile Emilie Emma Engelbert Erhard Erich Erika Erna Ernst Erwin
    Esther Eugen Eva Ewald Fanny Felix Ferdinand Florian François Frank Franz Franziska Frieda Friederike
    Friedrich Fritz Gabriele Georg George Gerd Gerda Gerhard Gerhart Gertrud Giovanni Gisela Giuseppe
    Gottfried Gotthold Gottlieb Gottlob Götz Gregor Greta Gretchen Grete Günter Günther Gustav Hanna Hannah
    Hannelore Hans Harald Hartmut Hedwig Heiner Heinrich Heinz Helene Helga Helmut Helmuth Henri Henriette
    Henry Herbert Hermann Hermine Herta Hieronymus Hilde Hildegard Holger Horst Hubert Hugo Ida Ignaz Ilse
    Immanuel Inge Ingeborg Ingrid Irene Irma Isaak Isabella Iwan Jacques Jakob Jan Jean Jens Joachim Jochen
    Johann Johanna Johannes John Jonas Jörg José Josef Joseph Josephine Julia Julie Julius Jürgen Jutta Karin
    Karl Karla Karoline Kaspar Käte Katharina Käthe Katja Klara Klaus Klemens Konrad Konstantin Kurt Lena Lene
    Leo Leonhard Leonid Leopold Lieselotte Lisa Lorenz Lothar Lotte Louis Louise Ludwig Luise Lukas Magda
    Magdalena Manfred Marcus Margarete Margarethe Maria Marianne Marie Mark Markus Marta Martha Martin Mathias
    Mathilde Matthias Max Maximilian Melchior Michael Michail Michel Minna Monika Moritz Moses Nikolai
    Nikolaus Norbert Olga Oskar Oswald Ottilie Otto Paul Paula Paulina Pauline Peter Petra Philipp Pierre
    Rahel Rainer Ralf Regina Reinhard Reinhold Renate Richard Robert Roland Rolf Rosa Rudi Rudolf Ruth Sabine
    Salomon Samuel Sara Sebastian Sergej Siegfried Siegmund Sigmund Simon Sophie Stefan Stephan Susanne
    Sybille Thea Theodor Theresa Therese Thomas Tobias Ulrich Ulrike Ursula Uwe Valentin Veit Vera Veronika
    Viktor Viktoria Vinzenz Volker Walter Walther Werner Wilhelm Wilhelmine Willi William Willy Wjatscheslaw
    Wladimir Wolf Wolfgang Wolfram Xaver
  `,
  surnames: `
    Adenauer Adler Adorno Althusser Arendt Bach Bachofen Bakunin Barth Bauer Baumgarten Bebel Becher Beckett
    Beethoven Benjamin Benn Bernstein Bismarck Bloch Blücher Böhme Boltzmann Bonhoeffer Bormann Börne Brahms
    Brandt Brecht Brentano Bruckner Brüning Bucharin Büchner Bultmann Burckhardt Byron Calvin Camus Carnap
    Cassirer Celan Chamisso Chruschtschow Churchill Clausewitz Comte Cranach Cromwell Danton Darwin Descartes
    Dickens Diderot Dilthey Dimitroff Döblin Dostojewski Dreyfus Dühring Dürer Dürrenmatt Ebert Eichendorff
    Eichmann Einstein Eisler Eisner Engels Erhard Feuchtwanger Feuerbach Fichte Flaubert Fontane Foucault
    Fourier Frege Freiligrath Freud Frisch Fröbel Gadamer Galilei Gandhi Gauß Gehlen Goebbels Goethe Gogol
    Göring Gorki Gottsched Gramsci Grillparzer Grimmelshausen Gropius Gryphius Habermas Haeckel Hamann Händel
    Harnack Hauptmann Haydn Hebbel Hegel Heidegger Heine Heisenberg Helmholtz Herder Herwegh Herzl Hesse
    Hilferding Himmler Hindenburg Hitler Hobbes Hoffmann Hofmannsthal Hölderlin Honecker Horkheimer Humboldt
    Hume Husserl Hutten Ibsen Jacobi Jaspers Jaurès Joyce Jung Jünger Kafka Kant Kästner Kautsky Keller Kepler
    Kierkegaard Kleist Klimt Klopstock Kopernikus Kropotkin Lassalle Leibniz Lenin Lessing Lichtenberg Liebig
    Liebknecht Liszt Locke Ludendorff Lukács Luther Luxemburg Mach Machiavelli Mahler Mallarmé Malthus Marat
    Marcuse Marx Mehring Melanchthon Mendelssohn Metternich Meyerbeer Molotow Moltke Mommsen Mörike Mozart
    Müntzer Mussolini Naumann Nestroy Newton Nicolai Nietzsche Noske Oppenheimer Owen Paracelsus Pestalozzi
    Picasso Planck Plechanow Popper Proudhon Proust Puschkin Ranke Rathenau Reuter Ribbentrop Ricardo
    Richelieu Riemann Rilke Robespierre Roosevelt Rosenberg Rousseau Ruge Sartre Savigny Scheidemann Scheler
    Schelling Schiller Schlegel Schleiermacher Schliemann Schnitzler Schönberg Schopenhauer Schrödinger
    Schubert Schumann Schumpeter Seghers Shakespeare Shaw Simmel Sombart Spengler Spinoza Stalin Stifter
    Stirner Strauß Stresemann Strindberg Thälmann Thomasius Tieck Tirpitz Tito Toller Tolstoi Tönnies
    Treitschke Trotzki Tschechow Tucholsky Turgenjew Ulbricht Vico Virchow Vogt Wagner Wallenstein Weber
    Wedekind Weitling Werfel Wieland Winckelmann Windelband Wittgenstein Wolff Wundt Zetkin Zola Zuckmayer
    Zweig Zwingli
  `,
  mononyms: `
    Abraham Achill Achilles Adam Agamemnon Ahasver Aischylos Alexander Amor Anakreon Anaxagoras Antigone
    Apollo Apollon Archimedes Ariadne Aristophanes Aristoteles Athene Augustin Augustinus Augustus Averroes
    Avicenna Bacchus Boccaccio Brutus Buddha Calderon Cäsar Cato Cervantes Christus Cicero Cyrus Daniel Dante
    David Demokrit Demosthenes Diana Diogenes Dionysos Elias Epiktet Epikur Erasmus Euklid Euripides Eva
    Ezechiel Faust Galilei Gretchen Hannibal Hektor Helena Herakles Heraklit Herkules Hermes Herodes Herodot
    Hesiod Hiob Homer Horaz Ikarus Iphigenie Isaak Isaias Jakob Jason Jeremias Jesaja Jesus Johannes Jonas
    Judas Juno Jupiter Juvenal Kain Kassandra Kleopatra Kolumbus Konfuzius Konstantin Kopernikus Kreon Laokoon
    Lazarus Leonardo Livius Lohengrin Lucifer Lukas Lukian Lukrez Luzifer Lykurg Macchiavell Mahomet Maria
    Markus Mars Matthäus Medea Mephisto Mephistopheles Merkur Michelangelo Minerva Mohammed Molière Montaigne
    Montesquieu Moses Napoleon Narziß Neptun Nero Noah Novalis Odin Ödipus Odysseus Orest Orpheus Ovid Pandora
    Parmenides Parzival Paulus Penelope Perikles Petrarca Petrus Phidias Pilatus Pindar Plato Platon Plautus
    Plinius Plotin Plutarch Polybios Poseidon Prometheus Properz Ptolemäus Pythagoras Raffael Rembrandt
    Romulus Salomo Samson Sappho Satan Saturn Saul Seneca Siegfried Sisyphus Sokrates Solon Sophokles
    Spartacus Spartakus Sueton Tacitus Tannhäuser Tasso Terenz Thales Theseus Thomas Thor Thukydides Tiberius
    Tizian Tristan Ulysses Venus Vergil Voltaire Vulkan Werther Wotan Xenophon Zarathustra Zeus
  `,
  places: `
    Aachen | Abessinien | Afghanistan | Afrika | Ägypten | Albanien | Alexandria | Algerien | Alpen |
    Amerika | Amsterdam | Ankara | Antwerpen | Arabien | Argentinien | Armenien | Asien | Athen | Äthiopien |
    Atlantischer Ozean | Augsburg | Auschwitz | Australien | Babylon | Bad Godesberg | Baden | Balkan |
    Bamberg | Barcelona | Basel | Bayern | Bayreuth | Belgien | Belgrad | Bengalen | Berlin | Bern |
    Bielefeld | Bochum | Böhmen | Bologna | Bonn | Bosnien | Boston | Brandenburg | Brasilien | Braunschweig |
    BRD | Bremen | Breslau | Brüssel | Buchenwald | Budapest | Buenos Aires | Bukarest | Bulgarien |
    Bundesrepublik | Bundesrepublik Deutschland | Burgund | Byzanz | Chicago | Chile | China | Dachau |
    Damaskus | Dänemark | Danzig | Darmstadt | DDR | Delphi | Den Haag | Deutsche Demokratische Republik |
    Deutschland | Donau | Dortmund | Dresden | Dublin | Duisburg | Düsseldorf | Edinburgh | Eisenach | Elbe |
    Elberfeld | Elsaß | England | Erfurt | Erlangen | Essen | Estland | Europa | Fernen Osten | Ferner Osten |
    Ferrara | Finnland | Flandern | Florenz | Franken | Frankfurt | Frankfurt am Main |
    Frankfurt an der Oder | Frankreich | Freiburg | Freiburg im Breisgau | Galizien | Genf | Gent | Genua |
    Görlitz | Gotha | Göttingen | Graz | Griechenland | Großbritannien | Halle | Halle an der Saale |
    Hamburg | Hannover | Havanna | Heidelberg | Heiliges Land | Helsinki | Hessen | Hiroshima | Holland |
    Indien | Indochina | Innsbruck | Irak | Iran | Irland | Island | Israel | Istanbul | Italien | Japan |
    Jena | Jerusalem | Jordanien | Jugoslawien | Kairo | Kalifornien | Kanada | Kap der Guten Hoffnung |
    Karlsruhe | Kärnten | Karthago | Kassel | Kaukasus | Kiel | Kiew | Köln | Königsberg | Konstantinopel |
    Kopenhagen | Korea | Korinth | Korsika | Kosovo | Krakau | Krim | Kroatien | Kuba | Leipzig | Leningrad |
    Lettland | Libanon | Libyen | Lissabon | Litauen | Livland | London | Los Angeles | Lothringen | Lübeck |
    Luzern | Lyon | Madrid | Magdeburg | Mähren | Mailand | Main | Mainz | Manchester | Mannheim | Marburg |
    Marokko | Marseille | Mazedonien | Mecklenburg | Meißen | Memel | Mesopotamien | Metz | Mexiko | Minsk |
    Mittelmeer | Mosel | Moskau | München | Münster | Nahen Osten | Naher Osten | Nazareth | Neapel | Neckar |
    Neuenburg | Neu-England | Neuseeland | New York | Niederlande | Niederösterreich | Nil | Norddeutschland |
    Nordsee | Normandie | Norwegen | Nürnberg | Oberschlesien | Oder | Odessa | Oldenburg | Oslo | Ostasien |
    Österreich | Österreich-Ungarn | Osteuropa | Ostpreußen | Ostsee | Oxford | Padua | Pakistan | Palästina |
    Paris | Peking | Persien | Petersburg | Petrograd | Pfalz | Philadelphia | Polen | Pommern | Portugal |
    Posen | Potsdam | Prag | Preußen | Provence | Pyrenäen | Ravenna | Regensburg | Reval | Rhein |
    Rheinland | Riga | Rio de Janeiro | Rom | Rostock | Rote Meer | Rotes Meer | Rotterdam | Ruhrgebiet |
    Rumänien | Russland | Rußland | Saarbrücken | Sachsen | Salzburg | San Francisco | Sankt Petersburg |
    Sarajevo | Savoyen | Schlesien | Schleswig | Schleswig-Holstein | Schottland | Schwaben | Schwarze Meer |
    Schwarzes Meer | Schwarzwald | Schweden | Schweiz | Serbien | Shanghai | Sibirien | Siebenbürgen |
    Sizilien | Skandinavien | Slowakei | Slowenien | Sofia | Sowjetunion | Spanien | Sparta | Speyer | Spree |
    St. Gallen | St. Petersburg | Stalingrad | Steiermark | Stettin | Stiller Ozean | Stockholm | Straßburg |
    Stuttgart | Südafrika | Südamerika | Sudan | Sudetenland | Syrakus | Syrien | Texas | Theben | Themse |
    Thüringen | Tibet | Tirana | Tirol | Tokio | Toskana | Totes Meer | Trier | Triest | Troja |
    Tschechoslowakei | Tübingen | Tunis | Turin | Türkei | UdSSR | Ukraine | Ulm | Ungarn | Unter den Linden |
    Uppsala | Ural | USA | Venedig | Venezuela | Vereinigte Staaten | Vereinigte Staaten von Amerika |
    Vereinigten Staaten | Vereinigtes Königreich | Verona | Versailles | Vietnam | Warschau | Washington |
    Weichsel | Weimar | Weser | Westdeutschland | Westeuropa | Westfalen | Wien | Wiesbaden | Wittenberg |
    Wolga | Worms | Wuppertal | Württemberg | Würzburg | Ypern | Zürich | Zypern
  `,
  peoples: `
    Afrikaner Ägypter ägyptisch Albaner Albanern albanisch albanische albanischen Alemannen Amerikaner
    amerikanisch amerikanische amerikanischen Anarchist Anarchisten Angelsachsen Araber arabisch arabische
    Armenier Asiaten Athener Azteken Babylonier Basken Bauhaus Bayer bayerisch Bayern Belgier belgische
    Benediktiner Berliner Böhme Bolschewik Bolschewiki Bolschewisten bolschewistisch Bosnier Brasilianer
    Briten britisch britische britischen Buddhist Buddhisten Bulgaren bulgarisch Burgunder Byzantiner
    Calvinisten Chinese Chinesen chinesisch chinesische chinesischen Christ Christen Christentum christlich
    christliche christlichen Dänen dänisch deutsch Deutsche Deutschen Deutscher Dominikaner Engländer
    Engländern englisch englische englischen englischer Epikureer Europäer europäisch europäische europäischen
    Faschist Faschisten Finnen finnisch Flamen Franken Franziskaner Franzose Franzosen französisch
    französische französischen Freimaurer Friesen Gallier Germanen germanisch Girondisten Goten Grieche
    Griechen Griechisch griechische griechischen Habsburger Hebräer hebräisch Hegelianer Heiden Hellenen Hindu
    Hindus Hohenzollern Holländer holländisch Hugenotten Hunnen Hussiten Inder Indianer indisch Inka Iren
    irisch Israeli Israelis Israeliten Italiener italienisch italienische italienischen Jakobiner Japaner
    japanisch Jesuit Jesuiten Jude Juden Judentum jüdisch jüdische jüdischen Junghegelianer Kalvinisten
    Kantianer Kartäuser Karthager Katholik Katholiken katholisch katholische katholischen Kelten keltisch
    Kirchenväter Kommunist Kommunisten kommunistisch kommunistische kommunistischen Konfuzianer Kosaken
    Kroaten kroatisch Kurden Langobarden Latein lateinisch lateinische lateinischen Leninisten Letten Litauer
    Lutheraner lutherisch Magyaren Marxismus Marxist Marxisten marxistisch marxistische marxistischen
    Mazedonier Menschewiki Mohammedaner Mongolen Moslem Moslems Muslim Muslime Nationalsozialist
    Nationalsozialisten Nazi Nazis Neukantianer Neuplatoniker Niederländer niederländisch Normannen Norweger
    norwegisch Orthodoxe Osmanen Österreicher österreichisch österreichische österreichischen Palästinenser
    Peripatetiker Perser persisch Pharisäer Philister Phönizier Pietisten Platoniker Pole Polen polnisch
    polnische polnischen Portugiesen portugiesisch Preuße Preußen preußisch preußische preußischen Protestant
    Protestanten protestantisch Puritaner Pythagoreer Quäker Römer römisch römische römischen Rumänen
    rumänisch Russe Russen russisch russische russischen Sachse Sachsen sächsisch Sanskrit Schotten schottisch
    Schwabe Schwaben schwäbisch Schwede Schweden schwedisch Schweizer schweizerisch Serbe Serben serbisch
    Skeptiker Slawe Slawen slawisch Slowaken Slowenen Sophist Sophisten Sowjet sowjetisch sowjetische
    sowjetischen Sowjets Sozialdemokrat Sozialdemokraten sozialdemokratisch Sozialist Sozialisten Spanier
    spanisch spanische spanischen Spartakisten Spartaner Spinozisten Stalinisten Stoiker Syrer Tataren
    Thomisten Tiroler Trotzkisten Tscheche Tschechen tschechisch Türke Türken türkisch türkische türkischen
    Ukrainer ukrainisch Ungar ungarisch Ungarn Vandalen Venezianer Vietnamesen Westfalen Westgoten Wiener
    Zionisten Zisterzienser
  `,
  institutions: `
    Abtei Akademie Aktiengesellschaft Allee Amt Anstalt Anzeiger Archiv Armee Ausgabe Ausschuss Ausschuß Bahn
    Bahnhof Bank Bataillon Berg Bewegung Bezirk Bibliothek Block Börse Brücke Buchhandlung Bund Bündnis Burg
    Büro Dom Druckerei Entente Fabrik Fakultät Flotte Fluß Föderation Fraktion Friede Front Gasse Gazette
    Gemeinde Genossenschaft Gericht Gesandtschaft Gesellschaft Gesetz Gewerkschaft Gymnasium Hafen Halle Haus
    Heer Hochschule Hof Hospital Hotel Illustrierte Insel Inseln Institut Internationale Journal Kabinett
    Kaffeehaus Kammer Kanal Kap Kapelle Kirche Kloster Kolonie Komitee Kommission Konferenz Kongress Kongreß
    Konkordat Konvent Konzil Krieg Kriege Küste Landtag Liga Marine Markt Meer Ministerium Mission Museum Oper
    Orden Organisation Ozean Pakt Palais Palast Park Parlament Partei Parteien Parteitag Platz Polizei Presse
    Rat Rathaus Regierung Regiment Reich Reichstag Reichswehr Republik Revolution Rundschau Sammlung
    Schauspielhaus Schloss Schloß Schule See Seminar Senat Sowjet Staat Staaten Stadt Stiftung Strasse Straße
    Synode Tageblatt Tal Theater Tor Turm Union Universität Verband Verein Vereinigung Verfassung Verlag
    Vertrag Volkspartei Wald Werk Werke Wochenschrift Zeitschrift Zeitung Zentralkomitee Zentrum
  `,
  derived: `
    ianer ianern ianisch ianische ianischen ianismus ismus ist isten istin istisch istische istischen
  `,
  months: `
    Apr Apr. April Aug Aug. August Brachmond Christmond Dec. December Dez Dez. Dezember Feb Feb. Feber Febr.
    Februar Herbstmond Heumond Hornung Jan Jan. Jän. Jänner Januar Jul. Juli Jun. Juni Lenzmond Mai März Merz
    Mrz. Nov Nov. November Oct. October Okt Okt. Oktober Sep. Sept Sept. September Weinmond
  `,
  weekdays: `
    Di. Dienstag Do. Donnerstag Fr. Freitag Mi. Mittwoch Mo. Montag Montags Sa. Samstag So. Sonnabend Sonntag
    Sonntags
  `,
  saying: `
    ächzte antwortet antwortete äußerte bat befahl befiehlt begann beharrte behauptete bemerkt bemerkte
    beteuerte bittet brüllte brummte dachte denkt drohte entgegnet entgegnete erklärt erklärte erwidert
    erwiderte erzählt erzählte flüstert flüsterte forderte fragt fragte fügte fuhr gebot gellte gestand grüßte
    hauchte heulte jammerte jubelte keuchte kicherte klagte knurrte kreischte lächelte lacht lachte lispelte
    mahnte meint meinte murmelt murmelte murrte nickte nörgelte pflichtete predigte raunte redete rief ruft
    sagt sagte schalt schimpfte schluchzte schnarrte schnaubte schreit schrie schwor setzte seufzt seufzte
    spottete sprach spricht stammelte staunte stöhnte stotterte tröstete überlegte unterbrach verkündete
    verlangte vermutete versetzte versicherte verteidigte warnte weinte wiederholt wiederholte wisperte
    zischte
  `,
  citing: `
    antwortet antwortete argumentiert äußert äußerte behauptet behauptete bemerkt bemerkte berichtet
    berichtete beschreibt beschrieb betont betonte bezeichnet bezeichnete definiert definierte erklärt
    erklärte erwähnt erwähnte erzählt erzählte folgert fordert forderte formuliert formulierte fragt fragte
    fügt fügte geschrieben gesteht heißt hieß lautet lautete lehrt lehrte meint meinte nannte nennt notiert
    notierte resümiert sagt sagte schließt schloß schreibt schrieb sprach spricht urteilt urteilte verkündet
    verkündete vermerkt versichert versicherte verweist verwies warnt warnte zitiert zitierte zufolge
  `,
  distance: `
    angeblich | angebliche | angeblichen | scheinbar | scheinbare | selbsternannt | selbsternannte |
    so genannte | so genannten | sog. | sogenannt | sogenannte | sogenannten | sogenannter | sogenanntes |
    vermeintlich | vermeintliche | vermeintlichen | vorgeblich | vorgebliche | was man nennt | wie er sagt |
    wie man sagt
  `,
  mentions: `
    Adjektiv Ausdruck Ausdrücke bedeutet Begriff Begriffe Begriffs Beiname bezeichnet Bezeichnung
    Bezeichnungen Buchstabe Definition Devise Etikett Formel Formeln genannt heißt Losung Losungen Motto Name
    Namen Parole Parolen Phrase Phrasen Redensart Redewendung Satz Sätze Schlagwort Schlagworte Schlagwörter
    Silbe sogenannt Spitzname Sprichwort Spruch Stichwort Substantiv Termini Terminus Verb Vokabel Wendung
    Wort Worte Wörter Wortes
  `,
  works: `
    Abhandlung Artikel Aufruf Aufsatz Aufsätze Autobiographie Bibel Biographie Briefwechsel Broschüre Buch
    Bücher Chronik Denkschrift Dialog Dichtung Dissertation Drama Einleitung Enzyklopädie Epos Erinnerungen
    Erzählung Erzählungen Essay Film Flugblatt Flugschrift Gedicht Gedichte Handbuch Handschrift Heft Hymne
    Jahrbuch Jahrbücher Journal Katalog Komödie Lehrbuch Lexikon Lied Lieder Lustspiel Magazin Manifest
    Manuskript Märchen Memoiren Monatsschrift Monographie Novelle Novellen Ode Oper Organ Pamphlet Predigt
    Programm Roman Romane Rundschau Sammlung Schrift Schriften Sonett Studie Tagebuch Tagebücher Theaterstück
    Thesen Tragödie Traktat Trauerspiel Übersetzung Vorlesung Vorlesungen Vortrag Vorwort Werk Werke
    Wochenblatt Wochenschrift Wörterbuch Zeitschrift Zeitung
  `,
  periodicals: ``,
  classics: ``,
  units: {
    page: 'p. pag. pp. S. Seite Seiten',
    volume: 'Band Bände Bänden Bd Bd. Bde Bde. Bdn. Tom. vol.',
    chapter: 'cap. Kap Kap. Kapitel',
    part: 'Abt. Abteilung Abth. Akt Auftritt Aufzug Buch Bücher Scene Szene T. Teil Teile Th. Theil Thl. Tl.',
    line: 'V. Vers Verse Z. Zeile Zeilen Zz.',
    column: 'Sp. Spalte Spalten',
    folio: 'Bl. Blatt Blätter Bll. f. fol.',
    issue: 'H. Heft Hefte Hft. Jahrg. Jahrgang Jg. Lfg. Lieferung N° No. Nr Nr. Nrn. Nummer Nummern',
    section: `
      § §§ Abs. Absatz Abschn. Abschnitt Abschnitte Anm. Anmerkung Art. Artikel Paragraph Paragraphen Ziff.
      Ziffer
    `
  },
  again: `
    a. a. O. | a. O. | a.a.O. | aaO | am angeführten Orte | am angegebenen Ort | das. | daselbst | ders. |
    derselbe | dies. | ebd. | ebda. | ebenda | ebendort | ib. | ibid. | ibidem | idem | l. c. | loc. cit. |
    op. cit. | s. o. | wie Anm.
  `,
  see: `
    cf. | s. | s. a. | s. auch | s. dazu | siehe | siehe auch | siehe dazu | siehe oben | siehe unten |
    siehe z. B. | vergl. | vergleiche | vgl. | vgl. auch | vgl. dazu | zit. bei | zit. nach | zitiert nach
  `,
  editor: `
    bearb. von | bearbeitet von | besorgt von | ed. | eds. | eingeleitet von | herausg. von | Herausgeber |
    Herausgeberin | herausgegeben und eingeleitet von | herausgegeben von | hg. | hg. v. | hg. von | hgg. |
    hrsg. | hrsg. und eingeleitet von | hrsg. v. | hrsg. von | mit einem Vorwort von |
    mit einer Einleitung von | Redaktion
  `,
  translator: `
    aus dem Englischen von | aus dem Französischen von | aus dem Italienischen von | aus dem Russischen von |
    deutsch von | ins Deutsche übertragen von | übers. | übers. von | Übersetzer | übersetzt | übersetzt von |
    Übersetzung | Übersetzung von | übertragen von | Übertragung von | verdeutscht von
  `,
  publishers: `
    Akademie-Verlag Aufbau-Verlag Brockhaus Buchdruckerei Buchhandlung Cotta Diederichs Dietz Dietz-Verlag
    Druckerei Duncker Göschen Gruyter Hanser Hirzel Humblot Insel-Verlag Kiepenheuer Klostermann Kohlhammer
    Luchterhand Niemeyer Oldenbourg Reclam Rowohlt Siebeck Suhrkamp Teubner Ullstein Vandenhoeck Verlag
    Verlage Verlags Verlagsanstalt Verlagsbuchhandlung Verlagsgesellschaft Wagenbach Weidmann Westermann
  `,
  pubPlaces: `
    Aachen | Altenburg | Altona | Amsterdam | Augsburg | Bamberg | Basel | Berlin | Berlin (Ost) |
    Berlin und Leipzig | Berlin/DDR | Berlin/Weimar | Bern | Bielefeld | Bonn | Braunschweig | Bremen |
    Breslau | Brüssel | Budapest | Cassel | Celle | Chemnitz | Coburg | Danzig | Darmstadt | Den Haag |
    Dessau | Dortmund | Dresden | Düsseldorf | Elberfeld | Erfurt | Erlangen | Frankfurt | Frankfurt a. M. |
    Frankfurt a.M. | Frankfurt am Main | Frankfurt/M. | Frankfurt/Main | Freiburg | Freiburg i. Br. |
    Freiburg im Breisgau | Genf | Gießen | Görlitz | Gotha | Göttingen | Graz | Halle | Halle a. S. |
    Halle (Saale) | Hamburg | Hannover | Heidelberg | Hildesheim | Hottingen | Hottingen-Zürich | Innsbruck |
    Jena | Karlsruhe | Kassel | Kiel | Koblenz | Köln | Königsberg | Konstanz | Kopenhagen | Leiden |
    Leipzig | Linz | London | Lübeck | Luzern | Magdeburg | Mailand | Mainz | Mannheim | Marburg | Meiningen |
    Moskau | München | Münster | Neuwied | New York | Nürnberg | Offenbach | Oldenburg | Opladen | Oxford |
    Paderborn | Paris | Petersburg | Potsdam | Prag | Regensburg | Reinbek | Reinbek bei Hamburg | Riga |
    Rom | Rostock | Salzburg | Schwerin | Sondershausen | St. Gallen | St. Petersburg | Stettin | Stockholm |
    Straßburg | Stuttgart | Trier | Tübingen | Ulm | Venedig | Warschau | Weimar | Wien | Wiesbaden |
    Wittenberg | Wolfenbüttel | Wuppertal | Würzburg | Zürich | Zwickau
  `,
  by: 'aus der Feder von | geschrieben von | verfasst von | verfaßt von | vom Verfasser | von',
  divisions: `
    Abschnitt Abteilung Abtheilung Akt Anhang Artikel Aufsatz Auftritt Aufzug Brief Buch Capitel Exkurs
    Fragment Gesang Kapitel Lektion Nummer Paragraph Predigt Scene Szene Teil Theil These Titel Unterkapitel
    Vorlesung Vortrag Zusatz
  `,
  heads: `
    Abkürzungen | Abkürzungsverzeichnis | An den Leser | An die Leser | Anhang | Beilage | Beilagen |
    Bibliographie | Danksagung | Editorische Notiz | Einführung | Einleitende Bemerkungen | Einleitung |
    Epilog | Ergebnis | Ergebnisse | Errata | Exkurs | Fazit | Geleitwort | Glossar | Inhaltsübersicht |
    Literatur | Literaturverzeichnis | Nachbemerkung | Nachtrag | Nachwort | Namenregister |
    Namensverzeichnis | Personen | Personenregister | Personenverzeichnis | Prolog | Quellen |
    Quellen und Literatur | Quellenverzeichnis | Register | Sachregister | Schluss | Schluß |
    Schlußbemerkung | Schlußbemerkungen | Schlusswort | Schlußwort | Statt einer Einleitung |
    Statt eines Vorworts | Über den Autor | Vorbemerkung | Vorbemerkungen | Vorbericht | Vorerinnerung |
    Vorrede | Vorrede zur ersten Auflage | Vorrede zur zweiten Auflage | Vorspiel | Vorwort |
    Vorwort des Herausgebers | Vorwort des Übersetzers | Vorwort zur deutschen Ausgabe |
    Vorwort zur dritten Auflage | Vorwort zur ersten Auflage | Vorwort zur zweiten Auflage | Widmung |
    Zeittafel | Zueignung | Zum Geleit | Zusammenfassung | Zwischenbemerkung | Zwischenspiel
  `,
  contentsHeads: `
    Inhalt | Inhalt des ersten Bandes | Inhalt des zweiten Bandes | Inhaltsangabe | Inhaltsübersicht |
    Inhalts-Verzeichnis | Inhaltsverzeichnis | Inhaltsverzeichniß | Übersicht des Inhalts |
    Verzeichnis des Inhalts
  `,
  noteHeads: `
    Anmerkung | Anmerkungen | Anmerkungen der Redaktion | Anmerkungen des Herausgebers |
    Anmerkungen des Übersetzers | Anmerkungen und Literatur | Anmerkungen und Quellen | Anmerkungen zum Text |
    Endnoten | Erläuterungen | Fußnote | Fussnoten | Fußnoten | Nachweise | Noten
  `,
  salutes: `
    Arbeiter | Brüder | Bürger | Euer Exzellenz | Euer Majestät | Euer Wohlgeboren | Ew. Wohlgeboren |
    Freunde | Geehrter | Geehrter Herr | Genossen | Genossinnen und Genossen | Guten Tag | Hallo |
    Hochgeehrter | Hochgeehrter Herr | Hochverehrter | Hochwohlgeborener | Liebe | Liebe Frau |
    Liebe Freunde | Liebe Freundin | Liebe Genossen | Liebe Genossin | Lieber | Lieber Freund |
    Lieber Genosse | Lieber Herr | Liebste | Liebster | Mein lieber | Mein teuerster | Mein teurer |
    Meine Damen und Herren | Meine Herren | Meine liebe | Sehr geehrte | Sehr geehrte Damen und Herren |
    Sehr geehrter | Sehr geehrter Herr | Sehr verehrter | Teure | Teurer | Theurer | Verehrte | Verehrter |
    Verehrtester | Werte Genossen | Werter | Werter Genosse
  `,
  closes: `
    Auf baldiges Wiedersehen | Beste Grüße | Beste Grüße von | Besten Gruß | Dein alter | Dein Freund |
    Dein getreuer | Dein treuer | Der Ihrige | Ergebenst | Freundliche Grüße | Ganz Dein | Ganz der Ihrige |
    Ganz Ihr | Genehmigen Sie | Gott befohlen | Gruß und Kuß | Herzliche Grüße | Herzlichen Gruß |
    Herzlichst | Herzlichst Dein | Herzlichst Ihr | Hochachtungsvoll | Ich bin mit Hochachtung |
    Ich verbleibe | Ihr ergebener | Ihr ergebenster | Ihr getreuer | Ihr sehr ergebener | Ihr treu ergebener |
    Immer Dein | In alter Freundschaft | In Freundschaft | Lebe wohl, Dein | Mit bestem Gruß |
    Mit besten Grüßen | Mit deutschem Gruß | Mit freundlichem Gruß | Mit freundlichen Grüßen |
    Mit freundschaftlichem Gruß | Mit Gruß | Mit herzlichem Gruß | Mit herzlichen Grüßen |
    Mit herzlichsten Grüßen | Mit Hochachtung | Mit kollegialen Grüßen | Mit kommunistischem Gruß |
    Mit kommunistischen Grüßen | Mit Parteigruß | Mit sozialistischem Gruß | Mit sozialistischen Grüßen |
    Mit vielen Grüßen | Mit vollkommener Hochachtung | Mit vorzüglicher Hochachtung | Schöne Grüße |
    Stets Ihr | und verbleibe | Viele Grüße
  `,
  postscripts: `
    Anlage | Anlagen | Beilage | N. B. | N. S. | Nachschrift | N.B. | NB | N.S. | NS | P. P. S. | P. S. |
    Postscriptum | Postskript | Postskriptum | P.S. | PS | PS.
  `,
  imprints: `
    © | 1. Auflage | 2. Auflage | 3. Auflage | Alle Rechte vorbehalten | Auflage | Buchdruckerei |
    CIP-Titelaufnahme | Copyright | Deutsche Bibliothek | Dritte Auflage | Druck und Bindung |
    Druck und Verlag | Druck von | Erschienen | Erschienen bei | Erschienen in | Erstausgabe | Erste Auflage |
    Gedruckt | Gedruckt bei | Gedruckt in | Gesamtherstellung | Herausgegeben | Im Selbstverlag | Im Verlag |
    Imprimatur | In Kommission bei | ISBN | Lizenzausgabe | Lizenznummer | Mit Genehmigung | Nachdruck |
    Neuauflage | Neue Auflage | Neue Ausgabe | Printed in Germany |
    Printed in the German Democratic Republic | Satz und Druck | Selbstverlag | Titel der Originalausgabe |
    Umschlaggestaltung | Verlag von | Verlegt bei | Verlegt von | Vierte Auflage | Zu haben bei |
    Zweite Auflage | Zweite verbesserte Auflage
  `,
  boilerplate: `
    Creative Commons | Datenschutzerklärung | Diese Seite drucken | Diese Seite wurde |
    Dieser Text ist gemeinfrei | Dieser Text steht unter | Dieser Text unterliegt | Digitalisiert von |
    Druckversion | Eingescannt | Für das Internet | gemeinfrei | Gescannt von | GNU Freie | Gutenberg-DE |
    HTML von | HTML-Markierung | HTML-Markierung und Transkription | HTML-Version | Ins Netz gestellt |
    Internet Archive | Klicken Sie hier | Korrektur gelesen von | Korrekturgelesen von | Letzte Änderung |
    Marxists Internet | MLWerke | OCR | Online seit | Online-Version | Project Gutenberg |
    Projekt Gutenberg | Projekt Gutenberg-DE | Scan: | Startseite | Texterkennung | textlog |
    Transkription: | Transkription und | Webmaster | Wikisource | zeno.org | Zuletzt aktualisiert |
    Zum Seitenanfang | Zurück zum Inhalt | Zurück zum Inhaltsverzeichnis | Zurück zur Startseite |
    Zurück zur Übersicht
  `
} as const satisfies Language;
