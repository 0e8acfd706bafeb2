import { notesOf, type TeachersNote } from './teachers-notes';

// Written after the guard was made, by someone who had not read how it works, and measured once before
// anything was mended. In the form of the other notes; every person is made up, or an author or a place.

const WITH_STUDENTS = `
en | | | [name:Thandiwe] had the answer before I finished the question, again.
en | Siobhan Keogh | | [name:Shiv]'s table is loud but [name:Siobhan] gets them back. Let her lead.
en | | | [name:zeynep] cried over the long division and i didn't notice until the bell
en | April Nakamura | | [name:April] read ahead to chapter six. In April we start the trilogy, she will be done by then.
en | Grace Olufemi | | Gave everyone the grace period except [name:Grace], who had handed hers in early.
en | | | Seat [name:Mohamed] away from the door; [name:Fatoumata] is fine where she is.
en | Nguyễn Minh Châu | | [name:Minh Châu] translated the directions for two others without being asked.
en | Christopher Bautista | | [name:Topher] says the lab goggles fog up, which is why he takes them off.
en | Katherine Lindqvist | | Moved [name:Kat] up a reading group.
en | | | Spoke with [name:Aroha]'s grandmother about the late bus and the missing homework.
en | Zhang Wei; Li Na | | [name:Zhang Wei] and [name:Li Na] built the circuit in five minutes flat.
en | | | Mom of [name:Eliud] asked for the vocabulary list in Swahili.
en | Tomasz Wójcik | | [name:Tomek] finally used a semicolon and looked around to see whether anyone saw.
en | | | [name:K.M.] and [name:T.J.] need a quieter corner for the quiz.
en | | | I want to call on [name:Oluwaseun] earlier; by the time I do, the others have said it.
en | Jesús Ibarra | | [name:Jesús] counted the votes. Fair and fast.
en | Chase Whitmer | | Told them to chase the evidence. [name:Chase] thought I meant him.
en | | | Login for the new kid is [id:wms-2093847], seat 14.
en | | | The two without a permission slip: [name:Ines Carvalho] and [name:Bogdan P].
en | | | Student ID [id:448 201 97] keeps bouncing from the roster sync.
en | | | Call home at [phone:+1 612.555.0143] before lunch; she picks up after ten.
en | | | Turned eleven yesterday, born [birthdate:17/11/15], and still the youngest in the group.
en | Layla Haddad | | [name:Layla] was born on [birthdate:the 3rd of May 2014], so the cutoff does apply.
en | | | Emailed [email:papa_kowalski77@mail.example] twice about the glasses.
en | | | Why did [name:Sefina] stop coming to the table when I moved the anchor chart?
en | Haruto Ishikawa | Mr. Ishikawa | Mr. Ishikawa covered the hall while [name:Haruto] redid the titration.
es | | | A [name:Itzel] le costó la resta con llevadas; a su hermana [name:Citlali] también.
es | Francisco Javier Luna | | [name:Paco] terminó primero y se puso a dibujar en la mesa.
es | | | hoy [name:maru] no quiso leer en voz alta, mañana pruebo en parejas
es | Guadalupe Ríos | | Sentar a [name:Lupita] cerca del pizarrón y lejos de la ventana.
es | | | Nació el [birthdate:9 de enero de 2013]; va un año adelantada.
es | | | El teléfono de su abuela es [phone:55 5555 0148], por si falta otra vez.
es | Abril Montenegro | | [name:Abril] preguntó por qué la luna se ve de día. Excelente pregunta.
es | | | La matrícula [id:A01634477] no aparece en la lista del examen.
`;

