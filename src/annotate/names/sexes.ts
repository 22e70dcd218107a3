/**
 * What tells that a person is a woman or a man: forenames and titles, in the languages that have tables. Names that
 * both bear (`Evelyn`, `Sidney`), or women here and men there (`Andrea`, `Jean`), are left out. It serves to keep
 * apart people of one surname, and for nothing else.
 */
import {wordSet} from '../../language/language.js';

export type Sex = 'woman' | 'man';

const womensTitles = `
    dame demoiselle donna doña dowager dña dña. duchess duchesse frau fräulein frl frl. freifrau gnädige gräfin komtesse
    countess contessa comtesse baroness baronne baronin lady ma'am madam madame mademoiselle madonna mesdames mevrouw miss
    mistress mlle mlle. mme mme. mrs mrs. ms ms. mère mutter mother nonna princess princesse prinzessin queen reine
    schwester señora señorita signora signorina sig.ra sig.na sister soeur sœur sor sra sra. srta srta. suor tante tía
    veuve viuda vedova vve witwe widow zia aunt grandmother г-жа госпожа княгиня графиня баронесса мадам мадемуазель тётя
`;

const mensTitles = `
    abbé admiral barin baron bishop brother bruder canon capitaine capitano capitán captain captn capt capt. cardinal cav
    cav. citoyen col col. colonel colonello comte conde conte corporal coronel count curé deacon dom don duc duke duque earl emperor
    esq father frère freiherr fray friar general gen gen. général graf herr herrn hr hr. kaiser king könig lieutenant lieut lieut. lord
    lt lt. m m. maître major maj maj. marquis mgr monseigneur monsieur monsignor mr mr. messrs messrs. messieurs mm. oberst oncle
    onkel padre pasha pater père pope prince prinz rabbi rev rev. reverend ritter roi sergeant sgt sgt. señor sieur signor
    signore sig. sir sire sr sr. squire tío uncle vater zar tsar zio г-н господин князь граф барон капитан полковник майор поручик дядя
`;

