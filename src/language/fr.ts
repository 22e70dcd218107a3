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
    Abbé Adjudant Amiral Bey Bienheureuse Bienheureux Camarade Camarades Capitaine Caporal Cdt Cdt. Cheikh
    Chevalier Citoyen Citoyenne Citoyens Cne Col. Colonel Commandant Compagnon Compagnons Confrère Cousin
    Cousine Dame Damoiselle Demoiselle Docteur Dom Don Doña Dr Dr. Émir Fr. Frau Frère Gal Gal. Gén. Général
    Herr Lady Lieutenant Lieutenant-colonel Lord Lt Lt. M M. Madame Mademoiselle Maestro Maître Major
    Maréchal Me Mère Mesdames Mesdemoiselles Messieurs Messire Mgr Mgr. Miss Mlle Mlle. Mlles MM. Mme Mme.
    Mmes Mmes. Monseigneur Monsieur Mr Mr. Mrs Mrs. Oncle Pacha Père Pr Pr. Prof. Professeur Professeure
    Rabbi Rév. Révérend Révérende R.P. Saint Sainte Seigneur Señor Señora Sergent Sgt Sgt. Sieur Signor
    Signora Sir Sire Soeur Sœur Sœurs St St. Ste Ste. Tante Vénérable Veuve Vve Vve.
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
  seats: `
    évêque de | archevêque de | abbé de | abbesse de | prieur de | duc de | duchesse de | comte de | comtesse de
    | roi de | reine de | prince de | princesse de | marquis de | baron de | sire de | seigneur de | gouverneur
    de | bataille de | siège de | prise de | traité de | paix de | concile de | ville de | île de | château de |
    comté de | duché de | université de | patriarche de
  `,
  tied: 'il elle ils elles on uns unes y en moi toi nous vous lui même mêmes là',
  suspended: 'et ou',
  prefixes: 'ex demi mi semi sous vice avant arrière',
  takesOf: 'accusa accuser avertit avertir convainquit délivra dépouilla informa informer priva priver persuada',
  scripture: 'Amos Daniel Esdras Esther Ézéchiel Isaïe Jérémie Job Joël Josué Luc Marc Matthieu Michée Osée Pierre Psaume Romains Ruth Samuel Timothée Tite Tobie Zacharie',
  suffixes: `
    1er | aîné | cadet | Fils | Ier | Iᵉʳ | II | III | IV | IX | Jr | Jr. | l'aîné | l’aîné | l'Ancien |
    l’Ancien | le Bel | le Bon | le Chauve | le Conquérant | le Grand | le Gros | le Hardi | le jeune |
    le Pieux | le Téméraire | O.P. | Père | S.J. | V | VI | VII | VIII | X | XI | XII | XIII | XIV | XV |
    XVI | XVII | XVIII
  `,
  epithets: `
    le Grand | le Bon | le Bel | le Chauve | le Hardi | le Gros | le Pieux | le Sage | le Juste | le Terrible | le Conquérant | le Confesseur | le Téméraire | le Simple | le Bref | l'Ancien | l’Ancien | le Jeune | le Débonnaire | le Baptiste | le Vénérable
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
    Abd-el-Kader | Abellio | Abetz | Achard | Adams | Adenauer | Adorno | Agoult | Aguesseau | Ailly |
    Akhmatova | Aksakov | Alain-Fournier | Albret | Alembert | Alexandrov | Alfieri | Allemane | Althusser |
    Ambroise | Ampère | Amyot | Andler | Andreïev | Andrieux | Andropov | Anouilh | Anquetil | Anseele |
    Antonov | Antraigues | Apollinaire | Arago | Aragon | Arendt | Arland | Arletty | Arnauld | Arnoux |
    Aron | Arouet | Artaud | Asquith | Assézat | Astié | Atatürk | Attlee | Aubert | Aubigné | Aubry |
    Audiberti | Audin | Auerbach | Augereau | Augier | Aulard | Auriol | Autant-Lara | Avenel | Axelrod |
    Aymé | Azev | Babel | Babeuf | Bach | Bachaumont | Bachelard | Bachelet | Badie | Badinter | Badiou |
    Badoglio | Bagehot | Baïf | Bailleul | Bailly | Bainville | Bakhtine | Bakounine | Baldwin | Balfour |
    Balibar | Balladur | Ballanche | Balmat | Balzac | Banville | Barante | Barbaroux | Barbès | Barbey |
    Barbie | Barbusse | Barère | Barnave | Baroche | Barodet | Barras | Barraud | Barrault | Barrès |
    Barrot | Barthes | Bartholdi | Barthou | Basch | Bastien-Lepage | Baudelaire | Baudin | Baudot |
    Baudoyer | Baudrillard | Baudry | Bauer | Bayard | Bayet | Bayle | Bayrou | Bazaine | Bazard | Bazille |
    Bazin | Beaufort | Beaufret | Beauharnais | Beaumanoir | Beaumarchais | Beauvilliers | Beauvoir |
    Beauzée | Bebel | Beccaria | Becher | Beckett | Becquerel | Bédier | Bédos | Beernaert | Beethoven |
    Béjart | Belidor | Belinski | Bellay | Belleau | Belleforest | Bellini | Belmondo | Benda | Benes |
    Beneš | Ben-Gurion | Benoist | Benserade | Bentham | Benveniste | Béranger | Bérard | Berdiaev |
    Bérégovoy | Bergery | Bergson | Beria | Berkeley | Berkman | Berlier | Berlinguer | Berlioz |
    Berlusconi | Bernadotte | Bernanos | Bernard-Lazare | Bernhardt | Bernini | Bernis | Bernouilli |
    Bernstein | Bert | Berthelot | Berthier | Berthollet | Bertillon | Bertin | Bérulle | Beslay |
    Bethmann-Hollweg | Bettelheim | Beuchot | Beuve-Méry | Bevan | Bevin | Beyle | Bezout | Bichat |
    Bidault | Biely | Biot | Birague | Biron | Bismarck | Bizet | Blair | Blanchard | Blanchot | Blanqui |
    Blériot | Bloch | Bloch-Lainé | Blok | Blondel | Blücher | Blum | Bodin | Boèce | Bogdanov |
    Böhm-Bawerk | Boiardo | Boieldieu | Boileau | Boilly | Boisguilbert | Boisrobert | Boissy | Bolivar |
    Bolívar | Boltzmann | Bonald | Boncour | Bonnat | Bonnefoy | Bonneville | Bonnier | Bonnot | Bordeu |
    Bordiga | Borel | Borges | Bormann | Borodine | Bory | Bossuet | Botrel | Boubnov | Bouchardon |
    Boucher-de-Perthes | Boucicault | Boudienny | Boufflers | Bougainville | Bouguer | Bouhours | Bouilhet |
    Bouillé | Boukharine | Boulainvilliers | Boulanger | Boulay | Boulez | Boulgakov | Boulganine |
    Boumendjel | Bounine | Bourbaki | Bourdaloue | Bourdelle | Bourdet | Bourdieu | Bourdin | Bourget |
    Bourrienne | Bourvil | Boussenard | Boutang | Boutroux | Bouveresse | Bovet | Brahms | Brandler |
    Brandt | Branting | Brantôme | Braque | Brasillach | Brassaï | Brassens | Braudel | Brazza | Brecht |
    Bréguet | Bréhier | Brejnev | Brel | Brémond | Brentano | Bresson | Breteuil | Breton | Briand | Brice |
    Briçonnet | Brienne | Brieux | Brillat-Savarin | Brinvilliers | Briot | Brisson | Brissot | Britten |
    Broca | Brockdorff-Rantzau | Broglie | Brongniart | Brossolette | Broussais | Broussel | Browder |
    Browning | Bruckner | Brueys | Brunelleschi | Brunetière | Brunhes | Brüning | Brunot | Brunschvicg |
    Buber | Bucard | Buchez | Büchner | Buffon | Bugeaud | Buonarroti | Burckhardt | Burke | Burnouf | Bush |
    Buzot | Byron | Cabanis | Cabet | Cachin | Cadoudal | Cagliostro | Caillaux | Caillebotte | Caillois |
    Calas | Calderón | Callaghan | Callot | Calmette | Calonne | Calvin | Cambacérès | Cambon | Camoin |
    Campanella | Camus | Canguilhem | Canning | Capefigue | Capet | Caprivi | Carlu | Carlyle | Carnap |
    Carnegie | Carnot | Carrel | Carrère | Cartan | Carter | Casanova | Casarès | Cassagnac | Cassin |
    Cassirer | Castellane | Castellion | Castelnau | Castlereagh | Castoriadis | Castries | Castro |
    Cauchon | Caulaincourt | Caussidière | Cavaignac | Cavaillès | Cavour | Caylus | Cazalès | Cazotte |
    Ceausescu | Ceaușescu | Cécille | Ceillier | Céline | Cellini | Cendrars | Certeau | Césaire | Cézanne |
    Chaban-Delmas | Chabrier | Chabrol | Chagall | Chalgrin | Chaliapine | Chalier | Challaye | Challe |
    Challemel-Lacour | Chamberlain | Chambrun | Champagny | Champaigne | Champcenetz | Champfleury |
    Champmeslé | Champollion | Changarnier | Chaplin | Chappe | Chaptal | Charcot | Chardonne | Charette |
    Charrière | Charron | Chassériau | Chastelard | Chastellux | Chateaubriand | Chateaubriant | Chatelain |
    Châtelet | Chatrian | Chaucer | Chaudet | Chaulieu | Chaumette | Chaumié | Chausson | Chautemps |
    Chénier | Cherbuliez | Chereau | Cheret | Chevallier | Chevènement | Cheverny | Chèvremont | Chevreul |
    Chevreuse | Chevtchenko | Chirac | Chliapnikov | Choiseul | Choiseul-Praslin | Cholokhov | Chomsky |
    Chopin | Chostakovitch | Chtchedrine | Churchill | Cixous | Clairaut | Claretie | Clarétie | Claudel |
    Clausewitz | Clauzel | Clavière | Clemenceau | Clément-Thomas | Clermont-Tonnerre | Clicquot | Clinton |
    Cloots | Clootz | Clouet | Cluseret | Cobbett | Cobden | Cochin | Cocteau | Coëtlogon | Coignet |
    Colardeau | Colbert | Coleridge | Coligny | Colletet | Collot | Comines | Commines | Compayré | Comte |
    Comynes | Condé | Condillac | Condorcet | Congar | Conrad | Considerant | Considérant | Cook | Cooper |
    Coppée | Coquelin | Corbière | Corday | Coriolis | Cormatin | Cormenin | Corneille | Cornwallis | Corot |
    Cortés | Corvisart | Coste | Cot | Coty | Coulaincourt | Coulanges | Couperus | Courbet | Courcelle |
    Cournot | Courteline | Couste | Cousteau | Couthon | Coypel | Coysevox | Cranach | Cranz | Crébillon |
    Crémieux | Cressé | Crispi | Croce | Croizat | Crommelynck | Cromwell | Crucé | Cugnot | Curchod |
    Curie | Curiel | Curzon | Custine | Cuvier | Cyrano | Czartoryski | Dacier | Daguesseau | D'Aguesseau |
    D’Aguesseau | Dahlmann | Daimler | Daladier | D'Alembert | D’Alembert | Dalí | Dalou | Damiens |
    Damrémont | Dancourt | Dangeau | Daniélou | D'Annunzio | D’Annunzio | Dansette | Danton | Darbellay |
    Darboy | Darcet | Darcy | D'Argens | D’Argens | D'Argenson | D’Argenson | Darien | Darlan | Darnand |
    D'Artagnan | D’Artagnan | Darwin | Dassault | Daubenton | Daubermesnil | D'Aubigné | D’Aubigné |
    Daubigny | Daudet | Daumal | Daumesnil | Daumier | Daunou | Daurat | D'Aurevilly | D’Aurevilly | Davout |
    De Gaulle | Déat | Debord | Debray | Debré | Debs | Debussy | Decazes | Decoux | Dedouvres | Defferre |
    Defoe | Degas | Dejean | Delacroix | Delahaye | Delamare | Delambre | Delannoy | Delaroche | Delaunay |
    Delavigne | Delbrück | Delcassé | Delescluze | Deleuze | Delille | Delinière | Delisle | Delon |
    Deloncle | Delorme | Delors | Delphy | Delteil | Delvaux | Demangeon | Demolins | Deneuve |
    Denfert-Rochereau | Denikine | Denon | Depardon | Deprez | Derain | Deroin | Déroulède | Derrida |
    Desaix | Desanti | Desargues | Desaugiers | Descamps | Descartes | Descaves | Deschamps | Deschanel |
    Deschelle | Desgenettes | Desgrange | Deshoulières | Desmarets | Desmichels | Desmoulin | Desmoulins |
    Desnos | Desnoyers | Desparbes | Despréaux | Desrousseaux | Dessalines | D'Estaing | D’Estaing |
    Destouches | Destrée | D'Estrées | D’Estrées | Destutt | Deutscher | Devéria | Devreese | Dewey |
    Dezamy | Dézamy | D'Holbach | D’Holbach | Dhotel | Dhôtel | Diaghilev | Dickens | Diderot | Dietrich |
    Dietzgen | Dillon | Dilthey | Dimier | Dimitrov | Disraeli | Djerzinski | Djilas | Dobrolioubov | Dolet |
    Dolléans | Dollfuss | Dombasle | Dombrowski | Donizetti | D'Orbigny | D’Orbigny | Dorgelès | Doriot |
    Dorléac | D'Ormesson | D’Ormesson | Dorval | Dostoevski | Dostoïevski | Dostoïevsky | Doumer |
    Doumergue | Doumic | Dreiser | Dreyfus | Drieu | Drouet | Drouin | Drouyn | Drumont | Du Bellay |
    Du Bois | Dubarry | Dubcek | Dubček | Dubois | Dubois-Crancé | Dubos | Dubreuil | Dubuffet | Duby |
    Ducasse | Ducellier | Duchamp | Duchatel | Duchâtel | Duchêne | Duchesne | Duchesnois | Duclaux |
    Duclos | Dufaure | Dufay | Dufour | Dufresny | Dugommier | Duguay-Trouin | Duguesclin | Duguit |
    Duhamel | Duhem | Dühring | Dujardin | Dukas | Dulles | Dullin | Dulong | Dumarsais | Dumas | Dumay |
    Dumézil | Dumont | Dumont-d'Urville | Dumont-d’Urville | Dumouriez | Dunois | Dunoyer | Dupanloup |
    Dupeyrou | Duphly | Dupin | Dupleix | Dupont-White | Duport | Duprat | Duquesne | Durand | Dürer |
    Duret | D'Urfé | D’Urfé | Durkheim | Duroc | Duruflé | Duruy | Dutourd | Dutronc | Duval | Duverger |
    Duvergier | Duverney | Dvorak | Dvořák | Dzerjinski | Dzerjinsky | Ebert | Éboué | Edgeworth | Edison |
    Effel | Ehrenbourg | Eichmann | Einstein | Eisenhower | Eisenstein | Eisner | Ejov | Elbée | Elgar |
    Eliot | Elssler | Eltsine | Éluard | Emerson | Engels | Ensor | Éprémesnil | Erckmann |
    Erckmann-Chatrian | Ernaux | Espinas | Essenine | Estaing | Esterhazy | Estienne | Étiemble | Eudes |
    Euler | Fabius | Fabre | Fabre-Luce | Fadeïev | Fagon | Faguet | Fajon | Falguière | Falkenhayn |
    Falloux | Fanon | Fantin-Latour | Faraday | Farel | Farges | Farinet | Farrère | Faucher | Fauchet |
    Faulkner | Faure | Fauré | Favart | Favras | Favre | Faye | Febvre | Fellini | Fénelon | Fénéon |
    Ferguson | Fermat | Fermi | Fernandel | Féron | Ferrat | Fersen | Fesch | Feuchères | Feuerbach |
    Feuillet | Feval | Féval | Feydeau | Fichte | Fielding | Fieschi | Fizeau | Flahaut | Flamel | Flandin |
    Flandrin | Flaubert | Fléchier | Flesselles | Fleury | Floquet | Flourens | Foch | Focillon | Fontane |
    Fontanes | Fontenelle | Ford | Forster | Foucauld | Foucault | Fouché | Fougerolles | Foujita | Foulon |
    Fouquier | Fouquier-Tinville | Fourastié | Fourcroy | Fourier | Fournel | Fourneyron | Foy | Frachon |
    Fragonard | Francheville | Franco | François-Poncet | Franconi | Franklin | Frappart | Frege |
    Freiligrath | Frenay | Frère-Orban | Fréron | Fresnay | Fresnel | Freud | Freycinet | Friant |
    Froissart | Fromentin | Frossard | Frounzé | Fukuyama | Fuzelier | Gabin | Gaboriau | Gainsbourg |
    Galbraith | Galilei | Galland | Gallé | Galley | Gallieni | Gallifet | Galliffet | Galois | Galvani |
    Gambetta | Gamelin | Gance | Gandhi | Gapone | Garat | Garaudy | Gardanne | Garibaldi | Garnier-Pagès |
    Garros | Gary | Gasparin | Gassendi | Gauguin | Gautier | Gauvain | Gay-Lussac | Gébelin | Geffroy |
    Geismar | Genet | Genette | Genevoix | Genlis | Gensonné | Geoffrin | Gérando | Géricault | Gérôme |
    Gerson | Ghelderode | Ghil | Gibbon | Gide | Gierek | Gilson | Ginguené | Giolitti | Giono | Girardin |
    Giraud | Giraudoux | Giroud | Giscard | Gisors | Gladstone | Glinka | Gluck | Glucksmann | Gobel |
    Gobineau | Godard | Godin | Godounov | Godwin | Goebbels | Goering | Goethe | Gogol | Gohier | Goldman |
    Goldmann | Goldoni | Gombaud | Gomberville | Gomulka | Goncourt | Gontcharov | Gorbatchev | Goremykine |
    Gorgon | Göring | Gorki | Gorter | Gorz | Gossec | Gottsched | Gottwald | Goudimel | Goumilev | Gounod |
    Gouraud | Gourmont | Goutchkov | Gouvion-Saint-Cyr | Goya | Gracq | Gramont | Gramsci | Grandier |
    Grandville | Granier | Gréco | Gresset | Grétry | Greuze | Grévin | Grévy | Gribeauval | Griboïedov |
    Grieg | Griffuelhes | Grignard | Grimm | Gringoire | Griotteray | Gromyko | Gropius | Grosjean | Grosz |
    Grotius | Grouchy | Grünberg | Guadet | Guattari | Guéhenno | Guénon | Guérin | Guéroult | Guesde |
    Guevara | Guicciardini | Guichard | Guiffrey | Guignebert | Guigou | Guilbeaux | Guilbert | Guillaumat |
    Guillaumin | Guillemin | Guillotin | Guimard | Guingouin | Guiraud | Guitry | Guizot | Gutenberg |
    Guyon | Guyot | Guys | Haase | Habeneck | Habermas | Haeckel | Haendel | Halbwachs | Halévy | Halley |
    Hamann | Hamilton | Hamsun | Hanotaux | Hanriot | Harcourt | Hardouin | Harlay | Harnack | Hasdeu |
    Haug | Hauriou | Hautecloque | Havel | Haxo | Haydn | Hayek | Hazard | Hébert | Hecquet | Hegel |
    Heidegger | Heim | Heine | Heisenberg | Helmholtz | Helvétius | Hémery | Hemingway | Hénault | Henriot |
    Hérault | Herbelot | Herder | Heredia | Hergé | Hermite | Hernu | Herold | Hérold | Herriot | Hersant |
    Hervieu | Hervilly | Herwegh | Herzen | Herzl | Hess | Hetzel | Heydrich | Hilferding | Himmler |
    Hindenburg | Hitchcock | Hitler | Hobbes | Hobsbawm | Hobson | Hoche | Hocquenghem | Hodgskin |
    Hoffmann | Hofmannsthal | Hogarth | Holbach | Holbein | Hölderlin | Honecker | Honegger | Hoover |
    Horkheimer | Horthy | Houdon | Houssaye | Hoxha | Huet | Hugo | Humbert | Humboldt | Hume | Huret |
    Husák | Husserl | Huxley | Huygens | Huysmans | Hyndman | Hyppolite | Iagoda | Iakovlev | Ianoukovitch |
    Iaroslavski | Iavorski | Ibárruri | Ibert | Ibsen | Iejov | Ignatiev | Ingres | Ioffé | Ionesco |
    Ioudenitch | Irving | Isabey | Isnard | Isou | Isvolski | Izoulet | Jabès | Jaccottet | Jackson |
    Jacobi | Jacotot | Jammes | Jankelevitch | Jankélévitch | Jarry | Jaspers | Jaubert | Jaucourt | Jaurès |
    Jdanov | Jeanneret | Jeanson | Jefferson | Jinnah | Joffe | Joffre | Jogichès | Johnson | Joliot-Curie |
    Jordania | Joubert | Jouhandeau | Jouhaux | Joukov | Joukovski | Joule | Jourdan | Jouve | Jouvenel |
    Jouvet | Joxe | Joyce | Juárez | Jullian | Jung | Junot | Juppé | Jurieu | Jurine | Jussieu | Kádár |
    Kafka | Kaganovitch | Kahn | Kalinine | Kamenev | Kandinsky | Kant | Karadzic | Karamzine | Karolyi |
    Kautsky | Keats | Keitel | Kellermann | Kennan | Kennedy | Kepler | Kerenski | Kerensky | Keynes |
    Khomeiny | Khrouchtchev | Khroustalev | Kierkegaard | Kipling | Kirov | Kissinger | Kitchener | Kléber |
    Klee | Kleist | Klimt | Klopstock | Klossowski | Koestler | Kojève | Kokovtsov | Kolakowski | Kollontaï |
    Koltchak | Kornilov | Korolenko | Korsch | Kosciuszko | Kossuth | Kossyguine | Kouïbychev | Koulechov |
    Koutepov | Koutouzov | Koyré | Krassine | Kreisky | Krestinski | Kriegel | Krijanovski | Kristeva |
    Kropotkin | Kropotkine | Kroupskaïa | Krupp | Krylenko | Krylov | Kugelmann | Kuibychev | Kundera |
    Kuusinen | La Bruyère | La Fayette | La Fontaine | La Mettrie | La Rochefoucauld | Laberthonnière |
    Labiche | Labisse | Laborit | Labriola | Labrousse | Lacan | Lacaze-Duthiers | Lacépède | Laclos |
    Lacombe | Lacordaire | Lacoste | Lacroix | Laennec | Laënnec | Lafargue | Lafayette | Laffitte |
    Laforgue | Lagarde | Lagardelle | Lagneau | Lagrange | Laguiller | Laharpe | Lakanal | Lalande |
    Lalique | Lally | Lally-Tollendal | Lalo | Lamarck | Lamartine | Lamballe | Lambesc | Lamennais |
    Lameth | Lamoignon | Lamoricière | Lamourette | Lancret | Landauer | Landowski | Langevin | Languet |
    Lanjuinais | Lannes | Lanoux | Lanson | Lapérouse | Laplace | Larbaud | Larivey | Laroche |
    Larochejaquelein | Laromiguière | Larousse | Larrey | Laski | Lassalle | Lasteyrie | Lattre | Latude |
    Laugier | Lautréamont | Lauzun | Laval | Lavater | Lavedan | Laverdy | Lavergne | Lavigerie | Lavisse |
    Lavoisier | Lavrov | Lazareff | Le Corbusier | Le Pen | Lebas | Lebesgue | Leboeuf | Lebœuf | Lebon |
    Lebret | Lebrun | Lecanuet | Leclair | Leclaire | Leclerc | Lecocq | Lecoeur | Lecœur | Lecointe |
    Leconte | Lecouvreur | Ledru | Leduc | Leenhardt | Lefebvre | Lefèvre | Lefort | Lefranc | Legien |
    Legouvé | Legrand | Leibniz | Leibowitz | Leiris | Lejeune | Lelouch | Lemaitre | Lemaître | Lemercier |
    Lemerle | Lemoine | Lemonnier | Lemoyne | Lenclos | Lénine | Lenormand | Lenôtre | Leotard | Lepage |
    Lépine | Lermontov | Leroux | Leroy | Leroy-Beaulieu | Lescot | Leskov | Lesseps | Lessing | Lestocq |
    Lesueur | Letellier | Levasseur | Levassor | Lévi | Levinas | Lévinas | Lévi-Strauss | Lévy |
    Lévy-Bruhl | Lhermitte | Lhomond | Lichtenberg | Liebig | Liebknecht | Lincoln | Linguet | Liouville |
    Lipietz | Lissagaray | Liszt | Littré | Litvinov | Livingstone | Locke | Loisy | Lomonossov | Longet |
    Longuet | Longueville | Lorca | Lotar | Loti | Loubet | Lounatcharski | Louvel | Louvet | Louvois |
    Louÿs | Löwy | Lozovski | Luchaire | Ludendorff | Lukács | Lumumba | Luther | Luxemburg | Luynes | Lvov |
    Lyautey | Lyell | Lyotard | Lyssenko | Mabillon | Mably | MacArthur | Macaulay | MacDonald | Macé |
    Machado | Macherey | Machiavel | Mackintosh | Mac-Mahon | MacMahon | Macmillan | Macpherson | Macquart |
    Madelin | Maeterlinck | Magellan | Magnard | Magny | Magritte | Mahler | Maïakovski | Maillard | Mailly |
    Mairet | Maisonneuve | Malaparte | Malatesta | Malato | Malebranche | Malenkov | Malesherbes | Malet |
    Malevitch | Malherbe | Malinovski | Malinowski | Mallarmé | Mallet | Malon | Malot | Malouet | Malraux |
    Malthus | Malvy | Mandel | Mandela | Mandelstam | Mandeville | Mandouze | Manet | Mangin | Mann |
    Mannerheim | Mannoni | Manouchian | Mansart | Manzoni | Marat | Marbeau | Marbot | Marceau | Marcellin |
    Marchais | Marchandeau | Marchegay | Marchlewski | Marconi | Marcuse | Maret | Marey | Margueritte |
    Marguerittes | Mariéton | Marigny | Marillac | Marinetti | Maritain | Marivaux | Marjolin | Marlowe |
    Marmier | Marmont | Marmontel | Marot | Marquet | Marrast | Marrou | Martov | Marty | Martynov | Marx |
    Masaryk | Massena | Masséna | Massenet | Massignon | Massillon | Massis | Massu | Mathiez | Matisse |
    Matteotti | Mattick | Maublanc | Maulnier | Maunoir | Maupassant | Maupeou | Maupertuis | Maupin |
    Maurepas | Mauriac | Mauroy | Maurras | Maury | Mauss | Maxwell | Mayenne | Mayeux | Maynard | Mazarin |
    Mazière | Mazzini | McCarthy | McCulloch | Méchain | Medvedev | Mehring | Méhul | Meilhac | Meillassoux |
    Meillet | Meissonnier | Mélac | Méliès | Méline | Melville | Ménard | Mendel | Mendeleïev | Mendelssohn |
    Mendès | Mendès-France | Menger | Mercœur | Mérejkovski | Méricourt | Mérimée | Merleau | Merleau-Ponty |
    Mermoz | Merrheim | Mersenne | Meslier | Mesrine | Messmer | Métin | Metternich | Metzinger | Meung |
    Meyerbeer | Meyerhold | Meyerson | Mézeray | Michaux | Michelet | Michelin | Michels |
    Mickiewicz | Mignard | Migne | Mignet | Mihailović | Mihajlović | Mikhaïlov | Mikhaïlovski | Mikoïan |
    Milhaud | Milioukov | Mill | Millot | Milner | Milosevic | Milošević | Milton | Mirabeau | Mirbeau |
    Mitterand | Mitterrand | Mocquet | Modigliani | Moitte | Molé | Molitor | Molotov | Moltke | Mommsen |
    Monatte | Moncey | Monet | Monge | Monluc | Monmousseau | Monnerot | Monnet | Monnier | Monroe |
    Montaigne | Montalembert | Montand | Montausier | Montbrun | Montcalm | Montespan | Montesquieu |
    Montesquiou | Montessori | Monteverdi | Montherlant | Montholon | Montlosier | Montluc | Montmorency |
    Montmorin | Montpensier | Montyon | Môquet | Morand | Moréas | Moreau | Morellet | Morelli | Moréri |
    Morice | Morin | Morisot | Mornet | Morny | Morozov | Morris | Mosley | Moubarak | Mouchot |
    Mounet-Sully | Mounier | Mousnier | Moussorgski | Mozart | Mubarak | Mugabe | Munch | Müntz | Müntzer |
    Münzenberg | Murat | Muratov | Murger | Musil | Musset | Mussolini | Nabokov | Nadar | Nadaud | Nagy |
    Naigeon | Nansen | Naquet | Nasser | Natorp | Naville | Necker | Nehru | Nekrassov | Nelson | Nenni |
    Neruda | Nerval | Netchaïev | Neumann | Newman | Newton | Ney | Niepce | Niépce | Nietzsche | Nijinski |
    Nitti | Nixon | Nizan | Nkrumah | Noailles | Nobel | Nodier | Nogaret | Noiret | Nollet | Nonotte |
    Noske | Noverre | Nozick | Nyerere | Obama | O'Connell | O’Connell | O'Connor | O’Connor | Odger |
    Offenbach | Ogarev | Ohnet | Olier | Ollivier | Oppenheimer | Ordjonikidzé | Oriola | Orlov | Ormesson |
    Orry | Orsini | Ortega | Orwell | Ossat | Ostrovski | Oudinot | Oudry | Oulianov | Oulianova | Ouritski |
    Ouspenski | Owen | Ozanam | Paderewski | Paganini | Pagnol | Paine | Painlevé | Paléologue | Palissot |
    Palissy | Palmerston | Panassié | Panckoucke | Pange | Pankhurst | Pannekoek | Papen | Papin | Papon |
    Pareto | Paris-Duverney | Parmentier | Parnell | Parny | Parvus | Pascal | Pasolini | Pasquier |
    Pasternak | Pasteur | Pathé | Paulhan | Pavese | Pavlov | Péan | Peel | Péguy | Peirce | Péladan |
    Pelletan | Pelletier | Pelloutier | Perec | Pereire | Péreire | Péret | Perier | Périer | Permeke |
    Perón | Pérouse | Perovskaïa | Perrault | Perret | Perrin | Perrot | Pétain | Pétion | Petlioura |
    Pétrement | Petty | Pey | Peyrefitte | Peyronnet | Peyroutou | Philipon | Philippoteaux | Piaf |
    Piatakov | Piatnitski | Pibrac | Picabia | Picasso | Piccard | Pichegru | Pictet | Pieck | Pigalle |
    Pilâtre | Pilniak | Pilsudski | Piłsudski | Pineau | Pinel | Pinochet | Pirandello | Pirenne | Piron |
    Pisarev | Pissarev | Pissarro | Pitt | Pizarro | Planck | Plantin | Platten | Plekhanoff | Plekhanov |
    Pobiedonostsev | Poe | Poher | Poincaré | Poinsot | Pokrovski | Poliakov | Polignac | Politzer |
    Pollock | Poltrot | Pomerand | Pompadour | Pompidou | Ponge | Poniatowska | Poniatowski | Ponson |
    Pontchartrain | Popper | Portalis | Postel | Potemkine | Potressov | Pottier | Pouchkine | Poudovkine |
    Pougatchev | Pouget | Pouillet | Poujade | Poulaille | Poulantzas | Poulenc | Pourichkevitch |
    Pourtalès | Poussin | Poutine | Pradier | Pradt | Preobrajenski | Prévert | Prévost | Prévost-Paradol |
    Priestley | Primakov | Primaticcio | Prokofiev | Prokopovitch | Protopopov | Proudhon | Proust |
    Prudhomme | Prud'hon | Prud’hon | Pufendorf | Puget | Puisaye | Purcell | Puvis | Pyat | Queneau |
    Quesnay | Quesnel | Quetelet | Queuille | Quicherat | Quinault | Quinet | Rabaud | Rabaut | Rabelais |
    Rabin | Rabutin | Racan | Rachilde | Rachmaninov | Racine | Radek | Radichtchev | Raimond | Rakhmaninov |
    Rákóczi | Rakosi | Rákosi | Rakovski | Rameau | Ramel | Ramuz | Rancé | Rancière | Raskolnikov |
    Raspail | Raspoutine | Rathenau | Ravachol | Ravaillac | Ravaisson | Ravel | Raynal | Raynouard |
    Reagan | Réaumur | Rebatet | Récamier | Reclus | Redon | Regnard | Regnault | Régnier | Reinach |
    Réjane | Rémusat | Renan | Renaudel | Renaudot | Renault | Renoir | Renouvier | Renouvin | Resnais |
    Restif | Réti | Retz | Reubell | Reverdy | Reybaud | Reynaud | Riazanov | Ribbentrop | Ribot | Ricardo |
    Richelet | Richelieu | Richepin | Richet | Richter | Ricoeur | Ricœur | Riemann | Rigaud | Rigault |
    Rilke | Rimbaud | Rimski-Korsakov | Ripert | Rivarol | Rivette | Rivoire | Robbe-Grillet |
    Robert-Houdin | Roberval | Robespierre | Robida | Rocard | Rochechouart | Rochefort | Rochejaquelein |
    Rockefeller | Rodbertus | Rodin | Rodinson | Rodzianko | Roederer | Roger-Ducos | Rogier | Rohan |
    Rohmer | Rokossovski | Rolin | Rolland | Rollin | Rollinat | Romanov | Romilly | Romme | Rommel |
    Ronsard | Ronsin | Roosevelt | Rops | Roscher | Rosdolsky | Rosenberg | Rosmer | Rosny | Rossetti |
    Rossini | Rostand | Roubine | Roudzoutak | Rougemont | Rouget | Rouher | Rouland | Roumanille |
    Rouquette | Rousseau | Roussel | Rouvier | Rouvroy | Roux | Rouxel | Royer | Royou | Ruault | Rubens |
    Ruffec | Ruffin | Ruge | Rühle | Rulhière | Ruskin | Russell | Rutherford | Rykov | Sabatier | Sachs |
    Sacy | Sade | Sagan | Saint-Cyran | Sainte-Beuve | Sainte-Marthe | Sainte-Palaye | Saint-Évremond |
    Saint-John-Perse | Saint-Just | Saint-Lambert | Saint-Réal | Saint-Simon | Saint-Victor | Saisset |
    Sakharov | Salacrou | Salan | Salazar | Salengro | Salmson | Salvemini | Sand | Sandeau | Sangnier |
    Sanson | Santayana | Sapronov | Sarcey | Sarrail | Sarraut | Sarraute | Sartine | Sartre | Saumaise |
    Saussaye | Saussure | Sauvy | Savary | Savigneau | Savigny | Savinkov | Scarron | Schaeffer |
    Scheidemann | Scheler | Schelling | Schiller | Schlegel | Schleiermacher | Schlick | Schlumberger |
    Schmitt | Schmoller | Schnaebelé | Schnitzler | Schoelcher | Schœlcher | Schoenberg | Schönberg |
    Schopenhauer | Schrödinger | Schubert | Schumann | Schumpeter | Schweitzer | Scudéry | Sébastiani |
    Séchelles | Sedaine | Sédillot | Sedov | Sedova | Segalen | Séguier | Séguin | Ségur | Séguy | Sembat |
    Sénac | Senancour | Senghor | Serrati | Sertillanges | Servan | Servan-Schreiber | Séverine | Sévigné |
    Seyrig | Shakespeare | Shelley | Sheridan | Siemens | Sieyès | Sigaud | Signac | Signoret | Sikorski |
    Silone | Simiand | Simmel | Sinclair | Sirey | Sisley | Sismondi | Skobelev | Slansky | Slánský |
    Smeral | Smetana | Smilga | Smirnov | Smuts | Sneevliet | Soboul | Sokolnikov | Soljenitsyne | Solliès |
    Soloviev | Sombart | Sonnino | Sorel | Soufflot | Soukhanov | Soukhomlinov | Soulié | Soult | Souslov |
    Soustelle | Souvarine | Souvorov | Spencer | Spengler | Spenser | Spinoza | Spiridonova | Spuller |
    Sraffa | Staël | Stakhanov | Staline | Stanislavski | Stavisky | Steinbeck | Stendhal | Stephenson |
    Stevenson | Stirner | Stofflet | Stolypine | Stowe | Strachey | Strasser | Strauss | Stravinski |
    Stravinsky | Stresemann | Strindberg | Strouvé | Sturzo | Suard | Suarès | Subercaseaux | Suffren |
    Sukarno | Sully-Prudhomme | Supervielle | Surcouf | Sverdlov | Swedenborg | Sweezy | Swift | Swinburne |
    Taft | Tagore | Taine | Taittinger | Talleyrand | Tallien | Talma | Tardi | Tardieu | Target | Tarski |
    Tascher | Tasman | Tavannes | Taylor | Tchaadaïev | Tchaïkovski | Tchapaïev | Tcheidzé | Tchekhov |
    Tchernenko | Tchernov | Tchernychevski | Tchitchérine | Teitgen | Tencin | Tennyson | Terracini |
    Thackeray | Thaelmann | Thalheimer | Thälmann | Thatcher | Théry | Thibaud | Thibaudeau | Thibaudet |
    Thieriot | Thiers | Thiriot | Thompson | Thoré | Thoreau | Thorez | Thouret | Thouvenel |
    Thureau-Dangin | Tillon | Timiriazev | Timochenko | Tinayre | Tinguely | Tirpitz | Tixier-Vignancour |
    Tkatchev | Tocqueville | Togliatti | Tolain | Tollendal | Toller | Tolstoï | Tomski | Tönnies |
    Torquemada | Toscanini | Tougan-Baranovski | Toukhatchevski | Tourgueniev | Tournefort | Tournemire |
    Tournier | Tournon | Tourville | Toussaint-Louverture | Toynbee | Trakl | Trémoille | Trepov | Tréville |
    Trichet | Triolet | Trochu | Troeltsch | Tronchet | Tronchin | Trotski | Trotsky | Troyat | Truffaut |
    Truman | Trump | Tsereteli | Tsérételli | Tsiolkovski | Tsvetaïeva | Tucholsky | Turati | Turenne |
    Turgot | Turner | Twain | Uderzo | Uhland | Ulbach | Ulbricht | Unamuno | Ungaretti | Urfé | Uritski |
    Uzès | Vacherot | Vadé | Vadier | Vailland | Vaillant | Vaillant-Couturier | Valadon | Valat | Valazé |
    Valéry | Valette | Vallat | Vallès | Vallin | Vandenpeereboom | Vandervelde | Varda | Varennes | Varga |
    Vargas | Varignon | Varlin | Varski | Vauban | Vaucanson | Vauquelin | Vauvenargues | Vauxcelles |
    Vavilov | Veblen | Veil | Vercors | Verdi | Vergennes | Vergniaud | Verhaegen | Verhaeren | Verlaine |
    Vermorel | Vernant | Verne | Vernet | Véron | Vertov | Vesselovski | Veuillot | Viala | Vian | Viardot |
    Viau | Vico | Vicq-d'Azyr | Vicq-d’Azyr | Vidal-Naquet | Vidocq | Viète | Vigée | Vigée-Lebrun | Vigny |
    Vilar | Villars | Villedeuil | Villehardouin | Villèle | Villemain | Villepin | Villeroy | Villon |
    Vinck | Viollet-le-Duc | Virchow | Vivaldi | Viviani | Vlaminck | Vlassov | Vogt | Vogüé | Volland |
    Vollmar | Volney | Volodarski | Vorochilov | Vorovski | Vouet | Vovelle | Voznessenski | Vychinski |
    Waddington | Wagner | Waldeck-Rousseau | Waldheim | Walesa | Wałęsa | Walewski | Wallon | Walpole |
    Warski | Watteau | Weber | Webern | Wedekind | Weill | Weininger | Weitling | Weizmann | Wells | Werfel |
    Weydemeyer | Whitehead | Whitman | Wieland | Wieser | Wilde | Willemain | Willy | Wilmotte | Wilson |
    Wimpffen | Winckelmann | Windischgrätz | Winock | Witte | Wittfogel | Wittgenstein | Wolff | Wordsworth |
    Wormser | Wrangel | Wundt | Wurtz | Yeats | Yourcenar | Yver | Zamiatine | Zassoulitch | Zasulitch |
    Zay | Zetkin | Zévaco | Ziegler | Zinoviev | Zinzendorf | Zola | Zweig | Zwingli | Zyromski
  `,
  mononyms: `
    Abel | Abélard | Abraham | Absalon | Achille | Actéon | Adam | Agamemnon | Agésilas | Agrippa |
    Agrippine | Ahasvérus | Ajax | Alaric | Alcée | Alceste | Alcibiade | Alcmène | Alcuin | Alexandre |
    Amphitryon | Anacréon | Anaxagore | Anaximandre | Anaximène | Anchise | Andromaque | Andromède |
    Anselme | Antée | Antigone | Antiochus | Antisthène | Antoine | Anubis | Aphrodite | Apollon | Apulée |
    Arachné | Archiloque | Archimède | Arétin | Ariane | Arioste | Aristarque | Aristide | Aristippe |
    Aristophane | Aristote | Arlequin | Arminius | Artaxerxès | Artémis | Asclépios | Aspasie | Astarté |
    Athalie | Athanase | Athéna | Athéné | Atrée | Attila | Auguste | Augustin | Ausone | Averroès |
    Avicenne | Babeuf | Bacchus | Bajazet | Balaam | Barabbas | Barbe-Bleue | Barberousse | Bède |
    Bélisaire | Bellérophon | Belzébuth | Bérénice | Bethsabée | Boccace | Boèce | Bonaparte | Botticelli |
    Bouddha | Brennus | Brunehaut | Brutus | Caïn | Caïphe | Caligula | Callimaque | Calliope | Cambyse |
    Canaletto | Candide | Caracalla | Caravage | Carnéade | Cassandre | Cassiodore | Cassius | Castor |
    Catilina | Caton | Catulle | Célimène | Celse | Cérès | Cervantès | César | Charlemagne | Charon |
    Childéric | Chilpéric | Chimène | Chrysippe | Chrysostome | Cicéron | Cimabue | Cincinnatus | Cinna |
    Circé | Claudien | Cléanthe | Cléon | Cléopâtre | Clio | Clisthène | Clotaire | Clovis | Clytemnestre |
    Confucius | Constantin | Copernic | Coriolan | Corrège | Crassus | Créon | Crésus | Cronos | Cupidon |
    Cybèle | Cyrus | Dagobert | Dalila | Danaé | Daniel | Dante | Darius | David | Dédale | Déméter |
    Démocrite | Démosthène | Deucalion | Diane | Didon | Dioclétien | Diogène | Diomède | Dionysos |
    Domitien | Don Juan | Don Quichotte | Donatello | Dulcinée | Égisthe | Élagabale | Électre | Éliézer |
    Empédocle | Endymion | Énée | Ennius | Éole | Épaminondas | Épictète | Épicure | Épiménide | Érasme |
    Ératosthène | Érigène | Éros | Ésaü | Eschyle | Esculape | Esmeralda | Ésope | Esther | Étéocle |
    Euclide | Eudoxe | Euphorion | Euripide | Eurydice | Eusèbe | Ézéchiel | Fabius | Falstaff | Faust |
    Figaro | Frédégonde | Galatée | Galien | Galilée | Ganymède | Gargantua | Gavroche | Gédéon |
    Gengis Khan | Germanicus | Giorgione | Giotto | Gobseck | Goliath | Gorgias | Gracchus | Guenièvre |
    Guignol | Gulliver | Hadès | Hadrien | Hafiz | Hamilcar | Hamlet | Hannibal | Harpagon | Harpocrate |
    Hasdrubal | Hébé | Hécate | Hector | Hécube | Hélène | Héliogabale | Hélios | Héloïse | Héphaïstos |
    Héra | Héraclite | Hercule | Hermès | Hermione | Hérode | Hérodiade | Hérodote | Hésiode | Hippocrate |
    Holopherne | Homère | Horace | Horus | Hypatie | Hypéride | Iago | Icare | Idoménée | Iphigénie | Isaac |
    Isaïe | Isis | Ismaël | Isocrate | Ixion | Jacob | Janus | Japhet | Jason | Jean Chrysostome |
    Jean-Jacques | Jéhovah | Jephté | Jérémie | Jéroboam | Jésus | Jésus-Christ | Jézabel | Job | Jocaste |
    Jonas | Joseph d'Arimathie | Joseph d’Arimathie | Josèphe | Josué | Judas | Jugurtha | Julien l'Apostat |
    Julien l’Apostat | Junon | Jupiter | Justinien | Juvénal | Krishna | Lactance | Laërte | Laïos |
    Lancelot | Laocoon | Lao-tseu | Laozi | L'Arétin | L’Arétin | L'Arioste | L’Arioste | Lazare |
    Le Caravage | Le Corrège | Le Pérugin | Le Tintoret | Léda | Léonard | Léonard de Vinci | Léonidas |
    Lépide | Leucippe | Lilith | Lucain | Lucien | Lucifer | Lucrèce | Lucullus | Lycurgue | Lysandre |
    Lysias | Macbeth | Machiavel | Macrobe | Mahomet | Maïmonide | Mammon | Manès | Marc Aurèle |
    Marc-Aurèle | Mardochée | Martial | Masaccio | Masaniello | Massinissa | Mathusalem | Médée | Méduse |
    Mélanchthon | Melchisédech | Melpomène | Memnon | Ménandre | Ménélas | Méphistophélès | Mercure |
    Merlin | Mérovée | Messaline | Michel Ange | Michel-Ange | Midas | Miltiade | Minerve | Minos |
    Mirabeau | Mithra | Mithridate | Mnémosyne | Moïse | Molière | Moloch | Montaigne | Montesquieu |
    Montezuma | Morphée | Nabuchodonosor | Napoléon | Narcisse | Nausicaa | Néfertiti | Némésis |
    Néoptolème | Neptune | Néron | Nerva | Nestor | Nicias | Nicodème | Niobé | Noé | Novalis | Numa |
    Numa Pompilius | Obéron | Occam | Octave | Octavien | Odin | Œdipe | Ogier | Ophélie | Oreste | Origène |
    Orion | Ormuzd | Orphée | Osiris | Ossian | Othello | Othon | Ovide | Palestrina | Palladio | Pallas |
    Pandore | Pantagruel | Panurge | Paracelse | Parménide | Parsifal | Pasiphaé | Patrocle | Pausanias |
    Pélage | Pélée | Pélops | Pénélope | Pépin le Bref | Périclès | Persée | Perséphone | Pérugin |
    Pétrarque | Pétrone | Phaéton | Phébus | Phédon | Phèdre | Phidias | Philémon | Philoctète | Philon |
    Phocion | Phryné | Pilate | Pindare | Pisistrate | Pittacus | Platon | Plaute | Pline | Plotin |
    Plutarque | Pluton | Polybe | Polycarpe | Polyclète | Polycrate | Polyeucte | Polynice | Polyphème |
    Pomone | Pompée | Ponce Pilate | Poppée | Porphyre | Porus | Poséidon | Praxitèle | Priam | Proclus |
    Procope | Procuste | Prométhée | Properce | Proserpine | Protagoras | Protée | Psyché | Ptolémée |
    Pygmalion | Pyrrhon | Pyrrhus | Pythagore | Quasimodo | Quichotte | Quinte-Curce | Quintilien |
    Rabelais | Ramsès | Raphaël | Rastignac | Rembrandt | Rémus | Roméo | Romulus | Ronsard | Roscius |
    Rossinante | Saladin | Salluste | Salomé | Salomon | Samson | Sancho Pança | Sapho | Sardanapale |
    Satan | Saturne | Savonarole | Scaramouche | Scévola | Schéhérazade | Scipion | Séjan | Sem | Sémélé |
    Sémiramis | Sénèque | Sertorius | Shakspeare | Shylock | Siegfried | Silène | Simonide | Sindbad |
    Sisyphe | Socrate | Solon | Sophocle | Spartacus | Stace | Stendhal | Stilicon | Strabon | Suétone |
    Sylla | Syphax | Tacite | Tamerlan | Tancrède | Tantale | Tarquin | Tartarin | Tartuffe | Télémaque |
    Térence | Tertullien | Thalès | Thalie | Théagène | Thémis | Thémistocle | Théocrite | Théodoric |
    Théodose | Théophraste | Thersite | Thésée | Thespis | Thétis | Thor | Thucydide | Thyeste | Tibère |
    Tibulle | Timoléon | Timon | Tintoret | Tirésias | Tite-Live | Titien | Titus | Tityre | Toth | Trajan |
    Triboulet | Triptolème | Tristan | Triton | Troïlus | Turcaret | Tyrtée | Ugolin | Ulysse | Uranie |
    Uranus | Valjean | Varron | Varus | Vautrin | Vénus | Vercingétorix | Véronèse | Vespasien | Vespucci |
    Villon | Virgile | Vitellius | Vitruve | Voltaire | Vulcain | Wotan | Xanthippe | Xénophane | Xénophon |
    Xerxès | Yseult | Zacharie | Zadig | Zarathoustra | Zénobie | Zénon | Zeus | Zeuxis | Zoroastre |
    Zorobabel | Zosime
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
    10bre 7bre 8bre 9bre Aoust Août avr avr. Avril Brumaire déc déc. Décembre fév. févr févr. Février Floréal
    Frimaire Fructidor Germinal janv janv. Janvier juil juil. juill. Juillet Juin Mai Mars Messidor Nivôse
    nov nov. Novembre oct oct. Octobre Pluviôse Prairial sept sept. Septembre Thermidor Vendémiaire Ventôse
    Xbre
  `,
  weekdays: 'décadi dim. Dimanche jeu. Jeudi lun. Lundi Mardi mer. Mercredi sam. Samedi ven. Vendredi',
  addressing: 'ah adieu O ô oh salut te toi tu vous',
  saying: `
    acquiesça admit affirma affirmait affirme ajouta ajoutait ajoute annonça annonce apostropha approuva
    argua articula assura avança avertit avoua avoue balbutia bégaya blagua brailla bredouilla chuchota
    chuchote commanda commença conclut confessa confia confirma conseilla constata continua continuait
    continue coupa cria criailla criait crie déclama déclara déclare demanda demandait demande dicta dirent
    dis disaient disait disent dit éclata écria émit enchaîna entama entonna exclama exclame exhorta expliqua
    expliquait explique fredonna geignit gémit glapit gloussa grogna grommela gronda hasarda hésita hurla
    hurle implora insinua insista insiste interpella interroge interrogea interrompit interrompt intervint
    invita jeta jura lâcha lance larmoya marmonna marmotta maugréa menaça mentit murmura murmurait murmure
    nota objecta objecte observa opina ordonna ordonnait ordonne pensa pensait pense persifla persista pesta
    piailla plaida plaisanta pleura pleurnicha poursuit poursuivit précisa précise prévint pria proclama
    promit prononça proposa propose protesta proteste questionna raconta railla rappela récita recommanda
    rectifia remarqua remarque remercia renchérit répéta répétait répète répliqua répliquait réplique répond
    répondait répondit reprenait reprend reprit reprocha rétorqua rétorque riait ricana ricanait riposta
    riposte risqua rit ronchonna rugit sanglota s'écria s’écria s'écrie s’écrie s'emporta s’emporta s'enquit
    s’enquit sermonna s'étonna s’étonna s'exclama s’exclama s'exclame s’exclame siffla s'indigna s’indigna
    s'inquiéta s’inquiéta songea souffla souffle soupira soupire sourit suggéra supplia supposa susurra
    tempêta tonna tonnait trancha vociféra
  `,
  citing: `
    affirma affirmait affirme affirment ajouta ajoutait ajoute alléguait allègue analyse annonçait annonce
    appela appelait appelle arguait argue argumentait argumente assura assurait assure atteste avançait
    avance avertit avoua avoue chante cita citait cite clame commentait commente concède concluait conclut
    confesse confie confirmait confirme conseille constata constatait constate contestait conteste critiquait
    critique croit croyait d'après d’après déclara déclarait déclare décrète décrit décrivait déduit défend
    définissait définit demandait demande démontre dénonçait dénonce déplore désigne développe disait dit
    écrira écrit écrivait écrivent écrivit énonce enseigne estimait estime évoque exige exigeait explicite
    expliqua expliquait explique exposait expose exprime formulait formule fulmine indique insistait insiste
    interroge invoque ironise juge jugeait jurait lisait lisons maintenait maintient martèle mentionne montre
    narre niait nie nommait nomme nota notait note objecta objecte observait observe ordonne parlait pensait
    pense plaide polémique postule prêche précisa précisait précise prédit prétend prétendait prévient
    proclamait proclame professe promet proposait propose protestait proteste prouve qualifiait qualifie
    racontait raconte rappela rappelait rappelle rapporta rapportait rapporte réclamait réclame recommande
    reconnaissait reconnaît récuse réfute remarquait remarque répète répond répondait répondit reprochait
    reproche résumait résume rétorque révèle revendique s'écriait s’écriait s'écrie s’écrie selon s'exclamait
    s’exclamait s'exclame s’exclame signale songe soulignait souligne soutenait soutient spécifie stipule
    suggérait suggère suppose télégraphie témoignait témoigne théorise traduit tranche
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
  genres:
    'Abrégé Annales Apologie Chronique Commentaires Confessions Considérations Contes Correspondance Description Dialogues Dictionnaire Discours Éléments Éloge Épîtres Essai Essais Études Fables Grammaire Histoire Introduction Journal Lettre Lettres Manuel Maximes Méditations Mémoires Notes Nouvelles Observations Odes Œuvres Oraison Pensées Poèmes Poésies Principes Propos Recherches Réflexions Relation Remarques Roman Satires Sermons Souvenirs Théorie Traité Vie Vies Voyage Voyages',
  periodicals: `
    Actes de la recherche en sciences sociales | Actuel Marx | Aftonbladet | Al Ahram | Al-Ahram |
    Annales de chimie et de physique | Annales de démographie historique | Annales de géographie |
    Annales d'histoire économique et sociale | Annales d’histoire économique et sociale |
    Annales franco-allemandes | Annales historiques de la Révolution française | Année sociologique |
    Arbeiter-Zeitung | Archives européennes de sociologie | Asahi Shimbun | Avanti | Avanti! |
    Berliner Tageblatt | Bibliothèque de l'École des chartes | Bibliothèque de l’École des chartes |
    Bibliothèque universelle | Borba | Bulletin communiste | Cahiers de la Quinzaine | Cahiers d'histoire |
    Cahiers d’histoire | Cahiers du bolchevisme | Cahiers du bolchévisme | Cahiers du cinéma |
    Cahiers du communisme | Cahiers du Sud | Charlie Hebdo | Comptes rendus de l'Académie des sciences |
    Comptes rendus de l’Académie des sciences | Correspondance internationale | Corriere della Sera |
    Critica Sociale | Dagens Nyheter | Daily Herald | Daily Mail | Daily News | Daily Telegraph |
    Daily Worker | Der Spiegel | Die Fackel | Die Neue Zeit | Die Rote Fahne | Die Weltbühne | Die Zeit |
    Edinburgh Review | El Moudjahid | El Mundo | El País | Études germaniques | Feuille d'avis de Lausanne |
    Feuille d’avis de Lausanne | Financial Times | France Soir | France-Dimanche | France-Observateur |
    France-Soir | Franc-Tireur | Frankfurter Allgemeine Zeitung | Frankfurter Zeitung | Gazeta Wyborcza |
    Gazette de France | Gazette de Lausanne | Gazette de Leyde | Gazette des Beaux-Arts |
    Gazette des tribunaux | Gazette rhénane | Gil Blas | Il Manifesto | Informations ouvrières |
    Internationale situationniste | Iskra | Izvestia | Izvestija | Jeune Afrique | Journal asiatique |
    Journal de Genève | Journal de Paris | Journal de psychologie | Journal de Trévoux | Journal des Débats |
    Journal des économistes | Journal des savants | Journal encyclopédique | Journal officiel |
    Kölnische Zeitung | Komsomolskaïa Pravda | Krasnaïa Zvezda | La Bataille syndicaliste |
    La Décade philosophique | La Démocratie nouvelle | La Démocratie pacifique | La Dépêche de Toulouse |
    La Dépêche du Midi | La Feuille villageoise | La Gazette de France | La Gazette de Lausanne |
    La Gazette de Montréal | La Guerre sociale | La Lanterne | La Libre Belgique | La Libre Parole |
    La Marseillaise | La Nation belge | La Nouvelle Critique | La Nouvelle Gazette rhénane |
    La Nouvelle Revue | La Nouvelle Revue française | La Nouvelle Revue socialiste | La Petite République |
    La Phalange | La Pravda | La Quinzaine littéraire | La Repubblica | La République française |
    La Révolution prolétarienne | La Révolution surréaliste | La Revue blanche | La Revue indépendante |
    La Revue marxiste | La Revue socialiste | La Stampa | La Tribune de Genève | La Tribune des peuples |
    La Vanguardia | La Vie ouvrière | La Voix du Nord | La Voix du peuple | L'Action française |
    L’Action française | L'Ami du peuple | L’Ami du peuple | L'Année politique | L’Année politique |
    L'Année sociologique | L’Année sociologique | L'Assiette au beurre | L’Assiette au beurre | L'Aube |
    L’Aube | L'Aurore | L’Aurore | Le Canard enchaîné | Le Charivari | Le Constitutionnel | Le Corsaire |
    Le Courrier français | Le Crapouillot | Le Cri du peuple | Le Devenir social | Le Figaro |
    Le Franc-Tireur | Le Gaulois | Le Globe | Le Journal des Débats | Le Libertaire | Le Matin |
    Le Mercure galant | Le Monde | Le Monde diplomatique | Le Monde libertaire | Le Moniteur |
    Le Moniteur universel | Le Mouvement socialiste | Le National | Le Nouvel Obs | Le Nouvel Observateur |
    Le Parisien | Le Parisien libéré | Le Patriote français | Le Père Duchêne | Le Père Duchesne |
    Le Père Peinard | Le Petit Journal | Le Petit Parisien | Le Point | Le Populaire | Le Progrès de Lyon |
    Le Quotidien du peuple | Le Représentant du peuple | Le Siècle | Le Soir |
    Le Surréalisme au service de la Révolution | Le Temps | Le Tribun du peuple | Le Vieux Cordelier |
    Le XIXe siècle | L'Écho de Paris | L’Écho de Paris | Leipziger Volkszeitung | L'Encyclopédie nouvelle |
    L’Encyclopédie nouvelle | L'Équipe | L’Équipe | L'Ère nouvelle | L’Ère nouvelle |
    Les Annales politiques et littéraires | Les Cahiers du bolchévisme | Les Échos | Les Izvestia |
    Les Lettres françaises | Les Lettres nouvelles | Les Nouvelles de Moscou | Les Nouvelles littéraires |
    Les Révolutions de France et de Brabant | Les Révolutions de Paris | Les Temps modernes |
    L'Est républicain | L’Est républicain | L'Express | L’Express | L'Humanité | L’Humanité |
    L'Illustration | L’Illustration | L'Indépendance belge | L’Indépendance belge | L'Intransigeant |
    L’Intransigeant | L'Iskra | L’Iskra | Literatournaïa Gazeta | L'Obs | L’Obs | L'Œuvre | L’Œuvre |
    L'Ordine Nuovo | L’Ordine Nuovo | L'Osservatore romano | L’Osservatore romano | L'Unità | L’Unità |
    Lutte ouvrière | Manchester Guardian | Mercure de France | Mercure galant | Moniteur universel |
    Monthly Review | Morning Chronicle | Morning Post | Mundo Obrero | Nache Slovo | Népszava |
    Neue Rheinische Zeitung | Neue Zeit | Neue Zürcher Zeitung | New Left Review | New York Daily Tribune |
    New York Herald Tribune | New York Times | New York Tribune | New-York Daily Tribune | Nice-Matin |
    Nouvelle Gazette rhénane | Nouvelles de la république des lettres | Nouvelles ecclésiastiques |
    Nouvelles littéraires | Novaïa Gazeta | Novaïa Jizn | Novoïé Vrémia | Novy Mir | Osservatore Romano |
    Ouest-France | Paris Match | Paris-Journal | Paris-Match | Paris-Soir | Politiken | Politique Hebdo |
    Pravda | Proletari | Quotidien du peuple | Rabotchaïa Gazeta | Rabotcheïé Diélo | Rabotchi Pout |
    Recherches internationales | Revue archéologique | Revue blanche | Revue bleue |
    Revue critique d'histoire et de littérature | Revue critique d’histoire et de littérature |
    Revue de métaphysique et de morale | Revue de Paris | Revue de synthèse | Revue de synthèse historique |
    Revue d'économie politique | Revue d’économie politique | Revue des Deux Mondes |
    Revue d'histoire économique et sociale | Revue d’histoire économique et sociale |
    Revue d'histoire littéraire de la France | Revue d’histoire littéraire de la France |
    Revue d'histoire moderne et contemporaine | Revue d’histoire moderne et contemporaine |
    Revue du Mouvement social | Revue française de science politique | Revue française de sociologie |
    Revue historique | Revue indépendante | Revue philosophique |
    Revue philosophique de la France et de l'étranger | Revue philosophique de la France et de l’étranger |
    Revue politique et parlementaire | Rote Fahne | Rousskie Vedomosti | Rudé Právo |
    Socialisme ou Barbarie | Solidaridad Obrera | Süddeutsche Zeitung | Szabad Nép | Tel Quel |
    Témoignage chrétien | The Times | Times de Londres | Tribune de Genève | Trybuna Ludu |
    Völkischer Beobachter | Vorwärts | Vossische Zeitung | Vpériod | Wall Street Journal | Washington Post |
    Zaria
  `,
  classics: `
    18 Brumaire de Louis Bonaparte | À la recherche du temps perdu | À l'Ouest rien de nouveau |
    À l'Ouest, rien de nouveau | À l’Ouest rien de nouveau | À l’Ouest, rien de nouveau | À rebours |
    Actes des Apôtres | Ainsi parlait Zarathoustra | Âmes mortes | Ancien Testament | Anna Karénine |
    Anthropologie structurale | Anti-Dühring | Anti-Œdipe | Antoine et Cléopâtre | Archipel du Goulag |
    Au Bonheur des Dames | Au-delà du principe de plaisir | Bateau ivre | Beaucoup de bruit pour rien |
    Bhagavad-Gita | Bhagavad-Gîtâ | Bible | Boule de suif | Bourgeois gentilhomme | Bouvard et Pécuchet |
    Cahiers de prison | Cantique des cantiques | Case de l'oncle Tom | Case de l’oncle Tom |
    Cent ans de solitude | Chanson de Roland | Chant du départ | Chants de Maldoror | Chartreuse de Parme |
    Comédie humaine | Comme il vous plaira | Contrat social |
    Contribution à la critique de l'économie politique | Contribution à la critique de l’économie politique |
    Coran | Cours de philosophie positive | Crépuscule des idoles | Crime et Châtiment |
    Critique de la faculté de juger | Critique de la raison dialectique | Critique de la raison pratique |
    Critique de la raison pure | Critique de l'économie politique | Critique de l’économie politique |
    Critique du programme de Gotha | Damnés de la terre | Das Kapital | De la démocratie en Amérique |
    De la division du travail social | De la grammatologie | De l'esprit des lois | De l’esprit des lois |
    De l'origine des espèces | De l’origine des espèces | De natura rerum | De rerum natura | Décaméron |
    Deux tactiques de la social-démocratie | Dialectique de la nature | Dictionnaire des idées reçues |
    Dictionnaire philosophique | Discours de la méthode | Discours sur le colonialisme |
    Discours sur les sciences et les arts | Discours sur l'histoire universelle |
    Discours sur l’histoire universelle | Discours sur l'inégalité | Discours sur l’inégalité |
    Discours sur l'origine et les fondements de l'inégalité parmi les hommes |
    Discours sur l’origine et les fondements de l’inégalité parmi les hommes | Divine Comédie |
    Dix jours qui ébranlèrent le monde | Dix-huit Brumaire de Louis Bonaparte | Don Quichotte |
    Droit à la paresse | Du contrat social | Du côté de chez Swann | Éducation sentimentale |
    Éloge de la folie | En attendant Godot | Encyclopédie des sciences philosophiques | Énéide |
    Esprit des lois | Esquisse d'un tableau historique des progrès de l'esprit humain |
    Esquisse d’un tableau historique des progrès de l’esprit humain | Essai sur le don |
    Essai sur les données immédiates de la conscience | Essai sur les mœurs | Éthique à Nicomaque |
    Être et Temps | Eugène Onéguine | Eugénie Grandet | Évolution créatrice | Fable des abeilles |
    Femmes savantes | Fleurs du mal | Flûte enchantée | Fondements de la métaphysique des mœurs |
    Frères Karamazov | Gai Savoir | Gargantua et Pantagruel | Généalogie de la morale |
    Génie du christianisme | Gil Blas de Santillane | Guerre et Paix | Henriade | Histoire de la folie |
    Histoire de la révolution russe | Histoire et conscience de classe | Hommage à la Catalogne |
    Humain, trop humain | Idéologie allemande | Iliade | Illusions perdues | Imitation de Jésus-Christ |
    Interprétation des rêves | Introduction à l'étude de la médecine expérimentale |
    Introduction à l’étude de la médecine expérimentale | J'accuse | J’accuse | Jacques le Fataliste |
    Jérusalem délivrée | La Bête humaine | La Bible | La Cantatrice chauve | La Carmagnole |
    La Case de l'oncle Tom | La Case de l’oncle Tom | La Cerisaie | La Chanson de Roland |
    La Chartreuse de Parme | La Cité de Dieu | La Comédie humaine | La Condition humaine | La Débâcle |
    La Démocratie en Amérique | La Divine Comédie | La Fable des abeilles | La Ferme des animaux |
    La Flûte enchantée | La Généalogie de la morale | La Guerre civile en France | La Guerre des Gaules |
    La Guerre des paysans en Allemagne | La Guerre et la Paix | La Henriade | La Jérusalem délivrée |
    La Joconde | La Légende des siècles | La Maladie infantile du communisme | La Marseillaise |
    La Mégère apprivoisée | La Montagne magique | La Mort à Venise | La Naissance de la tragédie |
    La Nausée | La Nouvelle Héloïse | La Peau de chagrin | La Pensée sauvage |
    La Phénoménologie de l'esprit | La Phénoménologie de l’esprit | La Princesse de Clèves |
    La Révolution trahie | La Richesse des nations | La Science de la logique |
    La Situation de la classe laborieuse en Angleterre | La Société du spectacle | La Sonate à Kreutzer |
    La Trahison des clercs | La Vie de Galilée | L'ABC du communisme | L’ABC du communisme |
    L'Ancien Régime et la Révolution | L’Ancien Régime et la Révolution | L'Âne d'or | L’Âne d’or |
    L'Anti-Dühring | L’Anti-Dühring | L'Anti-Œdipe | L’Anti-Œdipe | L'Apocalypse de Jean |
    L’Apocalypse de Jean | L'Après-midi d'un faune | L’Après-midi d’un faune | L'Archipel du Goulag |
    L’Archipel du Goulag | L'Art d'aimer | L’Art d’aimer | L'Assommoir | L’Assommoir |
    L'Avenir d'une illusion | L’Avenir d’une illusion | Le 18 Brumaire de Louis Bonaparte |
    Le Barbier de Séville | Le Bateau ivre | Le Bourgeois gentilhomme | Le Brave Soldat Chvéïk |
    Le Cantique des cantiques | Le Capital | Le Chant du départ | Le Cid | Le Comte de Monte-Cristo |
    Le Conte d'hiver | Le Conte d’hiver | Le Contrat social | Le Coran | Le Décaméron |
    Le Déclin de l'Occident | Le Déclin de l’Occident | Le Dernier des Mohicans | Le Deuxième Sexe |
    Le Dictionnaire philosophique | Le Discours de la méthode | Le Dix-huit Brumaire de Louis Bonaparte |
    Le Docteur Jivago | Le Don paisible | Le Droit à la paresse | Le Gai Savoir | Le Génie du christianisme |
    Le Maître et Marguerite | Le Malade imaginaire | Le Manifeste communiste | Le Marchand de Venise |
    Le Mariage de Figaro | Le Médecin malgré lui | Le Meilleur des mondes | Le Mémorial de Sainte-Hélène |
    Le Misanthrope | Le Monde comme volonté et comme représentation | Le Mythe de Sisyphe |
    Le Neveu de Rameau | Le Paradis perdu | Le Père Goriot | Le Petit Prince | Le Rêve de d'Alembert |
    Le Rêve de d’Alembert | Le Roman comique | Le Roman de la Rose | Le Roman de Renart |
    Le Rouge et le Noir | Le Siècle de Louis XIV | Le Songe d'une nuit d'été | Le Songe d’une nuit d’été |
    Le Spleen de Paris | Le Système de la nature | Le Temps retrouvé | Le Tiers Livre |
    Le Tour du monde en quatre-vingts jours | Le Vieil Homme et la mer | Le Zéro et l'Infini |
    Le Zéro et l’Infini | L'École des femmes | L’École des femmes | L'École des maris | L’École des maris |
    L'Éducation sentimentale | L’Éducation sentimentale | Légende des siècles | L'Éloge de la folie |
    L’Éloge de la folie | L'Énéide | L’Énéide | Les Affinités électives | Les Âmes mortes |
    Les Aventures de Télémaque | Les Buddenbrook | Les Caves du Vatican | Les Chants de Maldoror |
    Les Châtiments | Les Contemplations | Les Contes de Canterbury | Les Damnés de la terre |
    Les Faux-Monnayeurs | Les Femmes savantes | Les Fleurs du mal |
    Les Formes élémentaires de la vie religieuse | Les Fourberies de Scapin | Les Frères Karamazov |
    Les Hauts de Hurlevent | Les Illusions perdues | Les Joyeuses Commères de Windsor |
    Les Lettres persanes | Les Lettres philosophiques | Les Liaisons dangereuses |
    Les Luttes de classes en France | Les Mains sales | Les Mémoires d'outre-tombe |
    Les Mémoires d’outre-tombe | Les Mille et Une Nuits | Les Misérables | Les Mots et les Choses |
    Les Mystères de Paris | Les Noces de Figaro | Les Nourritures terrestres | Les Passions de l'âme |
    Les Passions de l’âme | Les Précieuses ridicules | Les Principes du léninisme | Les Provinciales |
    Les Raisins de la colère | Les Règles de la méthode sociologique | Les Rêveries du promeneur solitaire |
    Les Rougon-Macquart | Les Sept contre Thèbes | Les Souffrances du jeune Werther |
    Les Travaux et les Jours | Les Trois Mousquetaires | Les Vies parallèles | Les Voyages de Gulliver |
    L'Esprit des lois | L’Esprit des lois | L'Essence du christianisme | L’Essence du christianisme |
    L'État et la Révolution | L’État et la Révolution | L'Éthique à Nicomaque | L’Éthique à Nicomaque |
    L'Éthique protestante et l'esprit du capitalisme | L’Éthique protestante et l’esprit du capitalisme |
    L'Être et le Néant | L’Être et le Néant | Lettre sur les aveugles | Lettres persanes |
    Lettres philosophiques | Lettres provinciales | Leur morale et la nôtre | L'Évolution créatrice |
    L’Évolution créatrice | L'Homme machine | L’Homme machine | L'Homme révolté | L’Homme révolté |
    L'Homme sans qualités | L’Homme sans qualités | L'Homme-machine | L’Homme-machine |
    Liaisons dangereuses | L'Idéologie allemande | L’Idéologie allemande | L'Île au trésor |
    L’Île au trésor | L'Iliade | L’Iliade | L'Imitation de Jésus-Christ | L’Imitation de Jésus-Christ |
    L'Impérialisme, stade suprême du capitalisme | L’Impérialisme, stade suprême du capitalisme |
    L'Interprétation des rêves | L’Interprétation des rêves | Lire Le Capital | L'Odyssée | L’Odyssée |
    L'Opéra de quat'sous | L’Opéra de quat’sous | L'Orestie | L’Orestie |
    L'Origine de la famille, de la propriété privée et de l'État |
    L’Origine de la famille, de la propriété privée et de l’État | L'Origine des espèces |
    L’Origine des espèces | L'Unique et sa propriété | L’Unique et sa propriété |
    Luttes de classes en France | Madame Bovary | Mahabharata | Mahâbhârata | Maison de poupée |
    Maladie infantile du communisme | Malaise dans la civilisation | Manifeste communiste |
    Manifeste des Égaux | Manifeste du parti communiste | Manifeste du surréalisme | Manuscrits de 1844 |
    Mariage de Figaro | Matérialisme et empiriocriticisme | Matière et mémoire | Méditations cartésiennes |
    Méditations métaphysiques | Mein Kampf | Mémoires d'outre-tombe | Mémoires d’outre-tombe |
    Mémorial de Sainte-Hélène | Mère Courage et ses enfants | Mille et Une Nuits | Misère de la philosophie |
    Moby Dick | Montagne magique | Mystères de Paris | Mythe de Sisyphe | Naissance de la tragédie |
    Neveu de Rameau | Nouveau Testament | Nouvelle Héloïse | Novum Organum | Odyssée | Œdipe à Colone |
    Œdipe roi | Orgueil et Préjugés | Origine de la famille, de la propriété privée et de l'État |
    Origine de la famille, de la propriété privée et de l’État | Origine des espèces | Paradis perdu |
    Par-delà bien et mal | Par-delà le bien et le mal | Paul et Virginie | Peau noire, masques blancs |
    Pères et Fils | Phénoménologie de l'esprit | Phénoménologie de l’esprit | Philosophie de la misère |
    Pour Marx | Pour qui sonne le glas | Précieuses ridicules | Princesse de Clèves |
    Principes de la philosophie du droit | Principia Mathematica | Projet de paix perpétuelle |
    Prométhée enchaîné | Que faire ? | Que faire? | Qu'est-ce que la propriété ? |
    Qu'est-ce que la propriété? | Qu’est-ce que la propriété ? | Qu’est-ce que la propriété? |
    Qu'est-ce que le tiers état ? | Qu'est-ce que le tiers état? | Qu’est-ce que le tiers état ? |
    Qu’est-ce que le tiers état? | Qu'est-ce que le Tiers-État ? | Qu’est-ce que le Tiers-État ? | Ramayana |
    Râmâyana | Réflexions sur la violence | Réforme sociale ou révolution ? |
    Règles de la méthode sociologique | Rêveries du promeneur solitaire | Richesse des nations |
    Roland furieux | Roman de la Rose | Roman de Renart | Roméo et Juliette | Rougon-Macquart |
    Salaire, prix et profit | Salammbô | Satiricon | Science de la logique | Sermon sur la montagne |
    Siècle de Louis XIV | Situation de la classe laborieuse en Angleterre |
    Socialisme utopique et socialisme scientifique | Société du spectacle | Somme théologique |
    Sonate à Kreutzer | Songe d'une nuit d'été | Songe d’une nuit d’été | Souffrances du jeune Werther |
    Souvenirs de la maison des morts | Splendeurs et misères des courtisanes | Surveiller et punir |
    Système de la nature | Système de politique positive | Système des contradictions économiques |
    Tableau économique | Talmud | Théories sur la plus-value | Thèses d'avril | Thèses d’avril |
    Thèses sur Feuerbach | Totem et tabou | Tractatus logico-philosophicus | Trahison des clercs |
    Traité des sensations | Traité des systèmes | Traité théologico-politique | Travail salarié et capital |
    Tristan et Iseut | Tristes Tropiques | Ubu roi | Un héros de notre temps |
    Un pas en avant, deux pas en arrière | Une journée d'Ivan Denissovitch |
    Une journée d’Ivan Denissovitch | Une saison en enfer | Vers la paix perpétuelle | Vie des douze Césars |
    Vies parallèles | Vingt mille lieues sous les mers | Voyage au bout de la nuit | Voyage en Icarie |
    Voyages de Gulliver | Vulgate
  `,
  units: {
    page: 'p p. pag. page pages pg pg. pp pp.',
    volume: 't t. tom. tome tomes tt tt. vol vol. vols. volume volumes',
    chapter: 'cap. ch ch. chap chap. chapitre chapitres chapp. chaps.',
    part: 'acte actes chant chants liv. livre livres part. partie parties pt. sc. scène scènes',
    line: 'l. lg. lig. ligne lignes ll. v. vers vv.',
    column: 'col col. colonne colonnes cols cols.',
    folio: 'f. f° feuillet feuillets ff ff. fo. fº fᵒ fol fol. folio folios',
    issue: 'cah. cahier cahiers fasc fasc. fascicule fascicules livr. livraison livraisons n° no no. nº nᵒ nos nos. num. numéro numéros',
    section: '§ §§ al. alinéa art. article articles arts. par. parag. paragraphe paragraphes sect sect. section sections'
  },
  again: `
    art. cit. | art. cité | article cité | au même endroit | cité plus haut | déjà cité | ead. | eadem | ib |
    ib. | ibid | ibid. | ibidem | id. | idem | l. c. | l.c. | loc. cit. | loc. laud. | loc.cit. |
    même auteur | même ouvrage | même page | o. c. | o.c. | op. cit | op. cit. | op. laud. | op.cit. |
    ouv. cit. | ouv. cité | ouvr. cit. | ouvr. cité | ouvrage cité | passage cité | ut supra
  `,
  see: `
    ap. | apud | cf | cf. | cf. aussi | cfr | cfr. | citation d'après | citation d’après | cité chez |
    cité dans | cité d'après | cité d’après | cité in | cité par | citée par | comp. | comparer | comparez |
    conf. | confer | consulter | se reporter à | v. aussi | v. infra | v. supra | vide | voir |
    voir à ce propos | voir à ce sujet | voir aussi | voir en particulier | voir entre autres | voir infra |
    voir notamment | voir par exemple | voir plus bas | voir plus haut | voir supra | voir sur ce point |
    voy. | voyez | voyez aussi
  `,
  editor: `
    annoté par | avant-propos de | avec une introduction de | choix et présentation de | coordonné par |
    dir. | dirigé par | dirigée par | ed. | éd. | éd. de | éd. par | édit. | édit. de | édité par |
    éditée par | éditeur | éditeurs | édition critique de | édition de | édition établie par | édition par |
    édition présentée et annotée par | éditrice | eds. | éds. | établi par | établie par | introduction de |
    introduction par | introduit par | notes de | postface de | préface de | préface par | préfacé par |
    présentation de | présentation par | présenté et annoté par | présenté par | présentée par | publié par |
    publié sous la direction de | publiée par | rassemblés par | recueilli par | recueillis par | réd. |
    réunis par | revu par | sous la dir. | sous la dir. de | sous la direction | sous la direction de |
    texte établi par | textes choisis et présentés par | textes choisis par | textes présentés par |
    textes réunis par
  `,
  containers: 'dans in',
  editions: 'éd édition éditions tirage',
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
  numbers:
    'un deux trois quatre cinq six sept huit neuf dix onze douze premier première second seconde deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième dernier dernière',
  talk: 'est sont était étaient fut furent avait avaient ont sera dit disait écrit écrivait fit font vint alla prit donne donna qui que il elle ils elles nous on se ne pas lui',
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
  dedications:
    'À la mémoire | A la mémoire | À ma femme | À ma fille | À ma mère | À ma sœur | À mes amis | À mes enfants | À mes parents | À mon ami | À mon fils | À mon frère | À mon mari | À mon père | Dédié à | En mémoire de',
  contentsHeads: `
    Contenu | Dans ce numéro | Index des chapitres | Sommaire | Table | Table analytique |
    Table des chapitres | Table des matières | Table du premier volume | Table du tome premier |
    Table générale
  `,
  figures: `
    Illustration | Figure | Fig. | Planche | Carte | Frontispice | Image | Portrait
  `,
  sourceHeads:
    'Bibliographie | Bibliographie sélective | Liste des ouvrages cités | Littérature citée | Ouvrages cités | Références | Références bibliographiques | Sources | Sources et bibliographie | Travaux cités',
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