const CLEAN = `
en | | | By April they should read the whole poem aloud without me.
en | | | The grace period for late labs ends Friday. Put it on the board in two languages.
en | | | Use the Amanda Gorman poem first, then the Langston Hughes one; the second answers the first.
en | | | Desmos froze on the Chromebooks, so we plotted the parabola on paper. Better, honestly.
en | | Mr. Adeyemi | Mr. Adeyemi lent me his pulleys. Return them before Thursday.
en | | Dana Whitlock | Ask Dana Whitlock whether the library has a class set of Holes.
en | | | Wait time: I counted two seconds. Aim for five, and let the silence be.
en | | | Jordan and the Dead Sea were new to all of them. Bring the relief map next time.
en | | | Sandra Cisneros does in one page what takes me a week. Read it twice.
en | | | The Frayer model worked for "isotope" and flopped for "mole".
en | | | Group B argued that Creon was right. Group A wouldn't have it. Let them go on tomorrow.
en | | | Madison and Jefferson disagreed in writing: put the two letters side by side.
en | | | In May I'd rather do fewer labs and longer write-ups.
en | | | Two of them still line up the decimals on the right edge. Grid paper tomorrow.
en | | | Pythagoras before Euclid or after? After, I think; they need the proof habit first.
en | | | Room 214, extension 5520, has the document camera I keep forgetting to book.
en | | | Kahoot got them loud, Quizlet got them quiet. Neither told me who understood.
en | | | Christian art of the 1400s next to Islamic geometry: same century, other questions.
en | | | Hope they remember the ratio table. Start with it, pages 118-122, ISBN on the board.
en | | | Lesson 4.3 took 52 minutes instead of 40; cut problem 7 and the Bill Nye clip.
en | | Coach Petrov | Coach Petrov noticed that I answer my own questions. She is right.
en | | | Sierra Leone, Georgia and Chad: three maps, one question about rivers.
es | | | En abril repasamos fracciones con las recetas de cocina; funcionó el año pasado.
es | | | Leímos a Gabriela Mistral y nadie miró el reloj. Repetir con Rubén Darío.
es | | Maestra Solís | La maestra Solís me prestó sus regletas; devolverlas el lunes.
es | | | Empezar con la pregunta del pescado y la sal, no con la definición de Wikipedia.
es | | | Santiago de Chile y La Paz: comparar alturas antes de ver el video.
es | | | El equipo azul explicó mejor que yo por qué el cero no divide.
`;

// And these after what the first had shown was mended, measured once again.
const AFTERWARDS = `
en | | | [name:Priyanka] borrowed the protractor and returned it with a drawing on it.
en | | | If [name:Desmond] sits near the window he counts buses. Move him before Monday.
en | Ayodele Bankole | | [name:Ayo] read his stanza twice, once for the meter.
en | | | [name:lamar] and [name:jaylen] finished the whole station in six minutes
en | | | Check in with [name:Noemí] about the missing lab report.
en | Brooklyn Tate | | [name:Brooklyn] says the Brooklyn Bridge unit is the best one so far.
en | | | [name:Mrs. Okafor's son] is not the one who needs the extension.
en | | | Partner [name:Hyun-woo] with someone patient next time.
en | | | Heard from [name:Anastasia]'s dad, [name:Grigor]: the glasses come next week.
en | Summer Ellison | | By summer [name:Summer] will have read every Hatchet sequel.
en | | | Her lunch number [id:55210] was on the exit slip, I blacked it out.
en | | | The new student was born [birthdate:June 21st, 2012] and has no records yet.
en | | | Reach the guardian on [phone:(312) 555 0177] after six.
en | | | Send the packet to [email:the.nguyen.family@mail.example], not to the office.
en | | | Three didn't show work: [name:Cassius], [name:Maribel] and [name:Oksana].
en | Xavier Dumont | | [name:X. Dumont] left his calculator again.
en | | | I cold-called [name:Teo] and it went better than I feared.
en | | | When [name:Wanjiru] explained tides with her hands, the room went quiet.
es | | | [name:Renata] y [name:Iker] discutieron si el uno es primo. Hermoso.
es | | | La abuelita de [name:Yaretzi] vino por la boleta.
es | Ignacio Peralta | | [name:Nacho] no trae lentes y no ve el pizarrón.
es | | | Cambié de lugar a [name:Ulises] y mejoró su atención.
es | | | Su CURP es [id:PEHR120514MDFRNN03]; la pide control escolar.
en | | | Let the silence after the question do its work.
en | | | June is for portfolios; May is for rehearsal.
en | | | Rosa Parks and Claudette Colvin in one lesson: who was told of, and why?
en | | | I talk too long before the first task. Seven minutes today.
en | | | The Jordan River map confused everyone. Color it blue.
en | | Ms. Delacroix; Ben Achterberg | Ms. Delacroix and Ben will swap rooms with me on test day.
en | | | Newton before Leibniz, then ask who was first.
en | | | Chromebook 12 won't charge; Gizmos needs the other browser.
en | | | Exit slip: two of three groups mixed up mass and weight.
en | | | Austin, Houston and Dallas on one number line of distances.
en | | | "Maria has 14 marbles" is a tired problem. Write a new one.
en | | | Faith in the process, fewer slides.
en | | | Grant's memoirs next to Lee's letters, ten minutes each.
en | | | Chase down the missing thermometers before fifth period.
es | | | El domingo reviso los ensayos sobre Juan Rulfo.
es | | | Mejor empezar por la duda que por la fórmula.
es | | Profe Arturo | El profe Arturo grabó la clase; verla antes del jueves.
es | | | Mercurio, Venus y Marte: ordenarlos sin ver el libro.
`;

export const laterNotes: readonly TeachersNote[] = [WITH_STUDENTS, CLEAN].flatMap(notesOf);
export const latestNotes: readonly TeachersNote[] = notesOf(AFTERWARDS);