const womensNames = `
    Abby Abigail Ada Adél Adela Adéla Adelaide Adélaïde Adele Adèle Adelina Adeline Adriana Adriána Adrienne Agatha
    Aggie Agnes Agnès Ágnes Agustina Aicha Aïcha Aida Aída Aileen Aimée Aisha Aisling Alba Alejandra Aleksandra Alena
    Alessandra Alexandra Alice Alicia Alicja Alina Aline Alisa Alison Althea Alyson Amalia Amália Amanda Amelia Amina
    Aminata Amy Ana Anamaria Anastasia Andjela Aneta Anette Angela Ángela Angelica Angélica Angelina Angeline Angéline
    Angélique Anita Anja Ann Anna Annabel Annabella Annabelle Annamaria Annamária Anne Annemarie Annette Annie Annika
    Antoinette Antonella Antonia Antónia Anya Arlene Arlette Asha Asja Astrid Audrey Augustina Aurelia Aurélia Ava Awa
    Ayesha Aylin Ayse Ayşe Aysel Azra Barbara Bárbara Barbora Beatrice Béatrice Beatriz Becky Belinda Benita
    Bernadette Bernice Bertha Beryl Bess Bessie Beth Betsy Bettie Bettina Betty Beulah Bianca Biljana Blanca Blanche
    Boglárka Bonnie Brenda Bridget Bridgett Brigid Brigitte Caitlin Calista Camila Camilla Candace Candice Carla
    Carlota Carlotta Carmela Carole Carolina Caroline Carolyn Carrie Casandra Cassandra Cassie Catarina Caterina
    Catherine Cathleen Cathy Catrina Cécile Cecilia Cecília Cecily Celeste Céleste Celia Célia Celina Céline Chantal
    Charlotte Chelsea Cheryl Chloe Christa Christiana Christiane Christina Christine Christy Chrystal Cindy Claire
    Clara Clarice Clarissa Claudette Claudia Claudine Clotilde Colette Colleen Concepción Constance Consuelo Cora
    Coralie Cordelia Corina Corinna Corinne Cornelia Cristal Cristina Cynthia Damaris Danica Daniela Danièle Daphne
    Daphné Daria Daría Debbie Debby Deborah Debra Deidre Deirdre Delia Delilah Delphine Denise Desiree Désirée Diana
    Diána Diane Đina Dinah Dolores Dora Dóra Doreen Doris Dorothea Dorothy Dottie Edie Edith Édith Edna Edwina Eileen
    Ekaterina Ela Elaine Eleanor Elena Eleni Eliana Elin Elina Elinor Elisa Elisabeth Élisabeth Elise Élise Eliska
    Eliška Eliza Elizabeth Elizaveta Ella Ellen Ellie Eloise Éloïse Elsa Elsie Elvira Elvíra Ema Emanuela Emilia
    Emília Emilie Émilie Emily Emina Emine Emma Emmanuelle Emmeline Emmie Emmy Enid Erica Erika Ernestina Ernestine
    Esmeralda Esperanza Estella Estelle Ester Esther Estrella Ethel Etta Eugenia Eugénia Eugenie Eugénie Eunice Eva
    Éva Evangelina Evangeline Évangéline Evelin Evelina Evita Ewa Farah Farida Fatima Fatma Fay Felicia Fernanda Fiona
    Flora Flóra Florencia Francesca Francine Francisca Françoise Freda Freja Frida Frieda Gabriela Gabriella Gabrielle
    Gemma Genevieve Geneviève Georgette Georgina Geraldine Géraldine Gertrud Gertrude Gianna Gilda Gillian Gina
    Giovanna Gisela Gisèle Gita Gladys Glenda Gloria Glynis Golda Gracie Graciela Greta Gréta Gretchen Griselda Gwen
    Gwendolyn Gwyneth Hallie Hana Hanna Hannah Harriet Harriett Hatice Hattie Heather Heidi Helen Helena Helene Hélène
    Helga Henrietta Hermine Hester Hilda Hildegard Hoda Hortense Ida Ilona Ilse Imelda Imogene Indira Ines Inés Inês
    Ingrid Irena Irene Irène Irina Irma Isabel Isabela Isabella Isabelle Isidora Isla Isobel Iva Ivana Iwona Jacinta
    Jacqueline Jana Jane Janet Janette Janice Janie Janine Jasmin Jasmina Jázmin Jeana Jeanette Jeanie Jeanne
    Jeannette Jeannine Jelena Jenifer Jennie Jennifer Jenny Jessica Jill Joana Joane Joanna Joanne Joelle Joëlle
    Johanna Josefa Josefina Josefína Josefine Josephine Joséphine Josie Jovana Juana Juanita Judith Judy Julia Júlia
    Juliana Julianna Juliánna Julie Julienne Juliet Julieta Juliette Justina Justína Justine Kamala Kamila Karen
    Karima Karin Karina Karla Karolina Karolína Katarina Katarína Kate Käte Katerina Kateřina Katharina Katharine
    Katherina Katherine Kathleen Kathrine Kathryn Kathy Katia Katie Katrina Katy Khadija Kiara Kimberly Kira Kirsten
    Kirstin Kristen Kristina Kristína Kristine Kristyna Kristýna Kyra Laila Lana Lara Larisa Larissa Laura Lavinia
    Layla Léa Leah Leana Leandra Leena Leila Lela Lena Léna Leona Léonie Leonora Leora Leticia Letícia Letitia Letiția
    Lettie Leyla Lia Libbie Libby Lidia Lila Lilia Lilian Liliana Liliána Lillian Lillie Lilly Lina Linda Lisa Lisette
    Liv Livia Lívia Liz Liza Lizzie Lois Loïs Lola Lora Lorelei Lorena Loretta Lorna Lorraine Lotte Lottie Louisa
    Louise Lucia Lucía Luciana Lucie Lucija Lucile Lucille Lucinda Lucy Luisa Luise Lula Lulu Luna Lupe Lupita Luz
    Lydia Lýdia Lynette Mabel Maddie Madeleine Madelina Madeline Madge Magda Magdalena Magdaléna Magdalene Maggie Maia
    Maire Máire Maisie Maja Mandy Manon Manuela Marcela Marcella Marcelle Marcia Margaret Margarida Margarita Margery
    Margie Margot Margret Marguerite María Mária Mariah Mariam Mariana Marianna Marianne Maribel Mariella Marija
    Marilyn Marina Marína Marisol Maritza Marjorie Marlene Marlène Marsha Marta Márta Märta Martha Märtha Martina
    Martine Mary Maryam Mathilde Matilda Matilde Mattie Maud Maude Maura Maureen Meg Megan Melanie Mélanie Melina
    Melinda Melissa Mia Micaela Michaela Michèle Michelle Midori Mikaela Mila Milagros Mildred Milena Milica Millicent
    Millie Milly Mimi Minerva Minnie Mira Miranda Miriam Mitzi Moira Mollie Molly Mona Monica Mónica Monika Monique
    Muriel Myra Myriam Myrtle Nadia Nadine Nadya Nancy Nanette Naomi Natalia Natália Natalie Natalya Natasha Nathalie
    Nela Nell Nellie Nena Nerissa Niamh Nicole Nicolette Nina Nita Noelle Noëlle Noemi Noémi Nora Nóra Norah Noreen
    Norma Nuray Octavia Odette Ofelia Oksana Olga Oľga Olivia Olívia Ophelia Oumou Pamela Pandora Paola Patricia
    Patrícia Patty Paula Paulette Paulina Paulína Pauline Peggy Penelope Perla Petra Philomena Phoebe Phyllis Pia
    Polina Polly Portia Priscilla Prudence Queenie Rachael Rachel Ramona Rania Raquel Rayna Reba Rebeca Rebecca Rebeka
    Rebekah Regina Regína Rena Renata Renáta Renée Rhiannon Rhoda Rhona Rina Rita Roberta Rocio Rocío Rosa Rosalie
    Rosalind Rosalinda Rosalyn Rosanna Roseanne Rosemarie Rosemary Rosie Rowena Roxana Roxane Roxy Ruth Ruthie Sabina
    Sabína Sabine Sabrina Sadie Saida Sallie Sally Salma Salome Salomé Samantha Samira Sandra Sara Sára Sarah Selena
    Selina Selma Serena Sevda Shana Sharon Sheila Sherry Shona Silvia Simona Siobhan Siobhán Sita Snezana Snežana
    Sofia Sofía Sofie Sofija Sonia Sonja Sonya Sophia Sophie Stefanie Stella Stephanie Stéphanie Sunita Susan Susana
    Susanna Susannah Susanne Susie Suzana Suzanne Suzette Suzie Suzy Sybil Sylvia Sylvie Tabitha Tamara Tania Tanya
    Tara Tatiana Teodora Teresa Tereza Tess Tessa Tessie Thea Thelma Theodora Théodora Theresa Thérésa Therese Thérèse
    Thomasina Tina Tisha Tonya Trudy Tyra Ursula Uršuľa Úrsula Usha Valentina Valentína Valeria Valéria Valerie
    Valérie Vanesa Vanessa Vera Véra Věra Verna Veronica Verónica Vesna Vicky Viktoria Viktória Viktorie Viktorija
    Violeta Viviana Vivienne Wanda Wendy Wilhelmina Wilma Winifred Winnie Ximena Yasmin Yelena Yolanda Yvette Yvonne
    Zahra Zainab Zehra Zeinab Zelda Zeynep Zoe Zoé Zofia Žofia Zola Zora Zsofia Zsófia
`;

