import type {Language} from './language.js';

/** French prose of the seventeenth to the twenty-first century. */
export const fr = {
  code: 'fr',
  common: `
    à au aux avec bien ce ces c'est c’est cette comme dans de des deux du d'un d’un d'une d’une elle en est et
    été être fait il ils je la le les leur mais même ne n'est n’est nous on ou où par pas plus pour que qui
    qu'il qu’il sa se ses si son sont sur tout un une vous
  `,
  notNames: `
    A À Abord Absolument Adieu Ah Ai Aie Aient Ailleurs Ainsi Allez Allons Alors Amen Ami Amis Amour An Ancien
    Anciens Année Années Ans Appendice Après Argent Armée Art Article Assez Assurément Au Aucun Aucune
    Aujourd'hui Aujourd’hui Auparavant Auprès Auquel Aussi Aussitôt Autant Auteur Autour Autre Autrefois
    Autrement Autres Aux Avait Avant Avec Avez Avis Avoir Avons Ayant Bah Bas Beau Beaucoup Belle Besoin Bien
    Bientôt Bon Bonjour Bonne Bonnes Bons Bonsoir Bourgeois Bref But Ça Capital Car Cas Cause Ce Ceci Cela
    Celle Celle-ci Celles Celui Celui-ci Celui-là Cent Cependant Certain Certaine Certainement Certaines
    Certains Certes Ces Cet Cette Ceux Ceux-ci Chacun Chacune Chapitre Chaque Cher Chère Chers Chez Chose
    Choses Ci Ciel Cinq Citoyen Citoyens Clair Classe Classes Coeur Cœur Combien Comme Comment Commission
    Communisme Communistes Concernant Conclusion Conscience Contre Corps Courage Crise Croyez Culture D'abord
    D’abord D'accord D’accord D'ailleurs D’ailleurs Dame Dames Dans D'après D’après D'autant D’autant D'autre
    D’autre D'autres D’autres Davantage De Debout Déjà Demain Démocratie Depuis Dernier Dernière Derrière Des
    Dès Désormais Deux Deuxième Deuxièmement Devant Devons Dieu Dieux Difficile Dire Dis Dit Dites Division
    Dix Doit Donc Donnez Dont Douze Droit Droits Du Dû D'un D’un D'une D’une Durant Échange École Économie
    Écoute Écoutez Effectivement Effet Égalité Église Eh Elle Elle-même Elles En Encore Enfant Enfants Enfin
    Ennemi Ensemble Ensuite Entre Environ Époque Es Esprit Est Est-ce Et Étaient Était Étant État États Êtes
    Être Eux Évidemment Exemple Faire Fais Fait Faites Famille Faudrait Faut Faute Femme Femmes Feu Figure
    Fille Fils Fin Finalement Fini Foi Fois Force Forces Forme Fort Fous Franchement Frère Frères Générale
    Généralement Gens Gloire Gouvernement Grâce Grand Grande Grandes Grands Guère Guerre Ha Haut Hé Hein Hélas
    Heureusement Heureux Hier Histoire Hommage Homme Hommes Honneur Hors Huit Hum Humanité Ici Idée Idées Il
    Ils Impossible Introduction Inutile Jadis J'ai J’ai Jamais J'avais J’avais Je Jeune Jeunes Jour Jours Juge
    Juges Jusqu' Jusqu’ Jusqu'à Jusqu’à Jusque Juste Justice La Là Là-bas Là-dessus Laissez Langue Laquelle Le
    Lecteur Lequel Les Lesquels Lettre Lettres Leur Leurs Liberté Libre Livre Loi Loin Lois L'on L’on
    Longtemps Lorsqu' Lorsqu’ Lorsque Lui Lumière L'un L’un L'une L’une Ma Madame Mademoiselle Maintenant Mais
    Maître Mal Malgré Malheur Malheureusement Malheureux Marche Mari Masse Masses Matière Maudit Mauvais Me
    Meilleur Même Mêmes Merci Mère Mes Mesdames Messieurs Mesure Mien Mieux Mil Mille Ministre Moi Moi-même
    Moins Moment Mon Monde Monseigneur Monsieur Mont Morale Mort Morts Mot Mots Nation Nations Nature
    Naturellement Ne Néanmoins Nécessité N'est-ce N’est-ce Ni Nobles Noblesse Nom Nombre Nombreux Non Nos
    Notre Nôtre Nous Nous-mêmes Nouveau Nouveaux Nouvelle Nouvelles Nul Nulle Ô Objet Observons Oh On Onze Or
    Ordre Ou Où Ouais Oui Outre Ouvrier Ouvriers Paix Par Parbleu Parce Par-dessus Pardon Pareil Parfois
    Parler Parlez Parlons Parmi Parole Paroles Part Parti Partie Partis Partout Pas Passé Passons Patience
    Patrie Pauvre Pauvres Pays Paysans Peine Pendant Pensée Père Permettez Personne Petit Petite Petits Peu
    Peuple Peuples Peur Peut Peut-être Peuvent Philosophes Philosophie Plus Plusieurs Plutôt Poésie Poète
    Point Politique Possible Pour Pourquoi Pourtant Pouvoir Premier Première Premièrement Presque Preuve
    Prince Principe Prise Production Progrès Prolétaires Propriété Province Pu Public Puis Puisqu' Puisqu’
    Puisque Qu' Qu’ Quand Quant Quarante Quatre Que Quel Quelle Quelles Quelque Quelquefois Quelques Quelqu'un
    Quelqu’un Quels Qu'est-ce Qu’est-ce Question Qui Quiconque Quinze Quoi Quoique Raison Rappelons Rapport
    Rare Récemment Regardez Reine Religion République Reste Rien Roi Rois Ruine Sa Sachez Sage Salut Sang Sans
    Sauf Science Se Second Secondement Seigneur Seize Selon Sens Sept Serait Ses Seul Seule Seulement Si
    Siècle S'il S’il Silence Simple Sinon Sire Six Société Soeur Sœur Soi Soit Soldats Sommes Son Songez Sont
    Sort Sortez Soudain Sous Souvent Soyez Soyons Suis Suite Suivant Sujet Sur Surtout Sus Système Ta Table
    Tais Tandis Tant Tantôt Tard Te Tel Telle Telles Tels Temps Tenez Terre Tes Texte Théorie Tiens Titre Toi
    Ton Tôt Toujours Tous Tout Toute Toutefois Toutes Traité Travail Travailleurs Trente Très Trois Troisième
    Troisièmement Trop Tu Un Une Uniquement Univers Va Vainement Valeur Venez Vérité Vers Vertu Vie Vieux Vif
    Ville Vingt Vite Vive Vivre Voici Voilà Voir Voire Vois Voix Volonté Volontiers Vos Votre Voulez Vouloir
    Vous Vous-même Voyez Voyons Vrai Vraiment Vu Y
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
    § acad adj adv allem anc angl Ann ap apr Arch arr art art.cit augm av avr Bd bibl Bld Boul Bull &c ca
    c.-à-d c.à.d Capt Cdt Cel cf ch chap Cie cit col coll conf conj coord corr déc dép départ dim dir Dr Drs
    éd edit édit éds env esp et ét etc Ets Éts ex Exc f fam fasc fém fév févr ff Fg fig fo fol fr franç Gal gr
    hab hébr ib ibid id ill illustr imp impr introd ital janv J.-C jeu juil juill l lat litt liv livr loc Lt
    lun M masc Me Mgr Mgrs Mlle Mlles MM Mme Mmes mod Mr Mrs ms mss n N.B N.-D N.d.E N.D.L.R n.d.t nn no nos
    nov num oct op p pag par parag p.ex pl plur pop pp Pr préf prép Prof pron P.-S P.S rééd réimp réimpr rev
    R.P RR.PP s sam S.A.R s.d S.E sect sept sing s.l s.l.n.d S.M s.n Soc sq sqq ss St Ste Sté Stes Sts subst
    suiv t tab tél tom trad tt univ v ven v.g vol vols voy vs vv
  `,
  // With and without the stop.
  honorifics: `
    Abbé Adjudant Amiral Camarade Camarades Capitaine Caporal Chevalier Citoyen Citoyenne Citoyens Colonel
    Commandant Compagnon Confrère Cousin Cousine Dame Docteur Dom Don Doña Dr Dr. Frau Frère Général Herr Lady
    Lieutenant Lieutenant-colonel Lord M M. Madame Mademoiselle Maestro Maître Major Maréchal Me Mère Mesdames
    Mesdemoiselles Messieurs Mgr Mgr. Mlle Mlle. Mlles MM. Mme Mme. Mmes Monseigneur Monsieur Mr Mr. Oncle
    Père Pr Pr. Prof. Professeur Révérend R.P. Saint Sainte Seigneur Sergent Sieur Signor Signora Sir Sire
    Soeur Sœur St St. Ste Ste. Tante
  `,
  roles: `
    Abbé | Abbesse | acteur | actrice | Ambassadeur | ami | Amiral | anthropologue | Apôtre | Archevêque |
    Archiduc | architecte | astronome | auteur | autrice | avocat | banquier | Baron | Baronne |
    bibliothécaire | biographe | biologiste | Calife | camarade | cantatrice | capitaine | Cardinal |
    Chancelier | chanteur | chargé d'affaires | chargé d’affaires | chef | chimiste | chirurgien |
    chroniqueur | cinéaste | colonel | comédien | Commissaire | compositeur | Comte | Comtesse | Consul |
    correspondant | critique | Dauphin | Député | diplomate | Directeur | dirigeant | disciple | domestique |
    dramaturge | Duc | Duchesse | économiste | écrivain | éditeur | éditrice | élève | Empereur | érudit |
    essayiste | ethnologue | Évêque | Évêques | garde des sceaux | général | géographe | géomètre |
    Gouverneur | grammairien | historien | historienne | Impératrice | imprimeur | industriel | instituteur |
    Intendant | journaliste | Juge | juriste | leader | libraire | linguiste | Maire | marchand | Maréchal |
    Marquis | Marquise | mathématicien | médecin | militant | Ministre | ministre de la Guerre |
    ministre de l'Intérieur | ministre de l’Intérieur | ministre des Affaires étrangères | moraliste |
    musicien | naturaliste | orateur | ouvrier | pamphlétaire | Pape | Patriarche | peintre | philologue |
    philosophe | physicien | poète | poétesse | politique | porte-parole | Préfet | Premier Consul |
    Premier ministre | Premier secrétaire | Président | Présidente | Prieur | Prince | Princesse | Procureur |
    professeur | Prophète | psychanalyste | psychologue | Recteur | rédacteur | réformateur | Reine |
    révolutionnaire | Roi | romancier | romancière | savant | sculpteur | Secrétaire | Secrétaire général |
    Sénateur | sociologue | sophiste | Sultan | syndicaliste | théologien | traducteur | traductrice | Tsar |
    Tsarine | valet | Vice-président | Vicomte | Vicomtesse | Vizir
  `,
  particles: "al ben d' d’ da de del della des di du el ibn l' l’ la le les van von y",
  suffixes: `
    1er | aîné | cadet | Fils | Ier | Iᵉʳ | II | III | IV | IX | Jr | Jr. | l'aîné | l’aîné | l'Ancien |
    l’Ancien | le Bel | le Bon | le Chauve | le Conquérant | le Grand | le Gros | le Hardi | le jeune |
    le Pieux | le Téméraire | O.P. | Père | S.J. | V | VI | VII | VIII | X | XI | XII | XIII | XIV | XV |
    XVI | XVII | XVIII
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
    Cromwell | Cuvier | Daladier | Danton | Darwin | Daudet | Daumier | De Gaulle | Debord | Debussy |
    Delacroix | Deleuze | Derrida | Descartes | Desmoulins | Diderot | Dostoïevski | Dreyfus | Du Bellay |
    Du Bois | Duguesclin | Dumas | Dumouriez | Durkheim | Einstein | Éluard | Engels | Fanon | Fénelon |
    Feuerbach | Fichte | Flaubert | Foch | Fontenelle | Foucault | Fouché | Fourier | Franco | Freud |
    Gambetta | Garibaldi | Gassendi | Gauguin | Genet | Gide | Giraudoux | Giscard | Gobineau | Goethe |
    Goncourt | Gorki | Gramsci | Grotius | Guesde | Guizot | Hébert | Hegel | Heidegger | Heine | Helvétius |
    Hitler | Hobbes | Hoche | Holbach | Hugo | Hume | Husserl | Huysmans | Ibsen | Jaurès | Joffre | Joyce |
    Kafka | Kant | Kautsky | Kerenski | Khrouchtchev | Kierkegaard | Kropotkine | La Bruyère | La Fayette |
    La Fontaine | La Mettrie | La Rochefoucauld | Lacan | Laclos | Lacordaire | Lafargue | Lamarck |
    Lamartine | Lamennais | Laplace | Lassalle | Lautréamont | Laval | Lavoisier | Le Corbusier | Le Pen |
    Leibniz | Lénine | Lessing | Levinas | Lévi-Strauss | Liebknecht | Littré | Locke | Loubet | Louvois |
    Lukács | Luther | Luxemburg | Lyotard | Mably | Machiavel | Maeterlinck | Malebranche | Malesherbes |
    Malherbe | Mallarmé | Malraux | Malthus | Manet | Marat | Maritain | Marivaux | Marmontel | Marx |
    Matisse | Maupassant | Maupertuis | Mauriac | Maurras | Mauss | Mazarin | Mazzini | Mérimée |
    Merleau-Ponty | Mersenne | Metternich | Michelet | Mirabeau | Mitterrand | Molotov | Monet | Montaigne |
    Montalembert | Montesquieu | Montherlant | Musset | Mussolini | Necker | Nerval | Newton | Nietzsche |
    Pascal | Pasteur | Péguy | Perrault | Pétain | Picasso | Pissarro | Plekhanov | Poincaré | Pompidou |
    Poussin | Prévert | Proudhon | Proust | Quesnay | Quinet | Rabelais | Racine | Rameau | Ravel | Raynal |
    Renan | Renoir | Retz | Ricardo | Richelieu | Ricœur | Rimbaud | Robespierre | Rodin | Rolland | Ronsard |
    Roosevelt | Rousseau | Sade | Sainte-Beuve | Saint-Just | Saint-Simon | Sartre | Saussure | Scarron |
    Schelling | Schiller | Schopenhauer | Scudéry | Sévigné | Shakespeare | Sieyès | Sismondi | Sorel |
    Spinoza | Staël | Staline | Stendhal | Swift | Taine | Talleyrand | Thiers | Thorez | Tocqueville |
    Tolstoï | Tourgueniev | Trotski | Trotsky | Turgot | Valéry | Vallès | Vauban | Vauvenargues | Vergniaud |
    Verlaine | Verne | Vigny | Villon | Viollet-le-Duc | Volney | Wagner | Wittgenstein | Zinoviev | Zola
  `,
  mononyms: `
    Abélard | Abraham | Achille | Adam | Agamemnon | Alceste | Alcibiade | Alexandre | Anacréon | Anaxagore |
    Antigone | Apollon | Arioste | Aristophane | Aristote | Arlequin | Artémis | Athéna | Attila | Auguste |
    Averroès | Avicenne | Bacchus | Boccace | Bonaparte | Bouddha | Brutus | Caïn | Caligula | Calliope |
    Candide | Catilina | Caton | Cervantès | César | Charlemagne | Cicéron | Cléopâtre | Clovis | Confucius |
    Copernic | Crésus | Cyrus | Danaé | Daniel | Dante | David | Démocrite | Démosthène | Diane | Didon |
    Diogène | Don Juan | Don Quichotte | Énée | Éole | Épictète | Épicure | Érasme | Eschyle | Ésope |
    Euclide | Euripide | Ézéchiel | Falstaff | Faust | Figaro | Galilée | Gargantua | Goliath | Guignol |
    Hamlet | Hannibal | Harpagon | Hector | Hélène | Héraclite | Hercule | Hermès | Hérode | Hérodote |
    Hésiode | Hippocrate | Homère | Horace | Icare | Iphigénie | Isaac | Isaïe | Isis | Jason | Jean-Jacques |
    Jérémie | Jésus | Jésus-Christ | Job | Jocaste | Josué | Judas | Junon | Jupiter | Justinien | Juvénal |
    Lancelot | Lazare | Léonard | Léonidas | Lucien | Lucifer | Lucrèce | Lycurgue | Macbeth | Mahomet |
    Médée | Ménandre | Méphistophélès | Mercure | Merlin | Michel-Ange | Minerve | Minos | Moïse | Molière |
    Montezuma | Napoléon | Narcisse | Neptune | Néron | Noé | Œdipe | Ophélie | Oreste | Origène | Orphée |
    Osiris | Othello | Ovide | Pandore | Pantagruel | Parménide | Pénélope | Périclès | Perséphone |
    Pétrarque | Pétrone | Phèdre | Phidias | Pilate | Pindare | Platon | Plaute | Pline | Plotin | Plutarque |
    Pluton | Polyphème | Pompée | Poséidon | Priam | Prométhée | Properce | Ptolémée | Pygmalion | Pyrrhon |
    Pythagore | Quintilien | Raphaël | Rembrandt | Roméo | Romulus | Saladin | Salomé | Salomon | Samson |
    Sapho | Satan | Saturne | Scipion | Sénèque | Siegfried | Sisyphe | Socrate | Solon | Sophocle |
    Spartacus | Stendhal | Suétone | Tacite | Tantale | Tartuffe | Télémaque | Térence | Thalès | Thésée |
    Thucydide | Tibère | Tibulle | Tite-Live | Titien | Trajan | Tristan | Ulysse | Vénus | Vercingétorix |
    Véronèse | Virgile | Voltaire | Vulcain | Xénophon | Xerxès | Zadig | Zarathoustra | Zénon | Zeus |
    Zoroastre
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
    Corée du Nord | Corée du Sud | Corinthe | Corse | Côte d'Ivoire | Côte d’Ivoire | Crète | Crimée |
    Croatie | Cuba | Dachau | Dakar | Dalmatie | Damas | Danemark | Danube | Dauphiné | Delphes | Dieppe |
    Dijon | Douai | Dresde | Dublin | Dunkerque | Écosse | Édimbourg | Égypte | Espagne | Estonie |
    États-Unis | États-Unis d'Amérique | États-Unis d’Amérique | Éthiopie | Etna | Eurasie | Europe |
    Extrême-Orient | Ferrare | Finlande | Flandre | Flandres | Florence | Fontainebleau | France |
    Franche-Comté | Fribourg | Galice | Galilée | Gand | Garonne | Gascogne | Gaule | Gênes | Genève |
    Grande-Bretagne | Grèce | Grenade | Grenoble | Groenland | Guadeloupe | Guinée | Guyane | Guyenne |
    Haïti | Hambourg | Hanoï | Hanovre | Havane | Hollande | Hong Kong | Hongrie | Illyrie | Inde | Indes |
    Indochine | Irak | Iran | Irlande | Islande | Israël | Istanbul | Italie | Jamaïque | Japon | Jérusalem |
    Jourdain | Jura | Kiev | Kosovo | La Havane | La Haye | La Mecque | La Rochelle | Languedoc | Laos |
    Lausanne | Le Caire | Le Havre | Le Mans | Leipzig | Léningrad | Lettonie | Levant | Liban | Libye |
    Liège | Lille | Limoges | Limousin | Lisbonne | Lituanie | Loire | Lombardie | Londres | Lorraine |
    Los Angeles | Louvain | Lyon | Macédoine | Madagascar | Madrid | Maghreb | Malte | Manche | Marne |
    Maroc | Marseille | Martinique | Mayence | Mecque | Méditerranée | mer du Nord | mer Morte | mer Noire |
    mer Rouge | Mésopotamie | Metz | Meuse | Mexico | Mexique | Milan | Moldavie | Monaco | Mongolie |
    Mont Blanc | Montmartre | Montpellier | Montréal | Moravie | Moscou | Moselle | Moyen-Orient | Mulhouse |
    Munich | Nancy | Nantes | Naples | Navarre | Nazareth | Neuchâtel | New York | Nice | Nil | Nîmes |
    Normandie | Norvège | Notre-Dame | Nouveau Monde | Nouvelle-Angleterre | Nouvelle-Calédonie |
    Nouvelle-Orléans | Nouvelle-Zélande | Nuremberg | Occident | Odessa | Orient | Orléans | Oslo | Oxford |
    Padoue | Pakistan | Palais-Royal | Palerme | Palestine | Panama | Paris | Parme | Pays-Bas | Pékin |
    Pérou | Perpignan | Perse | Pétersbourg | Petrograd | Philippines | Picardie | Piémont | Poitiers |
    Poitou | Pologne | Poméranie | Portugal | Prague | Proche-Orient | Provence | Prusse | Pyrénées |
    Quai d'Orsay | Quai d’Orsay | Quartier latin | Québec | RDA | Reims | Rennes |
    République démocratique allemande | Réunion | RFA | Rhin | Rhodes | Rhône | Riga | Rio de Janeiro | Rome |
    Rotterdam | Rouen | Roumanie | Roussillon | Royaume-Uni | Ruhr | Russie | Saïgon | Saint-Denis |
    Saint-Domingue | Sainte-Hélène | Saint-Étienne | Saint-Germain | Saint-Malo | Saint-Pétersbourg |
    Salonique | San Francisco | Saône | Sardaigne | Sarre | Savoie | Saxe | Scandinavie | Sedan | Seine |
    Sénégal | Serbie | Sibérie | Sicile | Sierra Leone | Silésie | Slovaquie | Slovénie | Smyrne | Sofia |
    Somme | Sorbonne | Souabe | Soudan | Sparte | Stalingrad | Stockholm | Strasbourg | Suède | Suisse |
    Syracuse | Syrie | Tahiti | Tamise | Tchécoslovaquie | Téhéran | Terre sainte | Thèbes | Tibre | Tirana |
    Tokyo | Toscane | Toulon | Toulouse | Touraine | Tours | Transylvanie | Trèves | Trieste | Troie |
    Troyes | Tuileries | Tunis | Tunisie | Turin | Turquie | Ukraine | Union soviétique | U.R.S.S. | URSS |
    Uruguay | USA | Valachie | Varsovie | Vatican | Vendée | Venezuela | Venise | Verdun | Vérone |
    Versailles | Vichy | Vienne | Viêt-nam | Vietnam | Vincennes | Volga | Vosges | Washington | Waterloo |
    Westphalie | Wurtemberg | Yémen | Yougoslavie | Ypres | Zurich
  `,
  peoples: `
    Africain Africains Albanais albanaise albanaises Albigeois Algérien Algériens Allemand Allemande
    allemandes Allemands Alsacien Alsaciens Américain Américaine américaines Américains anarchiste anarchistes
    Anglais Anglaise anglaises Anglo-Saxons Arabe Arabes Arménien Arméniens Asiatique Asiatiques Athénien
    Athéniens Australien Autrichien autrichienne Autrichiens Aztèques Babyloniens Basque Basques Bavarois
    Belge Belges Bénédictins Berbères Bolchevik Bolcheviks bolchevique bolcheviste bonapartiste Bonapartistes
    Bosniaques bouddhiste Bouddhistes Bourguignon Bourguignons Brésilien Breton Bretons Britannique
    Britanniques Bulgare Bulgares Byzantins calviniste Calvinistes Camisards Canadien Canadiens cartésien
    cartésienne Carthaginois Castillan Catalan Catalans Cathares Catholique Catholiques Celtes Chinois
    Chinoise chinoises Chrétien chrétienne Chrétiens Communards communiste Communistes Corse Corses Cosaques
    Croate Croates Cubain Cubains Cyniques Danois darwinien Dominicains Écossais Égyptien Égyptiens épicurien
    Épicuriens Espagnol Espagnole Espagnols Étrusques Européen européenne Européens fasciste fascistes Flamand
    Flamands Florentins Français Française Françaises Franc-Comtois Franciscains Francs Gascon Gascons
    gaulliste Gaulois Genevois Génois Germain Germains germanique Girondin Girondins Grec Grecque Grecs
    Guelfes Hébreu Hébreux hégélien hégélienne Hellènes Hindou Hindous hitlérien Hitlériens Hollandais
    Hongrois Huguenot Huguenots Huns Incas Indien Indiens Irlandais Islam islamique Israélien Israéliens
    Israélite Israélites Italien Italienne Italiens Jacobin Jacobins Janséniste Jansénistes Japonais Jésuite
    Jésuites Judaïsme Juif Juifs Juive kantien Kurdes Latin latine Latins léniniste léninistes Lombards
    Lorrain Lorrains Luthérien Luthériens Macédoniens maoïste Marocain Marocains Marseillais marxisme marxiste
    Marxistes menchevik mencheviks Mexicain Mexicains Mongols Montagnards Musulman musulmane Musulmans nazi
    Nazis Normand Normands Norvégien Orthodoxes Ottoman Ottomans Palestiniens Papiste Parisien Parisienne
    Parisiens Perses Phéniciens Picard platonicien Platoniciens Polonais Portugais Protestant protestante
    Protestants proudhonien Provençal Provençaux Prussien Prussiens Puritains Pythagoriciens Romain Romaine
    Romains Roumain Roumains Russe Russes Sans-culottes Sarrasins Saxons Sceptiques Serbe Serbes Slave Slaves
    socialiste Socialistes Sophistes Soviet soviétique Soviétiques Soviets Spartiates Stalinien stalinienne
    Staliniens Stoïcien Stoïciens Suédois Suisse Suisses Syrien Tatars Tchèque Tchèques Templiers thomiste
    Toscan Trotskiste Trotskistes Troyens Tsiganes Tunisien Turc Turcs turque Ukrainien Vandales Vendéens
    Vénitien Vénitiens Vietnamien Vietnamiens Wisigoths Yougoslave Yougoslaves Zélotes
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
  derived: 'éen éenne éennes éens esque esques ien ienne iennes iens isation isme ismes iste istes',
  months: `
    Août avr. Avril Brumaire déc. Décembre fév. févr. Février Floréal Frimaire Fructidor Germinal janv.
    Janvier juil. juill. Juillet Juin Mai Mars Messidor Nivôse nov. Novembre oct. Octobre Pluviôse Prairial
    sept. Septembre Thermidor Vendémiaire Ventôse
  `,
  weekdays: 'décadi dim. Dimanche jeu. Jeudi lun. Lundi Mardi mer. Mercredi sam. Samedi ven. Vendredi',
  saying: `
    affirma affirme ajouta ajoutait ajoute annonça avoua avoue balbutia bégaya bredouilla chuchota chuchote
    commanda commença conclut confia confirma conseilla constata continua continuait continue cria criailla
    criait crie déclama déclara déclare demanda demandait demande dicta dirent dis disaient disait dit éclata
    écria enchaîna entonna exclama exclame exhorta expliqua expliquait explique fredonna gémit grogna grommela
    gronda hasarda hésita hurla hurle implora insinua insista insiste interroge interrogea interrompit
    interrompt intervint invita jura lance marmonna marmotta maugréa menaça murmura murmurait murmure nota
    objecta objecte observa opina ordonna ordonne pensa pensait pense pesta plaida plaisanta pleura poursuit
    poursuivit précisa précise prévint pria proclama prononça proposa propose protesta proteste questionna
    raconta railla rappela récita recommanda rectifia remarqua remarque remercia renchérit répéta répétait
    répète répliqua répliquait réplique répond répondait répondit reprenait reprend reprit reprocha rétorqua
    rétorque riait ricana riposta riposte rit rugit sanglota s'écria s’écria s'écrie s’écrie siffla songea
    souffla souffle soupira soupire sourit suggéra supplia supposa susurra tonna trancha vociféra
  `,
  citing: `
    affirma affirmait affirme ajouta ajoutait ajoute analyse annonce appela appelait appelle argumente avoue
    cita citait cite commente concluait conclut constata constatait constate d'après d’après déclara déclarait
    déclare décrit décrivait définissait définit demandait demande dénonçait dénonce disait dit écrira écrit
    écrivait écrivit énonce enseigne estimait estime évoque expliqua expliquait explique exprime formulait
    formule indique insiste interroge jugeait lisait mentionne montre nommait nomme nota notait note objecte
    observait observe pensait pense postule précisait précise prétend prétendait proclamait proclame propose
    rappelait rappelle rapportait rapporte recommande reconnaissait reconnaît remarquait remarque répète
    répond répondait répondit résume révèle signale soulignait souligne soutenait soutient suggère suppose
    témoigne traduit
  `,
  distance: `
    ainsi appelé | ainsi nommé | autoproclamé | ce qu'il appelle | ce qu’il appelle | ce qu'ils appellent |
    ce qu’ils appellent | ce qu'on appelle | ce qu’on appelle | ce qu'on nomme | ce qu’on nomme |
    comme ils disent | comme on dit | entre guillemets | présumé | présumée | prétendu | prétendue |
    prétendues | prétendus | pseudo | quasi | soi-disant | supposé | supposée
  `,
  mentions: `
    adage adjectif adjectifs adverbe aphorisme appelé appellation catégorie catégories concept concepts
    définition dénomination désignation désigne devise devises dicton épithète épithètes étiquette expression
    expressions formule formules interjection lettre locution maxime mot mots nom nommé noms notion notions
    phrase phrases pronom proposition propositions proverbe pseudonyme sentence signifiait signifie slogan
    slogans sobriquet substantif substantifs surnom syllabe synonyme terme termes verbe verbes vocable
    vocables
  `,
  works: `
    album almanach anthologie article articles autobiographie ballade Bible biographie brochure brochures
    bulletin cahier cahiers catalogue chanson chronique comédie commentaire conférence confession conte contes
    critique dialogue dialogues dictionnaire dissertation document drame édition éditorial élégie encyclique
    encyclopédie épître épopée essai essais étude études fable fables feuilleton film gazette guide
    hebdomadaire hymne interview introduction journal journaux libelle livre livres magazine manifeste manuel
    manuscrit mémoire mémoires monographie ode œuvre œuvres opéra opuscule organe ouvrage ouvrages pamphlet
    périodique poème poèmes poésie poésies préface programme prologue quotidien récit récits recueil revue
    revues roman romans satire sermon sonnet sonnets thèse thèses tract traduction tragédie tragédies traité
    traités vaudeville volumes
  `,
  periodicals: ``,
  classics: ``,
  units: {
    page: 'p p. pag. page pages pp pp.',
    volume: 't. tom. tome tomes tt. vol vol. vols. volume volumes',
    chapter: 'cap. ch ch. chap chap. chapitre chapitres',
    part: 'acte chant liv. livre livres part. partie parties sc. scène',
    line: 'lig. ligne lignes v. vers vv.',
    column: 'col col. colonne colonnes cols.',
    folio: 'f° feuillet feuillets ff. fo. fol fol. folio folios',
    issue: 'cahier fasc. fascicule livr. livraison n° no nº no. nos. num. numéro numéros',
    section: `
      § §§ al. alinéa art. article articles par. parag. paragraphe paragraphes sect. section sections
    `
  },
  again: `
    art. cit. | article cité | au même endroit | cité plus haut | déjà cité | ib. | ibid | ibid. | ibidem |
    id. | idem | l. c. | loc. cit. | même page | op. cit | op. cit. | op.cit. | ouvr. cité | ouvrage cité |
    passage cité | ut supra
  `,
  see: `
    apud | cf | cf. | cf. aussi | cité dans | cité d'après | cité d’après | cité par | comparer | conf. |
    consulter | se reporter à | voir | voir à ce sujet | voir aussi | voir infra | voir notamment |
    voir plus bas | voir plus haut | voir supra | voy. | voyez
  `,
  editor: `
    annoté par | avec une introduction de | coordonné par | dir. | éd. | édit. | édité par | éditée par |
    éditeur | édition critique de | édition de | édition établie par | édition présentée et annotée par |
    éds. | établi par | introduction de | notes de | préface de | présentation de | présentation par |
    présenté par | publié par | publiée par | revu par | sous la dir. de | sous la direction de |
    texte établi par | textes réunis par
  `,
  translator: `
    trad. | trad. de | trad. fr. | trad. fr. de | trad. franç. | traducteur | traduction | traduction de |
    traduction française | traduction française de | traductrice | traduit | traduit de l'allemand par |
    traduit de l’allemand par | traduit de l'anglais par | traduit de l’anglais par |
    traduit de l'italien par | traduit de l’italien par | traduit du latin par | traduit du russe par |
    traduit par
  `,
  publishers: `
    Aubier Calmann-Lévy Charpentier Cie Corti Delagrave Denoël Didot Droz Dunod Éditeur Éditeurs Editions
    Éditions Fasquelle Fayard Flammarion Gallimard Garnier Grasset Hachette Imprimerie Imprimeur Julliard
    Klincksieck Laffont Lemerre Libraire Libraires Librairie Maspero Minuit Payot Plon Presses Privat Seghers
    Seuil Typographie Vrin
  `,
  pubPlaces: `
    Aix-en-Provence | Alger | Amiens | Amsterdam | Angers | Anvers | Arles | Avignon | Bâle | Barcelone |
    Berlin | Berne | Besançon | Bordeaux | Bourges | Bruges | Bruxelles | Caen | Cambridge | Chartres |
    Clermont-Ferrand | Cologne | Dijon | Douai | Fontainebleau | Francfort | Fribourg | Gand | Gênes |
    Genève | Grenoble | Hambourg | Ivry-sur-Seine | La Haye | La Rochelle | Lausanne | Le Havre | Le Mans |
    Leipzig | Leyde | Liège | Lille | Limoges | Londres | Louvain | Lyon | Madrid | Marseille | Milan |
    Montpellier | Montréal | Moscou | Munich | Namur | Nancy | Nantes | Naples | Neuchâtel |
    Neuilly-sur-Seine | New York | Nîmes | Orléans | Oxford | Paris | Pékin | Perpignan | Poitiers | Québec |
    Reims | Rennes | Rome | Rotterdam | Rouen | Saint-Denis | Saint-Étienne | Saint-Pétersbourg | Strasbourg |
    Stuttgart | Toulouse | Trévoux | Troyes | Turin | Utrecht | Varsovie | Venise | Versailles | Vienne |
    Yverdon | Zurich
  `,
  by: "composé par | de la main de | écrit par | par | par l'auteur de | par l’auteur de",
  divisions: `
    Acte Annexe Aphorisme Appendice Article Cahier Canto Chant Chapitre Chapitres Conférence Dialogue Discours
    Entretien Épître Essai Fable Fragment Journée Leçon Lettre Lettres Livre Maxime Méditation Ode Partie
    Problème Proposition Psaume Question Scène Séance Section Sermon Soirée Sonnet Stance Strophe Supplément
    Thèse Titre Veillée
  `,
  heads: `
    À mes lecteurs | À propos de l'auteur | À propos de l’auteur | Abréviations | Acteurs | Annexe | Annexes |
    Appendice | Appendices | Argument | Au lecteur | Aux lecteurs | Avant-propos | Avertissement |
    Avertissement au lecteur | Avertissement de l'auteur | Avertissement de l’auteur |
    Avertissement de l'éditeur | Avertissement de l’éditeur | Avertissement du traducteur | Avis |
    Avis au lecteur | Avis de l'éditeur | Avis de l’éditeur | Bibliographie | Chronologie | Conclusion |
    Conclusion générale | Conclusions | Dédicace | Discours préliminaire | En guise de conclusion |
    En guise de préface | En guise d'introduction | En guise d’introduction | Envoi | Épigraphe | Épilogue |
    Épître dédicatoire | Errata | Exorde | Exposition | Extrait du privilège du roi | Glossaire | Index |
    Index des noms | Introduction | Introduction de l'éditeur | Introduction de l’éditeur |
    Introduction générale | Les acteurs | Liste des abréviations | Note | Note de l'auteur |
    Note de l’auteur | Note de l'éditeur | Note de l’éditeur | Note du traducteur | Note liminaire |
    Note préliminaire | Notice | Notice biographique | Observations préliminaires | Personnages | Postface |
    Post-scriptum | Préambule | Préface | Préface à la deuxième édition | Préface à l'édition allemande |
    Préface à l’édition allemande | Préface à l'édition française | Préface à l’édition française |
    Préface à l'édition russe | Préface à l’édition russe | Préface de la deuxième édition |
    Préface de la première édition | Préface de la seconde édition | Préface de l'auteur |
    Préface de l’auteur | Préface de l'éditeur | Préface de l’éditeur | Préface du traducteur |
    Préliminaires | Présentation | Prologue | Références | Remarques préliminaires | Remerciements | Résumé |
    Sources | Supplément
  `,
  contentsHeads: `
    Contenu | Dans ce numéro | Index des chapitres | Sommaire | Table | Table analytique |
    Table des chapitres | Table des matières | Table du premier volume | Table du tome premier |
    Table générale
  `,
  noteHeads: `
    Annotations | Éclaircissements | Note | Notes | Notes de bas de page | Notes de fin |
    Notes de la rédaction | Notes de l'auteur | Notes de l’auteur | Notes de l'éditeur | Notes de l’éditeur |
    Notes du traducteur | Notes et éclaircissements | Notes et références | Notes et variantes |
    Notes explicatives | Remarques | Variantes
  `,
  salutes: `
    Bonjour | Camarade | Camarades | Cher | Cher ami | Cher camarade | Cher citoyen | Cher collègue |
    Cher confrère | Cher frère | Cher maître | Cher Monsieur | Cher père | Chère | Chère amie |
    Chère camarade | Chère Madame | Chère Mademoiselle | Chère mère | Chère sœur | Chères | Chers |
    Chers amis | Chers camarades | Citoyen | Citoyen président | Citoyenne | Citoyennes | Citoyens |
    Éminence | Excellence | Français | Frères | Ma bonne | Ma chère | Ma chère amie | Ma très chère | Madame |
    Mademoiselle | Mes amis | Mes chers | Mesdames | Mesdames et Messieurs | Mesdames, Messieurs | Messieurs |
    Mon ami | Mon amie | Mon amour | Mon bon | Mon cher | Mon cher ami | Mon cher Monsieur | Mon Père |
    Mon révérend père | Mon très cher | Monseigneur | Monsieur | Monsieur et cher | Monsieur le | Ouvriers |
    Sire | Travailleurs | Très cher | Très chère | Votre Altesse | Votre Excellence | Votre Majesté
  `,
  closes: `
    Affectueusement | Agréez, Messieurs | Agréez, mon cher | Agréez, Monsieur | Amicalement | Amitiés |
    Avec amitié | Avec mes amitiés | Avec mes meilleures salutations | Avec mes respects |
    Avec mes salutations | Avec mes sentiments | Avec respect | Bien à toi | Bien à vous | Bien amicalement |
    Bien cordialement | Bien des choses | Bons baisers | Cordialement | Cordialement vôtre | Croyez à mes |
    Croyez à mon | Croyez, cher | Fraternellement | J'ai l'honneur d'être | J’ai l’honneur d’être |
    Je suis avec respect | Je suis avec un profond respect | Je suis, Monsieur | Je suis votre très humble |
    Je te serre la main | Je t'embrasse | Je t’embrasse | Je t'embrasse bien | Je t’embrasse bien |
    Je vous embrasse bien | Je vous prie d'agréer | Je vous prie d’agréer | Je vous prie de croire |
    Je vous serre la main | Meilleures amitiés | Mes amitiés | Mes hommages | Mille amitiés |
    Recevez, mon cher | Recevez, Monsieur | Respectueusement | Salut et fraternité | Salut fraternel |
    Salut, fraternité | Salutations | Salutations communistes | Salutations cordiales |
    Salutations distinguées | Salutations fraternelles | Salutations socialistes | Sincèrement |
    Sincèrement vôtre | Ton ami | Ton vieux | Tout à toi | Tout à vous | Veuillez agréer | Veuillez croire |
    Veuillez recevoir | Votre affectionné | Votre ami | Votre bien dévoué | Votre dévoué | Votre serviteur |
    Votre tout dévoué | Votre très humble | Votre très humble et très obéissant
  `,
  postscripts: `
    N. B. | N.B. | NB | Nota | Nota bene | P. S. | Pièces jointes | P.j. | Post-scriptum | Postscriptum |
    P.P.S. | P.-S | P.-S. | P.S. | PS
  `,
  imprints: `
    © | À Amsterdam, chez | À Genève, chez | À Paris, chez | Achevé d'imprimer | Achevé d’imprimer |
    Avec approbation | Avec permission | Avec privilège | Avec privilège du Roi | Bibliothèque nationale |
    Copyright | Couverture | De l'imprimerie | De l’imprimerie | De l'imprimerie de | De l’imprimerie de |
    Dépôt légal | Deuxième édition | Éditeur | Édition originale | Édition revue | Éditions | Et se trouve |
    Illustration de couverture | Imprimatur | Imprimé | Imprimé à | Imprimé en France | Imprimé par |
    Imprimerie | Imprimerie de | ISBN | ISSN | Libraire | Librairie | Nihil obstat | Nouvelle édition |
    Nouvelle édition revue | Paru chez | Première édition | Printed in France | Privilège du Roi | Publié |
    Publié chez | Publié par | Réédition | Réimpression | Se trouve | Se vend | Seconde édition | Tirage |
    Titre original | Tous droits réservés | Troisième édition
  `,
  boilerplate: `
    Archives Internet des Marxistes | Ce texte est dans le domaine public | Cette page a été | Cliquez ici |
    Creative Commons | Dernière mise à jour | Ebooks libres | Édition électronique | Format texte |
    Haut de la page | Haut de page | Internet Archive | Les classiques des sciences sociales |
    Licence de documentation libre | Marxists Internet | marxists.org | Mis en ligne le | Mis en ligne par |
    Numérisation et mise en ligne | Numérisé par | OCR | Page d'accueil | Page d’accueil | Plan du site |
    Project Gutenberg | Projet Gutenberg | Relecture par | Retour à la page | Retour à la table des matières |
    Retour à l'accueil | Retour à l’accueil | Retour à l'index | Retour à l’index | Retour au début |
    Retour au sommaire | Retour en haut | Scanné par | Source : Gallica | Texte du domaine public |
    Transcription : | Transcription et HTML | Transcrit par | Une édition électronique |
    Version électronique | Version en ligne | Version imprimable | Version PDF | Webmaster | Webmestre |
    Wikisource
  `
} as const satisfies Language;
