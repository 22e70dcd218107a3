import type { Language } from './language.js';

/** French prose of the seventeenth to the twenty-first century. */
export const fr = {
  code: 'fr',
  common: `
    à au aux avec bien ce ces c'est cette comme dans de des deux du d'un d'une elle en est et été être fait il
    ils je la le les leur mais même ne n'est nous on ou où par pas plus pour que qui qu'il sa se ses si son
    sont sur tout un une vous
  `,
  notNames: `
    A À Abord Absolument Adieu Ah Ai Aie Aient Ailleurs Ainsi Allez Allons Alors Amen Ami Amis Amour An Ancien
    Anciens Année Années Ans Appendice Après Argent Armée Art Article Assez Assurément Au Aucun Aucune
    Aujourd'hui Auparavant Auprès Auquel Aussi Aussitôt Autant Auteur Autour Autre Autrefois Autrement Autres
    Aux Avait Avant Avec Avez Avis Avoir Avons Ayant Bah Bas Beau Beaucoup Belle Besoin Bien Bientôt Bon
    Bonjour Bonne Bonnes Bons Bonsoir Bourgeois Bref But Ça Capital Car Cas Cause Ce Ceci Cela Celle Celle-ci
    Celles Celui Celui-ci Celui-là Cent Cependant Certain Certaine Certainement Certaines Certains Certes Ces
    Cet Cette Ceux Ceux-ci Chacun Chacune Chapitre Chaque Cher Chère Chers Chez Chose Choses Ci Ciel Cinq
    Citoyen Citoyens Clair Classe Classes Coeur Combien Comme Comment Commission Communisme Communistes
    Concernant Conclusion Conscience Contre Corps Courage Crise Croyez Culture Cœur D'abord D'accord
    D'ailleurs Dame Dames Dans D'après D'autant D'autre D'autres Davantage De Debout Déjà Demain Démocratie
    Depuis Dernier Dernière Derrière Des Dès Désormais Deux Deuxième Deuxièmement Devant Devons Dieu Dieux
    Difficile Dire Dis Dit Dites Division Dix Doit Donc Donnez Dont Douze Droit Droits Du Dû D'un D'une Durant
    Échange École Économie Écoute Écoutez Effectivement Effet Égalité Église Eh Elle Elle-même Elles En Encore
    Enfant Enfants Enfin Ennemi Ensemble Ensuite Entre Environ Époque Es Esprit Est Est-ce Et Étaient Était
    Étant État États Êtes Être Eux Évidemment Exemple Faire Fais Fait Faites Famille Faudrait Faut Faute Femme
    Femmes Feu Figure Fille Fils Fin Finalement Fini Foi Fois Force Forces Forme Fort Fous Franchement Frère
    Frères Générale Généralement Gens Gloire Gouvernement Grâce Grand Grande Grandes Grands Guère Guerre Ha
    Haut Hé Hein Hélas Heureusement Heureux Hier Histoire Hommage Homme Hommes Honneur Hors Huit Hum Humanité
    Ici Idée Idées Il Ils Impossible Introduction Inutile Jadis J'ai Jamais J'avais Je Jeune Jeunes Jour Jours
    Juge Juges Jusqu' Jusqu'à Jusque Juste Justice La Là Là-bas Là-dessus Laissez Langue Laquelle Le Lecteur
    Lequel Les Lesquels Lettre Lettres Leur Leurs Liberté Libre Livre Loi Loin Lois L'on Longtemps Lorsqu'
    Lorsque Lui Lumière L'un L'une Ma Madame Mademoiselle Maintenant Mais Maître Mal Malgré Malheur
    Malheureusement Malheureux Marche Mari Masse Masses Matière Maudit Mauvais Me Meilleur Même Mêmes Merci
    Mère Mes Mesdames Messieurs Mesure Mien Mieux Mil Mille Ministre Moi Moi-même Moins Moment Mon Monde
    Monseigneur Monsieur Mont Morale Mort Morts Mot Mots Nation Nations Nature Naturellement Ne Néanmoins
    Nécessité N'est-ce Ni Nobles Noblesse Nom Nombre Nombreux Non Nos Notre Nôtre Nous Nous-mêmes Nouveau
    Nouveaux Nouvelle Nouvelles Nul Nulle Ô Objet Observons Oh On Onze Or Ordre Ou Où Ouais Oui Outre Ouvrier
    Ouvriers Paix Par Parbleu Parce Par-dessus Pardon Pareil Parfois Parler Parlez Parlons Parmi Parole
    Paroles Part Parti Partie Partis Partout Pas Passé Passons Patience Patrie Pauvre Pauvres Pays Paysans
    Peine Pendant Pensée Père Permettez Personne Petit Petite Petits Peu Peuple Peuples Peur Peut Peut-être
    Peuvent Philosophes Philosophie Plus Plusieurs Plutôt Poésie Poète Point Politique Possible Pour Pourquoi
    Pourtant Pouvoir Premier Première Premièrement Presque Preuve Prince Principe Prise Production Progrès
    Prolétaires Propriété Province Pu Public Puis Puisqu' Puisque Qu' Quand Quant Quarante Quatre Que Quel
    Quelle Quelles Quelque Quelquefois Quelques Quelqu'un Quels Qu'est-ce Question Qui Quiconque Quinze Quoi
    Quoique Raison Rappelons Rapport Rare Récemment Regardez Reine Religion République Reste Rien Roi Rois
    Ruine Sa Sachez Sage Salut Sang Sans Sauf Science Se Second Secondement Seigneur Seize Selon Sens Sept
    Serait Ses Seul Seule Seulement Si Siècle S'il Silence Simple Sinon Sire Six Société Soeur Soi Soit
    Soldats Sommes Son Songez Sont Sort Sortez Soudain Sous Souvent Soyez Soyons Suis Suite Suivant Sujet Sur
    Surtout Sus Système Sœur Ta Table Tais Tandis Tant Tantôt Tard Te Tel Telle Telles Tels Temps Tenez Terre
    Tes Texte Théorie Tiens Titre Toi Ton Tôt Toujours Tous Tout Toute Toutefois Toutes Traité Travail
    Travailleurs Trente Très Trois Troisième Troisièmement Trop Tu Un Une Uniquement Univers Va Vainement
    Valeur Venez Vérité Vers Vertu Vie Vieux Vif Ville Vingt Vite Vive Vivre Voici Voilà Voir Voire Vois Voix
    Volonté Volontiers Vos Votre Voulez Vouloir Vous Vous-même Voyez Voyons Vrai Vraiment Vu Y
  `,
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ["'", "'"],
  ],
  // Without the last stop.
  abbreviations: `
    § acad adj adv allem anc angl Ann ap apr Arch arr art art.cit augm Av av avr Bd Bibl bibl Bld Boul Bull &c
    ca c.-à-d c.à.d Capt Cdt Cel Cf cf ch chap Cie cit Col col coll conf conj coord corr déc dép départ dim
    dir Dr Drs éd edit édit éds env esp et ét etc Ets Éts ex Exc f fam fasc fém fév févr ff Fg fig fo fol Fr
    fr franç Gal gr hab hébr ib Ibid ibid id ill illustr imp impr introd ital Janv janv J.-C jeu juil juill l
    lat litt liv livr loc Lt lun M masc Me Mgr Mgrs Mlle Mlles MM Mme Mmes mod Mr Mrs Ms ms Mss mss n N.B N.-D
    N.d.E N.D.L.R N.d.T n.d.t nn no nos nov num oct op P p pag par parag p.ex Pl pl plur pop pp Pr préf prép
    Prof pron P.-S P.S rééd réimp réimpr Rev rev R.P RR.PP S s sam S.A.R s.d S.E sect sept sing s.l s.l.n.d
    S.M s.n Soc Sq sq sqq ss St Ste Sté Stes Sts subst suiv t tab tél tom trad tt Univ univ v ven v.g vol vols
    Voy voy vs vv
  `,
  // With and without the stop.
  honorifics: `
    Abbé Adjudant Amiral Camarade Camarades Capitaine Caporal Chevalier Citoyen Citoyenne Citoyens Colonel
    Commandant Compagnon Confrère Cousin Cousine Dame Docteur Dom Don Doña Dr Dr. Frau Frère Général Herr Lady
    Lieutenant Lieutenant-colonel Lord M M. Madame Mademoiselle Maestro Maître Major Maréchal Me Mère Mesdames
    Mesdemoiselles Messieurs Mgr Mgr. Mlle Mlle. Mlles MM. Mme Mme. Mmes Monseigneur Monsieur Mr Mr. Oncle
    Père Pr Pr. Prof. Professeur Révérend R.P. Saint Sainte Seigneur Sergent Sieur Signor Signora Sir Sire
    Soeur St St. Ste Ste. Sœur Tante
  `,
  roles: `
    Abbé | abbé | Abbesse | acteur | actrice | Ambassadeur | ambassadeur | ami | Amiral | amiral |
    anthropologue | Apôtre | apôtre | Archevêque | archevêque | Archiduc | architecte | astronome | auteur |
    autrice | avocat | banquier | Baron | baron | Baronne | bibliothécaire | biographe | biologiste | Calife |
    calife | camarade | cantatrice | capitaine | Cardinal | cardinal | Chancelier | chancelier | chanteur |
    chargé d'affaires | chef | chimiste | chirurgien | chroniqueur | cinéaste | colonel | comédien |
    Commissaire | commissaire | compositeur | Comte | comte | Comtesse | comtesse | Consul | consul |
    correspondant | critique | Dauphin | Député | député | diplomate | Directeur | directeur | dirigeant |
    disciple | domestique | dramaturge | Duc | duc | Duchesse | duchesse | économiste | écrivain | éditeur |
    éditrice | élève | Empereur | empereur | érudit | essayiste | ethnologue | Évêque | évêque | Évêques |
    garde des sceaux | général | géographe | géomètre | Gouverneur | gouverneur | grammairien | historien |
    historienne | Impératrice | impératrice | imprimeur | industriel | instituteur | Intendant | journaliste |
    Juge | juge | juriste | leader | libraire | linguiste | Maire | maire | marchand | Maréchal | maréchal |
    Marquis | marquis | Marquise | marquise | mathématicien | médecin | militant | Ministre | ministre |
    ministre de la Guerre | ministre de l'Intérieur | ministre des Affaires étrangères | moraliste |
    musicien | naturaliste | orateur | ouvrier | pamphlétaire | Pape | pape | Patriarche | peintre |
    philologue | philosophe | physicien | poète | poétesse | politique | porte-parole | Préfet | préfet |
    Premier Consul | Premier ministre | premier ministre | Premier secrétaire | président |
    Président Présidente Vice-président Secrétaire | présidente | Prieur | Prince | prince | Princesse |
    princesse | Procureur | procureur | professeur | Prophète | prophète | psychanalyste | psychologue |
    Recteur | recteur | rédacteur | réformateur | Reine | reine | révolutionnaire | Roi | roi | romancier |
    romancière | savant | sculpteur | secrétaire | Secrétaire général | secrétaire général | Sénateur |
    sénateur | sociologue | sophiste | Sultan | sultan | syndicaliste | théologien | traducteur |
    traductrice | Tsar | tsar | Tsarine | valet | Vicomte | vicomte | Vicomtesse | Vizir
  `,
  particles: `
    à | al | au | aux | ben | d' | d’ | da | de | de l' | de l’ | de la | del | della | des | di | du | el |
    ibn | l' | l’ | la | le | les | van | van den | van der | von | von der | y
  `,
  suffixes: `
    1er | aîné | cadet | Fils | fils | Ier | Iᵉʳ | II | III | IV | IX | Jr | Jr. | l'aîné | l’aîné |
    l'Ancien | l’Ancien | le Bel | le Bon | le Chauve | le Conquérant | le Grand | le Gros | le Hardi |
    le Jeune | le jeune | le Pieux | le Téméraire | O.P. | Père | père | S.J. | s.j. | V | VI | VII | VIII |
    X | XI | XII | XIII | XIV | XV | XVI | XVII | XVIII
  `,
  givenNames: `
    Abel Achille Adam Adèle Adolphe Adrien Agathe Agnès Aimé Aimée Alain Albert Albertine Alexandre
    Alexandrine Alexis Alfred Alice Aline Alix Alphonse Amand Amédée Amélie Anaïs Anatole André Andrée Ange
    Angèle Angélique Anne Annette Anselme Antoine Antoinette Antonio Ariane Aristide Armand Arnaud Arnold
    Arsène Arthur Auguste Augustin Aurélien Aurore Balthazar Baptiste Barbara Barthélemy Bastien Béatrice
    Benjamin Benoît Bernadette Bernard Berthe Bertrand Blaise Blanche Brigitte Bruno Camille Carl Caroline
    Catherine Cécile Céleste Célestin Céline César Chantal Charles Charlotte Christian Christiane Christine
    Christophe Claire Clara Claude Claudine Clémence Clément Clotilde Colette Colin Constance Constant Corinne
    Cyprien Cyrille Damien Daniel Danièle Danielle David Delphine Denis Denise Désiré Diane Didier Dominique
    Edgar Edmond Edouard Édouard Eliane Élie Élisabeth Élise Éloi Éloïse Elsa Emile Émile Émilie Emma Emmanuel
    Ernest Estelle Esther Etienne Étienne Eugène Eugénie Évariste Ève Fabien Fabrice Fanny Félicité Félix
    Ferdinand Fernand Fernande Fidel Fiodor Firmin Flora Florence Florent Florian Francesco Francine Francis
    Franck François Françoise Franz Frédéric Friedrich Gabriel Gabrielle Gaspard Gaston Gauthier Geneviève
    Geoffroy George Georges Georgette Gérard Germain Germaine Gertrude Gervais Giacomo Gilbert Gilberte Gilles
    Ginette Giovanni Gisèle Giuseppe Godefroy Grégoire Guillaume Gustave Guy Hans Hector Heinrich Hélène
    Héloïse Henri Henriette Hermann Hervé Hilaire Hippolyte Honoré Hortense Hubert Hugues Ignace Iossif Irène
    Isabelle Isidore Ivan Jacob Jacqueline Jacques Jan Jean Jean-Baptiste Jean-Claude Jean-François
    Jean-Jacques Jean-Louis Jean-Luc Jean-Marie Jeanne Jeannette Jean-Paul Jean-Pierre Jérôme Joachim Joël
    Johann John José Josef Joseph Joséphine Juan Jules Julie Julien Julienne Juliette Justin Justine Karl
    Laure Laurent Lazare Léa Léon Léonard Léonid Léonie Léopold Louis Louise Luc Lucie Lucien Lucienne Lucile
    Ludovic Lydie Madeleine Manon Mao Marc Marcel Marceline Marcelle Margot Marguerite Maria Marianne Marie
    Marius Marthe Martial Martin Martine Mathias Mathieu Mathilde Matthieu Maurice Max Maxime Maximilien
    Mélanie Michel Michèle Micheline Mireille Monique Nadine Narcisse Natalie Nathalie Nicolas Nicole Nikita
    Nikolaï Noël Noémie Octave Odette Odile Olivier Olympe Oscar Otto Pablo Pascal Patrice Patrick Paul
    Paulette Pauline Perrine Peter Philibert Philippe Pierre Pierrette Pierrot Prosper Rachel Raoul Raphaël
    Raymond Raymonde Rémi Rémy Renaud René Renée Richard Robert Rodolphe Roger Roland Romain Rosa Rosalie Rose
    Sabine Samuel Sébastien Séraphin Serge Séverin Simon Simone Solange Sophie Stanislas Stéphane Stéphanie
    Suzanne Sylvain Sylvestre Sylvie Théodore Théophile Thérèse Thierry Thomas Tristan Ulysse Ursule Valentin
    Valentine Valérie Valéry Véronique Victoire Victor Victorine Vincent Virginie Vivienne Vladimir Walter
    Wilhelm William Wolfgang Xavier Yann Yves Yvette Yvonne Zacharie Zoé
  `,
  surnames: `
    Adorno | Alembert | Althusser | Apollinaire | Aragon | Arendt | Arnauld | Artaud | Babeuf | Bachelard |
    Bailly | Bakounine | Balzac | Barbey | Barbusse | Barère | Barnave | Barras | Barrès | Barthes |
    Baudelaire | Baudrillard | Bayle | Beaumarchais | Beauvoir | Beckett | Beethoven | Béranger | Bergson |
    Berkeley | Berlioz | Bernanos | Bernstein | Bismarck | Blanchot | Blanqui | Bodin | Boileau | Bossuet |
    Boukharine | Boulanger | Bourdieu | Braque | Braudel | Brecht | Brejnev | Breton | Briand | Buffon |
    Byron | Cabanis | Cabet | Calas | Calvin | Cambacérès | Camus | Canguilhem | Carnot | Castoriadis |
    Castro | Céline | Cézanne | Champollion | Chateaubriand | Chénier | Chopin | Churchill | Claudel |
    Clausewitz | Clemenceau | Colbert | Comte | Condillac | Condorcet | Corneille | Courbet | Couthon |
    Cromwell | Cuvier | Daladier | Danton | Darwin | Daudet | Daumier | De Gaulle | de Gaulle | Debord |
    Debussy | Delacroix | Deleuze | Derrida | Descartes | Desmoulins | Diderot | Dostoïevski | Dreyfus |
    Du Bellay | Du Bois | Duguesclin | Dumas | Dumouriez | Durkheim | Einstein | Éluard | Engels | Fanon |
    Fénelon | Feuerbach | Fichte | Flaubert | Foch | Fontenelle | Foucault | Fouché | Fourier | Franco |
    Freud | Gambetta | Garibaldi | Gassendi | Gauguin | Genet | Gide | Giraudoux | Giscard | Gobineau |
    Goethe | Goncourt | Gorki | Gramsci | Grotius | Guesde | Guizot | Hébert | Hegel | Heidegger | Heine |
    Helvétius | Hitler | Hobbes | Hoche | Holbach | Hugo | Hume | Husserl | Huysmans | Ibsen | Jaurès |
    Joffre | Joyce | Kafka | Kant | Kautsky | Kerenski | Khrouchtchev | Kierkegaard | Kropotkine |
    La Bruyère | La Fayette | La Fontaine | La Mettrie | La Rochefoucauld | Lacan | Laclos | Lacordaire |
    Lafargue | Lamarck | Lamartine | Lamennais | Laplace | Lassalle | Lautréamont | Laval | Lavoisier |
    Le Corbusier | Le Pen | Leibniz | Lénine | Lessing | Levinas | Lévi-Strauss | Liebknecht | Littré |
    Locke | Loubet | Louvois | Lukács | Luther | Luxemburg | Lyotard | Mably | Machiavel | Maeterlinck |
    Malebranche | Malesherbes | Malherbe | Mallarmé | Malraux | Malthus | Manet | Marat | Maritain |
    Marivaux | Marmontel | Marx | Matisse | Maupassant | Maupertuis | Mauriac | Maurras | Mauss | Mazarin |
    Mazzini | Mérimée | Merleau-Ponty | Mersenne | Metternich | Michelet | Mirabeau | Mitterrand | Molotov |
    Monet | Montaigne | Montalembert | Montesquieu | Montherlant | Musset | Mussolini | Necker | Nerval |
    Newton | Nietzsche | Pascal | Pasteur | Péguy | Perrault | Pétain | Picasso | Pissarro | Plekhanov |
    Poincaré | Pompidou | Poussin | Prévert | Proudhon | Proust | Quesnay | Quinet | Rabelais | Racine |
    Rameau | Ravel | Raynal | Renan | Renoir | Retz | Ricardo | Richelieu | Ricœur | Rimbaud | Robespierre |
    Rodin | Rolland | Ronsard | Roosevelt | Rousseau | Sade | Sainte-Beuve | Saint-Just | Saint-Simon |
    Sartre | Saussure | Scarron | Schelling | Schiller | Schopenhauer | Scudéry | Sévigné | Shakespeare |
    Sieyès | Sismondi | Sorel | Spinoza | Staël | Staline | Stendhal | Swift | Taine | Talleyrand | Thiers |
    Thorez | Tocqueville | Tolstoï | Tourgueniev | Trotski | Trotsky | Turgot | Valéry | Vallès | Vauban |
    Vauvenargues | Vergniaud | Verlaine | Verne | Vigny | Villon | Viollet-le-Duc | Volney | Wagner |
    Wittgenstein | Zinoviev | Zola
  `,
  mononyms: `
    Abélard Abraham Achille Adam Agamemnon Alceste Alcibiade Alexandre Anacréon Anaxagore Antigone Apollon Arioste Aristophane Aristote Arlequin Artémis Athéna Attila Auguste Averroès Avicenne Bacchus Boccace Bouddha Bonaparte Brutus Caïn Caligula Calliope Candide Catilina Caton Cervantès César Charlemagne Cicéron Cléopâtre Clovis Confucius Copernic Crésus Cyrus Danaé Daniel Dante David Démocrite Démosthène Diane Didon Diogène Don Quichotte |
    Don Juan | Énée | Éole | Épictète | Épicure | Érasme | Eschyle | Ésope | Euclide | Euripide | Ézéchiel |
    Falstaff | Faust | Figaro | Galilée | Gargantua | Goliath | Guignol | Hamlet | Hannibal | Harpagon |
    Hector | Hélène | Héraclite | Hercule | Hermès | Hérode | Hérodote | Hésiode | Hippocrate | Homère |
    Horace | Icare | Iphigénie | Isaac | Isaïe | Isis | Jason | Jean-Jacques | Jérémie | Jésus |
    Jésus-Christ | Job | Jocaste | Josué | Judas | Junon | Jupiter | Justinien | Juvénal | Lancelot | Lazare |
    Léonard | Léonidas | Lucien | Lucifer | Lucrèce | Lycurgue | Macbeth | Mahomet | Médée | Ménandre |
    Méphistophélès | Mercure | Merlin | Michel-Ange | Minerve | Minos | Moïse | Molière | Montezuma |
    Napoléon | Narcisse | Neptune | Néron | Noé | Ophélie | Oreste | Origène | Orphée | Osiris | Othello |
    Ovide | Pandore | Pantagruel | Parménide | Pénélope | Périclès | Perséphone | Pétrarque | Pétrone |
    Phèdre | Phidias | Pilate | Pindare | Platon | Plaute | Pline | Plotin | Plutarque | Pluton | Polyphème |
    Pompée | Poséidon | Priam | Prométhée | Properce | Ptolémée | Pygmalion | Pyrrhon | Pythagore |
    Quintilien | Raphaël | Rembrandt | Roméo | Romulus | Saladin | Salomé | Salomon | Samson | Sapho | Satan |
    Saturne | Scipion | Sénèque | Siegfried | Sisyphe | Socrate | Solon | Sophocle | Spartacus | Stendhal |
    Suétone | Tacite | Tantale | Tartuffe | Télémaque | Térence | Thalès | Thésée | Thucydide | Tibère |
    Tibulle | Tite-Live | Titien | Trajan | Tristan | Ulysse | Vénus | Vercingétorix | Véronèse | Virgile |
    Voltaire | Vulcain | Xénophon | Xerxès | Zadig | Zarathoustra | Zénon | Zeus | Zoroastre | Œdipe
  `,
  places: `
    Abyssinie | Afghanistan | Afrique | Afrique du Nord | Afrique du Sud | Aix | Aix-en-Provence | Alaska |
    Albanie | Alexandrie | Alger | Algérie | Allemagne | Alpes | Alsace | Alsace-Lorraine | Amérique |
    Amérique du Nord | Amérique du Sud | Amérique latine | Amiens | Amsterdam | Anatolie | Ancien Monde |
    Andalousie | Andes | Angers | Angleterre | Angola | Anjou | Ankara | Antilles | Anvers | Apennins |
    Aquitaine | Arabie | Arabie saoudite | Aragon | Ardennes | Argentine | Arles | Arménie | Arras | Artois |
    Asie | Asie centrale | Asie Mineure | Athènes | Atlantique | Auschwitz | Australie | Autriche |
    Autriche-Hongrie | Auvergne | Avignon | Babylone | Bagdad | Bâle | Balkans | Baltique | Barcelone |
    Bavière | Béarn | Belgique | Belgrade | Berlin | Berne | Berry | Besançon | Bethléem | Beyrouth |
    Birmanie | Blois | Bohême | Bolivie | Bologne | Bordeaux | Bosnie | Boulogne | Bourges | Bourgogne |
    Brabant | Brandebourg | Brésil | Brest | Bretagne | Bruges | Bruxelles | Bucarest | Buchenwald |
    Budapest | Buenos Aires | Bulgarie | Byzance | Caen | Calais | Cambodge | Cambrai | Cameroun | Canada |
    Cannes | Canton | Cap de Bonne-Espérance | Carthage | Castille | Catalogne | Caucase | Ceylan |
    Champagne | Champs-Élysées | Charenton | Chartres | Cherbourg | Chicago | Chili | Chine | Chypre |
    Clermont | Clermont-Ferrand | Cologne | Colombie | Congo | Constantinople | Copenhague | Corée |
    Corée du Nord | Corée du Sud | Corinthe | Corse | Côte d'Ivoire | Crète | Crimée | Croatie | Cuba |
    Dachau | Dakar | Dalmatie | Damas | Danemark | Danube | Dauphiné | Delphes | Dieppe | Dijon | Douai |
    Dresde | Dublin | Dunkerque | Écosse | Édimbourg | Égypte | Espagne | Estonie | États-Unis |
    États-Unis d'Amérique | Éthiopie | Etna | Eurasie | Europe | Extrême-Orient | Ferrare | Finlande |
    Flandre | Flandres | Florence | Fontainebleau | France | Franche-Comté | Fribourg | Galice | Galilée |
    Gand | Garonne | Gascogne | Gaule | Gênes | Genève | Grande-Bretagne | Grèce | Grenade | Grenoble |
    Groenland | Guadeloupe | Guinée | Guyane | Guyenne | Haïti | Hambourg | Hanoï | Hanovre | Havane |
    Hollande | Hong Kong | Hongrie | Illyrie | Inde | Indes | Indochine | Irak | Iran | Irlande | Islande |
    Israël | Istanbul | Italie | Jamaïque | Japon | Jérusalem | Jourdain | Jura | Kiev | Kosovo | La Havane |
    La Haye | La Mecque | La Rochelle | Languedoc | Laos | Lausanne | Le Caire | Le Havre | Le Mans |
    Leipzig | Léningrad | Lettonie | Levant | Liban | Libye | Liège | Lille | Limoges | Limousin | Lisbonne |
    Lituanie | Loire | Lombardie | Londres | Lorraine | Los Angeles | Louvain | Lyon | Macédoine |
    Madagascar | Madrid | Maghreb | Malte | Manche | Marne | Maroc | Marseille | Martinique | Mayence |
    Mecque | Méditerranée | mer du Nord | mer Morte | mer Noire | mer Rouge | Mésopotamie | Metz | Meuse |
    Mexico | Mexique | Milan | Moldavie | Monaco | Mongolie | Mont Blanc | Montmartre | Montpellier |
    Montréal | Moravie | Moscou | Moselle | Moyen-Orient | Mulhouse | Munich | Nancy | Nantes | Naples |
    Navarre | Nazareth | Neuchâtel | New York | Nice | Nil | Nîmes | Normandie | Norvège | Notre-Dame |
    Nouveau Monde | Nouvelle-Angleterre | Nouvelle-Calédonie | Nouvelle-Orléans | Nouvelle-Zélande |
    Nuremberg | Occident | Odessa | Orient | Orléans | Oslo | Oxford | Padoue | Pakistan | Palais-Royal |
    Palerme | Palestine | Panama | Paris | Parme | Pays-Bas | Pékin | Pérou | Perpignan | Perse |
    Pétersbourg | Petrograd | Philippines | Picardie | Piémont | Poitiers | Poitou | Pologne | Poméranie |
    Portugal | Prague | Proche-Orient | Provence | Prusse | Pyrénées | Quai d'Orsay | Quartier latin |
    Québec | RDA | Reims | Rennes | République démocratique allemande | Réunion | RFA | Rhin | Rhodes |
    Rhône | Riga | Rio de Janeiro | Rome | Rotterdam | Rouen | Roumanie | Roussillon | Royaume-Uni | Ruhr |
    Russie | Saïgon | Saint-Denis | Saint-Domingue | Sainte-Hélène | Saint-Étienne | Saint-Germain |
    Saint-Malo | Saint-Pétersbourg | Salonique | San Francisco | Saône | Sardaigne | Sarre | Savoie | Saxe |
    Scandinavie | Sedan | Seine | Sénégal | Serbie | Sibérie | Sicile | Sierra Leone | Silésie | Slovaquie |
    Slovénie | Smyrne | Sofia | Somme | Sorbonne | Souabe | Soudan | Sparte | Stalingrad | Stockholm |
    Strasbourg | Suède | Suisse | Syracuse | Syrie | Tahiti | Tamise | Tchécoslovaquie | Téhéran |
    Terre sainte | Thèbes | Tibre | Tirana | Tokyo | Toscane | Toulon | Toulouse | Touraine | Tours |
    Transylvanie | Trèves | Trieste | Troie | Troyes | Tuileries | Tunis | Tunisie | Turin | Turquie |
    Ukraine | Union Soviétique | Union soviétique | U.R.S.S. | URSS | Uruguay | USA | Valachie | Varsovie |
    Vatican | Vendée | Venezuela | Venise | Verdun | Vérone | Versailles | Vichy | Vienne | Viêt-nam |
    Vietnam | Vincennes | Volga | Vosges | Washington | Waterloo | Westphalie | Wurtemberg | Yémen |
    Yougoslavie | Ypres | Zurich
  `,
  peoples: `
    Africain Africains Albanais albanais albanaise albanaises Albigeois Algérien Algériens Allemand allemand
    Allemande allemande allemandes Allemands allemands Alsacien Alsaciens Américain américain Américaine
    américaine américaines Américains américains anarchiste anarchistes Anglais anglais Anglaise anglaise
    anglaises Anglo-Saxons Arabe arabe Arabes arabes Arménien Arméniens Asiatique Asiatiques Athénien
    Athéniens Australien Autrichien autrichien autrichienne Autrichiens Aztèques Babyloniens Basque Basques
    Bavarois Belge belge Belges Bénédictins Berbères Bolchevik bolchevik Bolcheviks bolchevique bolcheviste
    bonapartiste Bonapartistes Bosniaques bouddhiste Bouddhistes Bourguignon Bourguignons Brésilien Breton
    Bretons Britannique britannique Britanniques britanniques Bulgare Bulgares Byzantins calviniste
    Calvinistes Camisards Canadien Canadiens cartésien cartésienne Carthaginois Castillan Catalan Catalans
    Cathares Catholique catholique Catholiques catholiques Celtes Chinois chinois Chinoise chinoise chinoises
    Chrétien chrétien chrétienne Chrétiens chrétiens Communards communiste Communistes communistes Corse
    Corses Cosaques Croate Croates Cubain cubain Cubains Cyniques Danois darwinien Dominicains Écossais
    écossais Égyptien égyptien Égyptiens épicurien Épicuriens Espagnol espagnol Espagnole espagnole Espagnols
    Étrusques Européen européen européenne Européens fasciste fascistes Flamand Flamands Florentins Français
    français Française française Françaises françaises Franc-Comtois Franciscains Francs Gascon Gascons
    gaulliste Gaulois Genevois Génois Germain Germains germanique Girondin Girondins Grec grec Grecque grecque
    Grecs grecs Guelfes Hébreu Hébreux hégélien hégélienne Hellènes Hindou Hindous hitlérien Hitlériens
    Hollandais Hongrois hongrois Huguenot Huguenots Huns Incas Indien Indiens Irlandais irlandais Islam
    islamique Israélien Israéliens Israélite Israélites Italien italien Italienne italienne Italiens Jacobin
    jacobin Jacobins Janséniste janséniste Jansénistes Japonais japonais Jésuite Jésuites Judaïsme Juif juif
    Juifs Juive juive kantien Kurdes Latin latin latine Latins léniniste léninistes Lombards Lorrain Lorrains
    Luthérien luthérien Luthériens Macédoniens maoïste Marocain Marocains Marseillais marxisme marxiste
    Marxistes marxistes menchevik mencheviks Mexicain Mexicains Mongols Montagnards Musulman musulman
    musulmane Musulmans nazi Nazis nazis Normand Normands Norvégien Orthodoxes Ottoman Ottomans Palestiniens
    Papiste Parisien Parisienne Parisiens Perses Phéniciens Picard platonicien Platoniciens Polonais polonais
    Portugais Protestant protestant protestante Protestants proudhonien Provençal Provençaux Prussien prussien
    Prussiens Puritains Pythagoriciens Romain romain Romaine romaine Romains Roumain Roumains Russe russe
    Russes russes Sans-culottes Sarrasins Saxons Sceptiques Serbe Serbes Slave Slaves socialiste Socialistes
    socialistes Sophistes Soviet soviétique Soviétiques soviétiques Soviets Spartiates Stalinien stalinien
    stalinienne Staliniens Stoïcien Stoïciens Suédois Suisse Suisses Syrien Tatars Tchèque Tchèques Templiers
    thomiste Toscan Trotskiste trotskiste Trotskistes trotskistes Troyens Tsiganes Tunisien Turc turc Turcs
    turque Ukrainien Vandales Vendéens Vénitien Vénitiens Vietnamien Vietnamiens Wisigoths Yougoslave
    yougoslave Yougoslaves Zélotes
  `,
  institutions: `
    Abbaye Académie Accord Acte Agence Alliance Ambassade Archives Armée Assemblée Association Avenue Banque
    Basilique Bastille Bataille Bibliothèque Bloc Boulevard Bourse Bureau Cabinet Café Canal Cap Cathédrale
    Centre Cercle Chambre Champ Chapelle Charte Château Cité Club Coalition Code Collège Colonie Comédie
    Comité Commission Communauté Commune Compagnie Concile Concordat Confédération Conférence Congrès Conseil
    Conservatoire Constituante Constitution Consulat Convent Convention Cour Couvent Déclaration Département
    Diète Directoire Duché École Édit Éditions Église Empire Encyclopédie Entente État États Exposition
    Faculté Faubourg Fédération Flotte Fondation Fontaine Force Forêt Forum Fraction Front Galerie Gare
    Gazette Golfe Gouvernement Groupe Guerre Hôpital Hôtel Île Îles Imprimerie Institut Internationale Jardin
    Jardins Journal Lac Légion Librairie Ligue Loge Louvre Lycée Maison Manufacture Marché Marine Ministère
    Mission Monastère Mont Mouvement Musée Observatoire Office Opéra Orchestre Ordre Organisation Pacte Palais
    Parc Parlement Paroisse Parti Passage Place Police Pont Port Porte Prairie Préfecture Presse Presses
    Prison Protectorat Province Quai Quartier Radio Régiment République Restauration Révolution Revue Rivière
    Route Royaume Rue Sénat Société Sorbonne Soviet Square Syndicat Synode Temple Temps Théâtre Tour Traité
    Tribunal Tribune Union Université Val Vallée Villa Ville
  `,
  derived: `
    ais aise ard ards éen éenne éennes éens esque esques ien ienne iennes iens in ine ique iques isation isé
    iser isme ismes iste istes ite ites ois oise
  `,
  months: `
    Août août avr. Avril avril Brumaire brumaire déc. Décembre décembre fév. févr. Février février Floréal
    floréal Frimaire frimaire Fructidor fructidor Germinal germinal janv. Janvier janvier juil. juill. Juillet
    juillet Juin juin Mai mai Mars mars Messidor messidor Nivôse nivôse nov. Novembre novembre oct. Octobre
    octobre Pluviôse pluviôse Prairial prairial sept. Septembre septembre Thermidor thermidor Vendémiaire
    vendémiaire Ventôse ventôse
  `,
  weekdays: `
    décadi dim. Dimanche dimanche jeu. Jeudi jeudi lun. Lundi lundi Mardi mardi mer. Mercredi mercredi sam.
    Samedi samedi ven. Vendredi vendredi
  `,
  saying: `
    affirma affirme ajouta ajoutait ajoute annonça avoua avoue balbutia bégaya bredouilla chuchota chuchote
    commanda commença conclut confia confirma conseilla constata continua continuait continue cria criailla
    criait crie déclama déclara déclare demanda demandait demande dicta dirent dis disaient disait dit éclata
    écria émit enchaîna entonna exclama exclame exhorta expliqua expliquait explique faisait fait fit fredonna
    gémit grogna grommela gronda hasarda hésita hurla hurle implora insinua insista insiste interroge
    interrogea interrompit interrompt intervint invita jeta jura lâcha lança lance lut marmonna marmotta
    maugréa menaça mentit murmura murmurait murmure nota objecta objecte observa opina ordonna ordonne pensa
    pensait pense permit pesta plaida plaisanta pleura poursuit poursuivit précisa précise prévint pria
    proclama prononça proposa propose protesta proteste questionna raconta railla rappela récita recommanda
    rectifia remarqua remarque remercia renchérit répéta répétait répète répliqua répliquait réplique répond
    répondait répondit reprenait reprend reprit reprocha rétorqua rétorque riait ricana riposta riposte rit
    rugit sanglota s'écria s’écria s'écrie s’écrie siffla songea souffla souffle soupira soupire sourit
    suggéra supplia supposa susurra tonna trancha vociféra
  `,
  citing: `
    affirma affirmait affirme ajouta ajoutait ajoute analyse annonce appela appelait appelle argumente avoue
    cita citait cite commente concluait conclut constata constatait constate critique d’après déclara
    déclarait déclare décrit décrivait définissait définit demandait demande dénonçait dénonce disait dit
    écrira écrit écrivait écrivit énonce enseigne estimait estime évoque expliqua expliquait explique exprime
    fait formulait formule indique insiste interroge juge jugeait lisait lit mentionne montre nommait nomme
    nota notait note objecte observait observe parle pensait pense pose postule précisait précise prétend
    prétendait proclamait proclame propose rappelait rappelle rapportait rapporte recommande reconnaissait
    reconnaît remarquait remarque répète répond répondait répondit résume révèle selon signale soulignait
    souligne soutenait soutient suggère suppose témoigne traduit
  `,
  distance: `
    ainsi appelé | ainsi nommé | appelé | autoproclamé | ce qu'il appelle | ce qu'ils appellent |
    ce qu'on appelle | ce qu’on appelle | ce qu'on nomme | comme ils disent | comme on dit | dit | dite |
    dites | dits | entre guillemets | fameuse | fameux | nommé | présumé | présumée | prétendu | prétendue |
    prétendues | prétendus | pseudo | quasi | soi-disant | supposé | supposée | surnommé
  `,
  mentions: `
    adage adjectif adjectifs adverbe aphorisme appelé appellation catégorie catégories concept concepts cri
    définition dénomination désignation désigne devise devises dicton dit épithète épithètes étiquette
    expression expressions formule formules interjection juron lettre locution maxime mot mots nom nommé noms
    notion notions phrase phrases pronom proposition propositions proverbe pseudonyme sentence signifiait
    signifie slogan slogans sobriquet substantif substantifs surnom syllabe synonyme terme termes titre titres
    traduction verbe verbes vocable vocables
  `,
  works: `
    acte album almanach anthologie appel article articles autobiographie ballade Bible biographie brochure
    brochures bulletin cahier cahiers catalogue chanson chapitre chronique code comédie commentaire conférence
    confession conte contes correspondance critique déclaration décret dialogue dialogues dictionnaire
    discours dissertation document drame écrit écrits édition éditorial élégie encyclique encyclopédie épître
    épopée essai essais étude études fable fables feuilleton film gazette guide hebdomadaire histoire hymne
    interview introduction journal journaux lettre lettres libelle livre livres magazine manifeste manuel
    manuscrit mémoire mémoires monographie note nouvelle nouvelles numéro ode opéra opuscule oraison organe
    ouvrage ouvrages pamphlet pensées périodique pièce pièces poème poèmes poésie poésies préface programme
    prologue quotidien rapport récit récits recueil revue revues roman romans satire sermon sonnet sonnets
    tableau témoignage texte textes thèse thèses tract traduction tragédie tragédies traité traités vaudeville
    volume volumes œuvre œuvres
  `,
  units: {
    page: 'p p. pag. page pages pp pp.',
    volume: 't t. tom. tome tomes tt. vol vol. vols. volume volumes',
    chapter: 'c. cap. ch ch. chap chap. chapitre chapitres',
    part: 'acte chant l. liv. livre livres part. partie parties sc. scène',
    line: 'lig. ligne lignes v. vers vv.',
    column: 'col col. colonne colonnes cols.',
    folio: 'f. f° feuillet feuillets ff. fo. fol fol. folio folios',
    issue: 'cahier fasc. fascicule livr. livraison n. n° no nº no. nos. num. numéro numéros',
    section: `
      § §§ al. alinéa art. article articles par. parag. paragraphe paragraphes sect. section sections
    `,
  },
  again: `
    art. cit. | article cité | au même endroit | cité plus haut | déjà cité | Ib. | ib. | Ibid | ibid |
    Ibid. | ibid. | Ibidem | ibidem | Id. | id. | idem | l. c. | loc. cit. | même page | op. cit | Op. cit. |
    op. cit. | op.cit. | ouvr. cité | ouvrage cité | passage cité | ut supra
  `,
  see: `
    apud | Cf | cf | Cf. | cf. | Cf. aussi | cf. aussi | Cité dans | cité dans | cité d’après | Cité par |
    cité par | Comparer | comparer | conf. | consulter | se reporter à | Voir | voir | Voir à ce sujet |
    voir à ce sujet | Voir aussi | voir aussi | voir infra | Voir notamment | voir notamment | voir plus bas |
    voir plus haut | voir supra | Voy. | voy. | Voyez | voyez
  `,
  editor: `
    annoté par | avec une introduction de | coordonné par | dir. | Éd. | éd. | édit. | édité par |
    éditée par | éditeur | édition critique de | Édition de | édition de | édition établie par |
    édition présentée et annotée par | éds. | établi par | introduction de | notes de | préface de |
    présentation de | présentation par | présenté par | publié par | publiée par | revu par |
    sous la dir. de | Sous la direction de | sous la direction de | Texte établi par | texte établi par |
    textes réunis par
  `,
  translator: `
    Trad. | trad. | trad. de | trad. fr. | trad. fr. de | trad. franç. | traducteur | Traduction |
    traduction | Traduction de | traduction de | traduction française | traduction française de |
    traductrice | Traduit | traduit | Traduit de l'allemand par | traduit de l'allemand par |
    traduit de l’allemand par | Traduit de l'anglais par | traduit de l'anglais par |
    traduit de l’anglais par | traduit de l'italien par | traduit du latin par | Traduit du russe par |
    traduit du russe par | Traduit par | traduit par
  `,
  publishers: `
    Aubier Bossard Calmann-Lévy Champion Charpentier Cie Colin Corti Costes Delagrave Denoël Didot Droz Dunod
    Éditeur Éditeurs Editions Éditions Fasquelle Fayard Flammarion Fourbis Gallimard Garnier Grasset Hachette
    Hermann Imprimerie Imprimeur Julliard Klincksieck Laffont Lemerre Lévy Libraire Libraires Librairie Maison
    Maspero Mercure Minuit Payot Pléiade Plon Presses Privat Rieder Rivière Savine Seghers Seuil Stock
    Typographie Vrin
  `,
  pubPlaces: `
    Aix-en-Provence | Alger | Amiens | Amsterdam | Angers | Anvers | Arles | Avignon | Bâle | Barcelone |
    Berlin | Berne | Besançon | Bordeaux | Bourges | Bruges | Bruxelles | Caen | Cambridge | Chartres |
    Clermont-Ferrand | Cologne | Dijon | Dole | Douai | Fontainebleau | Francfort | Fribourg | Gand | Gênes |
    Genève | Grenoble | Hambourg | Ivry-sur-Seine | La Haye | La Rochelle | Lausanne | Le Havre | Le Mans |
    Leipzig | Leyde | Liège | Lille | Limoges | Londres | Louvain | Lyon | Madrid | Marseille | Milan |
    Montpellier | Montréal | Moscou | Munich | Namur | Nancy | Nantes | Naples | Neuchâtel |
    Neuilly-sur-Seine | New York | Nice | Nîmes | Orléans | Oxford | Paris | Pau | Pékin | Perpignan |
    Poitiers | Québec | Reims | Rennes | Rome | Rotterdam | Rouen | Saint-Denis | Saint-Étienne |
    Saint-Pétersbourg | Strasbourg | Stuttgart | Toulouse | Tours | Trévoux | Troyes | Turin | Utrecht |
    Varsovie | Venise | Versailles | Vienne | Yverdon | Zurich
  `,
  by: `
    composé par | de la main de | écrit par | PAR | Par | par | Par l'auteur de | par l'auteur de |
    par l’auteur de
  `,
  divisions: `
    Acte Annexe Aphorisme Appendice Article Avis Cahier Canto Chant Chapitre Chapitres Conférence Dialogue
    Discours Document Entretien Épître Essai Fable Fragment Jour Journée Leçon Lettre Lettres Livre Maxime
    Méditation Note Nuit Ode Paragraphe Partie Pensée Pièce Préambule Problème Proposition Psaume Question
    Scène Séance Section Sermon Soirée Sonnet Stance Strophe Supplément Tableau Thèse Titre Tome Veillée
    Volume
  `,
  heads: `
    À mes lecteurs | À propos de l'auteur | Abréviations | Acteurs | Annexe | Annexes | Appendice |
    Appendices | Argument | Au lecteur | Aux lecteurs | Avant-Propos | Avant-propos | Avertissement |
    Avertissement au lecteur | Avertissement de l'auteur | Avertissement de l'éditeur |
    Avertissement du traducteur | Avis | Avis au lecteur | Avis de l'éditeur | Bibliographie | Chronologie |
    Conclusion | Conclusion générale | Conclusions | Dédicace | Discours préliminaire |
    En guise de conclusion | En guise de préface | En guise d'introduction | Envoi | Épigraphe | Épilogue |
    Épître dédicatoire | Errata | Exorde | Exposition | Extrait du privilège du roi | Glossaire | Index |
    Index des noms | Introduction | Introduction de l'éditeur | Introduction générale | Les acteurs |
    Liste des abréviations | Note | Note de l'auteur | Note de l'éditeur | Note du traducteur |
    Note liminaire | Note préliminaire | Notice | Notice biographique | Observations préliminaires |
    Personnages | Postface | Post-scriptum | Préambule | Préface | Préface à la deuxième édition |
    Préface à l'édition allemande | Préface à l'édition française | Préface à l'édition russe |
    Préface de la deuxième édition | Préface de la première édition | Préface de la seconde édition |
    Préface de l'auteur | Préface de l'éditeur | Préface du traducteur | Préliminaires | Présentation |
    Prologue | Références | Remarques préliminaires | Remerciements | Résumé | Sources | Supplément
  `,
  contentsHeads: `
    Contenu | Dans ce numéro | Index des chapitres | Sommaire | Table | Table analytique |
    Table des Chapitres | Table des chapitres | Table des Matières | Table des matières |
    Table du premier volume | Table du tome premier | Table générale
  `,
  noteHeads: `
    Annotations | Éclaircissements | Note | Notes | Notes de bas de page | Notes de fin |
    Notes de la rédaction | Notes de l'auteur | Notes de l'éditeur | Notes du traducteur |
    Notes et éclaircissements | Notes et références | Notes et variantes | Notes explicatives | Remarques |
    Variantes
  `,
  salutes: `
    Bonjour | Camarade | Camarades | Cher | Cher ami | Cher camarade | Cher citoyen | Cher collègue |
    Cher confrère | Cher frère | Cher Maître | Cher maître | Cher Monsieur | Cher père | Chère | Chère amie |
    Chère camarade | Chère Madame | Chère Mademoiselle | Chère mère | Chère sœur | Chères | Chers |
    Chers amis | Chers camarades | Citoyen | Citoyen président | Citoyenne | Citoyennes | Citoyens |
    Éminence | Excellence | Français | Frères | Ma bonne | Ma chère | Ma chère amie | Ma très chère | Madame |
    Mademoiselle | Mes amis | Mes chers | Mesdames | Mesdames et Messieurs | Mesdames, Messieurs | Messieurs |
    Mon ami | Mon amie | Mon amour | Mon bon | Mon cher | Mon cher ami | Mon cher Monsieur | Mon Père |
    Mon révérend père | Mon très cher | Monseigneur | Monsieur | Monsieur et cher | Monsieur le | Ouvriers |
    Sire | Travailleurs | Très cher | Très chère | Votre Altesse | Votre Excellence | Votre Majesté
  `,
  closes: `
    A bientôt | À bientôt | À vous | Adieu | Affectueusement | Agréez | Agréez, Monsieur | Amicalement |
    Amitiés | Au revoir | Avec amitié | Avec mes amitiés | Avec mes meilleures salutations |
    Avec mes respects | Avec mes salutations | Avec mes sentiments | Avec respect | Baisers | Bien à toi |
    Bien à vous | Bien amicalement | Bien cordialement | Bien des choses | Bons baisers | Cordialement |
    Cordialement vôtre | Croyez | Croyez à | Croyez, cher | Croyez-moi | Fraternellement | J'ai l'honneur |
    J'ai l'honneur d'être | J’ai l’honneur d’être | Je suis avec | Je suis avec respect | Je suis, Monsieur |
    Je suis votre | Je te serre la main | Je t'embrasse | Je t’embrasse | Je vous embrasse |
    Je vous prie d'agréer | Je vous prie d’agréer | Je vous prie de croire | Je vous salue |
    Je vous serre la main | Meilleures amitiés | Mes amitiés | Mes hommages | Mes respects | Mille amitiés |
    Recevez | Recevez, Monsieur | Respectueusement | Salut | Salut et fraternité | Salut fraternel |
    Salutations | Salutations communistes | Salutations cordiales | Salutations distinguées |
    Salutations fraternelles | Salutations socialistes | Sincèrement | Sincèrement vôtre | Ta | Ton |
    Ton ami | Ton frère | Ton vieux | Tout à toi | Tout à vous | Veuillez agréer | Veuillez croire |
    Veuillez recevoir | Votre | Votre affectionné | Votre ami | Votre bien dévoué | Votre dévoué |
    Votre serviteur | Votre tout dévoué | Votre très humble | Votre très humble et très obéissant
  `,
  postscripts: `
    N. B. | N.B. | NB | Nota | Nota bene | P. S. | Pièces jointes | P.j. | Post-Scriptum | Post-scriptum |
    Postscriptum | P.P.S. | P.-S | P.-S. | P.S. | PS
  `,
  imprints: `
    © | Achevé d'imprimer | Achevé d’imprimer | Avec approbation | Avec permission | Avec privilège |
    Avec privilège du Roi | Bibliothèque nationale | Chez | Composition | Copyright | Couverture |
    De l'Imprimerie | De l’imprimerie | De l'imprimerie de | Dépôt légal | Deuxième édition | Éditeur |
    Édition | Édition originale | Édition revue | Éditions | Et se trouve | Illustration de couverture |
    Imprimatur | Imprimé | Imprimé à | Imprimé en France | Imprimé par | Imprimerie | Imprimerie de | ISBN |
    ISSN | Libraire | Librairie | Loi du | Nihil obstat | Nouvelle édition | Nouvelle édition revue |
    Paru chez | Première édition | Printed in France | Privilège du Roi | Publié | Publié chez | Publié par |
    Réédition | Réimpression | Se trouve | Se vend | Seconde édition | Tirage | Titre original |
    Tous droits réservés | Traduction de | Traduit de | Troisième édition
  `,
  boilerplate: `
    Archives Internet des Marxistes | Cette page a été | Chapitre précédent | Chapitre suivant | Cliquez ici |
    Creative Commons | Dernière mise à jour | Dernière modification | Domaine public | Ebooks libres |
    Édition électronique | EPUB | Format texte | Gallica | Haut de la page | Haut de page | http:// |
    https:// | Internet Archive | Les classiques des sciences sociales | Licence de documentation libre |
    mailto: | Marxists Internet | marxists.org | Mentions légales | Mis en ligne le | Mis en ligne par |
    Numérisation et mise en ligne | Numérisé par | OCR | Page d'accueil | Page précédente | Page suivante |
    PDF | Plan du site | Politique de confidentialité | Project Gutenberg | Projet Gutenberg | Relecture par |
    Retour à la page | Retour à la table des matières | Retour à l'accueil | Retour à l'index |
    Retour au début | Retour au sommaire | Retour en haut | Scanné par | Transcription : |
    Transcription et HTML | Transcrit par | Une édition électronique | Version électronique |
    Version en ligne | Version imprimable | Version PDF | Webmaster | Webmestre | Wikisource | www.
  `,
} as const satisfies Language;