const mensNames = `
    Aaron Abdallah Abdel Abdoulaye Abdul Abdullah Abel Ábel Abraham Abram Abu Adam Ádám Adán Adolf Adolfo Adolph
    Adrián Adriano Afonso Agustin Agustín Ahmad Ahmed Ahmet Alain Alan Alastair Albert Alberto Albrecht Alec Alejandro
    Aleksandar Aleksander Aleksandr Aleksei Alessandro Alexander Alexandre Alexandros Alexandru Alf Alfonso Alfred
    Alfréd Ali Alistair Allan Allen Alonso Alonzo Alphonse Alphonso Alvaro Álvaro Alvin Amar Amit Ammar Amos Anatoli
    Anatoliy Anatoly Anders André Andreas Andrei Andrej Andres Andrés Andrew Andrzej Andy Ángel Angelo Ángelo Anthony
    Antoine Anton Antoni Antonio António Antônio Antony Anwar Archibald Archie Ari Arjun Armand Armando Ármin
    Arnaud Arno Arnold Áron Artem Arthur Artur Artúr Arturo Augusto Augustus Aziz Bakary Balazs Balázs Barney
    Barry Bart Bartholomew Ben Benito Benjamin Benjamín Benjámin Benny Bernard Bernardo Bernhard Bert Bertram Bertrand
    Bilal Billy Bjorn Björn Bjørn Bobby Bogdan Boris Boyd Brad Bradley Brandon Branislav Brendan Brent Brian Brice
    Bruce Bruno Bryan Bryce Byron Caleb Calvin Camilo Carl Carlo Carlos Cecil Cedric César Chad Charles Charley
    Chester Christoph Christophe Christopher Christos Ciaran Ciarán Clarence Claudio Claus Clemens Clement Clément
    Clifford Clifton Clint Clive Clyde Colin Connor Conor Conrad Constantin Cornelis Cornelius Craig Cristiano
    Cristobal Cristóbal Curtis Cyril Cyrus Daan Damian Damián Damien Damon Dan Daniel Dániel Danilo Danny Dario Darío
    Darius Darrell Darren Darryl Dave David Dávid Deepak Dejan Demetrius Denis Dennis Derek Derrick Desmond Dexter
    Diarmuid Dieter Dietmar Dietrich Dimitri Dimitris Dinesh Dirk Dmitri Dmitry Domingo Dominic Dominick Dominik Don
    Donald Donnell Donnie Donovan Dorián Doug Douglas Dragan Duane Dudley Duncan Dustin Dwayne Dwight Dylan Ebenezer
    Ed Edgar Edmond Edmund Edoardo Eduard Eduardo Edward Edwin Efrain Efraín Efren Efrén Eitan Elbert Eli Elias Elías
    Élias Elijah Eliot Elisha Elliot Elliott Ellis Elmer Elton Elvis Emanuel Emil Emiliano Emilio Emmanuel
    Emmett Enoch Enrico Enrique Enzo Eoin Eric Erich Erick Erik Ernest Ernesto Ernie Ernst Errol Ervín Erwin Esteban
    Ethan Eugen Eugene Eugène Evan Everett Evgeny Ezra Fabián Fabien Fabio Fabrice Fabrizio Fadi Fahd Federico Felipe
    Felix Félix Ferdinand Ferdinando Fergus Fernando Fidel Filip Fionn Florian Florián Floyd Forrest Francesco
    Francisco Franciszek Franklin Fraser Fred Freddie Freddy Frederic Frédéric Frederick Frederik Fredrik Friedrich
    Frits Fritz Fyodor Gabe Gareth Garrett Garry Garth Gary Gavin Geoff Geoffrey Georg George Georges Georgi Georgios
    Georgy Gerald Gerard Gérard Gerardo Gerhard Gerrit Gerry Gert Giacomo Gilbert Gilberto Giles Gilles Gino Giorgi
    Giorgio Giovanni Giuseppe Glen Glenn Godfrey Gonzalo Goran Göran Gordon Gottfried Graham Greg Gregor Gregorio
    Gregory Grover Guido Guillaume Guillermo Gunnar Günter Gunther Günther Gus Gustaf Gustav Gustáv Gustave Gustavo
    Gyorgy György Habib Hal Halim Hamza Hank Hans Harold Harry Haruki Harvey Hasan Hassan Hector Héctor Heinrich
    Heitor Hendrik Henri Henrik Henrique Henry Henryk Herbert Herman Hermann Homer Horace Horacio Horatio Hossein
    Howard Hubert Hugh Hugo Humberto Huseyin Hüseyin Hussain Hussein Iain Ian Ibrahim Ignacio Igor Ike Ilija Ionuț
    Irvin Irving Irwin Isaac Isaäc Isaiah Isaías Ismael Ismaël Ismail Ivan Iván Jacob Jacques Jake Jakob Jakov Jakub
    Jamal James Jared Jaroslav Jarvis Jason Jasper Javier Jed Jeff Jeffery Jeffrey Jeffry Jens Jeremiah Jeremy Jerome
    Jérôme Jeronimo Jerónimo Jerônimo Jerry Jesús Jim Jimmie Jimmy Joao João Joaquin Joaquín Joel Joël Joey Johan
    Johann Johannes John Johnie Johnnie Johnny Jon Jón Jonah Jonas Jonás Jonathan Jonny Jordi Jorge Jose José Josef
    Joseph Josh Joshua Josiah Josue Josué Jozef Józef Juan Julián Julien Julio Júlio Julius Július Justin Kamal Kamil
    Kâmil Karim Karl Kaspar Keir Keith Ken Kenneth Kenny Kermit Kevin Khaled Khalid Kieran Kiril Kirill Kirk Klaus
    Konrad Konrád Kristian Kristián Krzysztof Kurt Lamar Lambert Larry Lars Laszlo László Laurent Lawrence Leandro Len
    Lennart Lenny Leon León Léon Leonard Léonard Leonardo Leonel Leonid Léonid Leopold Léopold Lester Levente Levi
    Liam Linus Lionel Lloyd Lorenzo Louis Lovro Lowell Luc Lucas Luciano Lucien Ludovic Ludvig Ludwig Luigi Luis Luís
    Luiz Luka Lukas Lukáš Luke Luther Lyndon Maciej Magnus Mahesh Mahmoud Maksim Malachy Malcolm Mamadou Manfred
    Manish Manny Manuel Marc Marcel Marcell Marcello Marcelo Marcin Marco Marcos Marcus Mariano Mario Mário Marios
    Marius Marko Markos Markus Marlon Marshall Martim Martin Martín Marvin Masoud Matej Matěj Mateo Mathias Mathieu
    Mathis Matias Matías Matt Matteo Matthew Matthias Mattia Mattias Matúš Matyas Matyáš Mátyás Maurice Mauricio
    Maurício Maximilian Maximilián Maximiliano Maxwell Mehdi Mehmet Melvin Mervin Mervyn Micah Michael Michal
    Michał Micheal Micheál Mícheál Michel Mick Micky Miguel Mihai Mike Mikhail Mikhaïl Mikolaj Mikołaj Milo Milos
    Miloš Milton Mitch Mitchell Modibo Mohamad Mohamed Mohammad Mohammed Moisés Monty Moritz Moses Moshe Moussa
    Muhammad Muhammed Murad Mustafa Mustapha Myles Myron Nathan Nathanael Nathaniel Neal Ned Neil Nelson Neville
    Nicholas Nicolas Nicolás Niels Nigel Nikhil Niklas Nikola Nikolai Nikolaï Nikolay Nils Noah Noam Noël Norbert
    Norman Octavio Olaf Olav Oleksandr Oliver Olivér Olivier Omar Ömer Ondrej Ondřej Orville Osama Oscar Óscar Oskar
    Osman Osvaldo Oswald Otis Otto Ottó Oumar Owen Pablo Padraig Pádraig Paolo Pascal Patrick Patrik Paul Paulo Pavel
    Pavlo Pedro Percy Petar Pete Peter Péter Petr Petro Petros Phil Philip Philipp Philippe Phillip Pierre Pieter
    Pietro Piotr Prakash Prem Preston Pyotr Quentin Quincy Rachid Rafael Rahul Rainer Rajesh Ralf Ralph Ramiro Ramon
    Ramón Randal Randall Randolph Raoul Raphael Raphaël Rasmus Raul Raúl Raymond Recep Reggie Reginald Réginald Regis
    Régis Reid Reuben Reza Ricardo Riccardo Richard Richárd Richie Rick Robby Robert Róbert Roberto Rocco Roderick
    Rodger Rodney Rodolfo Rodrigo Roel Rogelio Roger Roland Rolando Rolf Roman Román Romeo Ron Ronald Ronan Rónán Rory
    Roscoe Ross Roy Royce Ruben Rubén Rudolf Rudolph Rufus Rupert Russ Russell Ryan Saeed Salvatore Sami Samir
    Sammy Samuel Sámuel Sandeep Sandro Sanjay Satoshi Saul Scott Seamus Séamus Sean Seán Séan Sebastian Sebastián
    Sébastien Sekou Sékou Selim Sepp Serge Sergei Sergeï Sergey Sergio Seth Seymour Shahid Shane Shaun Shawn Sheldon
    Sherman Shlomo Sid Siddhartha Sigmund Silas Silvio Simon Simón Šimon Slobodan Solomon Soren Sören Søren Souleymane
    Spencer Stan Stanislav Stanislaw Stanisław Stanley Stefan Štefan Ștefan Stefano Stefanos Stephan Stephen Steve
    Steven Stewart Stuart Suresh Sven Svend Sylvester Szymon Ted Teddy Terence Terrence Thad Thaddeus Theo
    Theodor Theodore Théodore Thom Thomas Tim Timmy Timothy Titus Tobias Toby Tod Todd Tom Tomas Tomás Tomáš Tomasz
    Tommaso Tommie Tommy Travis Trevor Tristan Tristán Troy Turki Ty Tyler Tyrone Ulrich Ulrik Ulysses Umberto Uri
    Usman Valentin Valentín Vasily Vernon Vic Vicente Victor Víctor Viktor Vince Vincent Vincenzo Virgil
    Vivek Vlad Vladimir Vladimír Vladímir Vladislav Vojtech Vojtěch Volodymyr Wallace Wally Walt Walter Wayne Wendell
    Werner Wes Wesley Wilbert Wilbur Wilfred Wilfrid Wilfried Wilhelm Willard William Willis Willy Winfried Winston
    Wojciech Wolfgang Woodrow Wouter Wyatt Xavier Yanis Yann Yannick Yaroslav Yassin Yevgeni Yevgeny Yonatan Yosef
    Youssef Yuri Yuriy Yury Yusuf Zach Zachariah Zachary Zack Zakaria Zoran
`;

/** What a title says, in lower case. */
export function sexOfTitle(low: string): Sex | undefined {
  if (wordSet(womensTitles).has(low)) return 'woman';
  return wordSet(mensTitles).has(low) ? 'man' : undefined;
}

/** What a forename says. */
export function sexOfForename(name: string): Sex | undefined {
  const low = name.toLowerCase();
  if (wordSet(womensNames).has(low)) return 'woman';
  return wordSet(mensNames).has(low) ? 'man' : undefined;
}
