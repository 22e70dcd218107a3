import type {Language} from './language.js';

/** Spanish prose of the seventeenth to the twenty-first century. */
export const es = {
  code: 'es',
  common: `
    al como con contra cuando de del desde donde durante el en entre ese eso esta este hasta hay la las le les
    lo los más me muy ni no nos o otros para pero por porque que quien se sí sin sobre su sus también todo
    todos un una uno y ya
  `,
  notNames: `
    A Abajo Acaso Acerca Actualmente Adelante Además Adentro Adiós Afortunadamente Ah Ahí Ahora Al Algo
    Alguien Algún Alguna Algunas Alguno Algunos Allá Allí Alma Alrededor Amigo Amigos Amor Año Años Ante
    Anterior Anteriormente Antes Antigua Antiguo Apenas Aquel Aquella Aquellas Aquello Aquellos Aquí Arriba
    Arte Artículo Así Asimismo Atrás Aun Aún Aunque Autor Ay Ayer Bah Bajo Basta Bastante Bien Bienvenidos
    Breve Buena Buenas Bueno Buenos Burguesía Cabe Cada Calla Cámara Camarada Camaradas Capital Capitalismo
    Capítulo Carta Casa Casi Caso Cien Ciento Cierta Ciertamente Cierto Cinco Ciudad Ciudadanos Claro Clase
    Clases Comenzó Comisión Como Cómo Compañero Compañeros Comunismo Con Conclusión Concluyamos Condiciones
    Conforme Conque Consideremos Contra Corazón Cosa Cosas Creo Crisis Cual Cuál Cuales Cualquier Cualquiera
    Cuando Cuándo Cuanto Cuánto Cuantos Cuatro Cuerpo Cultura Cuya Cuyo Dada Dado De Debe Debemos Deber Deberá
    Debido Decía Decir Declaración Dejad Del Delante Demás Demasiado Democracia Dentro Derecho Desarrollo
    Desde Desgraciadamente Después Detrás Di Día Días Dice Dicen Dicha Dicho Dieciséis Diez Diferente Dijo
    Dime Dinero Dios Diré Discurso Doce Don Donde Dónde Dos Dueño Dulce Durante E Economía Ejemplo Ejército El
    Él Ella Ellas Ello Ellos Empero En Encima Enemigo Enfrente Entonces Entre Época Era Eran Eres Es Esa
    Escuela Ese Eso Espíritu Está Estaba Estado Estados Estamos Estas Éstas Este Éste Esto Estos Éstos Estoy
    Evidentemente Existe Existen Explotación Falso Fe Figura Filosofía Fin Finalmente Formas Fue Fuera Fueron
    Fuerza Fuerzas Fui Gente Gloria Gobierno Gracias Gran Grande Grandes Guerra Ha Haber Había Habían Habiendo
    Habla Hablando Hace Hacer Hacia Hágase Hallándose Han Hasta Hay He Hecho Hemos Hermana Hermano Hermanos
    Hija Hijo Hijos Historia Hola Hombre Hombres Honor Hora Hoy Hubo Idea Ideas Iglesia Igual Igualmente
    Impuesto Inclusive Incluso Individuo Indudablemente Industria Introducción Jamás Joven Jueces Juez Junto
    Justicia Juventud La Las Lástima Le Lector Lejos Lengua Les Ley Leyes Libertad Libro Llegó Lo Los Lucha
    Luego Luz Madre Majestad Mal Maldito Mañana Mano Mas Más Masas Materia Mayor Me Mediante Mejor Menos Mi Mí
    Mientras Mil Ministro Mío Mira Mis Misma Mismo Modo Momento Moral Muchas Mucho Muchos Muerte Mujer Mujeres
    Mundo Muy Nación Naciones Nada Nadie Naturaleza Naturalmente Ni Ningún Ninguna Ninguno Niño Niños No Noche
    Nombre Nos Nosotros Nota Nuestra Nuestras Nuestro Nuestros Nueva Nuevas Nueve Nuevo Nuevos Número Nunca O
    Obra Obreros Obviamente Ocho Oh Ojalá Once Opinión Orden Os Otra Otras Otro Otros Padre Padres País Países
    Palabra Palabras Para Parece Parte Partido Partidos Pasa Pasado Patria Paz Pensamiento Peor Pequeña
    Pequeño Perdón Pero Persona Personas Pobre Pobres Poca Poco Pocos Poder Poesía Poeta Política Por Porque
    Posteriormente Precisamente Pregunta Primer Primera Primeramente Primero Príncipe Principio Problema
    Producción Progreso Proletariado Proletarios Pronto Propiedad Propio Próximo Pueblo Pueblos Puede Pueden
    Pues Puesto Que Qué Queda Quería Querido Quien Quién Quienes Quiero Quince Quizá Quizás Razón Realmente
    Recordemos Reina Religión Repito República Respecto Respondió Revolución Rey Reyes Sabe Sabemos Sabido
    Salud Salvo San Sangre Santa Santo Se Sé Sea Según Segunda Segundo Seguramente Seguro Seis Semejante Señor
    Señora Señores Sentido Ser Será Si Sí Siempre Siendo Siete Siglo Siglos Silencio Sin Sino Siquiera Sistema
    Sobre Socialismo Sociedad Sol Solamente Soldados Solo Sólo Somos Son Soy Su Súbitamente Sucede Sus Suyo
    Tabla Tal Tales También Tampoco Tan Tanta Tantas Tanto Tantos Tarde Te Tema Temprano Tendrá Tenemos Tenga
    Tengo Teoría Tercer Tercera Tercero Texto Ti Tiempo Tiempos Tiene Tienen Tierra Toda Todas Todavía Todo
    Todos Tomemos Trabajadores Trabajo Tras Trece Treinta Tres Tu Tú Tus Última Último Un Una Unas Unidad
    Unión Uno Unos Usted Ustedes Va Vale Valor Vamos Varias Varios Veamos Veces Veinte Ven Verdad
    Verdaderamente Vez Vida Vieja Viejo Vino Virtud Vista Viva Voluntad Volvamos Vosotros Voz Vuestra Vuestro
    Y Ya Yo
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
    § Abg abr a.C Ac Acad adj adv ago agto a.J.C Alte arch Arq art art.cit arts aum av avda bibl Bol Bros &c c
    c.ª ca cap caps Capt cf cfr Cia Cía cit Cmdte Cnel cód col cols comp conf conj coord corr D Da Dª d.C
    depto dic dir d.J.C Dn Dña dom dpto Dr Dra Dres ed edit eds ej ene esp etc Excma Excmo Exmo f fasc feb
    febr fem ff fig figs fol fols Fr gr Gral Hnos ib ibid ibíd id íd Illmo Ilma Ilmo imp impr Ing ingl introd
    izq juev jul jun lám láms lat lib Lic loc Ltda lun mart masc miérc Mons ms mss n N.B N.de.la.R N.del.T no
    nº nos nov N.R nro nros N.T num núm núms ob oct op p pag pág pags págs párr Pbro P.D p.ej pgs pl plza pp
    pref prep Prof Profa pról pron prov P.S pza r reed reimp rev R.P s s.a sáb S.A.R Sdad S.E sec secc sep
    sept set s.f Sgto sig sigs s.l S.M s.n Soc Sr Sra Sras Sres Srta Srtas S.S ss Sta Sto Stos sust t tab tel
    teléf tom tr trad tt Tte Ud Uds univ v Vd Vds V.E v.gr vgr vier V.M Vmd vol vols V.S vv
  `,
  // With and without the stop.
  honorifics: `
    Abg. Alm. Almirante Arq. Beata Beato Brig. Brigadier Cabo Camarada Camaradas Cap. Capitán Ciudadana
    Ciudadano Cmdte. Cnel. Comandante Compañera Compañeras Compañero Compañeros Comte. Coronel Cra. Cro. D.
    Dn. Dña. Doctor Doctora Don Doña Dr Dr. Dra. Dras. Dres. Excelencia Excma. Excmo. Fr. Frau Fray General
    Generalísimo Gral. Hermana Hermano Herr Hna. Hno. Ilma. Ilmo. Ing. Ingeniero Lady Lcda. Lcdo. Lic.
    Licenciada Licenciado Lord Madame Mademoiselle Madre Maestra Maestro Mariscal Mayor Misia Misiá Miss
    Mister Míster Mons. Monseñor Monsieur Mosén Mr Mr. Mrs. Padre Pbro. Primo Prof. Profa. Profesor Profesora
    Rev. Reverendo San Santa Santo Sargento Señor Señora Señoras Señores Señoría Señorita Señoritas Sgto.
    Signor Signora Sir Sor Sr Sr. Sra Sra. Sras. Sres Sres. Srta. Srtas. Sta. Sto. Teniente Tía Tío Tte. Vda.
    Viuda
  `,
  roles: `
    Abad | Abadesa | abogado | actor | actriz | Alcalde | Almirante | alumno | amigo | antropólogo | Apóstol |
    Archiduque | arquitecto | Arzobispo | astrónomo | autor | autora | banquero | Barón | Baronesa |
    bibliotecario | biógrafo | biólogo | Cacique | Califa | Canciller | cantante | capitán | Capitán General |
    Cardenal | Caudillo | cineasta | cirujano | comandante | comerciante | Comisaria | Comisario | compañero |
    compilador | compositor | Conde | Condesa | conquistador | Cónsul | coronel | Corregidor | corresponsal |
    criado | crítico | cronista | Delfín | diplomático | Diputado | Director | dirigente | discípulo |
    dramaturgo | Duque | Duquesa | economista | editor | editora | Embajador | Emperador | Emperatriz |
    encargado de negocios | ensayista | erudito | escritor | escritora | escultor | estadista | Evangelista |
    filólogo | filósofo | Fiscal | físico | general | geógrafo | Gobernador | gramático | historiador |
    impresor | Inca | industrial | Infanta | Infante | Intendente | jefe | Juez | jurista | libertador |
    librero | líder | lingüista | maestro | Mariscal | Marqués | Marquesa | matemático | médico | militante |
    Ministra | Ministro | ministro de Estado | Ministro de Relaciones Exteriores | moralista | músico |
    naturalista | novelista | Obispo | obrero | orador | Papa | Patriarca | periodista | pintor | poeta |
    poetisa | político | Pontífice | portavoz | Presidenta | Presidente | Primer Ministro |
    Primer Secretario | Princesa | Príncipe | Prior | profesor | Profeta | psicoanalista | psicólogo |
    químico | Rector | redactor | reformador | Reina | revolucionario | Rey | Secretaria | Secretario |
    Secretario de Estado | Secretario general | Senador | sindicalista | sociólogo | sofista | Sultán |
    teólogo | traductor | traductora | Vicepresidente | Virrey | Vizconde | Zar | Zarina
  `,
  particles: 'al da das de del des di do dos du el ibn la las los van von y',
  seats: `
    obispo de | arzobispo de | abad de | duque de | duquesa de | conde de | condesa de | rey de | reina de |
    príncipe de | marqués de | batalla de | sitio de | tratado de | paz de | concilio de | ciudad de | isla de |
    castillo de | ducado de | patriarca de
  `,
  tied: '',
  suspended: 'y o',
  prefixes: 'ex',
  takesOf: 'acusó avisó convenció informó libró privó',
  scripture: 'Amós Daniel Esdras Ezequiel Isaías Jeremías Job Josué Lucas Marcos Mateo Oseas Pedro Romanos Salmo Samuel Timoteo Tito Tobías Zacarías',
  suffixes: `
    el Batallador | el Bueno | el Casto | el Católico | el Conquistador | el Cruel | el Grande | el Hermoso |
    el Joven | el Magno | el Mozo | el Sabio | el Temerario | el Viejo | hijo | I | II | III | IV | IX | Jr. |
    nieto | O.F.M. | O.P. | padre | Primero | Segundo | S.I. | S.J. | Tercero | V | VI | VII | VIII | X | XI |
    XII | XIII | XIV | XV | XVI
  `,
  epithets: `
    el Grande | el Bueno | el Hermoso | el Terrible | el Sabio | el Cruel | el Casto | el Católico | el Impotente | el Viejo | el Mozo | el Bautista | el Batallador
  `,
  givenNames: `
    Abel Adán Adela Adelaida Adolf Adolfo Adrián Agapito Agustín Agustina Alba Albert Alberto Alejandra
    Alejandro Alejo Alexander Alfonso Alfredo Alicia Alonso Álvaro Amadeo Amado Amalia Amanda Amelia Ana
    Anastasio Andrea Andrés Ángel Ángela Ángeles Angélica Aníbal Anselmo Antonia Antonio Araceli Ariel Armando
    Arsenio Arturo Asunción Atanasio Augusto Aurelio Aurora Baldomero Baltasar Bárbara Bartolomé Basilio
    Beatriz Belisario Benigno Benita Benito Benjamín Bernabé Bernal Bernarda Bernardino Bernardo Blanca Blas
    Bonifacio Brígida Bruno Buenaventura Calixto Camila Camilo Candelaria Cándido Carla Carlos Carlota Carmen
    Carolina Casimiro Catalina Cayetano Cecilia Ceferino Celestino Celia Celso César Charles Cipriano Clara
    Claudia Claudio Clemente Concepción Concha Consuelo Cristina Cristóbal Dámaso Damián Daniel Darío David
    Delfina Demetrio Diana Diego Dionisio Dolores Domingo Dulcinea Edgardo Edmundo Eduardo Eduvigis Elena
    Elías Elisa Eloísa Eloy Elvira Emilia Emiliano Emilio Encarnación Enrique Enriqueta Ernesto Esmeralda
    Esperanza Esteban Ester Estrella Eugenia Eugenio Eulalia Eusebio Eva Evangelina Evaristo Ezequiel Fabián
    Facundo Faustino Fausto Federico Felicia Felipa Felipe Félix Fermín Fernán Fernanda Fernando Fidel
    Filiberto Flora Florencio Florentino Fortunato Francisca Francisco Friedrich Froilán Fulgencio Gabriel
    Gabriela Garcilaso Gaspar George Gerardo Germán Gerónimo Gertrudis Gil Gilberto Giuseppe Gonzalo Graciela
    Gregoria Gregorio Guadalupe Guillermina Guillermo Gumersindo Gustavo Hans Héctor Heliodoro Henri Heriberto
    Hermenegildo Hernán Hernando Hilario Hipólito Homero Horacio Hortensia Hugo Humberto Ifigenia Ignacia
    Ignacio Ildefonso Inés Íñigo Inocencio Iósif Irene Isaac Isabel Isaías Isidora Isidoro Isidro Ismael
    Jacinta Jacinto Jacobo Jaime Javier Jean Jerónimo Jesús Jesusa Joaquín Joaquina John Jorge José Josef
    Josefa Josefina Juan Juana Juanita Julia Julián Juliana Julieta Julio Justino Justo Karl Ladislao Laura
    Laureano Lázaro Leandro León Leonardo Leoncio Leonor Leopoldo Leticia Liborio Lidia Lola Lope Lorenza
    Lorenzo Louis Lourdes Lucas Lucía Luciano Lucrecia Ludwig Luis Luisa Macedonio Magdalena Manuel Manuela
    Marcela Marcelino Marcelo Marcos Margarita María Mariana Mariano Marina Mario Marta Martín Martina Mateo
    Matías Matilde Mauricio Maximiliano Máximo Melchor Mercedes Micaela Miguel Milagros Modesto Moisés Mónica
    Narciso Natalia Nicanor Nicolás Nicomedes Nieves Nikita Norberto Nuño Octavio Olegario Olga Olivia Onésimo
    Orlando Óscar Osvaldo Otto Pablo Paco Palmira Paloma Pancho Pascual Pastora Patricia Patricio Paula
    Paulina Paulino Pedro Pelayo Pepe Petra Petrona Pierre Pilar Pío Plácido Policarpo Porfirio Primitivo
    Prudencio Quintín Rafael Rafaela Raimundo Ramiro Ramón Ramona Raquel Raúl Rebeca Refugio Remedios Ricardo
    Rigoberto Rita Robert Roberto Rodolfo Rodrigo Rogelio Rolando Román Romualdo Roque Rosa Rosalía Rosario
    Rosaura Rosendo Rubén Rufino Ruperto Salomé Salomón Salvador Samuel Sancho Santiago Sara Saturnino
    Sebastián Segismundo Serafín Sergio Severino Silvestre Silvia Simón Sofía Soledad Susana Teodoro Teófilo
    Teresa Timoteo Tirso Tomás Tomasa Toribio Tristán Urbano Úrsula Valentín Valentina Valeriano Vasco
    Venancio Venustiano Verónica Vicenta Vicente Víctor Victoria Victoriano Virgilio Virginia Viviana Vladimir
    Vladímir Wilhelm William Ximena Yolanda Zacarías Zenón Zoilo
  `,
  surnames: `
    Adorno Alarcón Alberdi Alberti Aleixandre Allende Altamirano Althusser Alvarado Arbenz Arguedas Artigas
    Azaña Azorín Bakunin Balboa Balmes Balzac Baroja Batista Batlle Baudelaire Bécquer Beethoven Benedetti
    Bergson Bernstein Bismarck Blanqui Bolívar Borges Brecht Bujarin Buñuel Burckhardt Byron Cadalso Calderón
    Calvino Campanella Campoamor Cánovas Cárdenas Carpentier Carrillo Castelar Castro Céspedes Chaves Chávez
    Chesterton Churchill Clarín Clausewitz Comte Cortázar Cortés Danton Darwin Descartes Díaz Dickens Diderot
    Donoso Dostoievski Durruti Echegaray Echeverría Einstein Engels Ercilla Espartero Espronceda Fanon Feijoo
    Feuerbach Fichte Flaubert Foucault Fourier Freud Gaitán Galdós Gandhi García Garibaldi Goethe Gómez
    Góngora González Gorki Goya Gracián Gramsci Guevara Guillén Güiraldes Haya Hegel Heidegger Heine Henríquez
    Herder Heredia Hernández Hitler Hobbes Hostos Huidobro Humboldt Hume Husserl Ibáñez Ibárruri Isaacs
    Iturbide Jaurès Jovellanos Juárez Kafka Kant Kautsky Kerenski Kropotkin Lafargue Larra Lassalle Lastarria
    Leibniz Lenin Lerroux Lessing Lezama Liebknecht Llull Lorca Lugones Lutero Luxemburgo Machado Macías
    Madero Maeztu Mallarmé Malthus Mandela Maquiavelo Marañón Marat Mariátegui Marx Mazzini Mella Mendizábal
    Menéndez Metternich Mistral Mitre Montalvo Montesquieu Montt Moratín Morelos Mozart Mussolini Nariño
    Narváez Negrín Neruda Newton Nietzsche Núñez Obregón Ocampo Olavide Onetti Onís Ortega Orwell Padilla
    Pascal Pavese Perón Picasso Pinochet Pizarro Plejánov Proudhon Quevedo Quiroga Recabarren Rivadavia Rizal
    Roa Robespierre Rocafuerte Rodó Rojas Roosevelt Rousseau Rulfo Saavedra Sábato Salazar Salmerón Samaniego
    Sandino Sarmiento Sartre Schelling Schiller Schopenhauer Shakespeare Smith Spengler Spinoza Stalin Storni
    Sucre Tolstói Torquemada Trotski Trotsky Trujillo Turguénev Ugarte Ulloa Unamuno Valera Valle-Inclán
    Vallejo Vargas Vasconcelos Velázquez Vico Villarroel Wagner Weber Weyler Zapata Zea Zola Zorrilla Zubiri
    Zumalacárregui Zurbarán
  `,
  mononyms: `
    Abraham Adán Agamenón Agustín Alcibíades Alejandro Almanzor Amadís Anacreonte Anaxágoras Aníbal Antígona
    Apolo Aquiles Aristófanes Aristóteles Arlequín Arquímedes Atahualpa Atenea Atila Augusto Averroes Avicena
    Baco Boabdil Boccaccio Bonaparte Bruto Buda Caín Calígula Calisto Carlomagno Caronte Casandra Catilina
    Catón Catulo Celestina Cervantes César Cicerón Circe Clarín Cleopatra Colón Confucio Constantino Copérnico
    Cristo Cuauhtémoc Dante David Demócrito Demóstenes Diana Dido Diógenes Dionisos Dulcinea Edipo Electra
    Elena Eneas Epicteto Epicuro Erasmo Esopo Espartaco Esquilo Euclides Eurípides Eva Falstaff Fausto Fedra
    Fígaro Galileo Goliat Hamlet Héctor Heráclito Hércules Hermes Herodes Heródoto Hesíodo Hipócrates Homero
    Horacio Huáscar Ícaro Ifigenia Isaías Isis Jasón Jeremías Jesucristo Jesús Job Jonás Juno Júpiter
    Justiniano Juvenal Lázaro Leonardo Licurgo Lucano Luciano Lucifer Lucrecio Macbeth Mahoma Maimónides Marte
    Mecenas Medea Mefistófeles Mercurio Merlín Midas Minerva Moctezuma Moisés Molière Montaigne Montesquieu
    Napoleón Narciso Neptuno Nerón Nezahualcóyotl Noé Odiseo Ofelia Orestes Orfeo Orígenes Otelo Ovidio
    Pandora Parménides Penélope Pericles Petrarca Petronio Pilatos Píndaro Pitágoras Platón Plauto Plinio
    Plotino Plutarco Polifemo Pompeyo Prometeo Propercio Ptolomeo Quetzalcóatl Quijote Quintiliano Rafael
    Rembrandt Rocinante Rómulo Safo Saladino Salomón Sansón Satanás Saturno Segismundo Séneca Sigfrido Sísifo
    Sócrates Sófocles Solón Suetonio Tácito Tales Tántalo Tartufo Telémaco Terencio Teseo Tiberio Tibulo
    Tiziano Trajano Tristán Tucídides Ulises Urano Venus Virgilio Viriato Voltaire Vulcano Zaratustra Zenón
    Zeus Zoroastro
  `,
  places: `
    Abisinia | Acapulco | Afganistán | África | Alaska | Albania | Alcalá | Alejandría | Alemania | Alicante |
    Almería | Alpes | Alsacia | Amazonas | Amazonia | América | América Central | América del Norte |
    América del Sur | América Latina | Ámsterdam | Andalucía | Andes | Angola | Ankara | Antillas |
    Antioquía | Arabia | Arabia Saudita | Aragón | Aranjuez | Arequipa | Argel | Argelia | Argentina |
    Arizona | Armenia | Asia | Asia Menor | Asturias | Asunción | Atenas | Atlántico | Australia | Austria |
    Austria-Hungría | Ávila | Ayacucho | Babilonia | Badajoz | Bagdad | Bahía | Balcanes | Baleares |
    Báltico | Bangladesh | Barcelona | Basilea | Baviera | Bayona | Bélgica | Belgrado | Berlín | Berna |
    Bilbao | Birmania | Bizancio | Bogotá | Bohemia | Bolivia | Boloña | Bosnia | Boston | Brabante | Brasil |
    Brasilia | Bretaña | Brujas | Bruselas | Bucarest | Budapest | Buenos Aires | Bulgaria | Burdeos |
    Burgos | Cabo de Buena Esperanza | Cáceres | Cádiz | California | Callao | Camboya | Canadá | Canarias |
    Cantabria | Caracas | Caribe | Cartagena | Cartago | Castilla | Cataluña | Cáucaso | Centro América |
    Cercano Oriente | Ceuta | Ceylán | Chiapas | Chicago | Chihuahua | Chile | China | Chipre | Coahuila |
    Cochabamba | Coímbra | Colombia | Colonia | Congo | Constantinopla | Copenhague | Córcega | Córdoba |
    Corea | Corea del Norte | Corea del Sur | Corinto | Coruña | Costa Rica | Covadonga | Crimea | Croacia |
    Cuba | Cuenca | Cundinamarca | Cuzco | Dalmacia | Damasco | Danubio | Dinamarca | Dresde | Dublín |
    Durango | Ebro | Ecuador | Edimburgo | EE. UU. | EE.UU. | EEUU | Egipto | El Cairo | El Escorial |
    El Salvador | Elba | Escocia | Eslovaquia | Eslovenia | España | Esparta | Estados Unidos |
    Estados Unidos de América | Estocolmo | Estonia | Estrasburgo | Etiopía | Europa | Extremadura |
    Extremo Oriente | Ferrara | Filipinas | Finlandia | Flandes | Florencia | Florida | Francfort | Francia |
    Galias | Galicia | Galilea | Génova | Gerona | Gibraltar | Gijón | Ginebra | Gran Bretaña | Granada |
    Grecia | Groenlandia | Guadalajara | Guadalquivir | Guanajuato | Guatemala | Guayana | Guayaquil |
    Guernica | Guinea | Guipúzcoa | Haití | Hamburgo | Hispania | Hispanoamérica | Holanda | Honduras |
    Hong Kong | Huelva | Huesca | Hungría | Iberia | Iberoamérica | India | Indias | Indochina | Indonesia |
    Inglaterra | Irak | Irán | Irlanda | Islandia | Israel | Italia | Jaén | Jalisco | Jamaica | Japón |
    Jerusalén | Jordania | Kiev | Kosovo | La Coruña | La Habana | La Haya | La Mancha | La Meca | La Paz |
    La Plata | La Rioja | Las Palmas | Latinoamérica | Lausana | Leipzig | Leningrado | Lepanto | Lérida |
    Letonia | Líbano | Libia | Lima | Lisboa | Lituania | Logroño | Lombardía | Londres | Lorena |
    Los Ángeles | Lovaina | Lucerna | Lugo | Luxemburgo | Lyon | Macedonia | Madagascar | Madrid | Maguncia |
    Málaga | Mallorca | Malta | Managua | Mar Muerto | Mar Negro | Mar Rojo | Maracaibo | Marruecos |
    Marsella | Martinica | Medellín | Mediterráneo | Méjico | Menorca | Mérida | Mesoamérica | Mesopotamia |
    México | Michoacán | Milán | Moldavia | Mongolia | Montevideo | Morelia | Moscú | Mozambique | Munich |
    Múnich | Murcia | Nápoles | Navarra | Nazaret | Nicaragua | Nigeria | Nilo | Normandía | Noruega |
    Nueva España | Nueva Granada | Nueva Inglaterra | Nueva York | Nueva Zelanda | Nuevo Mundo | Numancia |
    Núremberg | Oaxaca | Orense | Oriente | Oriente Medio | Orinoco | Oslo | Oviedo | Oxford | País Vasco |
    Países Bajos | Pakistán | Palencia | Palestina | Pamplona | Panamá | Paraguay | Paraná | París |
    Patagonia | Pekín | Pernambuco | Persia | Perú | Petrogrado | Piamonte | Pirineos | Polonia | Pontevedra |
    Portugal | Potosí | Praga | Provenza | Prusia | Puebla | Puerto Rico | Querétaro | Quito | RDA |
    Reino Unido | República Dominicana | RFA | Rhin | Rin | Río de Janeiro | Río de la Plata | Roma |
    Rosellón | Ruán | Rumania | Rumanía | Rusia | Saboya | Sahara | Sajonia | Salamanca | Salónica |
    San Francisco | San José | San Juan | San Petersburgo | San Salvador | San Sebastián | Santa Cruz |
    Santa Fe | Santander | Santiago | Santo Domingo | São Paulo | Segovia | Sena | Serbia | Sevilla |
    Siberia | Sicilia | Siena | Sierra Leona | Sierra Maestra | Sierra Morena | Silesia | Siracusa | Siria |
    Sofía | Sonora | Soria | Stalingrado | Sudamérica | Sudán | Suecia | Suiza | Támesis | Tánger |
    Tarragona | Tebas | Tegucigalpa | Tenerife | Tenochtitlan | Teruel | Texas | Tierra del Fuego |
    Tierra Santa | Tirana | Tlaxcala | Tokio | Toledo | Tolosa | Toscana | Trafalgar | Trento | Trieste |
    Troya | Trujillo | Tucumán | Túnez | Turín | Turquía | Ucrania | Ulster | Unión Soviética | URSS |
    Uruguay | Valencia | Valladolid | Valparaíso | Varsovia | Vascongadas | Vaticano | Venecia | Venezuela |
    Veracruz | Verona | Versalles | Viejo Mundo | Viena | Vietnam | Vigo | Virginia | Vizcaya | Volga |
    Waterloo | Westfalia | Yucatán | Yugoslavia | Zacatecas | Zamora | Zaragoza | Zurich | Zúrich
  `,
  peoples: `
    Africano Africanos Albanés albanesa albaneses Alemán alemana alemanas Alemanes americana Americano
    Americanos anarquista Anarquistas Andaluces Andaluz Anglosajones aprista Apristas Árabe Árabes Aragoneses
    Araucanos argentina argentino Argentinos Armenios Arrianos Asiáticos Atenienses Austríacos azteca Aztecas
    Benedictinos Bizantinos bolchevique Bolcheviques boliviano Bolivianos Bonapartistas Borbones Brasileños
    británica británico Británicos Budistas Búlgaros calvinista Calvinistas Caribes carlista Carlistas
    Cartagineses cartesiano castellana castellano Castellanos catalán Catalanes católica católico Católicos
    Celtas chileno Chilenos china chino Chinos colombiano Colombianos comunista Comunistas Criollos cristiana
    Cristianismo cristiano Cristianos Croatas cubana cubano Cubanos Daneses Dominicos Epicúreos eslavo Eslavos
    Eslovacos Eslovenos Español española españolas Españoles estalinista estalinistas Estoicos Etruscos
    europea europeo Europeos falangista Falangistas fascista Fascistas Fenicios Flamencos francés francesa
    Franceses Franciscanos Francos franquista Franquistas gallego Gallegos Galos Germanos Girondinos Godos
    griega griego Griegos Guaraníes hebreo Hebreos hegeliano Helenos Hindúes hispano Hispanos Holandeses
    Hugonotes Húngaros Hunos Incas Indígenas Indios inglés inglesa Ingleses Irlandeses Islam islámico
    Israelíes Israelitas italiana italiano Italianos jacobino Jacobinos Jansenistas japonés Japoneses jesuita
    Jesuitas judía judío Judíos kantiana kantiano krausista krausistas latina latino Latinos leninista
    leninistas Liberales Lombardos luterano Luteranos Macedonios maoísta Maoístas marxismo marxista Marxistas
    Mayas menchevique Mencheviques mexicana mexicano Mexicanos Mongoles moro Moros Mozárabes musulmán
    Musulmanes Napolitanos nazi Nazis Normandos norteamericano Norteamericanos Noruegos Otomanos Palestinos
    peronista Peronistas Persas peruano Peruanos Pitagóricos platónico Platónicos polaco Polacos portugués
    Portugueses protestante Protestantes prusiano Prusianos Puritanos quechua Quechuas Republicanos romana
    romano Romanos Rumanos rusa ruso Rusos Sajones sandinista Sandinistas Sarracenos Serbios Sicilianos
    Sionistas socialista Socialistas Sofistas soviética soviético Soviéticos stalinista Stalinistas Suecos
    Suizos Tártaros tomista Tomistas Toscanos trotskista Trotskistas Troyanos turca turco Turcos Ucranianos
    uruguayo Uruguayos Vándalos vasco Vascos Venecianos venezolano Venezolanos Vietnamitas Visigodos
    Yugoslavos zapatista Zapatistas
  `,
  institutions: `
    Abadía Academia Acción Acta Acuerdo Agencia Alcázar Alianza Almacén Archivo Armada Asamblea Asociación
    Ateneo Audiencia Avenida Ayuntamiento Banco Barrio Basílica Batalla Biblioteca Bloque Bolsa Cabildo Cabo
    Calle Cámara Camino Campo Canal Capilla Carrera Casa Castillo Catedral Centro Cerro Círculo Ciudad Club
    Código Colegio Colonia Comisión Comité Compañía Comunidad Concilio Concordato Confederación Conferencia
    Congreso Consejo Constitución Consulado Convención Convento Cordillera Corona Corte Cortes Cruzada Cuartel
    Declaración Departamento Diario Diputación Dirección Ducado Edición Ediciones Editorial Ejército Embajada
    Empresa Encomienda Época Escuela Estación Estado Estados Estrecho Facultad Federación Ferrocarril Fondo
    Frente Fuerza Fuerzas Fundación Gaceta Gobierno Golfo Grupo Guardia Guerra Hacienda Heraldo Hermandad
    Hospital Hotel Iglesia Imperio Imprenta Inquisición Instituto Intendencia Internacional Isla Islas Jardín
    Junta Juzgado Lago Legión Librería Liceo Liga Mar Mercado Mercurio Ministerio Misión Misiones Monasterio
    Montaña Monte Movimiento Municipio Museo Nación Naciones Observatorio Ópera Orden Organización Palacio
    Parlamento Parque Parroquia Partido Paseo Plan Plaza Policía Prensa Presidencia Prisión Provincia Puente
    Puerta Puerto Radio Real Reforma Región Reino Reinos República Restauración Revista Revolución Río Sala
    Santuario Secretaría Seminario Senado Sierra Sindicato Sínodo Sociedad Soviet Teatro Templo Territorio
    Tesoro Tierra Torre Tratado Tribuna Tribunal Unión Universidad Valle Villa Virreinato
  `,
  derived: 'esca esco ismo ismos ista istas ística ísticas ístico ísticos ización',
  months: `
    7bre 8bre 9bre abr abr. Abril ago ago. Agosto agto. brumario dbre. dic dic. dicbre. Diciembre ene ene.
    Enero feb feb. febr. Febrero floreal frimario fructidor germinal jul jul. Julio jun jun. Junio Marzo Mayo
    mesidor mzo. nbre. nov nov. novbre. Noviembre oct oct. Octubre otubre pradial sept sept. septbre.
    Septiembre set. Setiembre termidor vendimiario Xbre
  `,
  weekdays: 'dom. Domingo juev. Jueves lun. Lunes mart. Martes miérc. Miércoles sáb. Sábado vier. Viernes',
  addressing: 'adiós ah o oh salve te ti tú vos vosotros',
  saying: `
    aclaró aconsejó acotó acusó admitió aducía adujo advirtió afirmaba afirmó agradeció agrega agregó alegó
    amenazó anunció añade añadió apostilló apuntó arguyó articuló aseguró asintió auguró balbuceó balbució
    bisbiseó bramó bromeó bufó chillaba chilló clamó comentó concluyó confesó confirmó contesta contestó
    continúa continuó contó cortó cuchicheó decía decidió declamó declaraba declaró dice dictó dijeron dijo
    espetaba espetó exclama exclamó exhortó exigió explica explicó farfulló gimió gimoteó grita gritaba gritó
    gruñó imploró imprecó indagó inquirió insinuó insistió interrumpe interrumpió intervino invitó ironizó
    jadeó juró ladró lamentó leyó lloró manifestó mascullaba masculló mintió mugió murmura murmuraba murmuró
    musitó negó notó objetó observa observó opinaba opinó ordena ordenaba ordenó pensaba pensó piensa planteó
    predijo pregonó pregunta preguntaba preguntó proclamó profirió prometió pronunció propuso prosigue
    prosiguió protestó quejó rechazó recitó recomendó reconoció reconvino recordó reflexionó refunfuñó reía
    reiteró relató repetía repite repitió replica replicó reprochó repuso responde respondía respondieron
    respondió rezongó rió rogó rugía rugió saludó sentenció silbó siseó sollozó sonrió sostuvo sugirió
    suplicó suspiró susurra susurró tartamudeó terció titubeó tosió tronó vaciló vaticinó vociferó
  `,
  citing: `
    aclara aclaraba acusa acusaba admite admitía admitió aduce advertía advierte advirtió afirma afirmaba
    afirmó agrega agregó alega alegaba anota anotaba anuncia anunciaba añade añadía añadió apunta argumenta
    argumentaba arguye asegura aseguró asevera aseveró atestigua atribuye cita citaba citó comenta comentaba
    concluía concluye concluyó confesaba confiesa confirma confirmaba considera consideraba constata constató
    contaba cree creía critica criticaba cuenta decía declara declaraba declaró deduce define definía
    demostró demuestra denuncia denunciaba denunció deplora describe destaca detalla dice dicen dijo enfatiza
    enfatizó enseña enseñaba enumera enuncia escribe escribía escribieron escribió escrito especifica estima
    estimaba exclama exige exigía explica explicaba explicó expone exponía expresa expresó formula formulaba
    indica indicó informa informaba insiste insistía insistió interpreta invoca ironiza justifica juzga
    juzgaba lamenta lamentaba lee leemos leyó llama llamaba llamó manifestaba manifestó manifiesta mantenía
    mantiene matiza menciona narra narraba negaba niega objeta observa observaba observó opina opinaba ordena
    pensó piensa plantea planteaba planteó postula precisa predica predijo pregunta pretende proclama
    proclamaba proclamó profetiza promete propone proponía propuso puntualiza razona rebate recalca recalcó
    rechaza reclama reconoce reconoció recordaba recordó recuerda refería refiere reflexiona reitera reiteró
    relata relataba repetía repite replica reprocha responde respondió resume resumía revela reveló reza
    según sentencia señala señalaba señaló sintetiza sostenía sostiene sostienen sostuvieron sostuvo subraya
    subrayaba subrayó sugería sugiere supone suponía telegrafía teoriza testimonia traduce transcribe
  `,
  distance: `
    así llamada | así llamado | autodenominado | autoproclamado | como dicen | como se dice | cuasi |
    denominada | denominado | entre comillas | llamada | llamadas | llamado | llamados | lo que llaman |
    lo que se llama | los así llamados | presunta | presunto | presuntos | pretendida | pretendido |
    pretendidos | pseudo | sedicente | seudo | supuesta | supuestas | supuesto | supuestos
  `,
  mentions: `
    adagio adjetivo adjetivos adverbio aforismo apelativo apodado apodo categoría categorías concepto
    conceptos consigna consignas definición denominación denominado dicho epíteto epítetos eslogan etiqueta
    expresión expresiones fórmula fórmulas frase frases interjección lema lemas letra locución máxima mote
    noción nociones nombre nombres palabra palabras pronombre proposición proposiciones proverbio refrán
    seudónimo significa significaba sílaba sinónimo sustantivo sustantivos término términos verbo verbos
    vocablo vocablos voz
  `,
  works: `
    almanaque antología artículo artículos auto autobiografía balada Biblia biografía boletín canción
    cancionero catálogo catecismo colección comedia comentario comentarios crónica crónicas cuaderno cuadernos
    cuento cuentos diálogo diálogos diario diarios diccionario disertación drama égloga elegía encíclica
    enciclopedia ensayo ensayos entremés epístola epopeya estudio estudios fábula fábulas film folleto
    folletos gaceta himno historieta libelo libro libros loa manifiesto manual manuscrito monografía novela
    novelas obra obras oda odas opúsculo órgano panfleto película periódico periódicos pieza poema poemas
    poesía poesías prefacio prólogo revista revistas romance romancero romances sainete sátira semanario
    sermón soneto sonetos tesis traducción tragedia tragedias tratado tratados zarzuela
  `,
  genres:
    'Anales Apología Cartas Comentarios Confesiones Crónica Cuentos Descripción Diálogos Diario Diccionario Discurso Discursos Elementos Elogio Ensayo Ensayos Epístolas Estudios Fábulas Gramática Historia Introducción Lecciones Manual Máximas Meditaciones Memorias Notas Novelas Observaciones Obras Odas Oraciones Pensamientos Poesías Principios Recuerdos Reflexiones Relación Rimas Sátiras Sermones Sonetos Teoría Tratado Viaje Viajes Vida Vidas',
  periodicals: `
    Acción Española | Acción Socialista | Al-Ahram | Amauta | Anales franco-alemanes | Annales |
    Arbeiter-Zeitung | Asahi Shimbun | Aurora de Chile | Avante! | Avanti | Avanti! | Avanzada Socialista |
    Avui | Berliner Tageblatt | Blanco y Negro | Boletín Oficial del Estado | Borba | Cambio 16 |
    Caras y Caretas | Casa de las Américas | Claridad | Clarín | Correo de Ultramar | Correo Mercantil |
    Correspondencia Internacional | Corriere della Sera | Cruz y Raya | Cuadernos Americanos |
    Cuadernos de Pasado y Presente | Cuadernos de Ruedo Ibérico | Cuadernos Hispanoamericanos |
    Cuadernos para el Diálogo | Cuadernos Políticos | Dagens Nyheter | Daily Herald | Daily Mail |
    Daily News | Daily Telegraph | Daily Worker | Deia | Der Spiegel | Desarrollo Económico | Diario 16 |
    Diario de Barcelona | Diario de Cádiz | Diario de la Marina | Diario de Madrid | Diário de Notícias |
    Diario de Sevilla | Diario de Yucatán | Diario del Pueblo | Die Neue Zeit | Die Rote Fahne | Die Zeit |
    Econometrica | Edinburgh Review | Egin | El Alcázar | El Clarín de Chile | El Combate Sindicalista |
    El Comercio | El Correo de Andalucía | El Correo de la Unesco | El Correo Español | El Debate |
    El Despertador Americano | El Diario de Hoy | El Diario de la Marina | El Diario Vasco |
    El Español Constitucional | El Espectador | El Excélsior | El Heraldo de Madrid | El Hijo del Ahuizote |
    El Hijo del Trabajo | El Imparcial | El Liberal | El Machete | El Mercurio | El Mercurio de Valparaíso |
    El Monitor Republicano | El Mundo | El Mundo Deportivo | El Nacional | El Norte de Castilla |
    El Noticiero Universal | El Obrero Mexicano | El Observador Rumano | El País | El Pensador Mexicano |
    El Periódico de Catalunya | El Popular Gráfico | El Semanario Patriótico | El Siglo Diez y Nueve |
    El Siglo Futuro | El Siglo XIX | El Socialista | El Sol de Madrid | El Telégrafo Mercantil | El Tiempo |
    El Trimestre Económico | El Universal | España Moderna | Espíritu de los mejores diarios |
    Estudios Socialistas | Excélsior | Financial Times | Folha de São Paulo |
    Frankfurter Allgemeine Zeitung | Frankfurter Zeitung | Fray Gerundio | Frente Rojo |
    Gaceta de Buenos Aires | Gaceta de Caracas | Gaceta de Lima | Gaceta de Madrid | Gaceta de México |
    Gaceta del Rin | Gaceta Literaria | Gaceta Renana | Gara | Gazeta Wyborcza | Granma | Heraldo de Aragón |
    Heraldo de Madrid | Historia Obrera | Hora de España | Il Manifesto | Investigación Económica | Iskra |
    Izvestia | Izvestias | Izvestiya | Jornal do Brasil | Journal des Débats | Juventud Rebelde |
    Komsomolskaya Pravda | Komsomólskaya Pravda | Krásnaya Zvezdá | La Abeja Argentina | La Aurora de Chile |
    La Aurora Social | La Correspondencia de España | La Correspondencia Internacional | La Época |
    La España Moderna | La Gaceta de Buenos Aires | La Gaceta de Madrid | La Gaceta Literaria |
    La Ilustración Española y Americana | La Ilustración Ibérica | La Izquierda Diario | La Jornada |
    La Nación | La Prensa | La Protesta | La Protesta Humana | La Repubblica | La Revista Blanca |
    La Solidaridad Obrera | La Stampa | La Tribuna Popular | La Vanguardia | La Vanguardia Española |
    La Verdad Obrera | La Voz de Asturias | La Voz de Galicia | Las Últimas Noticias | Le Figaro | Le Matin |
    Le Monde | Le Monde Diplomatique | Le Populaire | Le Temps | Leipziger Volkszeitung |
    Les Temps Modernes | Letras Libres | L'Express | L’Express | L'Humanité | L’Humanité |
    Literatúrnaya Gazeta | L'Ordine Nuovo | L’Ordine Nuovo | Los Lunes de El Imparcial |
    L'Osservatore Romano | L’Osservatore Romano | Lucha Obrera | Lucha Socialista | L'Unità | L’Unità |
    Manchester Guardian | Mate Amargo | Memorial Literario | Mercure de France | Mercurio Peruano |
    Monthly Review | Morning Post | Mundo Deportivo | Mundo Nuevo | Mundo Obrero | Nashe Slovo | Népszava |
    Neue Rheinische Zeitung | Neue Zeit | New Left Review | New York Daily Tribune |
    New York Herald Tribune | New York Times | New York Tribune | Novaya Zhizn | Nóvaya Zhizn |
    Novedades de Moscú | Novi Mir | Novy Mir | Nuestra Bandera | Nuestra Palabra | Nueva Cultura |
    Nueva Gaceta del Rin | Nueva Gaceta Renana | O Estado de São Paulo | O Globo | Osservatore Romano |
    Página 12 | Página/12 | Papel Periódico de la Ciudad de Santafé | Pekín Informa | Pensamiento Crítico |
    Politiken | Pravda | Prensa Libre | Prensa Obrera | Primera Plana |
    Problemas de la paz y del socialismo | Proletari | Punto Final | Rabóchaya Gazeta | Rabócheie Dielo |
    Rabócheye Dielo | Rabochi Put | Razón y Fe | Revista Azul | Revista Blanca | Revista Contemporánea |
    Revista de Avance | Revista de España | Revista de Estudios Políticos | Revista de Filología Española |
    Revista de Indias | Revista de Occidente | Revista Española de Investigaciones Sociológicas |
    Revista Iberoamericana | Revista Mexicana de Sociología | Revista Moderna | Revista Nacional de Cultura |
    Revue des Deux Mondes | Rote Fahne | Rudé Právo | Semanario Erudito | Semanario Pintoresco Español |
    Solidaridad Obrera | Sotsial-Demokrat | Süddeutsche Zeitung | Szabad Nép | The Economist |
    The New York Times | The Times | Treball | Tribuna Popular | Trimestre Económico | Trybuna Ludu |
    Últimas Noticias | Unomásuno | Vanguardia Obrera | Variedades de Ciencias | Völkischer Beobachter |
    Vorwärts | Voz Obrera | Voz Proletaria | Vperiod | Wall Street Journal | Washington Post | Zariá
  `,
  classics: `
    18 Brumario de Luis Bonaparte | 7 ensayos de interpretación de la realidad peruana | ABC del comunismo |
    Agudeza y arte de ingenio | Alcorán | Amadís de Gaula | Ana Karenina | Anna Karenina | Antidühring |
    Anti-Dühring | Antiguo Testamento | Antonio y Cleopatra | Araucana | Archipiélago Gulag | Arte de amar |
    Artículos de costumbres | Así hablaba Zaratustra | Así habló Zaratustra | Bhagavad Gita | Biblia |
    Bodas de sangre | Brevísima relación de la destrucción de las Indias |
    Brevísima relación de la destruición de las Indias | Cabaña del tío Tom | Campos de Castilla |
    Cantar de los cantares | Cantar de los Nibelungos | Cantar de Mio Cid | Cantar de Roldán |
    Cántico espiritual | Canto general | Cantos de vida y esperanza | Cartas marruecas | Cartas persas |
    Casa de muñecas | Chilam Balam | Cien años de soledad | Ciencia de la lógica | Código de Hammurabi |
    Comedia humana | Comentarios reales | Conde Lucanor | Contribución a la crítica de la economía política |
    Coplas a la muerte de su padre | Corán | Crimen y castigo | Crítica de la economía política |
    Crítica de la razón dialéctica | Crítica de la razón práctica | Crítica de la razón pura |
    Crítica del juicio | Crítica del programa de Gotha | Cuadernos de la cárcel | Cuento de invierno |
    Cuentos de Canterbury | Cumbres borrascosas | Das Kapital | De bello Gallico | De rerum natura |
    Decadencia de Occidente | Decameron | Decamerón | Del espíritu de las leyes |
    Del sentimiento trágico de la vida | Del socialismo utópico al socialismo científico |
    Democracia en América | Dialéctica de la Ilustración | Dialéctica de la naturaleza |
    Diccionario filosófico | Diez días que estremecieron al mundo | Discurso del método |
    Discurso sobre el origen de la desigualdad | Divina comedia | Don Álvaro o la fuerza del sino |
    Don Quijote | Don Quijote de la Mancha | Don Segundo Sombra | Dos tácticas de la socialdemocracia |
    Edipo en Colono | Edipo rey | El 18 Brumario de Luis Bonaparte | El alcalde de Zalamea | El Aleph |
    El Antiguo Régimen y la Revolución | El árbol de la ciencia | El asno de oro | El barbero de Sevilla |
    El buen soldado Schweik | El burgués gentilhombre | El burlador de Sevilla | El Buscón |
    El caballero de Olmedo | El Capital | El cero y el infinito | El conde de Montecristo |
    El conde Lucanor | El contrato social | El Corán | El crepúsculo de los ídolos | El Criticón |
    El derecho a la pereza | El dieciocho brumario de Luis Bonaparte | El doctor Zhivago | El Don apacible |
    El enfermo imaginario | El espíritu de las leyes | El Estado y la revolución |
    El estudiante de Salamanca | El gaucho Martín Fierro | El hombre sin atributos |
    El hombre unidimensional | El imperialismo, etapa superior del capitalismo |
    El imperialismo, fase superior del capitalismo | El jardín de los cerezos | El laberinto de la soledad |
    El Lazarillo de Tormes | El llano en llamas | El maestro y Margarita | El malestar en la cultura |
    El Manifiesto Comunista | El mercader de Venecia | El mito de Sísifo |
    El mundo como voluntad y representación | El nacimiento de la tragedia |
    El origen de la familia, la propiedad privada y el Estado | El origen de las especies |
    El paraíso perdido | El perro del hortelano | El Quijote | El ser y la nada | El sí de las niñas |
    El sobrino de Rameau | El sueño de una noche de verano | El único y su propiedad | El viejo y el mar |
    Elogio de la locura | En busca del tiempo perdido | En torno al casticismo |
    Enciclopedia de las ciencias filosóficas | Eneida | Episodios nacionales | Esencia del cristianismo |
    España invertebrada | Esperando a Godot | Espíritu de las leyes | Ética a Nicómaco | Ética nicomáquea |
    Eugenio Oneguin | Fábula de Polifemo y Galatea | Facundo: civilización y barbarie |
    Facundo o civilización y barbarie | Fenomenología del espíritu | Filosofía de la miseria |
    Flores del mal | Fortunata y Jacinta | Fray Gerundio de Campazas | Fuente Ovejuna | Fuenteovejuna |
    Fundamentos del leninismo | Genealogía de la moral | Guerra civil en Francia | Guerra y paz |
    Guzmán de Alfarache | Hechos de los Apóstoles | Hermanos Karamazov | Himno de Riego |
    Historia verdadera de la conquista de la Nueva España | Historia y conciencia de clase |
    Homenaje a Cataluña | Huasipungo | Humano, demasiado humano | Idearium español | Ideología alemana |
    Ilíada | Imitación de Cristo | Interpretación de los sueños | Introducción del símbolo de la fe |
    Jacques el fatalista | La Araucana | La Biblia | La cabaña del tío Tom | La cartuja de Parma |
    La casa de Bernarda Alba | La Celestina | La decadencia de Occidente | La democracia en América |
    La deshumanización del arte | La divina comedia | La educación sentimental | La Eneida |
    La enfermedad infantil del izquierdismo | La esencia del cristianismo |
    La ética protestante y el espíritu del capitalismo | La fábula de las abejas |
    La familia de Pascual Duarte | La fierecilla domada | La flauta mágica | La gaya ciencia |
    La genealogía de la moral | La Gioconda | La guerra campesina en Alemania | La guerra civil en Francia |
    La guerra de las Galias | La guerra y la paz | La historia me absolverá | La ideología alemana |
    La Ilíada | La interpretación de los sueños | La isla del tesoro | La Marsellesa | La montaña mágica |
    La muerte en Venecia | La nueva Eloísa | La Odisea | La ópera de los tres centavos |
    La rebelión de las masas | La Regenta | La revolución traicionada | La riqueza de las naciones |
    La situación de la clase obrera en Inglaterra | La sonata a Kreutzer | La verdad sospechosa |
    La vida del Buscón | La vida es sueño | Las afinidades electivas | Las almas muertas |
    Las amistades peligrosas | Las bodas de Fígaro | Las cuitas del joven Werther |
    Las desventuras del joven Werther | Las flores del mal | Las guerras campesinas en Alemania |
    Las luchas de clases en Francia | Las mil y una noches | Las Siete Partidas | Las uvas de la ira |
    Las venas abiertas de América Latina | Lazarillo de Tormes | Libro de buen amor | Los Buddenbrook |
    Los condenados de la tierra | Los hermanos Karamazov | Los hermanos Karamázov | Los pazos de Ulloa |
    Los ríos profundos | Los siete contra Tebas | Los trabajos de Persiles y Sigismunda |
    Los trabajos y los días | Los tres mosqueteros | Los viajes de Gulliver | Luces de bohemia |
    Luchas de clases en Francia | Madame Bovary | Madre Coraje y sus hijos | Mahabharata |
    Malestar en la cultura | Manifiesto comunista | Manifiesto del Partido Comunista |
    Manuscritos económico-filosóficos | Manuscritos económicos y filosóficos | Marsellesa |
    Más allá del bien y del mal | Materialismo y empiriocriticismo | Medida por medida |
    Meditaciones del Quijote | Meditaciones metafísicas | Mein Kampf | Memorias de la casa muerta |
    Memorias del subsuelo | Mil y una noches | Miseria de la filosofía | Moby Dick |
    Mucho ruido y pocas nueces | Mundo como voluntad y representación | Nacimiento de la tragedia |
    Noche oscura del alma | Novelas ejemplares | Novum Organum | Nuestra Señora de París | Nuevo Testamento |
    Odisea | Oligarquía y caciquismo | Oráculo manual y arte de prudencia | Orestíada | Orgullo y prejuicio |
    Origen de la familia, la propiedad privada y el Estado | Origen de las especies | Papá Goriot |
    Paraíso perdido | Pedagogía del oprimido | Peribáñez y el comendador de Ocaña | Platero y yo |
    Poema de Mio Cid | Poema del Cid | Poeta en Nueva York | Popol Vuh | Popol-Vuh |
    Por quién doblan las campanas | Principia Mathematica | Principios de la filosofía del derecho |
    Prometeo encadenado | Prosas profanas | ¿Qué es la propiedad? | ¿Qué hacer? | Ramayana |
    Rebelión de las masas | Rebelión en la granja | Rerum Novarum | Riqueza de las naciones | Rojo y negro |
    Romancero gitano | Romeo y Julieta | Salario, precio y ganancia | San Manuel Bueno, mártir | Satiricón |
    Ser y tiempo | Sermón de la montaña | Siete ensayos de interpretación de la realidad peruana |
    Siete Partidas | Sin novedad en el frente | Situación de la clase obrera en Inglaterra |
    Sobre la paz perpetua | Su moral y la nuestra | Sueño de una noche de verano | Suma teológica | Talmud |
    Teatro crítico universal | Teorías sobre la plusvalía | Tesis de abril | Tesis sobre Feuerbach |
    Tótem y tabú | Trabajo asalariado y capital | Tractatus logico-philosophicus | Tradiciones peruanas |
    Tratado teológico-político | Un día en la vida de Iván Denísovich | Un héroe de nuestro tiempo |
    Un paso adelante, dos pasos atrás | Upanishads | Veinte poemas de amor y una canción desesperada |
    Viajes de Gulliver | Vida de Don Quijote y Sancho | Vidas paralelas | Viejo Testamento | Vulgata
  `,
  units: {
    page: 'p p. pag. pág. págg. página páginas pags. págs. pg pg. pgs pgs. pp pp.',
    volume: 't. tom. tomo tomos ts. tt. vol vol. vols vols. volumen volúmenes',
    chapter: 'cap cap. capítulo capítulos capp. caps.',
    part: 'acto actos canto cantos esc. escena escenas jornada jornadas lib. libro libros libs. parte partes pte. ptes.',
    line: 'l. lín. línea líneas lins. ll. renglón renglones v. verso versos vv.',
    column: 'col col. cols. columna columnas',
    folio: 'f. ff ff. fo. f.º fº fol. folio folios fols fols. hoja hojas',
    issue: 'cuaderno cuadernos entrega entregas fasc fasc. fascículo fascículos n. n° no. nº nro. nros. Nros num. núm. número números núms.',
    section: '§ §§ apartado apartados apdo. art. artículo artículos arts. inciso incisos parágrafo parágrafos párr. párrafo párrafos sec. secc. sección secciones'
  },
  again: `
    art. cit. | art.cit. | citado anteriormente | citado más arriba | ead. | en el mismo lugar | ib. | ibid |
    ibid. | ibíd | ibíd. | ibidem | ibídem | id. | íd. | idem | ídem | l. c. | l.c. | loc. cit. | loc.cit. |
    lugar citado | misma obra | misma página | mismo autor | mismo lugar | o. c. | ob. cit. | ob.cit. |
    obra cit. | obra citada | o.c. | op. cit. | op.cit. | ut supra
  `,
  see: `
    apud | cf. | cf. también | cfr | cfr. | cfr. también | cit. en | cit. por | cit. según | citado de |
    citado en | citado por | comp. | compárese | conf. | confróntese | consúltese | cotéjese |
    según cita de | v. también | véanse | véase | véase asimismo | véase infra | véase más adelante |
    véase más arriba | véase por ejemplo | véase supra | véase también | ver | ver infra | ver más adelante |
    ver más arriba | ver nota | ver supra | ver también | vid | vid. | vid. infra | vid. supra |
    vid. también | vide
  `,
  editor: `
    a cargo de | al cuidado de | anotado por | antología de | comp. | compilación de | compilado por |
    compilador | compiladora | compiladores | comps. | con introducción de | con prólogo de |
    con un prólogo de | coord. | coordinado por | coordinadora | dir. | dirigida por | dirigido por | ed. |
    ed. a cargo de | ed. de | edición a cargo de | edición anotada de | edición crítica de | edición de |
    edición, introducción y notas de | edición preparada por | edición, prólogo y notas de |
    edición y prólogo de | edit. | editado por | editor | editora | editores | eds. | estudio preliminar de |
    introducción de | introducción y notas de | notas de | preparado por | presentación de | prologado por |
    prólogo de | recopilación de | recopilado por | redacción de | revisado por | revisión de |
    selección de | selección y notas de | selección y prólogo de | seleccionado por
  `,
  containers: 'en',
  editions: 'ed edición reimpresión',
  translator: `
    trad. | trad. cast. | trad. de | trad. esp. | traducción | traducción castellana de | traducción de |
    traducción del alemán de | traducción del inglés de | traducción española de | traducida por |
    traducido del alemán por | traducido del francés por | traducido del inglés por | traducido del ruso por |
    traducido por | traductor | traductora | versión al español de | versión castellana de | versión de |
    versión española de | vertido al castellano por
  `,
  publishers: `
    Aguilar Akal Anagrama Ariel Barral Bouret Cátedra Cía Ediciones Editora Editores Editorial Espasa
    Espasa-Calpe Eudeba FCE Gredos Grijalbo Herder Imprenta Impresor Kapelusz Librería Losada Maucci Montaner
    Nascimento Paidós Porrúa Quimantú Seix Sempere Sudamericana Tecnos Tipografía Tusquets
  `,
  pubPlaces: `
    Alcalá | Alcalá de Henares | Alicante | Amberes | Ámsterdam | Asunción | Barcelona | Berlín | Berna |
    Bilbao | Bogotá | Bolonia | Bruselas | Buenos Aires | Burgos | Cádiz | Caracas | Ciudad de México |
    Cochabamba | Córdoba | Cuenca | Cuzco | Francfort | Ginebra | Granada | Guadalajara | Guatemala |
    Guayaquil | La Habana | La Haya | La Paz | La Plata | Leiden | Leipzig | Lima | Lisboa | Londres |
    Lovaina | Lyon | Madrid | Maguncia | Málaga | Managua | Medellín | Méjico | Mendoza | Mérida | México |
    México D.F. | México, D.F. | Milán | Montevideo | Moscú | Nápoles | Nueva York | Oviedo | Oxford |
    Pamplona | Panamá | París | Pekín | Puebla | Quito | Río de Janeiro | Roma | Salamanca | San José |
    San Juan | San Salvador | San Sebastián | Santander | Santiago | Santiago de Chile |
    Santiago de Compostela | Santo Domingo | Segovia | Sevilla | Tegucigalpa | Toledo | Tolosa | Toulouse |
    Turín | Valencia | Valladolid | Valparaíso | Venecia | Viena | Vitoria | Zaragoza | Zurich
  `,
  by: 'autor: | compuesto por | de la pluma de | escrito por | por | por el autor de',
  divisions: `
    Acto Aforismo Apéndice Artículo Canto Capítulo Carta Cartas Conferencia Copla Cuento Diálogo Discurso
    Égloga Ensayo Epístola Escena Fábula Fragmento Jornada Lección Libro Meditación Novela Oda Parte Partida
    Pregunta Problema Proposición Romance Salmo Sección Sermón Soneto Tesis Título Tratado
  `,
  numbers:
    'uno dos tres cuatro cinco seis siete ocho nueve diez primero primera primer segundo segunda tercero tercera tercer cuarto cuarta quinto quinta sexto sexta séptimo séptima octavo octava noveno novena décimo décima último última',
  talk: 'es son era eran fue fueron había habían ha han tiene dijo dice escribió escribe hizo vino dio que quien él ella ellos nosotros se no le',
  heads: `
    A los lectores | A modo de conclusión | A modo de introducción | A modo de prólogo | Abreviaturas |
    Advertencia | Advertencia al lector | Advertencia preliminar | Advertencias | Agradecimientos |
    Al lector | Al que leyere | Anexo | Anexos | Apéndice | Apéndices | Aprobación | Argumento | Aviso |
    Aviso al lector | Bibliografía | Colofón | Conclusión | Conclusiones | Consideraciones finales |
    Consideraciones preliminares | Cronología | Dedicatoria | Discurso preliminar | Epílogo |
    Epístola dedicatoria | Erratas | Exordio | Fe de erratas | Fuentes | Glosario | Índice de autores |
    Índice de nombres | Índice onomástico | Introducción | Introducción general | Introito | Licencia | Nota |
    Nota a la edición | Nota al lector | Nota bibliográfica | Nota biográfica | Nota de la redacción |
    Nota del autor | Nota del editor | Nota del traductor | Nota editorial | Nota introductoria |
    Nota preliminar | Notas introductorias | Observaciones preliminares | Palabras preliminares | Personajes |
    Personas | Posfacio | Post scriptum | Postfacio | Preámbulo | Prefacio | Prefacio a la edición alemana |
    Prefacio a la primera edición | Prefacio a la segunda edición | Prefacio del autor | Preliminar |
    Preliminares | Presentación | Privilegio | Proemio | Prólogo | Prólogo a la edición alemana |
    Prólogo a la edición española | Prólogo a la edición rusa | Prólogo a la primera edición |
    Prólogo a la segunda edición | Prólogo a la tercera edición | Prólogo del autor | Prólogo del editor |
    Prólogo del traductor | Prólogo general | Recapitulación | Referencias | Referencias bibliográficas |
    Resumen | Siglas | Sobre el autor | Suplemento | Tabla de abreviaturas | Tasa
  `,
  dedications:
    'A la memoria | A mi esposa | A mi hermana | A mi hermano | A mi hija | A mi hijo | A mi madre | A mi mujer | A mi padre | A mis amigos | A mis hijos | A mis padres | Dedicado a | En memoria de',
  contentsHeads: `
    Contenido | Contenidos | En este número | Índice | Índice de capítulos | Índice de materias |
    Índice del tomo | Índice del volumen | Índice general | Sumario | Tabla | Tabla de contenido |
    Tabla de contenidos | Tabla de los capítulos | Tabla de materias
  `,
  figures: `
    Ilustración | Figura | Fig. | Lámina | Mapa | Grabado | Imagen
  `,
  sourceHeads: 'Bibliografía | Bibliografía citada | Bibliografía selecta | Fuentes | Fuentes y bibliografía | Obras citadas | Referencias | Referencias bibliográficas',
  noteHeads: `
    Aclaraciones | Anotaciones | Comentarios | Nota | Notas | Notas a pie de página | Notas aclaratorias |
    Notas al pie | Notas de la edición | Notas de la redacción | Notas del autor | Notas del editor |
    Notas del traductor | Notas explicativas | Notas finales | Notas y aclaraciones | Notas y referencias |
    Observaciones
  `,
  salutes: `
    Amigas y amigos | Amigo mío | Amigos | Apreciable | Apreciado | Buenos días | Camarada | Camaradas |
    Ciudadano | Ciudadanos | Compañeras y compañeros | Compañero | Compañeros | Conciudadanos | Distinguida |
    Distinguido | Distinguido señor | Españoles | Estimada | Estimada señora | Estimado | Estimado amigo |
    Estimado camarada | Estimado señor | Estimados | Estimados camaradas | Estimados señores | Excelencia |
    Excelentísimo | Excelentísimo señor | Excmo. Señor | Excmo. Sr. | Hermanos | Honorable | Ilustre |
    Ilustrísimo | Ilustrísimo señor | Majestad | Mexicanos | Mi buen amigo | Mi estimado | Mi muy querido |
    Mi querida | Mi querido | Mis queridos | Muy estimado | Muy querido | Muy respetado | Muy señor mío |
    Muy señor nuestro | Muy señores míos | Muy Sr. mío | Querida | Querida amiga | Querida madre | Queridas |
    Querido | Querido amigo | Querido camarada | Querido compañero | Querido padre | Querido señor |
    Queridos | Queridos amigos | Queridos camaradas | Queridos compañeros | Respetable | Respetado |
    Reverendo | Reverendo padre | Señor | Señor director | Señor Presidente | Señora | Señoras y señores |
    Señores | Sr. Director | Su Majestad | Trabajadores
  `,
  closes: `
    Afectísimo | Afectuosamente | Atentamente | B. L. M. | B.L.M. | Con afecto | Con el mayor respeto |
    Con la expresión de | Con la mayor consideración | Con mis mejores saludos | Con saludos |
    Con saludos comunistas | Con saludos cordiales | Con saludos socialistas | Con toda consideración |
    Con todo respeto | Con un abrazo | Con un cordial saludo | Cordiales saludos | Cordialmente | De usted |
    De usted afectísimo | De usted atento | De V. E. | De Vd. | De vuestra merced | Dios guarde a |
    Fraternalmente | Le abraza | Le saluda | Le saluda atentamente | Les saluda | Lo abraza | Lo saluda |
    Mis saludos | Muchos saludos | Muy atentamente | Q. B. S. M. | q.b.s.m. | que besa su mano |
    Quedo de usted | Quedo de Vd. | Reciba usted | Recibe un abrazo | Respetuosamente | Salud y fraternidad |
    Salud y revolución | Saludos | Saludos afectuosos | Saludos comunistas | Saludos cordiales |
    Saludos fraternales | Saludos revolucionarios | Saludos socialistas | Siempre suyo | Siempre tuyo |
    Sinceramente | Soy de usted | Soy de Vd. | Su afectísimo | Su affmo. | Su amigo | Su atento |
    Su atento y seguro servidor | Su seguro servidor | Su servidor | Suyo afectísimo | Suyo affmo. |
    Suyo siempre | Te abraza | Te abrazo | Te saluda | Tu amigo | Tuyo siempre | Un abrazo |
    Un apretón de manos | Un fuerte abrazo | Un saludo | Un saludo cordial
  `,
  postscripts: `
    Adjunto | Anexo | N. B. | N.B. | NB | Nota bene | P. D. | P. S. | P.D. | PD | PD. | Posdata | Posdatas |
    Post data | Post scriptum | Postdata | P.S. | PS
  `,
  imprints: `
    © | A costa de | Acabóse de imprimir | Con las licencias necesarias | Con licencia | Con privilegio |
    Con privilegio real | Copyright | Cuarta edición | Cubierta de | Depósito legal | Derechos reservados |
    Diseño de cubierta | Diseño de la cubierta | Edición corregida | Edición original | Edición revisada |
    Ediciones | Editado | Editado en | Editado por | Editorial | En la imprenta | En la imprenta de |
    Es propiedad | Establecimiento tipográfico | Este libro se terminó de imprimir | Hecho el depósito |
    Imprenta | Imprenta de | Imprenta Real | Impreso | Impreso en | Impreso en Argentina | Impreso en España |
    Impreso en la URSS | Impreso en México | Impreso por | Imprimatur | ISBN | ISSN | Librería de |
    Nihil obstat | Nueva edición | Primera edición | Primera reimpresión | Printed in Spain |
    Propiedad literaria | Publicado | Publicado en | Publicado por | Queda hecho el depósito | Reimpresión |
    Reservados todos los derechos | Se acabó de imprimir | Se terminó de imprimir | Segunda edición |
    Talleres gráficos | Tercera edición | Terminado de imprimir | Tipografía | Tipografía de |
    Título de la edición original | Título original | Todos los derechos reservados | Véndese en
  `,
  boilerplate: `
    Archivo Internet de los marxistas | Archivo Marx-Engels | Arriba de la página |
    Biblioteca Virtual Miguel de Cervantes | Creative Commons | Descargar en PDF | Digitalización: |
    Digitalizado por | Edición digital | Edición electrónica | Escaneado por | Escaneo: |
    Esta edición digital | Este libro electrónico | Este texto es de dominio público |
    Fecha de publicación en internet | Fuente digital | Haga clic aquí | Haz clic aquí | HTML: | HTML por |
    Internet Archive | Ir al índice | Ir arriba | Licencia Creative | Licencia GNU | Mapa del sitio |
    Marcado HTML | Marxists Internet | OCR | Página principal del sitio | Preparado para Internet |
    Project Gutenberg | Proyecto Gutenberg | Puesto en línea | Pulse aquí | Regresar al índice | Subido por |
    Transcripción: | Transcripción y HTML | Transcripción/HTML | Transcrito para | Transcrito por |
    Última actualización | Última modificación | Versión digital | Versión electrónica | Versión HTML |
    Versión para imprimir | Volver a la página | Volver al índice | Volver al inicio | Volver al principio |
    Volver arriba | Webmaster | Wikisource
  `
} as const satisfies Language;
