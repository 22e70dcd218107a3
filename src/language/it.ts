import type {Language} from './language.js';

/** Italian prose of the seventeenth to the twenty-first century. */
export const it = {
  code: 'it',
  common: `
    al alla anche che ci come con così cui da dal dalla dei del della delle di e è era essere già gli ha il in
    la le lo loro ma mi nel nella non o per perché più quale quando questa questo se si sono sua suo tutti un
    una
  `,
  notNames: `
    A Abbiamo Accanto Adesso Ah Ahi Ahimè Al Alcuna Alcune Alcuni Alcuno Alla Alle Allo Allora Almeno Altra
    Altre Altri Altrimenti Altro Altronde Amici Amico Amore Anche Ancora Andiamo Anima Anni Anno Anzi
    Anzitutto Appena Appendice Appunto Arte Articolo Assai Attraverso Autore Avanti Avanzando Avendo Avere
    Aveva Avevano Basta Bella Bello Ben Benché Bene Bisogna Bravo Brevemente Buon Buona Buone Buongiorno Buoni
    Buono Capitale Capitolo Cara Care Cari Caro Casa Caso Causa C'è C’è Cento C'era C’era Certamente Certi
    Certo Che Chi Chiaro Chiesa Chiunque Ci Ciascuno Cielo Cinque Ciò Ciononostante Circa Città Cittadini
    Classe Classi Coi Col Coloro Colui Com'è Com’è Come Compagni Compagno Comunismo Comunque Con Conclusione
    Condizione Contadini Contro Conviene Coraggio Corpo Cosa Coscienza Cose Così Cosicché Costei Costoro
    Costui Credo Crisi Cui Cultura Cuore Da Dagli Dai Dal Dalla Dalle D'altra D’altra D'altronde D’altronde
    Dare Davanti Davvero De Debbo Degli Dei Del Della Delle Dello Democrazia Dentro Destra Detto Deve Devono
    Di Dice Dicono Dieci Dietro Difatti Dinanzi Dio Diritto Dirò Discorso Diverse Diversi Dobbiamo Dodici
    Donna Donne Dopo Dove Dovere Due Dunque Durante E È Ebbene Ecco Economia Ed Effettivamente Egli Eh Ella
    Eppure Era Erano Eravamo Esempio Essa Esse Essendo Essere Essi Esso Est Età Eterno Evidentemente Fa
    Facciamo Fai Famiglia Fanno Fare Fatto Fede Felice Fiducia Figli Figlia Figlio Figura Filosofi Filosofia
    Finalmente Fine Fino Fintanto Forma Forse Forte Forza Forze Fra Francamente Fratelli Fratello Frattanto Fu
    Fui Fuori Furono Gente Gentile Già Gioia Giorni Giorno Giovane Giovani Giù Giudice Giustizia Giusto Gli
    Gloria Governo Gran Grande Grandi Grazia Grazie Guai Guarda Guardate Guerra Ha Hai Hanno Ho I Idea Idee
    Ieri Il Impossibile In Indi Indubbiamente Infatti Infine Ingiustizia Innanzi Innanzitutto Inoltre Insieme
    Insomma Intanto Interesse Intorno Introduzione Inutile Invano Invece Io La Là Laddove Laggiù L'altro
    L’altro Lascia Lasciate Lavoratori Lavoro Le Legge Leggi Lei Lettera Lettere Lettore Lezione Lì Libertà
    Libri Libro Lingua Lo Loro Luce Lui L'un L’un L'una L’una Lunga L'uno L’uno Luogo Ma Madama Madonna Madre
    Maestà Maestro Mai Male Malgrado Manca Mano Masse Materia Me Medesimo Meglio Meno Mentre Messere Metodo
    Mezzo Mi Mia Mie Miei Mila Mille Ministro Mio Misura Moglie Molta Molte Molti Molto Momento Mondo
    Monsignore Morale Morte Morto Natura Naturalmente Nazione Nazioni Ne Né Neanche Necessità Negli Nei Nel
    Nella Nell'altro Nell’altro Nelle Nello Nemici Nemico Nemmeno Neppure Nessun Nessuna Nessuno Niente No
    Nobili Noi Nome Non Nonostante Nostra Nostre Nostri Nostro Nota Note Notte Nove Nulla Nuova Nuove Nuovi
    Nuovo O Oggetto Oggi Oggidì Ogni Ognuno Oh Ohimè Oltracciò Oltre Onde Onore Opera Operai Operaio Opere Ora
    Ordine Ormai Orsù Ossia Ostante Ottimo Otto Ovvero Pace Padre Paese Paesi Pare Parlare Parliamo Parola
    Parole Parte Parti Partiti Partito Passando Passato Passiamo Patria Paura Peccato Pei Pel Pensiero Per
    Perché Perciò Perdono Perfino Però Persino Persona Persone Piccola Piccolo Più Piuttosto Po' Po’ Poca
    Poche Pochi Poco Poesia Poeta Poeti Poi Poiché Politica Popoli Popolo Possiamo Possibile Potere Povera
    Poveri Povero Pressappoco Presso Presto Prima Primi Primo Principe Principio Pro Problema Produzione
    Proletari Proletariato Proprietà Proprio Pubblico Pur Purché Pure Purtroppo Qua Quaggiù Qual Qualche
    Qualcosa Qualcuno Quale Quali Qualora Qualsiasi Qualunque Quand'anche Quand’anche Quando Quanta Quante
    Quanti Quanto Quantunque Quasi Quattro Quel Quell' Quell’ Quella Quelle Quelli Quello Quest' Quest’ Questa
    Queste Questi Questione Questo Qui Quindi Quivi Ragione Re Regina Regno Religione Repubblica Resta Ricordo
    Rispondo Rivoluzione Sa Salvo Sangue Santità Santo Sapere Sappiamo Sarà Sarebbe Scena Scienza Scienze Se
    Sebbene Secoli Secolo Seconda Secondo Sei Sembra Semplice Sempre Senonché Senso Senza Sette Si Sì Sia
    Siamo Sicché Siccome Siete Signora Signore Signori Silenzio Simile Sin Sinistra Sino Sistema So Società
    Soldati Sole Solo Soltanto Sono Sopra Soprattutto Sorella Sotto Sovente Specialmente Spesso Spirito Sta
    Stanno Stati Stato Stava Stessa Stesso Storia Su Sua Subito Sue Sugli Sui Sul Sulla Sulle Suo Suoi Tabella
    Tal Talché Tale Tali Talora Taluni Talvolta Tanta Tante Tanti Tanto Tardi Te Tempi Tempo Teoria Terra
    Terza Terzo Testo Ti Tra Tranne Tre Trenta Troppo Trovandosi Tu Tua Tuo Tuoi Tutta Tutt'altro Tutt’altro
    Tuttavia Tutte Tutti Tutto Umanità Un Un' Un’ Una Undici Unica Unità Uno Uomini Uomo Va Valore Vecchio
    Vediamo Venne Venti Veramente Verità Vero Verso Vi Via Vicino Vien Virtù Vita Viva Voce Voglio Voi Volontà
    Volta Volte Vossignoria Vostra Vostri Vostro Vuoi Vuol Vuole
  `,
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ["'", "'"]
  ],
  // Without the last stop.
  abbreviations: `
    § a.C Acc accr agg ago Amm Ann apr Arch art artt av avv Bibl Boll c c.a ca cap capp Card Cav cc cf cfr
    Chiar cit cod codd col coll colonn Comm confr c.so cur D d.C dic Dott Dr ecc ed edd ediz eds Egr es etc f
    fasc feb febb femm ff fig figg fol foll fr franc G.C gen genn Gent Geom Giorn giov giu gr ib ibid id Ill
    Illmo Ing ingl introd it ital lat lib libr loc lug lun magg mart masc merc Mons ms mss n N.B n.d.r n.d.t
    nn no nov nr num On Onn op ott p pag pagg par p.es plur pp pref prof Proff P.S p.zza r Rag Rass Rev rist
    riv R.P russ S s.a sab S.A.R s.d S.E sec secc seg segg Sen Serg set sett sez sg sgg sig sigg Sig.na Sig.ra
    s.i.t s.l S.M s.n Soc sost S.p.A spagn Spett S.r.l S.S ss Sta Sto t tav tavv ted tel Ten tom trad traduz
    tt Univ v vd ved ven v.le vol voll V.S
  `,
  // With and without the stop.
  honorifics: `
    Ammiraglio Arch. Avv. Avvocato Beata Beato Bey Cap. Capitano Caporale Card. Cav. Cavalier Cavaliere
    Cittadina Cittadino Col. Colonnello Comm. Commendator Commendatore Compagna Compagne Compagni Compagno
    Cugino Don Donna Dott. Dottor Dottore Dottoressa Dott.ssa Dr Dr. Fra Frà Frate Fratello Frau Gen.
    Generale Geom. Herr Ing. Ingegner Ingegnere Lady Lord Madame Madonna Madre Maestra Maestro Magg. Maggiore
    Maresciallo Mastro Messer Messere Miss Mister Mons. Monsieur Monsignor Monsignore Monsù Mr Mr. Mrs. On.
    Onorevole Onorevoli Padre Pascià Prof. Professor Professore Professoressa Prof.ssa Rag. Rev. Reverenda
    Reverendo S. San Sant' Sant’ Santa Santo Sen. Señor Señora Ser Serg. Sergente Sig. Sigg. Sig.na Signor
    Signora Signore Signori Signorina Sig.ra Sig.ri Sir Sora Sorella Ss. Suor Suora Ten. Tenente Vedova
    Venerabile Zia Zio
  `,
  roles: `
    Abate | allievo | Ambasciatore | amico | Ammiraglio | antropologo | Apostolo | architetto | Arciduca |
    Arcivescovo | astronomo | attore | attrice | autore | autrice | avvocato | Badessa | banchiere | Barone |
    Baronessa | bibliotecario | biografo | biologo | Califfo | Cancelliere | cantante | capitano | capo |
    Cardinale | chimico | chirurgo | colonnello | Commissario | compagno | compositore | Console | Conte |
    Contessa | corrispondente | critico | cronista | curatore | Delfino | Deputato | diplomatico | Direttore |
    dirigente | discepolo | Doge | drammaturgo | Duca | Duce | Duchessa | economista | editore | erudito |
    Evangelista | filologo | filosofo | fisico | generale | geografo | giornalista | Giudice | giurista |
    Gonfaloniere | Governatore | grammatico | Granduca | Imperatore | Imperatrice | industriale | leader |
    libraio | linguista | maestro | Marchesa | Marchese | Maresciallo | matematico | medico | mercante |
    militante | Ministro | ministro degli Esteri | moralista | musicista | naturalista | operaio | oratore |
    Papa | Patriarca | pittore | Podestà | poeta | poetessa | politico | Pontefice | portavoce | Prefetto |
    Presidente | Presidente del Consiglio | Primo ministro | Principe | Principessa | Priore | professore |
    Profeta | psicoanalista | psicologo | Re | redattore | Regina | regista | Rettore | riformatore |
    rivoluzionario | romanziere | saggista | scrittore | scrittrice | scultore | Segretario |
    Segretario di Stato | Segretario generale | Senatore | servo | sindacalista | Sindaco | sociologo |
    sofista | stampatore | statista | storico | studioso | Sultano | teologo | tipografo | traduttore |
    traduttrice | Vescovo | Vicepresidente | Visconte | Zar | Zarina
  `,
  particles: "al d' d’ da dal dalla de degli dei del della delle dello des di du el ibn la li lo van von y",
  seats: `
    vescovo di | arcivescovo di | abate di | duca di | duchessa di | conte di | contessa di | re di | regina di
    | principe di | marchese di | battaglia di | assedio di | trattato di | pace di | concilio di | città di |
    isola di | castello di | ducato di | patriarca di
  `,
  tied: '',
  suspended: 'e o',
  prefixes: 'ex',
  takesOf: 'accusò avvertì convinse informò liberò privò',
  scripture: 'Amos Daniele Esdra Ezechiele Geremia Giobbe Giosuè Isaia Luca Marco Matteo Osea Pietro Romani Salmo Samuele Timoteo Tito Tobia Zaccaria',
  suffixes: `
    figlio | I | II | III | il Bello | il Buono | il Censore | il Giovane | il Grande | il Magnifico |
    il Moro | il Vecchio | IV | IX | Jr. | junior | O.P. | padre | primo | secondo | senior | S.I. | S.J. |
    sr. | terzo | V | VI | VII | VIII | X | XI | XII | XIII | XIV | XV | XVI
  `,
  epithets: `
    il Grande | il Magnifico | il Bello | il Buono | il Calvo | il Terribile | il Giovane | il Vecchio | il Moro | il Battista | il Savio | il Pio
  `,
  givenNames: `
    Achille Ada Adele Adolf Adolfo Adriana Adriano Agata Agnese Agostino Alba Albert Alberto Albina Aldo
    Alessandra Alessandro Alessio Alexander Alfonso Alfredo Alice Alida Alvise Amalia Ambrogio Amedeo Amelia
    Amerigo Amilcare Anastasia André Andrea Angela Angelica Angelina Angelo Anita Anna Annibale Annunziata
    Anselmo Antonella Antonia Antonietta Antonino Antonio Arcangelo Armando Arnaldo Arnolfo Arrigo Arturo
    Ascanio Assunta Attilio Augusta Augusto Aurelio Baldassarre Barbara Bartolomeo Battista Beatrice Benedetta
    Benedetto Beniamino Benito Benvenuto Bernardino Bernardo Berta Bettino Biagio Bianca Bice Bonaventura
    Bonifacio Bruna Bruno Callisto Camilla Camillo Carla Carlo Carlotta Carmela Carmelo Carolina Caterina
    Cecilia Celestino Cesare Charles Chiara Cinzia Ciro Clara Claudia Claudio Clelia Clemente Concetta Corrado
    Cosimo Costantino Costanza Cristiano Cristina Cristoforo Dalia Damiano Daniela Daniele Dario Davide Delia
    Demetrio Diana Diego Dino Domenica Domenico Donatella Donato Dora Edmondo Edoardo Egidio Elena Eleonora
    Elia Eliana Elio Elisa Elisabetta Elsa Elvira Emanuele Emilia Emilio Emma Enrica Enrico Enzo Ercole
    Ermanno Ernesta Ernesto Ettore Eugenia Eugenio Eva Evaristo Ezio Fabio Fabrizio Fausto Federica Federico
    Felice Ferdinando Ferruccio Fiammetta Filippa Filippo Fiorella Flavia Flavio Fosca Francesca Francesco
    Franco François Friedrich Fulvio Gabriele Gabriella Gaetano Galeazzo Gaspare Gemma Gennaro Georg George
    Geronimo Giacinto Giacomo Gian Giancarlo Gianfranco Gianluigi Gianni Gigi Gilda Gina Gino Gioacchino
    Giordano Giorgia Giorgio Giosuè Giovan Giovanna Giovanni Girolamo Giuditta Giulia Giuliana Giuliano
    Giulietta Giulio Giuseppe Giuseppina Giustina Giustino Graziella Gregorio Guglielmo Guido Gustavo Hans
    Henri Ida Ignazio Ilaria Immacolata Ines Innocenzo Iolanda Iosif Ippolito Irene Isabella Ivo Jacopo Jean
    John José Karl Lamberto Lando Laura Lazzaro Leandro Lelio Leonardo Leone Leonora Leopoldo Letizia Lia
    Lidia Lina Livia Livio Lodovico Lorenza Lorenzo Louis Luca Lucia Luciana Luciano Lucio Lucrezia Ludovico
    Ludwig Luigi Luigia Luisa Maddalena Manfredi Manlio Manuela Marcella Marcello Marco Margherita Maria
    Marianna Mariano Marina Mario Marta Martino Massimiliano Massimo Matilde Matteo Mattia Maura Maurizio
    Mauro Max Menotti Michela Michele Mirella Monica Nadia Natale Nazario Nello Nerina Niccolò Nicola Nicolò
    Nikita Nino Norberto Norma Nunzio Olga Olimpia Onofrio Onorato Orazio Oreste Orlando Orsola Oscar Osvaldo
    Ottavio Otto Ottone Palmiro Paola Paolina Paolo Pasquale Patrizia Perpetua Pia Pier Piera Piero Pierre
    Pietro Pina Pino Pio Placido Pompeo Quintino Raffaele Raffaella Raffaello Raimondo Renata Renato Renzo
    Riccardo Rina Rinaldo Rita Robert Roberta Roberto Rocco Rodolfo Rolando Romano Romeo Romolo Rosa Rosalia
    Rosaria Rosina Rossana Ruggero Sabina Salvatore Samuele Sandra Sandro Sara Saverio Scipione Sebastiano
    Serafino Serena Sergio Settimio Severino Silvana Silvestro Silvia Silvio Simona Simone Sofia Stefania
    Stefano Susanna Taddeo Tancredi Teodoro Teresa Thomas Tito Tiziana Tommaso Torquato Tullio Ubaldo Ugo
    Umberto Urbano Valentina Valentino Valeria Valerio Vera Vincenzo Virginia Vitale Vito Vittore Vittoria
    Vittorio Viviana Vladimir Wilhelm William Zeno
  `,
  surnames: `
    Adorno | Alberti | Alfieri | Amendola | Andreotti | Aretino | Ariosto | Bach | Bacone | Badoglio |
    Bakunin | Balzac | Bandello | Baudelaire | Beccaria | Beethoven | Bellini | Bembo | Berchet | Bergson |
    Berlinguer | Berlusconi | Bernini | Bismarck | Bobbio | Boccherini | Boiardo | Boito | Bonghi | Bordiga |
    Borghese | Borromini | Bottai | Bramante | Brecht | Brunelleschi | Bucharin | Burckhardt | Byron |
    Cafiero | Cairoli | Calamandrei | Calvino | Campanella | Canova | Capuana | Caravaggio | Cardano |
    Carducci | Carlyle | Casanova | Castelvetro | Castiglione | Castro | Cattaneo | Cavalcanti | Cavour |
    Cellini | Chruščëv | Churchill | Cimabue | Colletti | Comte | Corelli | Crispi | Croce | D'Annunzio |
    D’Annunzio | Danton | Darwin | D'Azeglio | D’Azeglio | De Amicis | De Filippo | De Gasperi | De Martino |
    De Ruggiero | De Sanctis | Debenedetti | Della Casa | Della Volpe | Descartes | Di Vittorio | Diderot |
    Donizetti | Dossetti | Dostoevskij | Einaudi | Einstein | Engels | Fanfani | Farinacci | Farini | Fermi |
    Feuerbach | Fichte | Ficino | Filangieri | Flaubert | Fogazzaro | Foscolo | Fourier | Freud | Galvani |
    Gandhi | Garibaldi | Garin | Gemelli | Genovesi | Gioberti | Giolitti | Gobetti | Goethe | Gogol |
    Goldoni | Gorkij | Gozzi | Gramsci | Grimaldi | Guarini | Guerrazzi | Guicciardini | Guinizelli | Hegel |
    Heidegger | Heine | Herder | Hitler | Hobbes | Hugo | Hume | Husserl | Jaurès | Kafka | Kant | Kautsky |
    Kerenskij | Labriola | Lamartine | Lassalle | Leibniz | Lenin | Leopardi | Lessing | Liebknecht | Locke |
    Lutero | Luxemburg | Machiavelli | Malatesta | Malpighi | Malthus | Manin | Manzoni | Marat | Marconi |
    Marinetti | Marx | Masaccio | Matteotti | Mazzini | Medici | Metastasio | Metternich | Mirabeau |
    Modigliani | Momigliano | Montale | Montesquieu | Monteverdi | Moravia | Mozart | Muratori | Mussolini |
    Nenni | Newton | Nietzsche | Nievo | Nitti | Pacioli | Paganini | Palladio | Palmieri | Pareto | Parini |
    Pascal | Pascoli | Pasolini | Pavese | Pellico | Pertini | Piccolomini | Pirandello | Piranesi |
    Pisacane | Plechanov | Poliziano | Pomponazzi | Pontano | Proudhon | Proust | Puccini | Pulci | Ranke |
    Ricardo | Ricasoli | Ricci | Robespierre | Romagnosi | Rosmini | Rosselli | Rossini | Rousseau |
    Ruffini | Russell | Saffi | Salandra | Salvemini | Sannazaro | Saragat | Sarpi | Sartre | Savonarola |
    Scelba | Schelling | Schiller | Schopenhauer | Secchia | Serao | Serrati | Settembrini | Shakespeare |
    Silone | Smith | Soderini | Sonnino | Sorel | Spaventa | Spinoza | Stalin | Starace | Sturzo | Svevo |
    Tagliacozzo | Tassoni | Telesio | Terracini | Thiers | Tiraboschi | Togliatti | Tolstoj | Tommaseo |
    Toscanini | Trockij | Trotskij | Turati | Turgenev | Ungaretti | Valla | Vanvitelli | Vasari | Verdi |
    Verga | Verri | Vico | Villari | Visconti | Vittorini | Vivaldi | Wagner | Weber | Zanella | Zola
  `,
  mononyms: `
    Abelardo | Abramo | Achille | Adamo | Agamennone | Agostino | Alcibiade | Alessandro | Ambrogio |
    Anacreonte | Anassagora | Annibale | Antigone | Apollo | Aristofane | Aristotele | Arlecchino | Atena |
    Attila | Augusto | Averroè | Avicenna | Bacco | Beatrice | Boccaccio | Bonaparte | Botticelli | Bruto |
    Buddha | Caino | Caligola | Canaletto | Cassandra | Catilina | Catone | Catullo | Cervantes | Cesare |
    Cicerone | Cimabue | Cleopatra | Colombo | Confucio | Copernico | Correggio | Costantino | Cristo |
    Dante | Davide | Democrito | Demostene | Diana | Didone | Diogene | Dioniso | Don Chisciotte |
    Don Giovanni | Donatello | Edipo | Elena | Enea | Epicuro | Epitteto | Eraclito | Erasmo | Ercole |
    Erode | Erodoto | Esiodo | Esopo | Euclide | Euripide | Eva | Faust | Figaro | Galileo | Gesù |
    Gesù Cristo | Giacobbe | Giasone | Giobbe | Giorgione | Giotto | Giove | Giovenale | Giuda |
    Giulio Cesare | Giunone | Giustiniano | Golia | Icaro | Ifigenia | Ippocrate | Isacco | Isaia | Iside |
    Laocoonte | Lazzaro | Leonardo | Licurgo | Livio | Lucano | Luciano | Lucifero | Lucrezio | Maometto |
    Maria | Marte | Marziale | Masaccio | Mecenate | Medea | Mefistofele | Menandro | Mercurio |
    Michelangelo | Minerva | Minosse | Mosè | Napoleone | Narciso | Nerone | Nettuno | Noè | Odino | Odisseo |
    Omero | Orazio | Oreste | Orfeo | Origene | Orlando | Otello | Ovidio | Pandora | Paolo | Parmenide |
    Penelope | Pericle | Perugino | Petrarca | Petronio | Pietro | Pilato | Pindaro | Pinocchio | Pitagora |
    Platone | Plauto | Plinio | Plotino | Plutarco | Polibio | Pompeo | Prometeo | Properzio | Pulcinella |
    Quintiliano | Raffaello | Rembrandt | Romolo | Saffo | Sallustio | Salomè | Salomone | Sansone | Satana |
    Saturno | Scipione | Seneca | Senofonte | Sisifo | Socrate | Sofocle | Solone | Spartaco | Stendhal |
    Svetonio | Tacito | Tasso | Telemaco | Terenzio | Teseo | Tiberio | Tibullo | Tintoretto | Tiziano |
    Traiano | Tristano | Tucidide | Turandot | Ulisse | Venere | Veronese | Virgilio | Voltaire | Vulcano |
    Zarathustra | Zenone | Zeus
  `,
  places: `
    Abissinia | Abruzzi | Abruzzo | Adriatico | Africa | Africa del Nord | Albania | Alessandria | Algeria |
    Alpi | Alsazia | Alto Adige | America | America del Nord | America del Sud | America latina | Amsterdam |
    Ancona | Andalusia | Anversa | Appennini | Aquileia | Arabia | Arabia Saudita | Aragona | Arezzo |
    Argentina | Armenia | Arno | Ascoli | Ascoli Piceno | Asia | Asia Minore | Assisi | Atene | Australia |
    Austria | Austria-Ungheria | Babilonia | Baghdad | Balcani | Baleari | Barcellona | Bari | Basilea |
    Basilicata | Baviera | Belgio | Belgrado | Benevento | Bergamo | Berlino | Berna | Betlemme | Bisanzio |
    Boemia | Bologna | Bolzano | Borgogna | Bosnia | Brasile | Brescia | Bretagna | Brindisi | Bruxelles |
    Bucarest | Budapest | Buenos Aires | Bulgaria | Cadice | Cagliari | Cairo | Calabria | California |
    Campania | Canada | Caporetto | Capri | Capua | Carrara | Cartagine | Castiglia | Catalogna | Catania |
    Caucaso | Chicago | Cile | Cina | Cipro | Città del Messico | Città del Vaticano | Colombia | Colonia |
    Como | Congo | Copenaghen | Corea | Corfù | Corinto | Corsica | Costantinopoli | Cracovia | Cremona |
    Creta | Crimea | Croazia | Cuba | Cuneo | Dalmazia | Damasco | Danimarca | Danubio | Delfi | Dresda |
    Dublino | Due Sicilie | Egitto | Elba | Emilia | Eritrea | Estonia | Estremo Oriente | Etiopia | Etna |
    Etruria | Europa | Faenza | Ferrara | Fiandra | Fiandre | Filippine | Finlandia | Firenze | Fiume |
    Foggia | Forlì | Francia | Francoforte | Friuli | Galilea | Galizia | Gallia | Ganges | Genova |
    Germania | Gerusalemme | Giappone | Ginevra | Giordania | Giudea | Gorizia | Gran Bretagna | Grecia |
    Groenlandia | Guastalla | Haiti | Hiroshima | Hong Kong | Illiria | India | Indocina | Inghilterra |
    Iran | Iraq | Irlanda | Isonzo | Israele | Istanbul | Istria | Italia | Jugoslavia | Kiev | Kosovo |
    La Spezia | L'Aia | L’Aia | L'Aquila | L’Aquila | Laterano | Lazio | Lecce | Leningrado | Lepanto |
    Lettonia | Libano | Libia | Liguria | Lione | Lipsia | Lisbona | Lituania | Livorno | Locarno |
    Lombardia | Londra | Lorena | Los Angeles | Lovanio | Lubecca | Lucca | Lugano | Macedonia | Madrid |
    Magonza | Malta | Mantova | Mar Morto | Mar Nero | Mar Rosso | Marca | Marche | Mare Adriatico | Maremma |
    Marocco | Marsala | Marsiglia | Medio Oriente | Mediterraneo | Messico | Messina | Milano | Modena |
    Moldavia | Monaco | Mongolia | Monte Bianco | Montecassino | Montecitorio | Montenegro | Moravia | Mosca |
    Napoli | Navarra | Nazareth | New York | Nizza | Norimberga | Normandia | Norvegia | Novara | Nuova York |
    Nuova Zelanda | Nuovo Mondo | Olanda | Oriente | Orvieto | Oslo | Ostia | Oxford | Padania | Padova |
    Paesi Bassi | Palermo | Palestina | Panama | Parigi | Parma | Pavia | Pechino | Persia | Perù | Perugia |
    Pesaro | Piacenza | Piave | Piemonte | Pietroburgo | Pietrogrado | Pirenei | Pisa | Pistoia | Po |
    Polonia | Pompei | Portogallo | Praga | Prato | Provenza | Prussia | Puglia | Quirinale | Ragusa |
    Ravenna | RDT | Reggio Calabria | Reggio Emilia | Regno Unito | Renania | Reno | RFT | Rimini |
    Rio de Janeiro | Rodano | Rodi | Roma | Romagna | Romania | Rovigo | Ruhr | Russia | Salamanca | Salerno |
    Salisburgo | Salò | Salonicco | San Francisco | San Marino | San Pietroburgo | San Remo | Sardegna |
    Sassari | Sassonia | Savoia | Scandinavia | Scozia | Senna | Serbia | Siberia | Sicilia | Siena |
    Sierra Leone | Siracusa | Siria | Siviglia | Slesia | Slovacchia | Slovenia | Smirne | Solferino |
    Spagna | Sparta | Spoleto | Stalingrado | Stati Uniti | Stati Uniti d'America | Stati Uniti d’America |
    Stoccarda | Stoccolma | Strasburgo | Sudan | Svezia | Svizzera | Taranto | Tebe | Terra Santa | Tevere |
    Ticino | Tirana | Tirolo | Tirreno | Tokyo | Tolosa | Torino | Toscana | Trani | Transilvania | Trapani |
    Trento | Treviso | Trieste | Tripoli | Troia | Tunisi | Tunisia | Turchia | Ucraina | Udine | Umbria |
    Ungheria | Unione Sovietica | Urali | Urbino | URSS | USA | Val d'Aosta | Val d’Aosta | Valencia |
    Valle d'Aosta | Valle d’Aosta | Valtellina | Varese | Varsavia | Vaticano | Veneto | Venezia | Venezuela |
    Vercelli | Verona | Versailles | Vesuvio | Vicenza | Vienna | Vietnam | Viterbo | Volga | Waterloo |
    Westfalia | Zagabria | Zurigo
  `,
  peoples: `
    Africani Albanese Albanesi Albigesi Alemanni Algerini americana americane Americani Americano anarchici
    anarchico Anglosassoni araba Arabi arabo Armeni Ateniesi austriaca Austriaci austriaco Babilonesi Barbari
    Baschi Belgi Benedettini Bizantini bizantino boemi bolognese Bolscevichi bolscevico bonapartista Borboni
    borbonico Bosniaci Brasiliani Bretoni britannica Britannici britannico buddista Bulgari calvinisti
    Cartaginesi cartesiano Castigliani Catalani Catari cattolica Cattolici cattolico Celti Cinese Cinesi
    cistercensi comunista comuniste Comunisti Cosacchi cristiana Cristianesimo Cristiani cristiano Croati
    crociano Cubani Danesi Domenicani ebraica ebraico ebrea Ebrei ebreo Egiziani Epicurei Etruschi europea
    Europei europeo fascista fasciste Fascisti Fenici Fiamminghi fiorentina Fiorentini fiorentino Francescani
    Francese Francesi Franchi Galli genovese Genovesi Germani Gesuita Gesuiti Ghibellini Giacobini giacobino
    Giansenisti giapponese Giapponesi Girondini Giudei Goti Greca greche Greci Greco Guelfi hegeliana
    Hegeliani hegeliano idealisti Inca Indiani Inglese Inglesi Irlandesi Islam islamica islamico Israeliani
    Israeliti Italiana italiane Italiani Italiano Jugoslavi jugoslavo kantiano latina Latini latino leninista
    leninisti Lombardi lombardo Longobardi luterani luterano Macedoni marxismo marxista Marxisti menscevichi
    Messicani milanese Milanesi Mongoli Mori Musulmani musulmano Napoletani napoletano nazista nazisti
    Normanni olandese Olandesi Ostrogoti Ottomani Palestinesi Papalini Parigini Persiani piemontese Piemontesi
    Pitagorici Platonici platonico Polacchi polacco Portoghesi protestante Protestanti Provenzali Prussiani
    prussiano Puritani romana romane Romani romano Rumeni russa russe Russi russo Sabini Sanniti Saraceni
    Sardi Sassoni Savoiardi Scettici Scozzesi Senesi Serbi serbo Siciliani siciliano Slavi slavo Slovacchi
    Sloveni socialista Socialisti Sofisti sovietica Sovietici sovietico Spagnola Spagnoli spagnolo Spartani
    stalinista stalinisti Stoici Svedesi Svizzeri svizzero Tartari tedesca tedesche Tedeschi tedesco Templari
    tomista Toscani toscano Troiani trotskista trotskisti turca Turchi turco Ucraini ungherese Ungheresi
    Vandali Veneti Veneziani veneziano Vietnamiti Visigoti Zelanti
  `,
  institutions: `
    Abbazia Accademia Accordo Agenzia Alleanza Ambasciata Archivio Armata Assemblea Associazione Banca
    Basilica Battaglia Biblioteca Blocco Borgo Borsa Caffè Camera Canale Capo Cappella Casa Castello
    Cattedrale Centro Chiesa Circolo Città Codice Collegio Colonia Comitato Commissione Compagnia Comune
    Comunità Concilio Concordato Confederazione Conferenza Congresso Consiglio Consolato Convegno Convento
    Convenzione Corriere Corso Corte Costituente Costituzione Credito Croce Dieta Dipartimento Direttorio
    Ducato Duomo Editto Edizioni Esercito Facoltà Federazione Fiera Fiume Fondazione Fonte Foro Fronte
    Galleria Gazzetta Giardini Giornale Giunta Golfo Governo Granducato Gruppo Guerra Impero Internazionale
    Isola Isole Istituto Lago Lega Legione Libreria Liceo Loggia Marina Mercato Messaggero Ministero Monastero
    Monte Movimento Municipio Museo Opera Orchestra Ordine Organizzazione Ospedale Osservatorio Osteria
    Palazzo Parco Parlamento Parrocchia Partito Passo Patto Piazza Piazzale Polizia Ponte Porta Porto
    Prefettura Provincia Questura Radio Reggimento Regno Repubblica Resistenza Restaurazione Rivista
    Rivoluzione Sala Santuario Scuola Seminario Senato Sindacato Sinodo Società Soviet Stamperia Stati Stato
    Stazione Strada Studio Teatro Tempio Terme Tesoro Torre Trattato Tribuna Tribunale Ufficio Unione
    Università Valle Via Viale Vicariato Villa Zecca
  `,
  derived: 'ismi ismo ista iste isti istica istiche istici istico izzazione',
  // `7bre` to `Xbre` are September to December in older hands.
  months: `
    10bre 7bre 8bre 9bre ago. Agosto apr apr. Aprile brumaio dic dic. Dicembre feb feb. febb. Febbraio
    febbrajo fiorile frimaio fruttidoro gen gen. genn. Gennaio gennajo germinale giu giu. Giugno lug lug.
    Luglio mag mag. magg. Maggio Marzo messidoro nov nov. Novembre ott ott. Ottobre pratile set. sett.
    Settembre termidoro vendemmiaio Xbre
  `,
  weekdays: 'dom. Domenica giov. Giovedì lun. Lunedì mart. Martedì merc. Mercoledì sab. Sabato ven. Venerdì',
  addressing: 'addio ah o salve te ti tu voi',
  saying: `
    affermò aggiunge aggiunse ammise annunciò ansimò apostrofò approvò assentì assicurò avvertì azzardò
    balbettò bestemmiò bisbigliò bofonchiò borbottò brontolò chiede chiedeva chiese cominciò commentò
    comunicò concluse confermò confessò consigliò constatò continua continuò corresse declamò dice diceva
    dichiarò disse dissero domanda domandò esclama esclamò esitò esordì esortò farfugliò gemette ghignò giurò
    gracchiò grida gridava gridò grugnì implorò imprecò incalzò incominciò ingiunse insinuò insisté
    insistette interrogò interrompe interruppe intervenne intimò invitò ironizzò lamentò lesse mentì minacciò
    mormora mormorò motteggiò mugolò mugugnò notò obbiettò obiettò ordinò osserva osservò pensa pensava pensò
    piagnucolò pianse pregò proclamò proferì promise pronunciò propose prosegue proseguì protestava protestò
    puntualizzò raccomandò raccontò rantolò recitò replica replicava replicò ribadì ribatté ricordò ridacchiò
    rideva rimbeccò rimproverò rincarò ringhiò ringraziò ripete ripeté ripeteva ripigliò riprende riprese
    rise risponde rispondeva rispose rivelò ruggì sbottò sbuffò scandì scattò scherzò scongiurò sentenziò
    sghignazzò sibilò singhiozzò sogghignò soggiunge soggiunse sorrise sospirò spiega spiegò squittì strepitò
    strillò suggerì supplicò sussultò sussurra sussurrò tagliò tartagliò tuonò urla urlò vociferò
  `,
  citing: `
    afferma affermava affermò aggiunge aggiungeva ammette ammetteva ammise ammoniva analizza annota annotava
    annuncia annunciava annunciò argomenta argomentava assicura attesta attribuisce auspica avverte avvertiva
    chiama chiamava chiamò chiede cita citava citò commenta commentava conclude concludeva concluse conferma
    confermava confessa confessava constata contesta contestava critica definisce definiva denuncia
    denunciava deplora deplorava descrisse descrive descriveva dice diceva dichiara dichiarano dichiarava
    dichiarò dimostra dimostrava disse domanda elenca enuncia enunciava esalta esclama esige esorta esortava
    espone esprime formula giudica giudicava illustra indica indicava insegna insegnava insinua insiste
    insisteva interpreta lamenta lamentava legge leggiamo lesse menziona nota notava obietta osserva
    osservava osservò pensa precisa predica proclama propone puntualizza racconta raccontava rammenta
    rammentava riassume ribadisce ribadiva riconosce ricorda ricordava riferisce riferiva rileva rilevava
    rimprovera rimproverava ripete riporta riportava risponde rispose riteneva ritiene rivela rivendica
    scrisse scritto scrive scriveva secondo segnala sentenzia sintetizza soggiunge sosteneva sostengono
    sostenne sostiene sottolinea sottolineava specifica spiega spiegava spiegò stabilisce suggerisce
    suggeriva telegrafa teorizza testimonia testimoniava traduce tuona
  `,
  distance: `
    autoproclamato | ciò che si chiama | come dicono | come si dice | come suol dirsi | così detta |
    così detti | così detto | cosiddetta | cosiddette | cosiddetti | cosiddetto | fra virgolette |
    il così chiamato | presunta | presunti | presunto | pretesa | pretesi | preteso | pseudo | quasi |
    quello che chiamano | quello che si chiama | sedicente | sedicenti | supposto | tra virgolette
  `,
  mentions: `
    adagio aforisma aggettivi aggettivo appellativo avverbio categoria categorie chiamato concetti concetto
    definizione denominato denominazione epiteti epiteto esclamazione espressione espressioni etichetta
    formula formule frase frasi interiezione locuzione massima motti motto nome nomi nozione nozioni parola
    parole pronome proposizione proposizioni proverbi proverbio pseudonimo sentenza significa significava
    sillaba sinonimo slogan soprannome sostantivi sostantivo termine termini verbi verbo vocaboli vocabolo
  `,
  works: `
    almanacco antologia articoli articolo autobiografia ballata Bibbia biografia bollettino canto canzone
    carme catalogo comentario commedia critica cronaca dialoghi dialogo diario dissertazione dizionario dramma
    elegia enciclica enciclopedia epistola epistolario epopea favola favole film giornale giornali idillio
    inni inno intervista introduzione lezioni libello libretto libri libro lirica manifesto manoscritto
    manuale melodramma monografia novella ode odi opera opere opuscoli opuscolo orazione organo pamphlet
    periodico poema poemi poesia poesie predica prefazione programma prologo quaderni quaderno quotidiano
    raccolta racconti racconto rivista riviste romanzi romanzo saggi saggio satira satire sermone settimanale
    sonetti sonetto studi tesi testamento traduzione tragedia tragedie trattati trattato volantino volumi
  `,
  genres:
    'Annali Apologia Canzoni Commentari Confessioni Considerazioni Cronaca Descrizione Dialoghi Discorsi Discorso Dizionario Elementi Elogio Epistole Favole Grammatica Introduzione Lettere Lezioni Memorie Novelle Odi Opere Orazioni Osservazioni Pensieri Poesie Prediche Principi Ricordi Rime Saggi Saggio Satire Sonetti Storia Studi Teoria Trattato Viaggi Viaggio Vita Vite',
  periodicals: `
    Al-Ahram | Allgemeine Zeitung | Annali dell'Istituto Feltrinelli | Annali dell’Istituto Feltrinelli |
    Annali di matematica | Annali franco-tedeschi | Annali universali di statistica | Arbeiter-Zeitung |
    Archivio glottologico italiano | Archivio storico italiano | Archivio storico lombardo | Asahi Shimbun |
    Atti dell'Accademia dei Lincei | Atti dell’Accademia dei Lincei | Aut Aut | Avanguardia socialista |
    Avanti | Avanti! | Battaglia comunista | Belfagor | Berliner Tageblatt | Biblioteca italiana | Borba |
    Civiltà cattolica | Corriere dei piccoli | Corriere della Sera | Corriere mercantile |
    Corrispondenza internazionale | Critica fascista | Critica marxista | Critica sociale |
    Cronache sociali | Dagens Nyheter | Daily Herald | Daily Mail | Daily News | Daily Telegraph |
    Daily Worker | Der Spiegel | Die Neue Zeit | Die Rote Fahne | Die Zeit | Edinburgh Review | El Mundo |
    El País | Energie nove | Famiglia cristiana | Fanfulla della domenica | Financial Times |
    Frankfurter Allgemeine Zeitung | Frankfurter Zeitung | Gazeta Wyborcza | Gazzetta del Mezzogiorno |
    Gazzetta del Popolo | Gazzetta dello Sport | Gazzetta di Mantova | Gazzetta di Milano |
    Gazzetta di Parma | Gazzetta di Venezia | Gazzetta d'Italia | Gazzetta d’Italia | Gazzetta letteraria |
    Gazzetta Piemontese | Gazzetta privilegiata di Venezia | Gazzetta renana | Gazzetta Ufficiale |
    Giornale critico della filosofia italiana | Giornale degli economisti | Giornale dei letterati |
    Giornale di Sicilia | Giornale d'Italia | Giornale d’Italia |
    Giornale storico della letteratura italiana | Humanité | Il Baretti | Il Becco giallo | Il Borghese |
    Il Cimento | Il Conciliatore | Il Convito | Il Corriere della Sera | Il Fanfulla | Il Fatto Quotidiano |
    Il Foglio | Il Gazzettino | Il Giornale d'Italia | Il Giornale d’Italia | Il Manifesto | Il Marzocco |
    Il Menabò | Il Messaggero | Il Mulino | Il Politecnico | Il Popolo d'Italia | Il Popolo d’Italia |
    Il Programma comunista | Il Resto del Carlino | Il Secolo d'Italia | Il Secolo d’Italia | Il Secolo XIX |
    Il Sole 24 Ore | Il Sole-24 Ore | Iskra | Italia del popolo | Izvestia | Izvestija | Journal des Débats |
    Komsomolskaja Pravda | La Civiltà cattolica | La Critica | La Critica sociale | La Difesa della razza |
    La Fiera letteraria | La Gazzetta del Mezzogiorno | La Gazzetta del Popolo | La Gazzetta dello Sport |
    La Gazzetta di Venezia | La Nuova Antologia | La Perseveranza | La Pravda | La Repubblica |
    La Riforma sociale | La Rivoluzione liberale | La Stampa | La Tribuna | La Vanguardia | La Voce |
    La Voce repubblicana | Lacerba | L'Ambrosiano | L’Ambrosiano | L'Antologia | L’Antologia | L'Avanti |
    L'Avanti! | L’Avanti | L’Avanti! | L'Avvenire del lavoratore | L’Avvenire del lavoratore |
    L'Avvenire d'Italia | L’Avvenire d’Italia | Le Figaro | Le Monde | Le Monde diplomatique | Le Populaire |
    Le Temps | Leipziger Volkszeitung | Les Temps Modernes | L'Espresso | L’Espresso | L'Europeo |
    L’Europeo | L'Humanité | L’Humanité | L'Idea nazionale | L’Idea nazionale | L'Illustrazione italiana |
    L’Illustrazione italiana | L'Iskra | L’Iskra | Literaturnaja Gazeta | Lo Stato operaio |
    L'Opinione nazionale | L’Opinione nazionale | L'Ordine Nuovo | L’Ordine Nuovo | L'Osservatore Romano |
    L’Osservatore Romano | L'Osservatore veneto | L’Osservatore veneto | Lotta comunista | L'Umanità Nova |
    L’Umanità Nova | L'Unità | L’Unità | Manchester Guardian | Mercure de France | Messaggero veneto |
    Mondo operaio | Mondoperaio | Monthly Review | Morning Post | Movimento operaio e socialista |
    Mundo Obrero | Naše Slovo | Népszava | Neue Rheinische Zeitung | Neue Zeit | Neue Zürcher Zeitung |
    New Left Review | New York Daily Tribune | New York Herald Tribune | New York Times | New York Tribune |
    Noi donne | Novaja Gazeta | Novaja Žizn | Novyj Mir | Nuova Antologia | Nuova Gazzetta renana |
    Nuovi Argomenti | Ordine Nuovo | Osservatore Romano | Paese Sera | Pagine libere | Politiken |
    Popolo d'Italia | Popolo d’Italia | Pravda | Problemi della pace e del socialismo | Programma comunista |
    Proletari | Quaderni piacentini | Quaderni rossi | Quaderni storici | Quotidiano del popolo |
    Rabočaja Gazeta | Rabočee Delo | Rassegna comunista | Rassegna contemporanea | Rassegna d'Italia |
    Rassegna d’Italia | Rassegna settimanale | Rassegna storica del Risorgimento | Resto del Carlino |
    Revue des Deux Mondes | Rivista di filosofia | Rivista di filosofia neo-scolastica |
    Rivista di storia del socialismo | Rivista di storia economica |
    Rivista internazionale di scienze sociali | Rivista italiana di sociologia | Rivista popolare |
    Rivista storica del socialismo | Rivista storica italiana | Rivista trimestrale | Rivoluzione liberale |
    Roma del popolo | Rote Fahne | Rudé Právo | Secolo XIX | Solaria | Solidaridad Obrera | Stato operaio |
    Studi romani | Studi storici | Süddeutsche Zeitung | Szabad Nép | Temps Modernes | The Times |
    Trybuna Ludu | Tuttosport | Umanità Nova | Vie nuove | Völkischer Beobachter | Vorwärts | Vperëd |
    Wall Street Journal | Washington Post | Zarja
  `,
  classics: `
    18 brumaio di Luigi Bonaparte | Al di là del bene e del male | Alla ricerca del tempo perduto |
    Anna Karenina | Antico Testamento | Antidühring | Anti-Dühring | Antonio e Cleopatra | Arcipelago Gulag |
    Ars amatoria | Aspettando Godot | Atti degli Apostoli | Barbiere di Siviglia | Bella ciao |
    Bhagavadgita | Bibbia | Buio a mezzogiorno | Canti di Castelvecchio | Cantico dei cantici |
    Cantico delle creature | Capanna dello zio Tom | Casa di bambola | Cavalleria rusticana |
    Cent'anni di solitudine | Cent’anni di solitudine | Certosa di Parma | Chanson de Roland |
    Che cos'è la proprietà? | Che cos’è la proprietà? | Che fare? | Cime tempestose | Città del Sole |
    Commedia umana | Confessioni di un italiano | Confessioni d'un italiano | Confessioni d’un italiano |
    Conversazione in Sicilia | Corano | Coscienza di Zeno | Così parlò Zarathustra |
    Cristo si è fermato a Eboli | Critica al programma di Gotha | Critica del giudizio |
    Critica del programma di Gotha | Critica della ragion pratica | Critica della ragion pura | Das Kapital |
    De bello Gallico | De civitate Dei | De la causa, principio et uno | De l'infinito, universo e mondi |
    De l’infinito, universo e mondi | De Monarchia | De officiis | De rerum natura | De vulgari eloquentia |
    Decameron | Decamerone | Dei delitti e delle pene | Dei doveri dell'uomo | Dei doveri dell’uomo |
    Dei sepolcri | Del primato morale e civile degli Italiani | Delitto e castigo | Democrazia in America |
    Dialettica della natura | Dialettica dell'illuminismo | Dialettica dell’illuminismo |
    Dialogo sopra i due massimi sistemi | Dialogo sopra i due massimi sistemi del mondo |
    Dieci giorni che sconvolsero il mondo | Disagio della civiltà | Discorsi e dimostrazioni matematiche |
    Discorsi sopra la prima deca di Tito Livio | Discorso sul metodo |
    Discorso sull'origine della disuguaglianza | Discorso sull’origine della disuguaglianza |
    Divina Commedia | Dizionario filosofico | Dolori del giovane Werther | Don Chisciotte |
    Doveri dell'uomo | Doveri dell’uomo | Due tattiche della socialdemocrazia | Edipo a Colono | Edipo re |
    Elogio della follia | Enciclopedia delle scienze filosofiche | Eneide | Esprit des lois |
    Essenza del cristianesimo | Essere e tempo | Etica Nicomachea | Eugenio Onegin | Evgenij Onegin |
    Favola delle api | Fenomenologia dello spirito | Filosofia della miseria | Fiori del male |
    Flauto magico | Fratelli Karamazov | Fu Mattia Pascal | Gargantua e Pantagruele |
    Genealogia della morale | Gerusalemme liberata | Guerra civile in Francia | Guerra e pace |
    I Buddenbrook | I dannati della terra | I dieci giorni che sconvolsero il mondo |
    I dolori del giovane Werther | I fiori del male | I fratelli Karamazov | I Malavoglia |
    I Promessi sposi | I racconti di Canterbury | I tre moschettieri | I viaggi di Gulliver |
    Ideologia tedesca | Il 18 brumaio di Luigi Bonaparte | Il barbiere di Siviglia | Il borghese gentiluomo |
    Il buon soldato Sc'vèik | Il buon soldato Sc’vèik | Il Capitale | Il conte di Montecristo |
    Il contratto sociale | Il Corano | Il Cortegiano | Il crepuscolo degli idoli | Il Decameron |
    Il diciotto brumaio di Luigi Bonaparte | Il disagio della civiltà | Il dottor Živago | Il flauto magico |
    Il fu Mattia Pascal | Il Galateo | Il Gattopardo | Il giardino dei ciliegi | Il maestro e Margherita |
    Il malato immaginario | Il mercante di Venezia | Il mito di Sisifo |
    Il mondo come volontà e rappresentazione | Il nipote di Rameau | Il nome della rosa | Il Novellino |
    Il paradiso perduto | Il placido Don | Il Principe | Il rosso e il nero | Il Saggiatore |
    Il tramonto dell'Occidente | Il tramonto dell’Occidente | Iliade | Imitazione di Cristo |
    Inno dei lavoratori | Inno di Mameli | Interpretazione dei sogni | Istorie fiorentine |
    Jacques il fatalista | La Bibbia | La bisbetica domata | La bottega del caffè | La Canzone di Orlando |
    La capanna dello zio Tom | La certosa di Parma | La Città del Sole | La coscienza di Zeno |
    La democrazia in America | La Divina Commedia | La fattoria degli animali | La favola delle api |
    La gaia scienza | La Gerusalemme liberata | La Gioconda | La guerra civile in Francia |
    La guerra dei contadini in Germania | La locandiera | La loro morale e la nostra | La Mandragola |
    La Marsigliese | La montagna incantata | La morte a Venezia | La nascita della tragedia |
    La nuova Eloisa | La ricchezza delle nazioni | La rivoluzione tradita | La Scienza nuova |
    La situazione della classe operaia in Inghilterra | La sonata a Kreutzer | La traviata | La Vita Nova |
    L'antico regime e la rivoluzione | L’antico regime e la rivoluzione | L'asino d'oro | L’asino d’oro |
    Laudi del cielo | Lavoro salariato e capitale | Le affinità elettive | Le anime morte |
    Le avventure di Pinocchio | Le confessioni d'un italiano | Le confessioni d’un italiano |
    Le lotte di classe in Francia | Le mie prigioni | Le mille e una notte | Le nozze di Figaro |
    Le relazioni pericolose | Le ultime lettere di Jacopo Ortis | L'educazione sentimentale |
    L’educazione sentimentale | L'Eneide | L’Eneide | L'essenza del cristianesimo |
    L’essenza del cristianesimo | L'essere e il nulla | L’essere e il nulla |
    L'estremismo malattia infantile del comunismo | L'estremismo, malattia infantile del comunismo |
    L’estremismo malattia infantile del comunismo | L’estremismo, malattia infantile del comunismo |
    L'etica protestante e lo spirito del capitalismo | L’etica protestante e lo spirito del capitalismo |
    Lettere dal carcere | Lettere persiane | Lettere provinciali | Libro del Cortegiano |
    L'ideologia tedesca | L’ideologia tedesca | L'Iliade | L’Iliade | L'imitazione di Cristo |
    L’imitazione di Cristo | L'imperialismo fase suprema del capitalismo |
    L'imperialismo, fase suprema del capitalismo | L’imperialismo fase suprema del capitalismo |
    L’imperialismo, fase suprema del capitalismo | Lineamenti di filosofia del diritto |
    L'interpretazione dei sogni | L’interpretazione dei sogni | L'isola del tesoro | L’isola del tesoro |
    Lo spirito delle leggi | L'Odissea | L’Odissea | L'opera da tre soldi | L’opera da tre soldi |
    L'origine della famiglia, della proprietà privata e dello Stato |
    L’origine della famiglia, della proprietà privata e dello Stato | L'origine delle specie |
    L’origine delle specie | L'Orlando furioso | L’Orlando furioso | Lotte di classe in Francia |
    L'unico e la sua proprietà | L’unico e la sua proprietà | L'uomo a una dimensione |
    L’uomo a una dimensione | L'uomo senza qualità | L’uomo senza qualità | Madame Bovary |
    Madre Coraggio e i suoi figli | Mahabharata | Mandragola | Manifesto comunista |
    Manifesto dei comunisti | Manifesto del partito comunista | Manoscritti economico-filosofici |
    Manoscritti economico-filosofici del 1844 | Marsigliese | Mastro-don Gesualdo |
    Materialismo ed empiriocriticismo | Meditazioni metafisiche | Mein Kampf | Memorie da una casa di morti |
    Memorie dal sottosuolo | Mille e una notte | Miseria della filosofia | Moby Dick |
    Molto rumore per nulla | Mondo come volontà e rappresentazione | Montagna incantata | Myricae |
    Nascita della tragedia | Niente di nuovo sul fronte occidentale | Nostra Signora di Parigi |
    Novum Organum | Nozze di Figaro | Nuova Eloisa | Nuovo Testamento | Odi barbare | Odissea |
    Omaggio alla Catalogna | Opere e giorni | Operette morali | Orestea | Orgoglio e pregiudizio |
    Origine delle specie | Orlando furioso | Orlando innamorato | Ossi di seppia | Pacem in terris |
    Papà Goriot | Paradiso perduto | Per chi suona la campana | Per la critica dell'economia politica |
    Per la critica dell’economia politica | Per la pace perpetua | Principia Mathematica | Promessi sposi |
    Prometeo incatenato | Quaderni del carcere | Quadragesimo anno | Racconto d'inverno |
    Racconto d’inverno | Ramayana | Rerum Novarum | Ricchezza delle nazioni |
    Riforma sociale o rivoluzione? | Romeo e Giulietta | Salario, prezzo e profitto | Satyricon |
    Scienza della logica | Scienza nuova | Se questo è un uomo | Sei personaggi in cerca d'autore |
    Sei personaggi in cerca d’autore | Sette contro Tebe | Sidereus Nuncius | Sillabo degli errori |
    Sistema delle contraddizioni economiche | Situazione della classe operaia in Inghilterra |
    Sogno di una notte di mezza estate | Sonata a Kreutzer | Spaccio de la bestia trionfante |
    Spirito delle leggi | Stato e rivoluzione | Storia e coscienza di classe | Summa contra Gentiles |
    Summa theologiae | Talmud | Teorie sul plusvalore | Tesi d'aprile | Tesi d’aprile | Tesi di aprile |
    Tesi su Feuerbach | Totem e tabù | Tractatus logico-philosophicus | Tramonto dell'Occidente |
    Tramonto dell’Occidente | Trattato teologico-politico | Ultime lettere di Jacopo Ortis |
    Umano, troppo umano | Un eroe del nostro tempo | Un passo avanti, due passi indietro |
    Un passo avanti e due indietro | Una giornata di Ivan Denisovič | Uno, nessuno e centomila |
    Vecchio Testamento | Viaggi di Gulliver | Vita di Galileo | Vita nuova | Vite parallele | Vulgata |
    Zibaldone di pensieri
  `,
  units: {
    page: 'p p. pag pag. pagg pagg. pagina pagine pg. pgg. pp pp.',
    volume: 't t. tom. tomi tomo tt. vol vol. voll voll. volume volumi',
    chapter: 'cap cap. capi capitoli capitolo capp.',
    part: 'atti atto canti canto lib. libb. libri libro parte parti pt. p.te sc. scena scene',
    line: 'r. riga righe rr rr. v. versi verso vv vv.',
    column: 'col col. coll. colonn. colonna colonne',
    folio: 'carta carte cc. f. f° ff. ff° fogli foglio fol. foll.',
    issue: 'fasc fasc. fascc. fascicoli fascicolo n. n° nn. no. nr. num. numeri numero quaderni quaderno',
    section: '§ §§ art. articoli articolo artt. comma commi par. paragrafi paragrafo parr. sez. sezione sezioni sezz.'
  },
  again: `
    art. cit. | art.cit. | artt. citt. | cit. | ead. | eadem | ib. | ibid. | ibidem | id. | idem | ivi |
    l. c. | l.c. | loc. cit. | loc.cit. | nello stesso luogo | o. c. | o.c. | op. cit. | op. e loc. cit. |
    op.cit. | opera citata | opp. citt. | stesso luogo
  `,
  see: `
    apud | cf | cf. | cfr | cfr. | cfr. ad esempio | cfr. anche | cfr. in particolare | cfr. infra |
    cfr. per es. | cfr. pure | cfr. supra | cit. da | cit. in | citati in | citato da | citato in | confr. |
    confronta | riportato in | si confronti | si veda | si veda anche | si vedano | si vedano anche |
    v. anche | vd | vd. | vd. anche | ved. | vedi | vedi anche | vedi infra | vedi pure | vedi sopra |
    vedi sotto | vedi supra | veggasi | vid.
  `,
  editor: `
    a cura di | annotato da | commentato da | commento di | con introduzione di | con note di |
    con prefazione di | con una introduzione di | cur. | curata da | curato da | curatore | curatori |
    curatrice | diretta da | diretto da | ed. | ed. a cura di | edd. | edito da | edizione a cura di |
    edizione critica a cura di | edizione di | introduzione di | introduzione e note di | note di |
    ordinato da | postfazione di | prefazione di | prefazione e note di | premessa di | presentazione di |
    pubblicato da | raccolta da | raccolte da | raccolti da | raccolto da | redatto da | revisione di |
    riveduto da | scelta da | scelti da | scelti e annotati da
  `,
  containers: 'in nel nella',
  editions: 'ed edizione ristampa',
  translator: `
    recato in italiano da | trad. | trad. di | trad. it. | trad. it. di | tradotta da | tradotto da |
    tradotto dal francese da | tradotto dal russo da | tradotto dal tedesco da | tradotto dall'inglese da |
    tradotto dall’inglese da | traduttore | traduttrice | traduzione | traduzione di | traduzione italiana |
    traduzione italiana di | versione di | versione italiana di | volgarizzamento di
  `,
  publishers: `
    Adelphi Barbèra Bemporad Bompiani Boringhieri Bulzoni Carocci Cedam Donzelli Editore Editori Editrice
    Edizioni Einaudi Feltrinelli Formiggini Garzanti Giuffrè Guanda Hoepli Laterza Librai Liguori Loescher
    Longanesi Marsilio Mondadori Mursia Olschki Riuniti Rizzoli Samonà Sansoni Sellerio Sonzogno Stampatore
    Stamperia Tipografi Tipografia Treves Utet Vallardi Vallecchi Zanichelli
  `,
  pubPlaces: `
    Ancona | Bari | Basilea | Benevento | Bergamo | Berlino | Bologna | Brescia | Bruxelles | Cagliari |
    Capolago | Carrara | Catania | Città del Vaticano | Città di Castello | Cremona | Faenza | Ferrara |
    Firenze | Foligno | Forlì | Genova | Ginevra | Imola | La Spezia | Lanciano | Lecce | Lione | Lipsia |
    Lisbona | Livorno | Londra | Losanna | Lucca | Lugano | Macerata | Madrid | Malta | Mantova | Messina |
    Milano | Milano-Napoli | Milano-Palermo | Modena | Monza | Mosca | Napoli | New York | Novara | Padova |
    Palermo | Parigi | Parma | Pavia | Perugia | Pesaro | Piacenza | Pisa | Pistoia | Praga | Ravenna |
    Reggio Emilia | Rimini | Roma | Roma-Bari | Rovigo | San Marino | Santa Maria Capua Vetere | Sassari |
    Savona | Siena | Soveria Mannelli | Spoleto | Torino | Trapani | Trento | Treviso | Trieste | Udine |
    Urbino | Venezia | Verona | Vicenza | Vienna | Viterbo | Zurigo
  `,
  by: `
    composto da | da | dalla penna di | dell'autore di | dell’autore di | di | per opera di | scritta da |
    scritto da
  `,
  divisions: `
    Appendice Articolo Atto Canto Canzone Capitolo Capo Dialogo Discorso Epistola Favola Frammento Giornata
    Lettera Lettere Lezione Libro Massima Meditazione Novella Ode Parte Predica Problema Proposizione
    Questione Satira Scena Seduta Sermone Sezione Sonetto Tesi Veglia
  `,
  numbers:
    'uno due tre quattro cinque sei sette otto nove dieci primo prima secondo seconda terzo terza quarto quarta quinto quinta sesto sesta settimo settima ottavo ottava nono nona decimo decima ultimo ultima',
  talk: 'è sono era erano fu furono aveva avevano ha hanno disse dice scrisse scrive fece venne diede che chi egli ella lui lei essi noi si non gli',
  heads: `
    A chi legge | Abbreviazioni | Ai lettori | Al benigno lettore | Al lettore | Allegati | Allegato |
    Appendice | Appendici | Argomento | Avvertenza | Avvertenze | Avviso | Avviso ai lettori |
    Avviso al lettore | Bibliografia | Chi legge | Commiato | Conclusione | Conclusioni | Congedo |
    Considerazioni finali | Cronologia | Dedica | Elenco delle abbreviazioni | Epilogo |
    Epistola dedicatoria | Errata corrige | Esordio | Fonti | Glossario | In luogo di prefazione |
    Indice analitico | Indice dei nomi | Interlocutori | Introduzione | Introduzione del curatore |
    Introduzione generale | Lettera dedicatoria | Licenza | Nota | Nota al testo | Nota bibliografica |
    Nota biografica | Nota del curatore | Nota del traduttore | Nota dell'autore | Nota dell’autore |
    Nota dell'editore | Nota dell’editore | Nota introduttiva | Note introduttive | Personaggi | Poscritto |
    Postfazione | Postilla | Preambolo | Prefazione | Prefazione alla prima edizione |
    Prefazione alla seconda edizione | Prefazione all'edizione italiana | Prefazione all’edizione italiana |
    Prefazione all'edizione tedesca | Prefazione all’edizione tedesca | Prefazione del traduttore |
    Prefazione dell'autore | Prefazione dell’autore | Preliminari | Premessa | Premessa del curatore |
    Premesse | Presentazione | Proemio | Prologo | Riassunto | Riferimenti bibliografici | Ringraziamenti |
    Sommario | Supplemento | Tavola delle abbreviazioni
  `,
  dedications:
    'A mia figlia | A mia madre | A mia moglie | A mia sorella | A mio figlio | A mio fratello | A mio marito | A mio padre | Ai miei amici | Ai miei figli | Ai miei genitori | Alla memoria | Dedicato a | In memoria di',
  contentsHeads: `
    Contenuto | In questo numero | Indice | Indice dei capitoli | Indice del primo volume |
    Indice del volume | Indice delle materie | Indice generale | Sommario | Tavola | Tavola dei capitoli |
    Tavola delle materie
  `,
  figures: `
    Illustrazione | Figura | Fig. | Tavola | Carta | Frontespizio | Immagine
  `,
  sourceHeads: 'Bibliografia | Bibliografia essenziale | Fonti | Fonti e bibliografia | Opere citate | Riferimenti bibliografici',
  noteHeads: `
    Annotazioni | Chiose | Nota | Note | Note a piè di pagina | Note al testo | Note del curatore |
    Note del traduttore | Note della redazione | Note dell'autore | Note dell’autore | Note dell'editore |
    Note dell’editore | Note e riferimenti | Note esplicative | Osservazioni | Postille | Varianti
  `,
  salutes: `
    Amatissimo | Amici | Amico mio | Buongiorno | Cara | Cara amica | Cara compagna | Cara signora | Care |
    Cari | Cari amici | Cari compagni | Carissima | Carissimi | Carissimo | Carissimo amico | Caro |
    Caro amico | Caro compagno | Caro professore | Caro signore | Chiarissimo | Cittadini | Cittadino |
    Compagne e compagni | Compagni | Compagno | Eccellenza | Egregi signori | Egregio | Egregio signore |
    Eminenza | Fratelli | Gentile | Gentile signora | Gentile signore | Gentilissima | Gentilissimo |
    Illustre | Illustre signore | Illustrissimo | Illustrissimo Signore | Italiani | Lavoratori | Maestà |
    Mia cara | Miei cari | Mio carissimo | Mio caro | Onorato | Onorevole | Onorevoli colleghi |
    Pregiatissimo | Pregiatissimo Signore | Reverendissimo | Reverendo | Reverendo padre | Santità | Signora |
    Signore | Signore e signori | Signori | Signori deputati | Sire | Stimatissimo | Stimato
  `,
  closes: `
    Affettuosamente | Affettuosi saluti | Affezionatissimo | Cari saluti | Coi più cordiali saluti |
    Con affetto | Con cordiali saluti | Con i migliori saluti | Con la massima stima | Con molti saluti |
    Con ogni stima | Con ossequio | Con osservanza | Con perfetta osservanza | Con rispetto | Con saluti |
    Con saluti comunisti | Con stima | Cordiali saluti | Cordialità | Cordialmente | Di V. E. | Di V. S. |
    Di Vostra Eccellenza | Di Vostra Signoria | Distinti saluti | Fraternamente | Fraterni saluti |
    Ho l'onore di | Ho l’onore di | La saluto distintamente | Mi confermo | Mi creda | Mi creda suo |
    Molti cari saluti | Molti saluti | Rimango con | Saluti | Saluti affettuosi | Saluti comunisti |
    Saluti cordiali | Saluti e baci | Saluti fraterni | Saluti socialisti | Servitor vostro | Suo dev.mo |
    Suo devotissimo | Tanti saluti | Ti abbraccio | Ti saluto | Ti stringo la mano | Tuo affezionatissimo |
    Tuo aff.mo | Umilissimo e | Umilissimo servitore | Un abbraccio | Un caro saluto | Un saluto |
    Una forte stretta di mano | Una stretta di mano | Vi abbraccio | Vi saluto | Vi stringo la mano |
    Vostro affezionatissimo | Vostro devotissimo
  `,
  postscripts: `
    Allegati | Allegato | N. B. | N.B. | NB | Nota bene | P. S. | Poscritta | Poscritto | Post scriptum |
    Post-scriptum | Postscriptum | P.P.S. | P.S. | PS
  `,
  imprints: `
    © | Appresso | Casa editrice | Co' tipi | Co’ tipi | Coi tipi di | Con approvazione | Con licenza |
    Con licenza de' superiori | Con licenza de’ superiori | Con privilegio | Copyright | Dalla stamperia |
    Dalla tipografia | Diritti riservati | Edito da | Editore | Edizione originale | Finito di stampare |
    Imprimatur | ISBN | ISSN | Legatoria | Libreria editrice | Nihil obstat | Nuova edizione | Per i tipi di |
    Prima edizione | Prima edizione italiana | Prima ristampa | Printed in Italy | Proprietà letteraria |
    Proprietà letteraria riservata | Pubblicato da | Ristampa | Seconda edizione | Stampato | Stampato a |
    Stampato da | Stampato in Italia | Stampato presso | Stamperia | Stamperia reale | Terza edizione |
    Tipografia | Tipografia di | Tipografia editrice | Titolo originale | Tutti i diritti riservati
  `,
  boilerplate: `
    Archivio Internet | Archivio Internet dei marxisti | Clicca qui | Cliccare qui | Creative Commons |
    Digitalizzato da | Edizione elettronica | Informativa sulla privacy | Inizio pagina | Inserito in rete |
    Internet Archive | Liber Liber | Licenza GNU | Mappa del sito | Marxists Internet | marxists.org |
    Messo in rete | Note legali del sito | OCR | Progetto Gutenberg | Progetto Manuzio | Project Gutenberg |
    Pubblicato su internet | Questo e-book | Questo ebook | Questo testo è di pubblico dominio |
    Questo testo è stato realizzato | Ritorna all'indice | Ritorna all’indice | Scansionato da |
    Scansione di | Testo di pubblico dominio | Torna al sommario | Torna alla home | Torna alla pagina |
    Torna all'indice | Torna all’indice | Torna all'inizio | Torna all’inizio | Torna su | Trascritto da |
    Trascrizione: | Trascrizione e | Trascrizione HTML | Ultima modifica | Ultimo aggiornamento |
    Versione elettronica | Versione HTML | Versione online | Versione PDF | Versione stampabile | Webmaster |
    Wikisource
  `
} as const satisfies Language;
