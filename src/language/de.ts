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
    Abbé Admiral Baronesse Base Bruder Bürger Bürgerin Cousin Cousine Demoiselle Dipl.-Ing. Dipl.-Kfm. Doktor
    Dom Don Donna Dr Dr. Dres. Durchlaucht Ew. Exz. Exzellenz Feldmarschall Feldwebel Fr. Fra Frater Frau
    Fräulein Freifrau Freiherr Freiin Frhr. Frl. Gefreiter Geheimrat Gen. General Generalleutnant
    Generalmajor Genosse Genossen Genossin Gnaden Großmutter Großvater Hauptmann Heilige Heiliger Herr Herren
    Herrn Hl. Hochwürden Hofrat Hoheit Hptm. Hr. Hrn. Hw. Ihro Ing. Junker Kamerad Kameraden Kapitän Kollege
    Kollegen Kollegin Kolleginnen Komtesse Kpt. Lady Leutnant Lord Lt. Madame Mag. Magister Majestät Major
    Mamsell Meister Miss Mister Mlle. Mme. Monsieur Monsignore Mr. Mrs. Ms. Mutter Oberfeldwebel Oberleutnant
    Oberst Obst. Onkel Pastor Pater Pfarrer Pfr. Priv.-Doz. Prof Prof. Professor Rabbi Rabbiner Rev. Ritter
    Rittmeister Sankt Schwester Se. Señor Señora Signor Signora Sir St. Tante Unteroffizier Vater Vetter
    Wachtmeister Witwe
  `,
  roles: `
    Abgeordnete Abgeordneter Abt Äbtissin Anarchist Anarchistin Apostel Arbeiterführer Architekt Arzt
    Astronom Außenminister Autor Autorin Bankier Baron Baronin Bauernführer Bildhauer Biologe Bischof
    Bischofs Bolschewik Botaniker Botschafter Buchhändler Bundeskanzler Bundesminister Bundespräsident
    Bundestagspräsident Bürgermeister Burggraf Chemiker Dekan Dichter Dichterin Dichters Diener Direktor
    Dramatiker Dramaturg Drucker Erzbischof Erzbischofs Erzherzog Essayist Evangelist Fabrikant Feldherr
    Feldmarschall Finanzminister Freund Freundin Führer Fürst Fürsten Fürstin Gauleiter Gelehrter
    Generaldirektor Generalfeldmarschall Generalgouverneur Generaloberst Generalsekretär Generalstabschef
    Geograph Geologe Germanist Gesandte Gesandter Geschichtsschreiber Gewerkschafter Gewerkschaftsführer
    Gouverneur Graf Grafen Gräfin Grammatiker Großfürst Großfürstin Großherzog Großherzogin Großwesir
    Heerführer Herausgeber Herausgeberin Herzog Herzogin Herzogs Historiker Historikerin Hochmeister
    Hofprediger Humanist Ingenieur Innenminister Journalist Journalistin Jurist Justizminister Kaiser
    Kaiserin Kaisers Kanzler Kanzlerin Kanzlers Kardinal Kardinals Kaufmann Khan Kirchenvater Kommandant
    Kommandeur Kommissar Kommunist Komponist König Königin Königs Konsul Kriegsminister Kritiker Kronprinz
    Kulturminister Kultusminister Kunsthistoriker Kupferstecher Kurfürst Kurfürsten Landeshauptmann Landgraf
    Landgräfin Landrat Legationsrat Lehrer Leibarzt Literaturkritiker Lyriker Lyrikerin Maler Markgraf
    Markgräfin Marschall Mathematiker Mediziner Menschewik Metropolit Minister Ministerin Ministerpräsident
    Ministers Missionar Mitarbeiter Musiker Mystiker Nationalökonom Naturforscher Novellist Nuntius
    Oberbefehlshaber Oberbürgermeister Oberpräsident Ökonom Orientalist Pädagoge Papst Papstes Parteichef
    Parteisekretär Parteivorsitzende Parteivorsitzender Patriarch Pfalzgraf Philologe Philosoph Philosophen
    Philosophin Physiker Pianist Politiker Politikerin Polizeipräsident Präsident Präsidenten Präsidentin
    Premier Premierminister Prinz Prinzen Prinzessin Privatdozent Probst Professorin Prophet Propheten Propst
    Psychiater Psychoanalytiker Psychologe Publizist Rechtsanwalt Redakteur Reformator Regent Regierungsrat
    Regisseur Reichskanzler Reichsminister Reichspräsident Reichsverweser Rektor Revolutionär Revolutionärin
    Richter Romancier Sänger Schatzmeister Schauspieler Schauspielerin Schriftsteller Schriftstellerin
    Schüler Sekretär Senator Sozialdemokrat Sozialist Soziologe Sprachwissenschaftler Sprecher Staatsmann
    Staatspräsident Staatsrat Staatssekretär Stabschef Stadtrat Statthalter Student Sultan Superintendent
    Theologe Theoretiker Übersetzer Übersetzerin Verfasser Verfasserin Verleger Vizekanzler Vizepräsident
    Volkskommissar Vorsitzende Vorsitzender Wirtschaftsminister Wissenschaftler Zar Zaren Zarewitsch Zarin
    Zeichner Zoologe
  `,
  particles: 'af bin da de della di du ibn van vom von zu',
  seats: `
    Bischof von | Erzbischof von | Abt von | Herzog von | Herzogin von | Graf von | Gräfin von | König von |
    Königin von | Fürst von | Markgraf von | Landgraf von | Kurfürst von | Schlacht von | Belagerung von |
    Friede von | Frieden von | Vertrag von | Konzil von | Stadt von | Insel von | Grafschaft von | Bistum von |
    Patriarch von | Großherzog von
  `,
  tied: '',
  suspended: 'und oder bzw sowie',
  prefixes: 'Ex Nicht Quasi',
  takesOf: 'erzählte erzählen berichtete überzeugte befreite benachrichtigte unterrichtete',
  scripture:
    'Amos Daniel Esra Esther Ezechiel Hesekiel Hiob Hosea Jeremia Jesaja Joel Jona Josua Lukas Maleachi Markus Matthäus Micha Nahum Nehemia Petrus Psalm Richter Römer Ruth Sacharja Samuel Timotheus Titus Tobias',
  suffixes: `
    a. D. | d. Ä. | d. Gr. | d. J. | der Ältere | der Dritte | der Erste | der Fromme | der Große |
    der Jüngere | der Kühne | der Schreckliche | der Vierte | der Weise | der Zweite | I | I. | II | II. |
    III | III. | IV | IV. | IX | IX. | Jr. | Jun. | junior | MdB | MdR | Sen. | senior | sr. | V | V. | VI |
    VI. | VII | VII. | VIII | VIII. | X | X. | XI. | XII. | XIII. | XIV. | XV. | XVI.
  `,
  epithets: `
    der Große | der Grosse | der Kühne | der Kahle | der Dicke | der Fromme | der Gute | der Weise | der Gerechte | der Schreckliche | der Eroberer | der Bekenner | der Ältere | der Jüngere | der Strenge | der Starke | der Bärtige | der Löwe | der Täufer | der Evangelist | der Schöne | der Schweigsame | die Große
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
    Abendroth Achenbach Adams Adenauer Adler Adorno Agnoli Agricola Aksakow Albers Albertus Alexejew Alfieri
    Allende Altdorfer Althoff Althusser Altmeier Amery Ammann Andersch Andrassy Andreae Andreas-Salomé
    Andrejew Andropow Anneke Anouilh Apelt Apian Apollinaire Arago Aragon Ardenne Arendt Arnauld Arndt Arnim
    Asam Asquith Attlee Auer Auersperg Aufhäuser Augspurg Axelrod Axen Azaña Azeff Baader Babeuf Bach
    Bachmann Bachofen Bacon Badoglio Baeck Baer Baerwald Bagehot Bahr Bahro Bailly Bakunin Baldwin Balfour
    Ballhorn Ballin Balmaschow Balzac Bamberger Barbusse Barère Barlach Barnave Barschel Barth Barthes
    Basedow Bassermann Bastiat Batista Bauböck Baudelaire Baudissin Bauer Bäumer Baumgarten Baur Bayle
    Beaumarchais Beauvoir Beaverbrook Bebel Beccaria Becher Bechstein Bechterew Beckerath Beckett Beckmann
    Beethoven Behrens Beimler Belinski Bellini Benesch Ben-Gurion Benjamin Benn Bennigsen Bentham Benz
    Béranger Berchthold Berchtold Berdjajew Bergengruen Berghaus Bergson Berija Berkeley Berlioz Berlusconi
    Bernadotte Bernaschek Bernhardi Bernini Bernstein Bernstorff Beust Beuys Bevan Bevin Biermann Bierwirth
    Binding Bismarck Blair Blake Blankenhorn Blanqui Bloch Bloem Blok Blomberg Blos Blücher Bluhm Blum
    Bluntschli Bobrowski Boccherini Böckh Böckler Böcklin Bodelschwingh Bodenstedt Bodin Boeckh Boehm
    Boehm-Bawerk Boelcke Bogdanow Böhm-Bawerk Böhme Bohr Boileau Boisguillebert Boisserée Bolingbroke Bolivar
    Bolívar Boll Böll Bollnow Bölsche Boltzmann Bolz Bonhoeffer Bonsels Bopp Borchardt Borchert Bordiga
    Borges Borkenau Bormann Borne Börne Borodin Borsig Bosch Bossuet Böttger Boulanger Bourdieu Boyle Bradley
    Brahe Brahms Brandes Brandl Brandler Brandt Branting Braque Brauchitsch Braunthal Brazza Brecht Bredel
    Brehm Breitner Breitscheid Bremer Brentano Breschnew Breuer Brezhnew Briand Brinkmann Brissot Britten
    Brjussow Broch Brockdorff-Rantzau Brockes Bronnen Brontë Browder Browning Bruckmann Bruckner Brunelleschi
    Brüning Brunn Brunner Brupbacher Bubis Bubnow Bucharin Buchholz Büchner Budberg Budjonny Buffon Bühler
    Bulgakow Bulganin Bülow Bultmann Bulygin Bunin Bunsen Buñuel Burckhardt Burgkmair Burke Burnham Burns
    Bush Busolt Butenandt Büttner Buxbaum Byron Cabanis Cabet Callaghan Calvin Cambon Camerarius Camões
    Campanella Campbell Camphausen Camus Canitz Canning Cannon Capone Caprivi Cardano Carducci Carlyle Carnap
    Carnegie Carnot Carossa Carstens Carter Carus Caruso Casanova Caspari Cassirer Castlereagh Castro
    Cavaignac Cavour Ceauşescu Ceaușescu Celan Cellini Celtis Cézanne Chagall Chamberlain Chamisso Chaplin
    Chateaubriand Chaucer Chesterton Chirac Chladni Chomsky Chopin Chruschtschow Chrustschow Churchill
    Claudius Clausewitz Clausius Clauss Clemenceau Clinton Clodius Cobbett Cobden Cocteau Cohn Cohn-Bendit
    Colbert Coleridge Colloredo Comte Condillac Condorcet Conrad-Martius Considérant Conze Cook Cooper
    Corinth Corneille Cornelius Cortés Courbet Courths-Mahler Couthon Cramer Cranach Crispi Croce Cromwell
    Cunningham Cunow Curie Curtius Curzon Cuvier Czartoryski Czolbe Dahlem Dahlmann Dahn Dahrendorf Daimler
    Daladier Dalberg D'Alembert D’Alembert Dalí Dalton Danilewski Danneberg Dannecker D'Annunzio D’Annunzio
    Danton Darlan Darwin Daszyński Daub Däubler Daudet Daumer Däumer Daumier Davis Debord Debray Debs Debussy
    Defoe Degas Degenhardt Dehio Dehler Dehmel Delacroix Delbrück Delcassé Deleuze Delitzsch Delp Denck
    Denikin Derrida Dertinger Descartes Desmoulins Dessauer Deussen Dewey Diaghilew Dickens Dickinson Diderot
    Diels Diesterweg Dietzgen Dilthey Dimitroff Dimitrow Dingelstedt Dirks Disraeli Dittmann Dix Djilas
    Döblin Dobroljubow Döderlein Dohm Dohna Dollfuß Dollinger Döllinger Domela Dönhoff Donizetti Dopsch
    Döring Doriot Dorpmüller Dorsch Dostojewski Dostojewskij Dovifat Doyle Dreiser Drexler Dreyfus Driesch
    Dronke Droste-Hülshoff Droysen Drumont Dserschinski Dserschinskij Dubček Dühring Duisberg Dulles Dumas
    Dumouriez Dürer Düring Durkheim Durnowo Dürrenmatt Dutschke Dutt Dvořák Dybenko Dzierżyński Ebbinghaus
    Eberlein Ebert Ebner-Eschenbach Eccard Eccles Eckermann Eckhart Edison Ehard Ehlers Ehrenburg Ehrhardt
    Eichendorff Eichmann Eichrodt Eiermann Einstein Eisenhower Eisenstein Eisler Eisner Eldersch Eliot
    Ellenbogen Elsheimer Emerson Endell Enfantin Engelbrecht Engelmann Engels Enzensberger Epp Eppelmann
    Erhard Erhardt Erler Erman Erzberger Eucken Eulenburg Evola Ewerbeck Eyth Fabricius Fadejew Falkenhausen
    Falkenhayn Fallada Fanon Faraday Farinacci Fassbinder Faulhaber Faulkner Fedin Fehling Feininger Fellini
    Felmy Fénelon Ferguson Fermi Ferri Fetscher Feuchtwanger Feuerbach Fichte Ficino Fickert Fielding Figl
    Filbinger Fischart Flacius Flammarion Flaubert Flechtheim Fleisser Fleißer Fleming Flick Florin Foch
    Fofanow Fontane Ford Forster Förster-Nietzsche Foscolo Foucault Fouché Fouqué Fourier Fox Fraenkel
    Francke Franco Franklin Frauenlob Frege Freiligrath Freisler Freud Freyer Freytag Frick Fried Friedell
    Friedjung Friedländer Frisch Frischlin Fritsch Fritzsche Fröbel Froben Frobenius Frölich Frunse Fühmann
    Fukuyama Funck Furtwangler Gadamer Gaddafi Gagern Gaidar Galbraith Galilei Galsworthy Galvani Gambetta
    Gandhi Ganghofer Gapon Garaudy Garibaldi Gassendi Gauck Gauguin Gaulle Gauß Gautier Gebhardt Gehlen
    Geibel Gellert Genet Genscher Georgi Gerlach Germer Gerstäcker Gerstenmaier Gervinus Geschke Gessner
    Geßner Geyer Geyr Gibbon Gide Gierek Gierke Giese Giesebrecht Giolitti Girardin Giraudoux Gladstone
    Glaeser Gleim Glinka Globke Gluck Glucksmann Gmelin Gneisenau Gneist Gnüg Gobineau Godard Godunow Godwin
    Goebbels Goerdeler Goering Goerres Goethe Goeze Gogol Goldman Goldoni Goldsmith Goltz Golz Gombrowicz
    Gomperz Gomulka Gomułka Gontard Gontscharow Gorbach Gorbatschow Goremykin Göring Gorki Gorkij Görres
    Göschel Gotthelf Gottschalk Gottsched Gottwald Gounod Goya Grabbe Graber Graefe Gramsci Grass Grassmann
    Graßmann Graziadei Gribojedow Grieg Grigorjew Grillparzer Grimm Grimmelshausen Gröber Groener Grolman
    Gromyko Gropius Grosman Grossmann Grosz Grotewohl Groth Grotius Gruber Grünbaum Grunberg Grünberg
    Grynszpan Gryphius Guardini Guderian Guericke Guesde Guevara Guicciardini Guizot Gumiljow Gumpert
    Günderode Günderrode Gundling Gundolf Gurwitsch Gutschkow Gutzkov Gutzkow Guyau Gyptner Gysi Haase Haasis
    Haberler Habermas Haeckel Haeften Haenisch Hafner Hagedorn Hager Hahn-Hahn Haider Haig Halder Haller
    Hallgarten Hallstein Hamann Hamilton Hammacher Hammarskjöld Hammerstein Hamsun Händel Hanfstaengl
    Hansemann Hanslick Hanusch Happel Hardenberg Hardy Harich Harkort Harlan Harnack Harriman Harrison
    Hartlaub Hartleben Hartmann Hasenclever Haspinger Hasselmann Hauff Haug Hauptmann Hausenstein Haushofer
    Hausmann Havel Havemann Haverkamp Hawthorne Haydn Hayek Haywood Hazlitt Hebbel Heberle Hébert Heckel
    Hecker Heckert Heckmann Hegel Hegner Heiberg Heidegger Heidenheim Heilmann Heimann Heine Heinemann
    Heinkel Heinse Heinzen Heiseler Heisenberg Helfferich Hellpach Helmer Helmholtz Helphand Helvétius Helvig
    Hemingway Henderson Hengstenberg Hennecke Hennings Henschel Hensel Henze Hepp Herder Hermlin Herriot
    Herrnstadt Hertling Herwegh Herzen Herzfelde Herzl Hesse Heusinger Heuss Heym Heyse Hilbert Hildebrand
    Hilferding Hiller Himmler Hindenburg Hindersin Hinkel Hintze Hippel Hirschberg Hirschfeld Hitchcock
    Hitler Hobbes Hobrecht Hobsbawm Hobson Höchberg Hochhuth Höchstädt Hödel Hodgskin Hodža Hoegner Hoelz
    Hofer Höfer Höffding Hoffmann Höffner Hofmann Hofmannsthal Hogarth Höger Högg Hohenlohe-Schillingsfürst
    Holbach Hölderlin Holl Hollaender Höllerer Höltermann Hölty Holtzmann Hölz Honecker Honigmann Honigsheim
    Hoover Hörbiger Horkheimer Horney Hörnle Hörsing Horthy Hoth Hoxha Huber Huchel Huelsenbeck Hufeland
    Hugenberg Huizinga Hülsmeyer Humboldt Hume Hunyadi Husák Husemann Husserl Hutcheson Hutten Huxley Huygens
    Huysmans Hyndman Ibárruri Ibsen Iffland Iglesias Ignatjew Ihering Ionesco Irving Iselin Iswolski Jackson
    Jacobi Jacoby Jadassohn Jagoda Jagow Jahn Jahnn Jakowlew Jakubowitsch Janáček Janka Jannings Jansen
    Janssen Jaruzelski Jaspers Jaurés Jaurès Jauss Jefferson Jegorow Jellinek Jelzin Jermolow Jeschow Jesenin
    Jessenin Jessner Jewtuschenko Jhering Jinnah Joachimsen Jodl Joël Joffe Joffre Jogiches Johnson Johst
    Jolles Jordaens Jouhaux Joule Joyce Juarez Juárez Juchacz Judenitsch Jung Jünger Jungk Jungmann Junkers
    Justi Jusupow Kaas Kádár Kaempfer Kafka Kaganowitsch Kahr Kalckreuth Kaledin Kalinin Kalkbrenner
    Kaltenbrunner Kalthoff Kamenew Kamenjew Kandinskij Kandinsky Kant Kantorowicz Kapler Kapodistrias
    Karamsin Kardelj Kardorff Karlstadt Károlyi Karrer Karsch Kasack Kasch Kaschnitz Kastner Kästner Katz
    Kauffmann Kaufman Kaulbach Kaunda Kautsky Keats Kehr Keiser Kekulé Keller Kellermann Kelsen Kempner
    Kempowski Kennan Kennedy Kepler Kerenski Kerenskij Kerler Kerner Kerr Kerschensteiner Kesselring Kessler
    Kesten Keudell Keynes Keyserling Khomeini Kiaulehn Kienzl Kiep Kierkegaard Kiesewetter Kinkel Kipling
    Kippenberg Kippenberger Kirchhoff Kirchner Kirchschläger Kirow Kisch Kissinger Kitchener Klabund Klages
    Klarsfeld Klausener Kléber Kleinwächter Kleist Kleist-Retzow Klemperer Klenze Klimt Klinger Klinkenberg
    Klopp Klopstock Klüber Knaus Knies Knigge Knobelsdorff Knoeringen Knorr Köbel Kocka Koehler Koenen Koenig
    Kogon Köhler Köhn Kokoschka Kolakowski Kołakowski Kolbe Kolbenheyer Kollontai Kolping Koltschak Könneritz
    Kopernikus Koplenig Kopp Kornilow Korolenko Korsch Kortner Korum Kościuszko Koselleck Kossuth Kosygin
    Kotzebue Krafft Krahl Krassin Kraus Krause Krauss Krauß Kreisky Krenek Krenz Krestinski Kretschmer
    Kreutzer Krieck Kritschewski Krolow Kroner Kropotkin Krschischanowski Krüdener Krueger Krüger Krugg Krupp
    Krupskaja Krylenko Krylow Kuczynski Kugler Kuhlau Kuhlmann Kühlmann Kuibyschew Külpe Kundera Kunert
    Künneth Kunze Kuprin Kuratowski Kurella Kürnberger Kuropatkin Kuskowa Kußmaul Küstenmacher Kutusow
    Kuusinen Laband Labriola Lacan Lachmann Laclos Lafargue Lafayette Lagerlöf Lagrange Lakatos Lamarck
    Lamartine Lamberz Lamennais Lammasch Lammers Lamprecht Landauer Langbehn Langgässer Langhans Langhoff
    Laplace Larin Lask Lasker Lasker-Schüler Laski Lassalle Latimer Laufenberg Laval Lavater Lavoisier
    Lawrence Lawrow Ledebour Lederer Ledru-Rollin Lefebvre Legendre Legien Lehar Lehmann Lehndorff Leibl
    Leibnitz Leibniz Leipart Leisewitz Lemnitz Lenard Lenau Lenbach Lenin Lensch Leonhardt Lepsius
    Lerchenfeld Lermontow Leroux Lersch Leskow Lesseps Lessing Leuschner Levien Levin Levine Leviné
    Levi-Strauss Lévi-Strauss Lévy Leyen Lichnowsky Lichtenberg Lichtheim Liebenfels Liebermann Liebig
    Liebknecht Liebmann Liliencron Lilienthal Lincoln Lindenberg Lindner Lindpaintner Lissagaray Liszt
    Litwinow Livingstone Löbe Locke Loeb Loebe Loerke Loesch Loewe Loewenstein Lohmann Lohse Lomonossow
    Longuet Loria Lortzing Losowski Lossow Lotz Lotze Louverture Löwenheim Löwenthal Löwith Loyola Lubbe
    Lübcke Lübke Lüdemann Ludendorf Ludendorff Lüders Ludz Lueger Luhmann Lukacs Lukács Lukácz Lumumba
    Lunatscharski Lunatscharskij Lüning Luther Lüttwitz Lützow Luxemburg Lwow Lyell Lynkeus Lyotard Lyssenko
    Maasen Maaß Mably MacArthur Macaulay MacDonald Mach Machiavelli Macke Mackintosh MacMahon Macmillan
    Macpherson Maeterlinck Magellan Magritte Mahler Maier Maihofer Maikowski Maistre Maizière Majakowski
    Majakowskij Malaparte Malatesta Malebranche Malenkow Malinowski Mallarmé Malon Malraux Malsburg Malthus
    Mandela Mandelstam Mandeville Manet Manstein Manteuffel Manzoni Mao Marat Marc Marchlewski Marchwitza
    Marcks Marconi Marcuse Marees Marées Marinetti Markov Marlowe Marschak Marschner Martius Martow Martynow
    Marum Marwitz Marx Masaryk Maslow Massary Massena Masur Mathy Matisse Matteotti Mattheson Matthisson
    Maupassant Maurras Mauss Mauthner Maxton Maxwell Mayer-Vorfelder Mayreder Mazarin Mazzini McCarthy
    McCulloch Medwedew Mehring Meidner Meier-Graefe Meinhof Meinong Meissner Meißner Meitner Melanchthon
    Melanchton Memling Mendelejew Mendelssohn Mendelssohn-Bartholdy Mengelberg Menger Mengs Menzel Menzies
    Merck Merckx Mereschkowski Merian Merkel Merleau-Ponty Meslier Metschnikow Metternich Mevissen Meyer
    Meyerbeer Meysenbug Michailow Michailowski Michelet Michels Mickiewicz Miegel Mielke Mierendorff Migula
    Mihailović Miklas Mikojan Miljukow Mill Millerand Milošević Milton Miquel Mirabeau Mirbeau Miró Mises
    Mitscherlich Mitteis Mittelstaedt Mitterrand Mjasnikow Möbius Modersohn Modersohn-Becker Modigliani
    Modrow Moeller Mohl Möhler Molkenbuhr Möller Mollet Molnár Molotow Moltke Mombert Mommsen Monet Mönnich
    Monroe Montalembert Montessori Monteverdi Montgolfier Montgomery Morelly Morgner Mörike Morosow Morris
    Moscheles Moscherosch Moser Möser Mosley Motteler Mounier Mozart Mubarak Muehsam Mueller Muenzenberg
    Muenzer Mugabe Mühlestein Mühsam Müller Müller-Armack Müller-Franken Munch Munchhausen Münchhausen
    Müntefering Müntzer Münzenberg Murat Musäus Muschg Musil Musset Mussolini Mussorgski Muthesius Nabokow
    Nadler Nadolny Nagy Nansen Napier Natanson Natorp Naumann Necker Nehru Nekrassow Nelson Nenni Nernst
    Neruda Nestriepke Nestroy Netschajew Neubauer Neuberin Neukrantz Neumayer Neurath Newman Newton Niccolini
    Nicolai Niekisch Niemann Nietzsche Nijinski Nikolajew Nikolajewski Nipkow Nipperdey Nischel Nitti Nixon
    Nkrumah Noack Nobel Nobiling Noelle-Neumann Nogin Nohl Nolde Nolte Nordhoff Noske Nossack Novotný Nuschke
    Nyerere Obama Oberländer Obermann Oberth O'Connell O’Connell O'Connor O’Connor Odger Oelßner Oertzen
    Ogarjow Ohlendorf Ohm Ohnesorg Oken Olbers Olbricht Ollenhauer Olminski Oncken Opitz Oppen Oppenheimer
    Ordschonikidse Orff Orlow Orsini Ortega Orwell Osiander Ossietzky Osterroth Ostrowski Ostwald Oudinot
    Overbeck Owen Paasche Pabst Pachelbel Paderewski Paganini Paine Palme Palmerston Panin Pannekoek Panofsky
    Papen Papini Pappenheim Paquet Paracelsus Pareto Parler Parnell Parvus Pascal Pasolini Passarge Pasternak
    Pasteur Paul-Boncour Paulhan Paulsen Pawlow Pechstein Peel Péguy Peirce Pelletan Penck Pernerstorfer
    Perón Perowskaja Perrault Perthes Pesch Pestalozzi Pétain Petersen Petljura Petrow Petty Peuerbach
    Pfeiffer Pfemfert Pfitzner Pfizer Pfleiderer Pfordten Philby Piaget Picasso Picht Pieck Pilsudski
    Piłsudski Pinkus Pinochet Pirandello Pirckheimer Pirker Pisarew Pisarro Piscator Pitt Pittermann Pizarro
    Pjatakow Pjatnizki Planck Platen Plechanow Plenge Plessner Plievier Plivier Pobedonoszew Podgorny Poe
    Pohl Poincaré Pokrowski Pompadour Pompidou Pongs Poniatowski Pope Popitz Popp Poppe Poppelmann Pöppelmann
    Popper Porsche Posadowsky Poskrjobyschew Postel Postyschew Potemkin Potjomkin Potressow Potthoff
    Poulantzas Poussin Preobraschenski Preobrashenski Preusker Preuss Preuß Prévost Priestley Primakow
    Prinetti Prittwitz Prittwitz-Gaffron Prochaska Prokofjew Prokopowitsch Protopopow Proudhon Proust Prutz
    Pückler Pufendorff Pugatschow Purischkewitsch Puschkin Putin Quandt Quantz Quesnay Quevedo Quidde Quincke
    Quinet Raab Raabe Rabelais Rabin Rachmaninow Racine Radbruch Radek Radetzky Radischtschew Radowitz
    Radziwill Raeder Rahn Raiffeisen Raimund Rákóczi Rákosi Rakowski Rameau Ramler Ranke Ranke-Graves Rappard
    Raskolnikow Raspe Rasputin Ratgeb Rathenau Ratzel Ratzinger Raupach Rauschning Ravel Raynal Reagan
    Rebmann Reclus Regiomontanus Rehmke Reichenau Reichenbach Reichensperger Reichpietsch Reimann Reimarus
    Reimer Reininger Reinkowski Reitz Remarque Remmele Renan Renn Renoir Renouvier Restif Retz Reuchlin
    Reusch Reuter Reventlow Reynaud Rhode Ribbentrop Ricardo Richelieu Richthofen Rickert Riefenstahl Riehl
    Riemann Riemenschneider Riemer Riezler Rilke Rimbaud Rimski-Korsakow Ringelnatz Rinser Ritschl
    Rittinghaus Rittinghausen Rjasanow Robespierre Rochefort Rockefeller Röckel Rodbertus Rodbertus-Jagetzow
    Rodin Rodsjanko Roeder Roehm Roemer Roggenbach Rohrbach Rokossowski Roland-Holst Rolland Romanow Rommel
    Roon Roosevelt Röpke Roscher Rosegger Rosenberg Rosenfeld Rosenkranz Rosenstock-Huessy Rosenzweig Röser
    Rosmer Rosner Rossini Rothfels Rothmann Rott Rotteck Rousseau Rousset Roux Royer-Collard Rubens Rückert
    Rueckert Ruehle Ruge Rühle Rühmann Rump Runge Ruppin Ruskin Russell Rüstow Rutherford Rykow Ryle Sabrow
    Sacharow Sachau Sacher Sachs Saefkow Sailer Saint-Just Saint-Simon Salvemini Salza Sandkuhl Sandrart
    Santayana Sapronow Sardou Sartorius Sartre Sassulitsch Sauckel Sauerbruch Sauermann Saussure Savigny
    Saweljew Sawinkow Schacher Schack Schad Schadewaldt Schadow Schaedelin Schaefer Schaeffer Schaeffler
    Schäffer Schäffle Schalck Schaljapin Schallmayer Schapper Schärf Scharnagl Scharoun Scharping Schaub
    Schäuble Schdanow Scheel Scheffler Scheidemann Scheidt Scheler Scheljabow Schelling Schelsky Scherchen
    Scherl Scherr Scheuner Schewardnadse Schewtschenko Schickele Schidlowski Schieder Schiele Schikaneder
    Schiller Schily Schimanski Schindler Schinkel Schippel Schirach Schirdewan Schirinowski Schlabrendorff
    Schlageter Schlatter Schlegel Schleiermacher Schlemmer Schleyer Schlieben Schlieffen Schliemann
    Schljapnikow Schlözer Schlueter Schlüter Schmalenbach Schmeling Schmerling Schmid Schmidt
    Schmidt-Rottluff Schmitz Schmoller Schmückle Schneckenburger Schnitzler Schnorr Schober Schoeck
    Schoenaich-Carolath Scholem Scholl Scholochow Scholz Schönaich Schönberg Schönerer Schongauer Schönherr
    Schönlank Schopenhauer Schoppe Schorlemmer Schostakowitsch Schott Schottelius Schrader Schramm Schreber
    Schreker Schröder Schröder-Devrient Schrödinger Schroeder Schröer Schröter Schtschedrin Schubart Schubert
    Schuchardt Schuckert Schücking Schukow Schukowski Schulenburg Schultz Schultze Schulze Schulze-Boysen
    Schulze-Delitzsch Schulze-Naumburg Schumacher Schumann Schumpeter Schürer Schurz Schütz Schwab Schwann
    Schwanthaler Schwartz Schwarzschild Schweichel Schweitzer Schwerin-Krosigk Schwernik Schwind Schwitters
    Seckendorf Seckendorff Sedow Seeckt Seekatz Seghers Seidl Seiler Seipel Seitz Selbmann Seldte Selwinski
    Semaschko Semler Semper Senefelder Senghor Sering Serrati Seume Severing Seydewitz Seydlitz Seyss-Inquart
    Sforza Shackleton Shakespeare Shaw Shelley Sheridan Sickingen Sieburg Siegmund-Schultze Sievers Siewert
    Sieyès Siéyès Sigrist Sikorski Silbermann Silcher Silesius Silone Simenon Simmel Simons Simrock Simson
    Sinclair Sindermann Singer Sinowatz Sinowjew Sismondi Skobelew Skoropadski Skorzeny Skrjabin Slánský
    Slevogt Sloterdijk Smend Smetana Smilga Smirnow Smuts Sohm Sohn-Rethel Sokel Sokolnikow Sokolow Solf
    Solger Solms Solowjow Solschenizyn Sombart Sommerfeld Sonnemann Sonnenfels Sonnino Sorel Souchay Soult
    Southey Souvarine Spaak Spahn Spalatin Spalding Spann Spaventa Spee Speidel Spemann Spencer Spener
    Spengler Spenser Speranski Spiecker Spielhagen Spinoza Spiridonowa Spitta Spitteler Spitzer Spitzweg
    Spohr Sporck Spranger Sprenger Stachanow Stadler Staël Stalin Stamitz Stammler Stampfer Stanislawski
    Stanley Starhemberg Stauffenberg Stauning Stegerwald Stehr Steinacker Steinhardt Steinitz Steinle
    Steinthal Steklow Stenbock-Fermor Stepanow Stephenson Sternberg Sternberger Sterne Sternheim Steuart
    Stevenson Stieber Stieler Stifel Stifter Stinnes Stirner Stöcker Stoecker Stolle Stolpe Stolypin Stoph
    Storck Stosch Stowe Strachey Strack Strasburger Strasser Straßer Straub Strauß Strausz Strawinski
    Strawinsky Strehler Streicher Stresemann Strindberg Strittmatter Stroheim Strub Struensee Struve Stucken
    Studer Stülpnagel Stürgkh Sturmthal Sturzo Suarès Suchanow Suchomlinow Südekum Suedekum Suhr Sukarno
    Sulzer Süskind Suslow Süssmilch Süßmilch Sutter Suworow Swedenborg Sweezy Swerdlow Swift Swinburne Sybel
    Syberberg Syrzow Szondi Taaffe Taeuber Taft Tagore Taine Talleyrand Tallien Tardieu Tarle Tarski Tasman
    Tatlin Tauler Tawney Taylor Teichmüller Telemann Tennyson Tereschtschenko Tessenow Tetzel Thackeray
    Thadden Thaer Thalheimer Thälmann Thatcher Theunissen Thibaut Thiele Thielicke Thieme Thierack Thierry
    Thiers Thierse Thiess Thoma Thomasius Thompson Thoreau Thorez Thorwaldsen Thümmel Thyssen Tieck
    Timirjasew Timoschenko Tirpitz Tischbein Tischendorf Tito Tkatschow Tocqueville Togliatti Tolain Toller
    Tolstoi Tomski Tönnies Tooke Torgler Torhorst Torrens Toscanini Toynbee Trakl Traven Treitschke Trenck
    Trendelenburg Trepow Treviranus Troost Trotzki Truman Trump Tschaadajew Tschaikowski Tschaikowsky
    Tschechow Tscheidse Tschernenko Tschernow Tschernyschewski Tschernyschewskij Tschirnhaus Tschitscherin
    Tschubar Tübke Tuchatschewski Tucher Tucholsky Tugan-Baranowski Turati Turgenjew Turgot Turner Twain
    Tyszka Tzara Überweg Uborewitsch Udet Ueberweg Uexküll Uglanow Uhl Uhlig Uhse Ulbricht Ulfeldt Uljanow
    Uljanowa Unamuno Ungern-Sternberg Unruh Unszlicht Urizki Usener Uspenski Usteri Vahlteich Vaihinger
    Vaillant Valéry Vandervelde Vargas Varlin Varnhagen Vasari Vauban Veblen Velde Veltheim Venedey Vergniaud
    Verlaine Verne Verwoerd Vico Viebig Vierkandt Vigny Virchow Vischer Viviani Vogler Vogt Vogtherr Vollmar
    Volney Volta Vorländer Voss Voß Vossler Voßler Vranitzky Vulpius Wackenroder Wackernagel Waechter Wagener
    Wagenfeld Waggerl Wagner Wagner-Jauregg Waiblinger Walcher Walden Waldheim Waldmüller Walentinow Walesa
    Wałęsa Wallenstein Wallot Wallraff Walpole Walser Warburg Warga Warski Wassermann Watteau Wawilow Weber
    Weber-Kellermann Wedekind Weerth Wehler Wehner Weichs Weidig Weigel Weigert Weinert Weinheber Weininger
    Weisenborn Weishaupt Weiskopf Weismann Weissenberg Weitershausen Weitling Weizsacker Welcker Wellershoff
    Welser Weltsch Wendel Wenders Werckmeister Weresajew Werfel Wernicke Werth Wertheimer Wertmüller Wertow
    Wesendonck Wesselowski Wessenberg Wettstein Weydemann Weyden Weyl Weyland Weyrauch Whitehead Whitman
    Wichern Wiechert Wieck Wiedfeldt Wiegand Wieland Wienbarg Wiesengrund Wiesenthal Wieser Wigand Wilamowitz
    Wilamowitz-Moellendorff Wilberforce Wilbrandt Willich Wilson Wimpfeling Winckelmann Winckler Windelband
    Windthorst Winkler Winnig Winterfeldt Wirsing Wirth Wislicenus Wisliceny Wissell Wissmann Witos Witte
    Wittfogel Wittgenstein Wlassow Wöhler Wohlwill Wolfenstein Wolff Wolf-Ferrari Wolff-Metternich Wolfskehl
    Wolkogonow Wollweber Wolodarski Wolters Wolzogen Wordsworth Woronski Woroschilow Worowski Wosnessenski
    Woytinski Wrangel Wundt Wyneken Wyschinski Xylander Yeats Yorck Zachariae Zaisser Zangenberg Zankow
    Zedlitz Zehrer Zeigner Zeiller Zeiss Zeller Zelter Zereteli Zeretelli Zesen Zetkin Zietz Zilch Zille
    Zimmermann Zincgref Zinsendorf Zinzendorf Zitelmann Zjurupa Zoeberlein Zola Zöllner Zschokke Zubeil
    Zuckmayer Zumpe Zweig Zwerenz Zwetajewa Zwingli
  `,
  mononyms: `
    Abaelard | Abälard | Abel | Abraham | Abraham a Sancta Clara | Absalom | Achill | Achilles | Adam |
    Aeneas | Aesop | Agamemnon | Agrippa | Agrippina | Ahab | Ahasver | Aischylos | Ajax | Alarich |
    Alexander | Alfarabi | Algazel | Alkaios | Alkibiades | Alkuin | Ambrosius | Amenophis | Amor |
    Anakreon | Anaxagoras | Anaximander | Anaximenes | Andromache | Äneas | Angelus Silesius | Anselm |
    Antaios | Antäus | Antigone | Antisthenes | Antonius | Aphrodite | Apollo | Apollon | Apuleius |
    Archimedes | Aretino | Ariadne | Ariost | Ariosto | Aristarch | Aristipp | Aristophanes | Aristoteles |
    Arminius | Artemis | Asklepios | Äskulap | Äsop | Aspasia | Atatürk | Athanasius | Athene | Attila |
    Augustin | Augustinus | Augustus | Aurelian | Averroes | Averroës | Avicebron | Avicenna | Babeuf |
    Bacchus | Barbarossa | Barrabas | Bathseba | Beda | Beelzebub | Belisar | Boccaccio | Boethius |
    Bonaparte | Bonaventura | Botticelli | Brahma | Brutus | Buddha | Buonaparte | Calderon | Caligula |
    Canaletto | Caracalla | Caravaggio | Cäsar | Cassiodor | Cassius | Catilina | Cato | Catull | Ceres |
    Cervantes | Charon | Chrétien de Troyes | Christus | Chrysipp | Chrysostomus | Cicero | Cimabue |
    Cincinnatus | Claudius | Coriolan | Correggio | Crassus | Cusanus | Cyrus | Dädalus | Danae | Daniel |
    Dante | Darius | David | Demokrit | Demosthenes | Deukalion | Diana | Diogenes | Diokletian | Dionys |
    Dionysius | Dionysos | Domitian | Don Juan | Don Quichotte | Don Quijote | Donatello | Drusus |
    Echnaton | Elektra | Elias | Empedokles | Endymion | Ennius | Epaminondas | Epiktet | Epikur |
    Epimetheus | Erasmus | Erasmus von Rotterdam | Eris | Eros | Esau | Esra | Eteokles | Etzel | Euklid |
    Eulenspiegel | Euridike | Euripides | Eurydike | Eusebius | Eva | Ezechiel | Fafnir | Falstaff | Faust |
    Fiesole | Figaro | Firdusi | Fra Angelico | Freia | Frigga | Gaius | Galen | Galilei | Ganymed |
    Gargantua | Geiserich | Germanicus | Gideon | Gilgamesch | Giorgione | Giotto | Golias | Goliath |
    Gorgias | Gottfried von Straßburg | Gracchus | Gregorius | Gretchen | Gulliver | Hades | Hadrian |
    Hafis | Hagar | Hamilkar | Hamlet | Hannibal | Hans Sachs | Harpagon | Hartmann von Aue | Hasdrubal |
    Hektor | Hekuba | Helena | Heliogabal | Helios | Hephaest | Hephaistos | Hera | Herakles | Heraklit |
    Herkules | Hermann der Cherusker | Hermes | Herodes | Herodot | Herostrat | Hesiod | Hieronymus | Hiob |
    Hippias | Hippokrates | Holofernes | Homer | Horaz | Horus | Iamblich | Ibn Chaldun | Ikarus | Iokaste |
    Iphigenia | Iphigenie | Isaak | Isaias | Isis | Isokrates | Isolde | Ixion | Jakob | Jakobus | Janus |
    Jason | Jean Paul | Jephta | Jeremia | Jeremias | Jesaja | Jesus | Johannes | Jonas | Josua | Judas |
    Julius Cäsar | Juno | Jupiter | Justinian | Juvenal | Kain | Kaiphas | Kalypso | Kambyses | Karneades |
    Kassandra | Kastor | Kephalos | Kerberos | Kirke | Kleanthes | Kleisthenes | Kleon | Kleopatra | Klio |
    Klytaimnestra | Klytämnestra | Kolumbus | Konfutse | Konfuzius | Konradin | Konstantin | Kopernikus |
    Koriolan | Krassus | Kreon | Kritias | Krösus | Kybele | Kyros | Laertes | Lanzelot | Laokoon | Laotse |
    Lao-Tse | Lazarus | Leda | Leonardo | Leonardo da Vinci | Leonidas | Leukipp | Livius | Lohengrin |
    Loki | Lucifer | Lukan | Lukas | Lukian | Lukretia | Lukrez | Lukullus | Luzifer | Lykurg | Lysander |
    Lysias | Macbeth | Macchiavell | Mäcenas | Maecenas | Mahomet | Maimonides | Makkabäus | Marc Aurel |
    Maria | Mark Aurel | Markion | Markus | Mars | Martial | Masaccio | Matthäus | Matthias Corvinus |
    Medea | Medusa | Meister Eckhart | Melanchthon | Melpomene | Memnon | Menander | Menelaos | Menzius |
    Mephisto | Mephistopheles | Merkur | Messalina | Metastasio | Methusalem | Michelangelo | Midas |
    Miltiades | Minerva | Minos | Mirabeau | Mithras | Mithridates | Mohammed | Molière | Moloch |
    Montaigne | Montesquieu | Montezuma | Morpheus | Moses | Muhammad | Münchhausen | Napoleon | Narcissus |
    Narziß | Nebukadnezar | Nehemia | Nemesis | Neptun | Nero | Nestor | Nikolaus von Kues | Niobe | Noah |
    Nofretete | Nostradamus | Novalis | Oberon | Ockham | Odin | Ödipus | Odysseus | Oktavian | Orest |
    Origenes | Orion | Ormuzd | Orpheus | Osiris | Ossian | Othello | Ovid | Palestrina | Palladio |
    Pandora | Pantagruel | Paracelsus | Parmenides | Parmenion | Parrhasios | Parsifal | Parzival |
    Patroklos | Patroklus | Paulus | Pausanias | Pegasus | Peisistratos | Pelagius | Peleus | Penelope |
    Perikles | Perseus | Perugino | Petrarca | Petron | Petronius | Petrus | Phädra | Phaeton | Phaidros |
    Phidias | Philo | Philoktet | Phöbus | Pilatus | Pindar | Pisistratus | Plato | Platon | Plautus |
    Plinius | Plinius der Ältere | Plotin | Plutarch | Pollux | Polybios | Polykarp | Polykrates | Polyphem |
    Pompejus | Porphyrius | Poseidon | Potiphar | Praxiteles | Priamos | Priamus | Proklos | Prokop |
    Prokrustes | Prometheus | Properz | Protagoras | Proteus | Ptolemäus | Pygmalion | Pyrrho | Pyrrhon |
    Pyrrhus | Pythagoras | Quintilian | Rabelais | Raffael | Ramses | Rembrandt | Remus | Robin Hood |
    Roland | Romeo | Romulus | Ronsard | Roscius | Rübezahl | Rumi | Sallust | Salome | Salomo | Samson |
    Samuel | Sancho Pansa | Sanherib | Sappho | Sardanapal | Satan | Saturn | Saul | Savonarola |
    Scheherazade | Scipio | Scotus Eriugena | Sejan | Seleukos | Semiramis | Seneca | Shakespeare | Shylock |
    Siegfried | Silen | Simson | Sisyphus | Skylla | Sokrates | Solon | Sophokles | Spartacus | Spartakus |
    Statius | Stendhal | Stilicho | Strabo | Strabon | Sueton | Sulla | Tacitus | Tannhäuser | Tantalus |
    Tartuffe | Tasso | Telemach | Terenz | Tertullian | Thaïs | Thales | Theagenes | Themistokles |
    Theoderich | Theokrit | Theophrast | Thersites | Theseus | Thetis | Thomas | Thor | Thukydides |
    Thusnelda | Tiberius | Tibull | Till Eulenspiegel | Timoleon | Timon | Timur | Tintoretto | Tiresias |
    Titania | Tito | Tizian | Trajan | Tristan | Troilus | Tutanchamun | Tyrtaios | Tyrtäus | Ulfilas |
    Ulysses | Urania | Valerian | Varro | Varus | Venus | Vercingetorix | Vergil | Veronese | Vespasian |
    Vesta | Vitellius | Vitruv | Voltaire | Vulkan | Walther von der Vogelweide | Werther |
    Wieland der Schmied | Wolfram von Eschenbach | Wotan | Wulfila | Xanthippe | Xenophanes | Xenophon |
    Xerxes | Zadig | Zarathustra | Zeno | Zenon | Zeus | Zeuxis | Zoroaster
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
    Apr Apr. April Aug Aug. August Brachmonat Brachmond Brumaire Christmonat Christmond Dec. Decbr. December
    Dez Dez. Dezember Erntemonat Feb Feb. Feber Febr. Februar Floréal Frimaire Fructidor Germinal Herbstmonat
    Herbstmond Heumonat Heumond Hornung Jan Jan. Jän Jän. Jänner Januar Jul Jul. Juli Jun Jun. Juni Lenzmond
    Mai Mär. März Merz Messidor Mrz. Nivôse Nov Nov. Novbr. November Oct. Octbr. October Okt Okt. Oktober
    Pluviôse Prairial Sep. Sept Sept. Septbr. September Thermidor Vendémiaire Ventôse Weinmonat Weinmond
    Wonnemonat
  `,
  weekdays: `
    Di. Dienstag Do. Donnerstag Fr. Freitag Mi. Mittwoch Mo. Montag Montags Sa. Samstag So. Sonnabend Sonntag
    Sonntags
  `,
  addressing: 'ach dich dir du euch ihr lebewohl O oh',
  saying: `
    ächzt ächzte antwortet antwortete äußerte bat bedauerte befahl befiehlt begann begehrte beharrte
    behauptete bejahte bekannte bellte bemerkt bemerkte berichtete berichtigte beschwor bestätigte beteuerte
    betonte bittet blaffte brüllt brüllte brummt brummte dachte denkt drängte drohte empörte entgegnet
    entgegnete ergänzte erinnerte erklärt erklärte erkundigte erläuterte eröffnete erwidert erwiderte erzählt
    erzählte feixte flehte fluchte flüstert flüsterte forderte fragt fragte frohlockte fügte fuhr gähnte
    gebot gellte gestand gluckste grinste grollte grunzte grüßte hauchte heulte höhnte hub jammert jammerte
    japste jauchzte johlte jubelte keifte keuchte kicherte kläffte klagte knirschte knurrte kommandierte
    krächzte krähte kreischte lächelte lacht lachte lallte lispelt lispelte lobte mahnte maulte meint meinte
    mokierte murmelt murmelte murrte mutmaßte näselte nickte nörgelte orakelte pflichtete piepste plapperte
    plauderte polterte prahlte predigte prophezeite protestierte prustete quäkte quiekte raunte redete rief
    ruft rügte sagt sagte säuselte schalt scherzte schimpfte schloss schloß schluchzte schmeichelte schmollte
    schmunzelte schnarrte schnaubte schnauzte schnurrte schreit schrie schwärmte schwatzte schwor setzte
    seufzt seufzte sinnierte spottete sprach spricht stammelte staunte stichelte stöhnte stotterte
    triumphierte tröstete überlegte unterbrach verkündete verlangte vermutete verneinte verriet versetzte
    versicherte versprach verteidigte vertraute warnte weinte wetterte wiederholt wiederholte wimmerte
    winselte wisperte zeterte zischte zögerte zürnte
  `,
  citing: `
    antwortet antwortete argumentiert argumentierte ausführt ausführte äußert äußerte begründet begründete
    behauptet behauptete bekannte bekennt beklagt beklagte bemerkt bemerkte berichtet berichtete beschreibt
    beschrieb bestätigt bestätigte bestreitet bestritt beteuert beteuerte betont betonte bezeichnet
    bezeichnete charakterisiert charakterisierte definiert definierte entgegnet entgegnete ergänzt ergänzte
    erinnert erinnerte erklärt erklärte erläutert erläuterte erwähnt erwähnte erwidert erwiderte erzählt
    erzählte feststellt feststellte folgert fordert forderte formuliert formulierte fragt fragte fügt fügte
    gemäß gesagt geschrieben gestand gesteht heißt hervorhebt hervorhob hieß hinweist hinwies hinzufügt
    hinzufügte interpretiert interpretierte klagt klagte kommentiert kommentierte konstatiert konstatierte
    kritisiert kritisierte laut lautet lautete lehrt lehrte mahnt mahnte meint meinte meldet meldete nannte
    nennt notiert notierte paraphrasiert paraphrasierte polemisiert polemisierte postuliert postulierte
    predigt predigte proklamiert proklamierte prophezeit prophezeite protestiert protestierte referiert
    referierte resümiert rief ruft rühmt rühmte sagt sagte schildert schilderte schließt schloss schloß
    schreibt schrieb schrieben spottet spottete sprach spricht telegraphierte übersetzt übersetzte
    unterstreicht unterstrich urteilt urteilte verkündet verkündete verlangt verlangte vermerkt vermutet
    vermutete verneint verneinte versichert versicherte versprach verspricht versteht verteidigt verteidigte
    vertrat vertritt verweist verwies warnt warnte wiederholt wiederholte zitiert zitierte zufolge
    zusammenfasst zusammenfaßt zusammenfaßte
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
  genres:
    'Abhandlung Abhandlungen Anmerkungen Aphorismen Aufsätze Beiträge Beschreibung Betrachtungen Briefe Einführung Einleitung Elegien Epistel Erinnerungen Erzählungen Fragmente Gedichte Geschichte Gespräche Grammatik Grundlagen Grundriss Handbuch Kritik Leben Lehre Lieder Märchen Novellen Predigten Reden Reise Reisen Roman Schriften Studien Tagebuch Theorie Untersuchungen Vorlesungen Werke Wörterbuch',
  periodicals: `
    Aachener Zeitung | Aftonbladet | Allgemeine Literaturzeitung | Allgemeine Literatur-Zeitung |
    Allgemeine Zeitung | Allgemeinen Literatur-Zeitung | Allgemeinen Zeitung |
    Annalen der Chemie und Pharmacie | Annalen der Physik | Arbeiter-Illustrierte Zeitung |
    Arbeiter-Illustrierte-Zeitung | Arbeiterzeitung | Arbeiter-Zeitung |
    Archiv für die Geschichte des Sozialismus und der Arbeiterbewegung |
    Archiv für Geschichte der Philosophie | Archiv für Kulturgeschichte | Archiv für Reformationsgeschichte |
    Archiv für soziale Gesetzgebung und Statistik | Archiv für Sozialwissenschaft und Sozialpolitik |
    Asahi Shimbun | Augsburger Allgemeine | Augsburger Allgemeine Zeitung | Augsburger Allgemeinen Zeitung |
    Avanti | Avanti! | Basler Nachrichten | Basler Vorwärts | Basler Zeitung |
    Beiträge zur Geschichte der Arbeiterbewegung | Berliner Abendblätter | Berliner Börsen-Courier |
    Berliner Börsen-Zeitung | Berliner Illustrirte Zeitung | Berliner Illustrirten Zeitung |
    Berliner Lokal-Anzeiger | Berliner Morgenpost | Berliner Tageblatt | Berliner Volksblatt |
    Berliner Volkszeitung | Berliner Volks-Zeitung | Berliner Zeitung | Berlingske Tidende |
    Berlinische Monatsschrift | Berlinische Nachrichten | Berlinischen Monatsschrift | Berner Tagwacht |
    Berner Zeitung | Bildzeitung | Bild-Zeitung | Blätter für literarische Unterhaltung | Borba |
    Braunschweiger Volksfreund | Bremer Bürgerzeitung | Bremer Bürger-Zeitung | Breslauer Zeitung |
    Chemnitzer Volksstimme | Contemporary Review | Corriere della Sera | Critica Sociale |
    Czerwony Sztandar | Dagens Nyheter | Daily Herald | Daily Mail | Daily News | Daily Telegraph |
    Daily Worker | Das Schwarze Korps | Das Westphälische Dampfboot | Der Rote Aufbau | Der Tagesspiegel |
    Der Volksstaat | Deutsche Allgemeine Zeitung | Deutsche Jahrbücher | Deutsche Rundschau |
    Deutsche Tageszeitung | Deutsche Zeitschrift für Philosophie | Deutsche-Brüsseler Zeitung |
    Deutsche-Brüsseler-Zeitung | Deutsche-Londoner Zeitung | Deutschen Allgemeinen Zeitung |
    Deutschen Jahrbücher | Deutschen Jahrbüchern | Deutschen Rundschau | Deutschen Tageszeitung |
    Deutschen Zeitschrift für Philosophie | Deutsch-Französische Jahrbücher |
    Deutsch-Französischen Jahrbücher | Deutsch-Französischen Jahrbüchern | Die Fackel | Die Gartenlaube |
    Die Grenzboten | Die Horen | Die Neue Zeit | Die Rote Fahne | Die Weißen Blätter | Die Weltbühne |
    Die Wochenpost | Dresdner Anzeiger | Dresdner Neueste Nachrichten | Dresdner Volkszeitung |
    Düsseldorfer Zeitung | Edinburgh Review | El Mundo | El País | Elberfelder Zeitung | Financial Times |
    Fliegende Blätter | Fliegenden Blätter | Fliegenden Blättern | Fortnightly Review |
    Frankfurter Allgemeine | Frankfurter Allgemeine Zeitung | Frankfurter Allgemeinen |
    Frankfurter Allgemeinen Zeitung | Frankfurter Gelehrte Anzeigen | Frankfurter Hefte |
    Frankfurter Journal | Frankfurter Neue Presse | Frankfurter Rundschau | Frankfurter Zeitung |
    Gazeta Wyborcza | Gesellschaftsspiegel | Göttinger Gelehrte Anzeigen | Göttingische Gelehrte Anzeigen |
    Göttingischen Gelehrten Anzeigen | Grünbergs Archiv | Hallische Jahrbücher | Hallischen Jahrbücher |
    Hallischen Jahrbüchern | Hamburger Abendblatt | Hamburger Echo | Hamburger Fremdenblatt |
    Hamburger Nachrichten | Hamburger Volkszeitung | Hamburgischen Correspondenten |
    Hamburgischer Correspondent | Historische Zeitschrift | Historischen Zeitschrift | Humanité |
    Il Manifesto | Inprekorr | Internationale Presse-Korrespondenz | Iskra | Iswestija |
    Jahrbücher für Nationalökonomie und Statistik | Jenaische Allgemeine Literaturzeitung |
    Journal des Débats | Junge Freiheit | Junge Welt | Kant-Studien | Karlsruher Zeitung | Kladderadatsch |
    Kölner Zeitschrift für Soziologie und Sozialpsychologie | Kölnische Volkszeitung | Kölnische Zeitung |
    Kölnischen Volkszeitung | Kölnischen Zeitung | Komsomolskaja Prawda |
    Königlich privilegierte Berlinische Zeitung | Königsberger Hartungsche Zeitung |
    Königsberger Volkszeitung | Krasnaja Swesda | Kreuzzeitung | Kreuz-Zeitung |
    Kritischen Journal der Philosophie | Kritisches Journal der Philosophie | Kronen Zeitung |
    Kronen-Zeitung | La Marseillaise | La Réforme | La Repubblica | La Stampa | Le Figaro | Le Matin |
    Le Monde | Le Peuple | Le Populaire | Le Socialiste | Le Temps | L'Égalité | L’Égalité |
    Leipziger Allgemeine Zeitung | Leipziger Illustrirte | Leipziger Volkszeitung | Leipziger Zeitung |
    L'Humanité | L’Humanité | Libération | Libre Belgique | Lidové noviny | Literaturnaja Gaseta | L'Unità |
    L’Unità | Magdeburger Volksstimme | Magdeburgische Zeitung | Magdeburgischen Zeitung | Mainzer Zeitung |
    Manchester Guardian | Mannheimer Abendzeitung | Mercure de France | Moniteur Universel | Monthly Review |
    Morgenblatt für gebildete Stände | Morning Chronicle | Morning Post | Münchener Allgemeine Zeitung |
    Münchener Post | Münchner Merkur | Münchner Neueste Nachrichten | Münchner Post | Mundo Obrero |
    National-Zeitung | Népszabadság | Népszava | Nesawissimaja Gaseta | Neue Deutsche Literatur |
    Neue Freie Presse | Neue Oder-Zeitung | Neue Preußische Zeitung | Neue Rheinische Zeitung |
    Neue Rundschau | Neue Weltbühne | Neue Zeit | Neue Zürcher Zeitung | Neuen Deutschen Literatur |
    Neuen Deutschland | Neuen Deutschlands | Neuen Freien Presse | Neuen Oder-Zeitung |
    Neuen Preußischen Zeitung | Neuen Rheinischen Zeitung | Neuen Rundschau | Neuen Social-Demokrat |
    Neuen Teutschen Merkur | Neuen Vorwärts | Neuen Weltbühne | Neuen Wienen Journal |
    Neuen Wienen Tagblatt | Neuen Zeit | Neuen Zürcher Zeitung | Neuer Social-Demokrat |
    Neuer Teutscher Merkur | Neuer Vorwärts | Neues Deutschland | Neues Wiener Journal |
    Neues Wiener Tagblatt | New Left Review | New Statesman | New York Daily Tribune | New York Herald |
    New York Herald Tribune | New York Times | New Yorker Staatszeitung | New Yorker Volkszeitung |
    New-York Daily Tribune | New-York Tribune | Norddeutsche Allgemeine Zeitung |
    Norddeutschen Allgemeinen Zeitung | Northern Star | Nowaja Gaseta | Nowaja Shisn | Nowoje Wremja |
    Nowy Mir | Osservatore Romano | Österreichische Volksstimme | Pall Mall Gazette | Pester Lloyd |
    Philosophisches Journal | Physikalische Zeitschrift | Physikalischen Zeitschrift | Politika | Politiken |
    Prager Presse | Prager Tagblatt | Prawda | Preussische Jahrbücher | Preußische Jahrbücher |
    Preussischen Jahrbücher | Preußischen Jahrbücher | Preussischen Jahrbüchern | Preußischen Jahrbüchern |
    Proletari | Przegląd Socjaldemokratyczny | Quarterly Review | Rabotnitschesko Delo | Rabotschaja Gaseta |
    Rabotscheje Delo | Renmin Ribao | Revue des deux mondes | Rheinische Thalia | Rheinische Zeitung |
    Rheinischen Merkur | Rheinischen Merkurs | Rheinischen Zeitung | Rheinischer Merkur |
    Rhein-Neckar-Zeitung | Rote Fahne | Roten Fahne | Rudé Právo | Sächsische Arbeiterzeitung |
    Sächsische Arbeiter-Zeitung | Sächsischen Arbeiterzeitung | Sächsischen Arbeiter-Zeitung |
    Salzburger Nachrichten | Sarja | Saturday Review | Schlesische Volkswacht | Schlesische Zeitung |
    Schlesischen Zeitung | Schmollers Jahrbuch | Schwäbische Tagwacht | Schwäbischen Merkur |
    Schwäbischen Tagwacht | Schwäbischer Merkur | Schweizerischer Republikaner | Simplicissimus |
    Sinn und Form | Social-Demokraten | Sozialistische Monatshefte | Sozialistischen Monatshefte |
    Sozialistischen Monatsheften | Sprawa Robotnicza | Stuttgarter Nachrichten | Stuttgarter Zeitung |
    Süddeutsche Zeitung | Süddeutschen Zeitung | Szabad Nép | Tagesanzeiger | Tages-Anzeiger | Tagesspiegel |
    Tägliche Rundschau | Täglichen Rundschau | Teutschen Merkur | Teutscher Merkur | The Times |
    Trierer Zeitung | Trier'sche Zeitung | Triersche Zeitung | Trier’sche Zeitung | Trybuna Ludu | Unità |
    Unter dem Banner des Marxismus | Vierteljahrshefte für Zeitgeschichte |
    Vierteljahrsschrift für Sozial- und Wirtschaftsgeschichte |
    Vierteljahrsschrift für wissenschaftliche Philosophie | Völkischen Beobachter | Völkischen Beobachters |
    Völkischer Beobachter | Vorwärts | Vossische Zeitung | Vossischen Zeitung | Wall Street Journal |
    Washington Post | Weltwirtschaftlichen Archiv | Weltwirtschaftliches Archiv | Westminster Review |
    Westphälischen Dampfboot | Westphälisches Dampfboot | Wiener Allgemeine Zeitung |
    Wiener Arbeiter-Zeitung | Wiener Tagblatt | Wiener Zeitung | Wochenpost |
    Zeitschrift für deutsches Altertum | Zeitschrift für die gesamte Staatswissenschaft |
    Zeitschrift für Geschichtswissenschaft | Zeitschrift für Philosophie und philosophische Kritik |
    Zeitschrift für Physik | Zeitschrift für Psychologie | Zeitschrift für Sozialforschung |
    Zeitschrift für spekulative Physik | Zeitschrift für Völkerpsychologie und Sprachwissenschaft |
    Zeitung für die elegante Welt | Zürcher Post
  `,
  classics: `
    18. Brumaire des Louis Bonaparte | ABC des Kommunismus | Abstammung des Menschen | Achtzehnten Brumaire |
    Achtzehnter Brumaire | Aeneis | Also sprach Zarathustra | Alte Testament | Alten Testament |
    Alten Testaments | Altes Testament | Äneis | Anna Karenina | Antidühring | Anti-Dühring |
    Antonius und Cleopatra | Aprilthesen | April-Thesen | Archipel Gulag | Ars amatoria |
    Auf der Suche nach der verlorenen Zeit | Aufzeichnungen aus dem Kellerloch |
    Aufzeichnungen aus einem Totenhaus | Aus dem Leben eines Taugenichts | Befreites Jerusalem |
    Berlin Alexanderplatz | Betrachtungen eines Unpolitischen | Bhagavad Gita | Bhagavadgita | Bibel |
    Bienenfabel | Blumen des Bösen | Briefe über die ästhetische Erziehung des Menschen | Brüder Karamasow |
    Buch der Lieder | Buddenbrooks | Bürgerkrieg in Frankreich | Canterbury-Erzählungen | Contrat social |
    Dantons Tod | Daodejing | Das befreite Jerusalem | Das Dschungelbuch | Das Elend der Philosophie |
    Das Glasperlenspiel | Das Kapital | Das Kommunistische Manifest | Das Lied von der Glocke |
    Das Narrenschiff | Das Sein und das Nichts | Das siebte Kreuz | Das Unbehagen in der Kultur |
    Das verlorene Paradies | Das Wesen des Christenthums | Das Wesen des Christentums | De bello Gallico |
    De civitate Dei | De rerum natura | Dekameron | Dekamerone | Der abenteuerliche Simplicissimus |
    Der achtzehnte Brumaire des Louis Bonaparte | Der alte Mann und das Meer | Der Barbier von Sevilla |
    Der Besuch der alten Dame | Der brave Soldat Schwejk | Der Bürger als Edelmann |
    Der Bürgerkrieg in Frankreich | Der eindimensionale Mensch | Der eingebildete Kranke |
    Der Einzige und sein Eigenthum | Der Einzige und sein Eigentum | Der Freischütz |
    Der gefesselte Prometheus | Der Glöckner von Notre-Dame | Der Graf von Monte Christo |
    Der grüne Heinrich | Der gute Mensch von Sezuan |
    Der Imperialismus als höchstes Stadium des Kapitalismus | Der Kaufmann von Venedig |
    Der kaukasische Kreidekreis | Der Kirschgarten | Der letzte Mohikaner |
    Der linke Radikalismus, die Kinderkrankheit im Kommunismus | Der logische Aufbau der Welt |
    Der Mann ohne Eigenschaften | Der Meister und Margarita | Der Mythos des Sisyphos | Der rasende Roland |
    Der Ring des Nibelungen | Der Schimmelreiter | Der stille Don | Der Tod in Venedig |
    Der Untergang des Abendlandes | Der Ursprung der Familie, des Privateigentums und des Staats |
    Der Widerspenstigen Zähmung | Der Wohlstand der Nationen | Der Zauberberg | Der zerbrochene Krug |
    Der zerbrochne Krug | Des Knaben Wunderhorn | Deutsche Ideologie | Deutschen Ideologie |
    Deutschland, ein Wintermärchen | Deutschland. Ein Wintermärchen | Deutschlandlied |
    Dialektik der Aufklärung | Dialektik der Natur | Dichtung und Wahrheit |
    Die Abenteuer des braven Soldaten Schwejk | Die Abstammung des Menschen | Die Akkumulation des Kapitals |
    Die Aufzeichnungen des Malte Laurids Brigge | Die Bienenfabel | Die Blechtrommel | Die Blumen des Bösen |
    Die Braut von Messina | Die Brüder Karamasow | Die Deutsche Ideologie | Die drei Musketiere |
    Die Dreigroschenoper | Die Entstehung der Arten |
    Die Entwicklung des Sozialismus von der Utopie zur Wissenschaft | Die Erziehung des Menschengeschlechts |
    Die Fledermaus | Die Frau und der Sozialismus | Die fröhliche Wissenschaft | Die Geburt der Tragödie |
    Die heilige Familie | Die Hochzeit des Figaro | Die Jungfrau von Orleans | Die Kartause von Parma |
    Die Klassenkämpfe in Frankreich | Die Kreutzersonate | Die Lage der arbeitenden Klasse in England |
    Die Leiden des jungen Werther | Die Leiden des jungen Werthers | Die letzten Tage der Menschheit |
    Die lustigen Weiber von Windsor | Die Meistersinger von Nürnberg |
    Die offene Gesellschaft und ihre Feinde | Die protestantische Ethik und der Geist des Kapitalismus |
    Die Traumdeutung | Die verratene Revolution | Die Voraussetzungen des Sozialismus |
    Die Wahlverwandtschaften | Die Welt als Wille und Vorstellung | Die Welträtsel | Die Zauberflöte |
    Die Zukunft einer Illusion | Don Quichotte | Don Quijote | Don Quixote | Dreigroschenoper |
    Duineser Elegien | Ecce Homo | Ein Held unserer Zeit | Ein Schritt vorwärts, zwei Schritte zurück |
    Ein Sommernachtstraum | Eine Geschichte aus zwei Städten | Elend der Philosophie |
    Encyclopädie der philosophischen Wissenschaften | Ende gut, alles gut | Entstehung der Arten |
    Enzyklopädie der philosophischen Wissenschaften | Ergebnisse und Perspektiven |
    Erziehung des Menschengeschlechts | Esprit des lois | Eugen Onegin | Farm der Tiere | Feuerbach-Thesen |
    Figaros Hochzeit | Fröhliche Wissenschaft | Fröhlichen Wissenschaft | Frühlings Erwachen |
    Gargantua und Pantagruel | Geburt der Tragödie | Gefährliche Liebschaften | Gefängnishefte |
    Gefesselter Prometheus | Geist der Gesetze | Genealogie der Moral | Geschichte und Klassenbewusstsein |
    Geschichte und Klassenbewußtsein | Gilgamesch-Epos | Glasperlenspiel | Götterdämmerung |
    Göttliche Komödie | Göttlichen Komödie | Götzendämmerung | Götzen-Dämmerung | Grimms Märchen |
    Grundlegung zur Metaphysik der Sitten | Grundlinien der Philosophie des Rechts | Grünen Heinrich |
    Gullivers Reisen | Hamburgische Dramaturgie | Hamburgischen Dramaturgie | Hermann und Dorothea |
    Herrn Eugen Dührings Umwälzung der Wissenschaft | Hexenhammer | Hohelied | Hohelied Salomos |
    Hundert Jahre Einsamkeit | Hyperion oder der Eremit in Griechenland | Ihre Moral und unsere | Ilias |
    Im Westen nichts Neues | In Stahlgewittern | Iphigenie auf Tauris | Jakob der Fatalist |
    Jenseits des Lustprinzips | Jenseits von Gut und Böse | Joseph und seine Brüder | Jungfrau von Orleans |
    Junius-Broschüre | Kabale und Liebe | Kalevala | Kaufmann von Venedig | Kinder- und Hausmärchen |
    Klassenkämpfe in Frankreich | Kommunistische Manifest | Kommunistischen Manifest |
    Kommunistischen Manifestes | Kommunistischen Manifests | Kommunistisches Manifest | König Ödipus |
    Koran | Kreutzersonate | Krieg und Frieden | Kritik der politischen Ökonomie |
    Kritik der praktischen Vernunft | Kritik der reinen Vernunft | Kritik der Urteilskraft |
    Kritik der Urtheilskraft | Kritik des Gothaer Programms | Lage der arbeitenden Klasse in England |
    Leben des Galilei | Leiden des jungen Werther | Leiden des jungen Werthers | Leonce und Lena |
    Lied von der Glocke | Lob der Torheit | Logik der Forschung | Logische Untersuchungen |
    Logischen Untersuchungen | Lohn, Preis und Profit | Lohnarbeit und Kapital |
    Ludwig Feuerbach und der Ausgang der klassischen deutschen Philosophie | Madame Bovary | Mahabharata |
    Malleus Maleficarum | Manifest der Kommunistischen Partei | Mann ohne Eigenschaften | Marseillaise |
    Maß für Maß | Massenstreik, Partei und Gewerkschaften | Materialismus und Empiriokritizismus |
    Matthäuspassion | Matthäus-Passion | Mein Kampf | Menschliche Komödie | Menschlichen Komödie |
    Menschliches, Allzumenschliches | Metaphysik der Sitten | Minima Moralia | Misère de la philosophie |
    Missa solemnis | Moby Dick | Mona Lisa | Mutter Courage und ihre Kinder | Mythus des 20. Jahrhunderts |
    Nachfolge Christi | Nathan dem Weisen | Nathan der Weise | Negative Dialektik | Negativen Dialektik |
    Neu-Atlantis | Neue Testament | Neuen Testament | Neuen Testaments | Neues Testament | Nibelungenlied |
    Nibelungenliedes | Nibelungenlieds | Nikomachische Ethik | Nikomachischen Ethik | Nineteen Eighty-Four |
    Nora oder Ein Puppenheim | Nova Atlantis | Novum Organum | Ödipus auf Kolonos | Odyssee |
    Ökonomisch-philosophische Manuskripte | Ökonomisch-philosophischen Manuskripte | Onkel Toms Hütte |
    Parerga und Paralipomena | Persische Briefe | Persischen Briefen | Phänomenologie des Geistes |
    Philosophie des Elends | Philosophie des Geldes | Philosophische Untersuchungen |
    Philosophischen Untersuchungen | Principia Mathematica | Prinz Friedrich von Homburg | Professor Unrat |
    Prolegomena zu einer jeden künftigen Metaphysik | Protestantische Ethik | Protestantischen Ethik |
    Protokolle der Weisen von Zion | Radetzkymarsch | Ramayana | Rameaus Neffe | Rasender Roland |
    Reden an die deutsche Nation | Reineke Fuchs | Rigveda | Ring des Nibelungen | Rolandslied |
    Romeo und Julia | Rot und Schwarz | Sachsenspiegel | Schöne neue Welt | Schuld und Sühne |
    Sein und Zeit | Septuaginta | Simplicius Simplicissimus | Sixtinische Madonna | Sixtinischen Madonna |
    Sommernachtstraum | Sonette an Orpheus | Sozialreform oder Revolution | Staat und Revolution |
    Strukturwandel der Öffentlichkeit | Summa theologiae | Summa theologica | Talmud | Tao Te King |
    Tausend und eine Nacht | Tausendundeine Nacht | Theorie des kommunikativen Handelns |
    Theorien über den Mehrwert | Thesen über Feuerbach | Timon von Athen | Tod in Venedig | Tote Seelen |
    Totem und Tabu | Toten Seelen | Tractatus logico-philosophicus | Tristan und Isolde |
    Troilus und Cressida | Über die ästhetische Erziehung des Menschen | Über die Grundlagen des Leninismus |
    Unbehagen in der Kultur | Untergang des Abendlandes | Unzeitgemäße Betrachtungen |
    Unzeitgemäßen Betrachtungen | Upanischaden | Ursprung der Familie, des Privateigentums und des Staats |
    Vater Goriot | Väter und Söhne | Verbrechen und Strafe | Verlorenen Paradies | Verlorenes Paradies |
    Verratene Revolution | Viel Lärm um nichts | Vom Geist der Gesetze | Vom Kriege |
    Voraussetzungen des Sozialismus und die Aufgaben der Sozialdemokratie | Vulgata | Wahrheit und Methode |
    Wallensteins Lager | Wallensteins Tod | Warten auf Godot | Was ihr wollt | Was tun? |
    Welt als Wille und Vorstellung | Wem die Stunde schlägt | Wesen des Christenthums |
    Wesen des Christentums | West-östlichen Divan | Westöstlichen Divan | West-östlicher Divan |
    Westöstlicher Divan | Wie der Stahl gehärtet wurde | Wie es euch gefällt | Wilhelm Meisters Lehrjahre |
    Wilhelm Meisters Wanderjahre | Wirtschaft und Gesellschaft | Wissenschaft der Logik |
    Wissenschaftslehre | Wohlstand der Nationen | Zauberberg | Zauberflöte | Zerbrochner Krug |
    Zerstörung der Vernunft | Zukunft einer Illusion | Zum ewigen Frieden | Zur Genealogie der Moral |
    Zur Kritik der politischen Ökonomie | Zwei Taktiken der Sozialdemokratie
  `,
  units: {
    page: 'p. pag. pg. pp. S. Seite Seiten SS.',
    volume: 'Band Bände Bänden Bandes Bd Bd. Bde Bde. Bdn. Halbband Halbbd. Teilband Teilbd. Tom. Tomus vol. vols.',
    chapter: 'cap. Capitel Hauptstück Kap Kap. Kapitel Kapiteln Kapitels Kapp.',
    part: 'Abt. Abteilung Abth. Akt Auftr. Auftritt Aufz. Aufzug Buch Bücher Gesang Scene Sz. Szene Szenen T. Teil Teile Teilen Teils Th. Theil Thl. Thle. Tl. Tle.',
    line: 'V. Vers Verse Versen Vv. Z. Zeile Zeilen Zln. Zz.',
    column: 'Sp Sp. Spalte Spalten Spp.',
    folio: 'Bl. Blatt Blätter Blatts Bll. Bogen f. fol.',
    issue: 'H. Heft Hefte Heften Hft. Jahrg. Jahrgang Jg. Jgg. Lfg. Lief. Lieferung Lieferungen N° No. Nr Nr. Nrn. Nummer Nummern',
    section: `
      § §§ Abs. Absatz Absätze Abschn. Abschnitt Abschnitte Anm Anm. Anmerkung Art. Artikel Artikeln Artt.
      Fn. Fußn. Fußnote Paragraph Paragraphen Paragraphs Randnummer Rdnr. Rn. Rz. Ziff. Ziffer Ziffern
    `
  },
  again: `
    a. a. O. | a. gl. O. | a. O. | a.a.O | a.a.O. | aaO | am angeführten Orte | am angegebenen Ort |
    am gleichen Ort | am selben Ort | das. | daselbst | dass. | ders. | derselbe | dies. | ead. | eadem |
    ebd | ebd. | ebda | ebda. | ebenda | ebendort | ib. | ibd. | ibid. | ibidem | idem | l. c. | l.c. |
    loc. cit. | loc.cit. | op. cit. | op.cit. | s. o.
  `,
  see: `
    cf. | cfr. | entnommen aus | hier zit. nach | hier zitiert nach | man vergleiche | s. | s. a. | s. auch |
    s. bes. | s. dazu | s. hierzu | s. oben | s. unten | s.a. | siehe | siehe auch | siehe auch dazu |
    siehe bes. | siehe dazu | siehe etwa | siehe ferner | siehe hierzu | siehe insbes. | siehe insbesondere |
    siehe oben | siehe unten | siehe z. B. | so auch bei | vergl. | vergl. auch | vergleiche | vgl | vgl. |
    vgl. auch | vgl. bes. | vgl. besonders | vgl. dazu | vgl. etwa | vgl. ferner | vgl. hierzu |
    vgl. insbes. | vgl. insbesondere | vgl. oben | vgl. unten | vgl. z. B. | zit. bei | zit. in | zit. n. |
    zit. nach | zitiert bei | zitiert in | zitiert n. | zitiert nach
  `,
  editor: `
    ausgewählt und eingeleitet von | ausgewählt von | bearb. | bearb. v. | bearb. von | bearbeitet von |
    begründet von | besorgt v. | besorgt von | ed. | ediert von | eds. | eingel. v. | eingel. von |
    eingeleitet von | herausg. von | Herausgeber | Herausgeberin | Herausgebern | herausgeg. von |
    herausgegeben im Auftrag | herausgegeben und eingeleitet von | herausgegeben von | hg. | hg. v. |
    hg. von | hgg. | Hgg | hrsg | hrsg. | hrsg. im Auftrag | hrsg. u. eingel. v. | hrsg. u. eingel. von |
    hrsg. und eingeleitet von | hrsg. v. | hrsg. von | hrsgg. | kommentiert von | mit einem Geleitwort von |
    mit einem Nachwort von | mit einem Vorwort von | mit einer Einleitung von | neu herausgegeben von |
    Red. | Redaktion | redigiert von | Schriftleitung | unter Mitarbeit von | zusammengestellt von
  `,
  containers: 'in im',
  editions: 'Aufl Auflage Auflagen Ausg Ausgabe',
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
  numbers:
    'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf erstes zweites drittes viertes fünftes sechstes siebentes siebtes achtes neuntes zehntes elftes zwölftes letztes erster zweiter dritter vierter fünfter sechster siebenter siebter achter neunter zehnter elfter zwölfter letzter erste zweite dritte vierte fünfte sechste siebente siebte achte neunte zehnte elfte zwölfte letzte',
  talk: 'ist sind war waren hat haben hatte hatten wurde wurden wird werden kann können konnte soll sollte sagt sagte schrieb schreibt kam ging nahm machte gab gibt daß dass welche welcher welches sich er sie wir ihm ihr ihn nicht auch',
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
  dedications:
    'Dem Andenken | Gewidmet | In memoriam | Meinem Bruder | Meinem Freunde | Meinem Manne | Meinem Sohne | Meinem Vater | Meinen Eltern | Meinen Freunden | Meinen Kindern | Meiner Frau | Meiner Mutter | Meiner Schwester | Meiner Tochter | Zum Andenken an',
  contentsHeads: `
    Inhalt | Inhalt des ersten Bandes | Inhalt des zweiten Bandes | Inhaltsangabe | Inhaltsübersicht |
    Inhalts-Verzeichnis | Inhaltsverzeichnis | Inhaltsverzeichniß | Übersicht des Inhalts |
    Verzeichnis des Inhalts
  `,
  figures: `
    Abbildung | Abb. | Illustration | Bild | Tafel | Karte | Titelbild | Figur | Fig.
  `,
  sourceHeads:
    'Bibliographie | Bibliografie | Gedruckte Quellen | Literatur | Literaturangaben | Literaturverzeichnis | Quellen | Quellen und Literatur | Quellenverzeichnis | Verzeichnis der Literatur | Zitierte Literatur',
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
