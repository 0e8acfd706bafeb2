import type { FindingKind } from '../../../../shared/privacy';

export interface TeachersNote {
  readonly lang: 'en' | 'es';
  readonly roster: readonly string[];
  readonly staff: readonly string[];
  readonly text: string;
  readonly spans: readonly { start: number; end: number; kind: FindingKind }[];
}

// Language | roster | staff | the note, with what has to be found in brackets as [kind:words]. Every
// person is made up. The second half was written with the first and not looked at while the guard was
// made.

const FIRST = `
en | | | [name:Thuy] finished early and helped [name:Dmitri] without giving him the answer. More of that.
en | Ngozi Adeyemi | | Ask [name:Ngozi] to explain her shortcut before anyone copies it.
en | Jamal Whitfield; Noor Rahimi | | Pulled [name:Jamal] and [name:Noor R]. for ten minutes on unit rates.
en | Lan Anh Tran | | [name:Lan Anh] wouldn't read aloud but she whispered every word along with me.
en | Mary Kate Doyle | | Moved [name:Mary Kate] next to the projector since she forgot her glasses.
en | | | Station 3 ([name:Amir], [name:Destiny], [name:Lucía], [name:Owen]) never got to the reflection.
en | Alejandra Fuentes | | [name:Ale] is the one who said a fraction is a division that got tired.
en | Elizabeth Okoro | | [name:Liz] and I agreed she will present on Thursday.
en | Jaxon Paul Reed | | [name:JP] asked whether zero is even, so we lost six good minutes on it.
en | Dario Ruiz | | [name:D.R.] shut down when I collected the phones.
en | Beatriz Salcedo | | [name:B. Salcedo] still owes me the second draft.
en | Yusuf Karimi | | had to move [name:yusuf]'s seat again
en | Makenzie Tull | | [name:Mckenzie] needs the sentence frames printed bigger.
en | Philippa Grant | | Was it [name:Phillipa] who drew the arrows? Great idea.
en | Hope Lindgren | | [name:Hope] hoped we would skip the fluency read. Not today.
en | Will Sorensen | | I asked [name:Will] to restate the claim and he did it better than I had.
en | Georgia Pappas | | [name:Georgia] thinks the Civil War unit skips Georgia completely.
en | Rose Achterberg | | Everyone rose for the pledge except [name:Rose], who was finishing her map.
en | Israel Mendez | | Next time let [name:Israel] hold the timer. He was calmer with a job.
en | | | [name:Anjali]'s student number is [id:30291847], tech needs it for the reset.
en | | | Please check [id:S-1184302]: the reading level says 2.1 and that can't be right.
en | Bram Hoekstra | | [name:Bram]'s lunch pin [id:771204] is written on his desk, we should fix that.
en | | | The form came back from [email:kofi.a.2031@students.pinecrest.example.org] twice.
en | Soo-ah Han | | [name:Soo-ah] writes from [email:sooah.draws@example.com] at night. Tell her to use the school one.
en | Keahi Palakiko | | [name:Keahi]'s mom [name:Lehua] works nights; her cell is [phone:808-555-0177].
en | | | Dad said to text [phone:(415) 555-0119], never call.
en | Wren Halloran | | [name:Wren] (born [birthdate:March 9, 2013]) is eligible for the summer program.
en | Ibrahim Sow | | DOB [birthdate:2012-11-30] on the form for [name:Ibrahim] is wrong, ask the office.
en | Tala Whitehorse | | [name:Tala] now lives at [address:4410 Juniper Ave, Unit 9] and takes the late bus.
en | Oleksandr Petrenko | | [name:Sasha] has been at the [address:Willow Creek Inn, room 31] since the fire.
en | Mina Farouk | | [name:Mina] has [health:dyslexia], so the timed read told me nothing about her.
en | Jesse Lowell | | [name:Jesse] ([health:IEP], reads at grade 3) used the audio version and led the talk.
en | Paloma Ortiz | | After his [health:seizure] on Monday I don't want [name:Rafi] near the strobe demo. [name:Paloma] saw it happen.
en | | | Whoever runs [handle:@lil.kofi.07] posted our quiz. He sits in second row.
en | Ayaan Sharma | | Venn diagrams clicked for [name:Ayaan]; the T-chart did not.
en | Tyrell Boone | | In the Frederick Douglass excerpt [name:Tyrell] found the turn before I did.
en | Mateo Rivera | Coach Rivera | Coach Rivera modeled the launch while [name:Mateo Rivera] kept the tally.
en | Lucia Reyes; Tomás Abad | Ms. Reyes | Sat with Ms. Reyes and [name:Tomás] to plan his catch-up week.
en | | | Reteach tomorrow: [name:Nadia], [name:Kwame], and [name:Bo-ra] (absent twice).
en | Anders Holm; Priya Nair | | [name:Holm, Anders] - no essay. [name:Nair, Priya] - no rubric.
en | | | Really proud of [name:Journey]. She read a whole page to her table.
en | Summer Vance | | Summer reading list is due but [name:Summer] hasn't turned in the form.
en | | | [name:Xiomara] went from two sentences to nine when I gave her the photo.
en | | | and then [name:Tupaq] stood up and explained the moon phases with an orange
en | | | What slowed us: the glue. What helped: [name:Ioana] handing out rulers before I asked.
en | Caoimhe Brady | | [name:Keeva] explained the slope better than the video.
en | D'Angelo Price | | [name:D'Angelo] and I counted the talk moves: eleven.
en | Al-Hassan Diop | | Give [name:Al-Hassan] the role of skeptic next time.
en | María José Cantú | | [name:María José] rewrote the ending and it is so much stronger.
en | 王小明 | | [name:小明] solved it on the board without a word.
en | Олена Коваль | | Paired [name:Олена] with the picture dictionary today.
es | | | [name:Ximena] se quedó callada todo el debate y luego escribió dos páginas.
es | Dulce María Canché | | Le pedí a [name:Dulce] que leyera la consigna en voz alta.
es | Ángel Tun | | [name:Ángel] no trajo el cuaderno, le presté hojas.
es | | | La mamá de [name:Yaretzi] pregunta si puede llevarse el libro a casa.
es | Jesús Pech | | Senté a [name:Chuy] con otro equipo y participó más.
es | | | Me sorprendió [name:Iker]: explicó la resta con cambio mejor que yo.
es | Sol Arriaga | | [name:Sol] terminó antes y ayudó a su mesa.
es | | | Recordar que [name:Emiliano] cumple años el [birthdate:14 de febrero de 2014].
es | Regina Ávalos | | Matrícula [id:20231187], [name:Regina] no aparece en la plataforma.
es | | | El papá de [name:Bruno], [name:Ernesto Salas], pidió hablar el martes.
es | Aitana Rey | | [name:Aitana] tiene [health:TDAH] y la hoja con tres consignas la perdió.
es | | | Llamar a la tía de [name:Leví] al [phone:55 5550 0134] por las faltas.
es | Camila Dzib | | [name:Camila] vive en [address:Calle Naranjos 212] y llega tarde por el camión.
en | Priya Nair | | Start with the Toni Morrison paragraph, then the image.
en | | | The Harriet Tubman map needs a legend; two groups read it upside down.
en | | | Katherine Johnson's story was the right opener for orbits.
en | | | Have them act out the scene where Romeo climbs the wall.
en | | | Auggie's first day at school is the passage for the quick write.
en | | | Ponyboy and Johnny at the church: ask what each one is afraid of.
en | | | Robert Frost first, then Angelou. The contrast does the work.
en | | | Martin Luther King Jr. and Malcolm X in two columns was too neat.
en | | | Georgia and Virginia are both missing from the colonies chart.
en | Sydney Park | | The Sydney temperature graph is in Celsius, say so.
en | | | Savannah is the word for the biome, not the city. Add a picture.
en | Hope Lindgren | | I hope the printer works, otherwise I project it.
en | Mark Velasco | | Mark up the margin as you read was the clearest direction all week.
en | May Thao | | May is packed, so the debate moves to April.
en | Grace Kim | | Gave them a grace period until Friday.
en | Will Sorensen | | Will try the fishbowl again with fewer chairs.
en | Summer Vance | | Summer school list is due to the office.
en | Brooklyn Hayes | | The Brooklyn map was too small to read from the back.
en | Ruby Castellano | | Ruby Bridges in the morning, worksheet never.
en | Albert Nguyen | | Albert Einstein quote on the door: nobody noticed.
en | | Dana Whitcomb | Thanks Dana, the silent start was lovely.
en | | Luis Ferrer; Ms. Adair | Planned with Luis and Ms. Adair: same exit ticket in all three rooms.
en | | Mr. Okafor | Mr. O lent me twelve whiteboards.
en | | Nina Castellanos | Forward the rubric to n.castellanos@example.org tonight.
en | | | Frayer models for six words is too many. Four.
en | | | Hattie would not love my worksheet ratio.
en | | | The Pythagorean proof with squares of paper took the whole period.
en | | | Three students left for band in the middle of the model.
en | | | Anyone with an IEP gets the notes the day before, that is set up.
en | | | Room 312 has the only working projector until Tuesday.
en | | | NGSS MS-PS2-1 wants a design task, not a video.
en | | | Pages 88-92 for homework, odd numbers only.
en | | | The bus company is at 555-0166, ask for two buses.
en | | | Kahoot pin 4821093 is on the board already.
en | | | In the example "Tara has 12 apples" the unit is missing. Fix the slide.
en | | | Quarter ends 11/8, so the project is due 11/5.
en | | | Nobody could say why Galileo was in trouble. Add the letter.
en | | | Edpuzzle crashed twice, back to paper.
es | | | Empezar con el cuento de Juan Rulfo y no con la biografía.
es | | | La lámina de Frida Kahlo gustó más que la de Diego Rivera.
es | | | Benito Juárez en la línea del tiempo quedó fuera del margen.
es | Paz Iturralde | | Qué paz cuando todos escriben, pero no recogí las hojas.
es | Abril Novelo | | En abril toca repasar fracciones con la recta.
es | | Lourdes Peniche | La maestra Lourdes me prestó el geoplano.
es | | | Dos alumnos no trajeron la cartulina, llevar de repuesto.
es | | | Guadalajara y Monterrey en la misma gráfica confunden.
es | | | Página 112, ejercicios 3 y 4, sin calculadora.
es | | | Don Quijote en historieta funciona para abrir.
en | | | [name:Kwabena] needs the chart printed, not projected.
en | | | Checked in with [name:Sunita] after the quiz; she was fine.
en | | | Group A = [name:Tomoko], [name:Jalen], [name:Priscila]. Group B = [name:Vikram], [name:Aoife].
en | | | [name:Mai] and [name:Pa Chia] translated for each other, lovely.
en | | | Not sure [name:Kahlil] read the article at all.
en | Nguyễn Minh Anh | | [name:Minh Anh] reads faster than the video.
en | Đặng Thu | | [name:Thu] came back from the nurse at 10.
en | Jennifer Lacroix | | [name:Jenny] and I talked about the missing labs.
en | Robert Quint | | [name:Bobby] Q. threw the eraser. Again.
en | William Osei | | [name:Liam] drew a bar model nobody else thought of.
en | Christopher Paul Nakamura | | [name:CP] asked for a break during the read aloud.
en | Esperanza Villa | | [name:Espe] liked the vignettes more than I expected.
en | Matthew Yellowhorse | | [name:Matt Y.] sat out.
en | Hunter Boggs | | [name:Hunter] can't sit near the window.
en | Hunter Boggs | | Hunter-gatherer sort took ten minutes.
en | Mason Lee | | The mason jar lab needs more lids.
en | Melody Ng | | Melody before rhythm next time.
en | Melody Ng | | I paired [name:Melody] with the metronome kid.
en | Dawn Fisher | | Dawn of the Industrial age slide is too wordy.
en | Daisy Cole | | [name:Daisy] has the wrong version of the packet.
en | Ivy Tran | | Ivy League video was off topic.
en | Art Mendel | | Art supplies are in the back cabinet.
en | Jade Okafor | | [name:Jade] was the one who fixed the projector.
en | River Stone | | The river model leaked.
en | River Stone | | [name:River] kept humming through the quiz.
en | Victoria Lund | | Victoria Falls photo for the opener.
en | Paris Greene | | [name:Paris] wasn't here so her group had three.
en | Chad Olsen | | Chad borders Libya; three kids put it in South America.
en | Charity Mensah | | The charity project letter goes home Friday.
en | Justice Bell | | [name:Justice] wants to be a scribe next time.
en | Justice Bell | | Justice as a theme was too abstract for them.
en | Prince Adomako | | [name:Prince] finished before I had handed out the paper.
en | Prince Adomako | | The Prince excerpt was too long.
en | Cruz Ibarra | | Gave [name:Cruz] two choices instead of five.
en | Kim Sorrell; Lee Park | | [name:Kim] and [name:Lee] swapped roles halfway.
en | Miles Trent | | Miles to kilometers is Thursday.
en | Miles Trent | | Tell [name:Miles] his map key is missing.
en | Robin Abel | | Robin Hood is the read aloud this week.
en | Jack Tennant | | Jack in Lord of the Flies is who they blame.
en | Lucy Marr | | Lucy the fossil is on slide 4.
en | Rosa Beltran | | Rosa Parks is on the wall already.
en | Rosa Beltran | | [name:Rosa] parks her bag in the aisle every day.
en | Charlotte Diaz | | Charlotte's Web chapter 3, then stop.
en | Charlotte Diaz | | [name:Charlotte]'s web diagram had eleven strands.
en | Martin Quispe | | Martin Luther nailed it to a door, and they loved that.
en | Martin Quispe | | [name:Martin] nailed the intro.
en | Simon Achterberg | | Simon says with fractions is a keeper.
en | Nevada Smith | | Nevada and Utah look the same to them.
en | | | [name:Zahra] (new, from Kabul) understood more than she said.
en | | | Ask the office why [name:Ekaterina Volkova] is still on my list.
en | | | [name:Lupita] y [name:Memo] worked in Spanish, fine by me.
en | | | Two tardies: [name:Anton] & [name:Femke].
en | | | Why did [name:Soren] get it and nobody else?
en | | | My notes say [name:Yolotl] solved it by folding.
en | | | Seat change: swap [name:Kimora] and [name:Dax].
en | | | Remember [name:Ngaire] is out until the 14th.
en | | | I owe [name:Hyun-woo] an apology, I marked it wrong and it was right.
en | | | [name:R.J.] finally volunteered.
en | | | [name:M.K.] and [name:T.W.] need a new lab partner.
en | | | Conference with [name:Odessa]'s parents at 3.
en | | | His brother [name:Teo] had the same trouble with fractions.
en | | | Her stepdad, [name:Curtis], asked for the reading log.
en | | | The twins, [name:Amina] and [name:Asha], should not be at one table.
en | | | Foster mom is [name:Deb Carlisle], she signs everything.
en | | | [name:O'Shea] was first to spot the pattern.
en | | | [name:N'Golo] drew it, [name:Ch'aska] explained it.
en | | | The kid's login is [id:jperez2031], password on the card.
en | | | State ID [id:1029384756] does not match.
en | | | ID: [id:KH-20931] ... who is that?
en | | | call [phone:808.555.0190] before noon
en | | | Abuela's cell: [phone:787-555-0151]
en | | | [name:Lukas] was born on [birthdate:1 April 2014], no joke.
en | | | [name:Kiana] turned 8 on [birthdate:Sept. 9], still cannot read a clock.
en | | | drop off at [address:16 Pine Ct], then [address:300 W 4th St Apt 12]
en | | | [name:Nico] is living at the [address:Sunrise Family Shelter] this month.
en | | | [name:Amara] uses a [health:wheelchair], so the stations need wider aisles.
en | | | [name:Jun] told me about his [health:depression], I called the counselor.
en | | | Her insta is [handle:@mia.lopez.xo] and she posted the test.
en | | | snapchat: [handle:big_tone99] keeps pinging during class
es | | | [name:Itzel] y [name:Mateo] no han entregado la maqueta.
es | | | El equipo de [name:Fabiola] terminó primero.
es | | | Hoy faltaron [name:Leonel], [name:Sarahí] y [name:Kevin].
es | | | Le di a [name:Wendy] la hoja con apoyos.
es | | | Preguntarle a [name:Yair] por qué borró todo.
es | | | El dibujo de [name:Nicté] explica mejor la fotosíntesis que mi lámina.
es | | | [name:Jonathan] llegó tarde otra vez, se perdió el inicio.
es | | | con [name:Amairani] funcionaron las fichas
es | Consuelo Chan | | Qué consuelo que sí alcanzó el tiempo.
es | Consuelo Chan | | [name:Consuelo] leyó sin ayuda.
es | Flor Dzul | | La flor del experimento se marchitó.
es | Flor Dzul | | A [name:Flor] se le hace difícil copiar del pizarrón.
es | Salvador Uh | | El Salvador no aparece en el mapa.
es | Ángeles Moo | | Pedir a [name:Ángeles] que lea primero.
es | León Cauich | | León y Querétaro en la tabla de distancias.
es | | | Su hermana [name:Karla] viene en la tarde por él.
es | | | La tutora de [name:Alexis], doña [name:Refugio], no puede los lunes.
es | | | El correo de la mamá es [email:mama.de.leo@example.com].
es | | | Cumpleaños de [name:Aranza]: [birthdate:3 de marzo].
es | | | CURP [id:PEGL130514MYNCRR07] mal capturada.
es | | | [name:Ulises] tiene [health:asma], sentarlo lejos del gis.
es | | | Le recordé a [name:Ana Paula] que traiga el libro.
es | | | [name:Pepe] no vino.
es | | | Sentar a [name:José Luis] junto a la ventana.
en | | | The Maya calendar took two periods.
en | | | Ada Lovelace's notes as a primary source: yes.
en | | | Have them compare Anne Frank with the photo.
en | | | Santiago hooks the marlin on page 60, stop there.
en | | | Winston and Julia in the novel: cut to one scene.
en | | | Jackson's removal policy needs the map first.
en | | | Venus and Mars poster fell down.
en | | | Montessori beads worked for regrouping.
en | | | Ms. Patel's room has the good scissors.
en | | | Principal Greene walked in during the debate.
en | | | Coach Tate asked for the data by Friday.
en | | | Our librarian Yvonne pulled twelve books on volcanoes.
en | | Tessa Moriarty | Tessa watched the launch and wrote down every question I asked.
en | | Ken Abara | Ken said to cut the second example. Agreed.
en | | | Google Form says 14 of 27 got it.
en | | | Canvas quiz closes at midnight.
en | | | Newsela article on Flint is set to grade 5.
en | | | Bloom and Webb say different things about my question.
en | | | Juneteenth lesson goes before the break.
en | | | Chromebooks died at 20 percent.
en | | | Homework helped nobody. Think again.
en | | | Warm-up took 14 minutes.
en | | | Jigsaw needs expert sheets.
en | | | Debrief got lost again.
en | | | Timers helped with the stations.
en | | | Fishbowl was the right call.
en | | | Boys finished first, girls wrote more.
en | | | Admin observed 4th period.
en | | | Fifth period asked better questions.
en | | | Volcano model leaked on the desk.
en | | | Vocabulary first, text second.
en | | | Manipulatives stayed in the bag.
en | | | Mali and Ghana on one timeline.
en | | | The Sumerians wrote on clay, so did we.
en | | | Jefferson wrote it, Adams pushed it, they mixed them up.
en | | | Everyone laughed at the Shrek clip.
en | | | In the story, Tomás carries the lantern. They noticed.
en | | | Sentence frame: "Maria believes that ___ because ___".
en | | | Word problem 4: Juan buys 3 apples. Change the numbers.
en | | | Grade 3 finished, grade 4 did not.
en | | | ISBN 9780316769488 is the wrong edition.
en | | | Purchase order 4471902 for the beakers.
en | | | 2019-2021 data only.
en | | | Meet in 204 at 3:15, bring the 5-practices book.
en | | | Washington's birthday is Monday, no class.
en | | | Tweet from @khanacademy is the hook.
en | | | Whole class got 3/4 and 4/3 mixed up.
es | | | En la obra, Romeo habla con Julieta en el balcón.
es | | | Leímos a Gabriel García Márquez y gustó.
es | | | Miguel Hidalgo y José María Morelos en la misma ficha confunde.
es | | | El profe Raúl me pasó su planeación.
es | | | La directora Carmen entró a ver la clase.
es | | | El problema de Juan y sus canicas quedó largo.
es | | | La Revolución Mexicana en tres escenas.
es | | | Semana Santa corta la unidad.
es | | | Mérida y Valladolid en la tabla.
es | | | Poner más tiempo al cierre.
es | | | Todos leyeron, nadie preguntó.
es | | | Faltó cartulina para dos equipos.
en | | | [name:Malik] zoned out during the slides.
en | Bodhi Lang | | Where was [name:Bodhi] during the exit ticket?
en | Grace Okeke | | Let's give [name:Grace] the extra credit.
en | Hope Silva | | Nobody but [name:Hope] annotated.
en | Jasper Quill; Pearl Osborn | | Split [name:Jasper] and [name:Pearl] before Monday.
en | Anthony Vu | | [name:Tony] asked if he could redo the last two.
en | Nathaniel Brooks | | [name:Nate] has the best labels on his diagram.
en | Xiong Mee Her | | [name:Mee] read her poem to the class.
en | Miguel Ángel Rosas | | [name:Miguel Ángel] is ready for the next unit.
en | Terrell Banks | | [name:Terell] was off today.
en | Jahzara Lewis | | [name:Jazara] led the warm up.
en | Rowan Pike | | I noticed [name:Rowan] rereading without being told.
en | Dylan Frost; Robert Hall | | Frost poem confused [name:Dylan].
en | Hannah Cho | | [name:H. Cho] and [name:Hannah] are the same kid in the gradebook, merge.
en | | | One on one with [name:Keisha] about citing evidence.
en | | | [name:Jo]'s mom emailed, she wants the packet.
en | | | Seat 4 is [name:Mohamed], seat 5 is [name:Ashley].
en | | | Feedback for [name:Tamika]: add a counterclaim.
en | | | Praise [name:Emeka] for helping the new kid.
en | | | [name:Lourdes] translated for her cousin [name:Beto].
en | | | Who finished: [name:Hamza], [name:Chloe], [name:Wei].
en | | | student [id:88213045] has no device
en | | | His dad is at [phone:(212) 555-0199].
en | | | DOB: [birthdate:6/2/13]
en | | | lives on [address:88 Cedar Lane] with grandma
en | Tia Marsh | | [name:Tia]'s [health:anxiety] spikes on quiz days.
es | | | [name:Mayte] se peleó con [name:Brandon] en el recreo.
es | | | Hablar con los papás de [name:Cristian] sobre las faltas.
es | | | A [name:Josué] le cuesta la división.
es | Abril Cetina | | [name:Abril] no entregó el mapa.
es | Victoria May | | [name:Victoria] ganó el concurso de ortografía.
es | | | Poner a [name:Kimberly] con [name:Axel].
es | | | El teléfono de su papá: [phone:999 555 0122].
es | | | [name:Toñito] trajo su tarea.
en | | | Anne of Green Gables chapter 2, skip the description.
en | | | Marie Curie and Ada Lovelace in the same gallery walk.
en | | | Julius Caesar act 3: Antony's speech only.
en | | | Dr. Seuss rhymes for syllables.
en | | | The Beatles clip is for mood.
en | | | Austin, Denver and Boston on the climate chart.
en | | | May the fourth jokes took five minutes.
en | Jack Rowe | | Jack and Jill rhyme for stress patterns.
en | Victor Pham | | The victor writes history, they argued.
en | Penny Sands | | Penny drop lab: count by tens.
en | Iris Kemp | | The iris and the pupil are switched on the diagram.
en | Eve Sato | | New Year's Eve is not a holiday everywhere, careful.
en | Olive Chan | | Olive oil and water demo spilled.
en | Ray Cobb | | Ray and segment are confused again.
en | Ray Cobb | | [name:Ray] confused ray and segment again.
en | Sandy Lowe | | Sandy soil drains first, they saw it.
en | Georgia Pell | | Georgia font prints better.
en | Jordan Fisk | | The Jordan River cuts the map.
en | | Beth Amory | Beth thinks my questions are too closed.
en | | Mr. Chandra; Sofia Lind | Sofia and Mr. Chandra want the shared quiz on Friday.
en | | | Mrs. Oyelaran's class borrowed the beakers.
en | | | Our coach said wait five seconds.
en | | | Next: Hamlet's soliloquy with the volume off.
en | | | Percy Jackson is all they want to read.
en | | | Tom Sawyer and the fence for persuasion.
en | | | Use the Dolch list, not mine.
en | | | Freytag's pyramid needs a blank version.
en | | | Bingo with vocabulary worked.
en | | | Chromebook cart 3 has dead batteries.
en | | | Model UN country: Chad.
en | | | 4th hour loved it, 6th hour did not.
en | | | See Ms. K about the field trip forms.
es | | | Los Reyes Magos caen en lunes.
es | | | Isabel la Católica y Cristóbal Colón en el mural.
es | | | Las fábulas de Esopo gustaron.
es | | | Santa Anna y Texas: mapa antes.
es | | | La maestra Lupita me cubre el jueves.
es | Rosa Tamay | | La rosa de los vientos quedó al revés.
es | Mercedes Itzá | | Mercedes Sosa para abrir la clase.
en | | | [name:Marguerite] lost her place twice during popcorn reading, so I let her pass.
en | Keoni Silva; Lani Pedro | | Sat [name:Keoni] and [name:Lani P.] at the front for the demo, no problems.
en | Wioletta Mazur | | [name:Wioletta] wanted to know if Orwell was ever a policeman. Find out.
en | Chue Feng Lee | | New seat for [name:Chue Feng]; the glare is bad by the door.
en | | | Small group 4 ([name:Tavion], [name:Nkechi], [name:Saoirse], [name:Bilal]) needs the number line again.
en | Gabriela Montes | | When I called on [name:Gaby] she said the median is 'the one standing in the middle'.
en | Jordan Allen Pruitt | | [name:JA] wrote three hooks and threw them all out.
en | Mariela Castellón | | I think [name:M. Castellón] copied the heading only.
en | Ezequiel Ponce | | [name:ezequiel] finally got the hang of the protractor
en | Aoife Brennan | | [name:Aofie] liked the timeline better than the list.
en | Caitlyn Moss | | Is it [name:Katelyn] or [name:Caitlin]? She did the cover either way.
en | Joy Adeyemi | | [name:Joy] couldn't find joy in the poem, her words.
en | Drew Kowal | | [name:Drew] drew the cell with no nucleus.
en | Virginia Teel | | [name:Virginia] pointed out that the map of Virginia has no key.
en | Destiny Ruiz | | Asked [name:Destiny] to move twice and then I moved the table instead.
en | Rain Whitefeather | | [name:Rain] didn't want to go outside for the shadow lab.
en | Austin Cole; Sydney Park | | [name:Austin] and [name:Sydney] argued about the axis labels, politely.
en | Christian Ode | | [name:Christian] thought the Crusades slide was 'way too calm'.
en | | | Old roster has [id:S-1190233] and [id:S-1190310] swapped.
en | Kwan Li | | [name:Kwan]'s PIN for lunch is [id:33871], it's taped to his folder.
en | Mosese Tuilagi | | State number [id:WA-4471902] is [name:Mosese], he needs a new login.
en | | | Forwarded the rubric to [email:d.okafor@students.lake.example.org] and [email:mei.chan@students.lake.example.org].
en | Samir Nasser | | Talked to [name:Samir]'s grandfather, [name:Yusuf Nasser], about the reading log.
en | Linh Dao | | [name:Linh]'s dad can be reached at [phone:555-0163] after four.
en | Halona Yazzie | | Auntie drives, phone [phone:+1 505 555 0147], so [name:Halona] can stay late.
en | Piotr Zielinski | | [name:Piotr] (DOB [birthdate:11/02/2012]) is older than the rest of the group.
en | Mahina Kaleo | | bday [birthdate:7/14] so no quiz for [name:Mahina]
en | Yonas Berhe | | [name:Yonas], born [birthdate:January 8, 2015], is too young for the account.
en | Tomasz Wilk | | [name:Tomasz] now lives at [address:9 Orchard Terrace Apt 4] and takes two buses.
en | Winona Starr | | [name:Winona] is at the [address:Pine Lodge Motel, room 7] until the new place is ready.
en | Kelechi Obi | | Drop the packet at [address:2210 Harbor View Rd], [name:Kelechi] is out all week.
en | Jolie Martin | | [name:Jolie] skipped her [health:insulin] and felt dizzy in the warm up.
en | Coco Reyes | | [name:Coco] ([health:IEP], processing) got double time.
en | Ariki Tane | | [name:Ariki] goes to [health:OT] at 11 and never sees the closing.
en | Ming Yu Vang | | [name:Vang Ming] was found [health:dyslexic] last week, plan to follow.
en | Rhys Morgan | | [name:Rhys] wears [health:hearing aids] and the fan was on.
en | | | The rumor came from [handle:@reallyzuri_], one of my sixth graders.
en | Oluwaseun Ade | | [name:Seun] shares his files as [handle:seun#0912] and nobody finds them.
en | Layla Haddad; Bruno Paz | | Frayer boxes helped [name:Layla] and bored [name:Bruno].
en | Tyrone Ellis | | During the Malala clip [name:Tyrone] took two pages of notes.
en | Ebele Okoye; Sina Fao | Mr. Duarte | Mr. Duarte watched and says [name:Ebele] and [name:Sina] did all the talking.
en | | | Phones out: [name:Jaylen] (again), [name:Mary-Ellen] (first time), [name:Luis Felipe].
en | Maarten de Wit; Thi-Mai Tran | | [name:de Wit, Maarten] - ok. [name:Tran, Thi-Mai] - redo 4.
en | | | Hats off to [name:Honesty], she owned the mistake in front of all of them.
en | Hope Lin | | The group lost hope but [name:Hope] kept going.
en | | | Push-in today: [name:Abdullahi] first, then [name:Yesenia].
en | Sam Ortiz; Sam Pell | | [name:Sam O.] has the glue, [name:Sam P.] has the scissors.
en | | | Went well: pace. Did not: directions. [name:Poerava] asked three times what to do.
es | Yaretzi Poot | | [name:Yaretzi] resolvió el problema con un dibujo y luego con números.
es | José Ángel Ku | | Le di otra oportunidad a [name:Jose Angel] porque faltó el lunes.
es | Guadalupe Ek | | Con [name:Lupita] sirvió repetir la consigna despacio.
es | Alan Tzuc | | El papá de [name:Alan], don [name:Filiberto Tzuc], viene el jueves.
es | Ximena Uc | | [name:Ximena] toma [health:terapia de lenguaje] y sale a las diez.
es | Elián Chi | | [name:Elián] cumple nueve el [birthdate:3 de junio].
es | Francisco Pat | | [name:Pancho] dibujó el sistema solar con tapas.
es | Ana Luisa May | | Leímos a Rosario Castellanos y [name:Ana Luisa] pidió otra página.
en | | | Read the Bradbury story in two sittings, stop at the door.
en | | | The Fannie Lou Hamer speech is the better opening.
en | | | Hardly anyone knew Mae Jemison, the clip fixed that.
en | | | Juliet's nurse in act 2: what does she want?
en | | | Stanley's shovel is the symbol they all found.
en | | | Katniss and Peeta debate got loud in a good way.
en | | | Maya Angelou first, Frost second, then write.
en | | | Nelson Mandela and Desmond Tutu stations, five minutes each.
en | | | The Chad and Niger borders are wrong on the handout.
en | | | Reading about the drought in Kenya next week.
en | | | The Madison population graph has no units.
en | | | London, 1666: show the map before the diary.
en | | | Venn diagrams again? Use a T-chart.
en | | | Study Island set 2 matches the exit ticket.
en | | | Tried a Harkness table, needs a smaller group.
en | | | Danielson rubric language crept into my feedback, cut it.
en | | | Tomlinson would say I differentiated by amount only.
en | | | Blooket at the start was too loud for 8 am.
en | Chase Young | | Chase the misconception, not the answer.
en | June Park | | June is full, move it to May.
en | Will Frey | | Will it work with 34 kids? Doubt it.
en | Grace Moe | | Say grace note, not grace period, in band.
en | Dawn Ruiz | | The show opens at dawn in the story.
en | River Lane | | The river table needs new sand.
en | Savannah Lee | | Savannah animals sort took too long.
en | Rosa Diaz | | Rosa Parks clip, pause at 2:10.
en | Henry Aoki | | Henry VIII timeline on slide 9.
en | | Ingrid Falk | Thank you Ingrid, the timer idea saved me.
en | | Marcus Bell; Ms. Oduya | Marcus and Ms. Oduya are a day behind, fine.
en | | Mrs. Yamamoto | Mrs. Y has the microscope key.
en | | Pedro Salas | Ask Coach Pedro about the bus.
en | | Ingrid Falk | i.falk@example.org has the slides.
en | | | A kid fell asleep in the back. Open the window.
en | | | Tables 2 and 6 need a reset.
en | | | Half my newcomers did it without the frame.
en | | | Anybody on a 504 may use the audio.
en | | | Room 118 for lunch, 214 after.
en | | | HS-PS1-2 is the target, not the lab report.
en | | | p. 88, then the chart on p. 91.
en | | | Moved from 2/3 to 2/5.
en | | | Laptop cart code 4471 is new.
en | | | Zoo front desk: 555-0111, groups of ten.
en | | | Roosevelt's fireside chat, minute two only.
en | | | In the model sentence 'Omar runs fast' circle the verb.
en | | | Sheriff Dobbs is the part they fight over in the role play.
es | | | El cuento de Horacio Quiroga da miedo, avisar antes.
es | | | Sancho Panza en cómic funcionó.
es | | | Una alumna preguntó si el infinito termina.
es | Alma Cob | | Con toda el alma cantaron, pero nadie escribió.
es | | | En Mérida hace más calor que en Toluca, usar eso.
es | | Beatriz Luna | La maestra Beatriz trae las balanzas.
`;

const SECOND = `
en | | | [name:Marwa] argued that the graph was lying, and she was right.
en | Ifeoma Eze | | I think [name:Ifeoma] copied the ratio table from the board, check tomorrow.
en | Zoltan Varga; Mei Chen | | Paired [name:Zoltan] with [name:Mei C]. and the noise dropped.
en | Pa Houa Lor | | [name:Pa Houa] asked for the word bank in Hmong.
en | Jean-Luc Morel | | [name:Jean-Luc] built the bridge with no glue at all.
en | | | Table 5: [name:Sienna], [name:Rahul], [name:Tyree], [name:Noelani]. Loud but working.
en | Maximiliano Torres | | [name:Max] answered with a question, which I loved.
en | Katherine Boyle | | I seated [name:Kate] by the door because of her crutches.
en | Aaliyah Jade Booker | | [name:AJ] forgot the password again.
en | Tomas Quispe | | [name:T.Q.] read his poem to the wall, then to us.
en | Ruth Anselm | | [name:R. Anselm] is still on the old packet.
en | Olamide Balogun | | [name:olamide] wrote a better hook than mine
en | Isabella Conti | | [name:Isabela] skipped the planning sheet and lost the thread.
en | Mikhail Orlov | | [name:Misha] wants to redo the lab, his data got wet.
en | Faith Mbugua | | [name:Faith] told her group to slow down, in exactly my voice.
en | Chase Dunning | | Had to stop [name:Chase] from erasing the whole board.
en | Kenya Roberts | | [name:Kenya] said the safari video made Kenya look empty.
en | Skye Bannister | | [name:Skye] sat under the table for the first ten minutes.
en | Dallas Whitman | | Gave [name:Dallas] the mentor text early and it worked.
en | | | Can somebody look up [name:Petra]? Her id is [id:4471902] and the login fails.
en | | | Both [id:0127-4410] and [id:0127-4415] are missing from the export.
en | Henrik Dahl | | Library card [id:552-0981] was in [name:Henrik]'s folder.
en | | | Resend to [email:t.vang7@students.hillside.example.org], it bounced.
en | Paolo Greco | | [name:Paolo] shared the doc from [email:paolo.goal10@example.net] again.
en | Amal Haddad | | [name:Amal]'s father, [name:Karim Haddad], would like the texts in advance.
en | | | Grandmother's number is [phone:+1 671 555 0148] if the nurse calls.
en | Stellan Berg | | [name:Stellan] turns ten on [birthdate:5/17/2015], bring the song.
en | Leilani Ah Sam | | [name:Leilani]'s birthday is [birthdate:June 3], no candles please.
en | Tenzin Dolma | | [name:Tenzin] moved in with an uncle on [address:77 Kestrel Road Apt 2].
en | Corey Blackfeather | | Bus now stops at [address:1290 S Larkin St] for [name:Corey].
en | Anya Romanova | | [name:Anya] had an [health:asthma attack] after the relay, sat out the rest.
en | Beau Thibodeaux | | [name:Beau] goes to [health:speech] at 9:40 and always misses the launch.
en | Rania Sabbagh | | [name:Rania] took her [health:meds] late, the quiz is not her best work.
en | | | [handle:zuri#2207] is the name on the game server, he invited half the class.
en | Hana Sato | | KWL chart worked for [name:Hana], not for the rest.
en | Desmond Achebe | | The Chinua Achebe chapter hit [name:Desmond] hard, check in with him.
en | Elena Marsh | Mr. Marsh | Mr. Marsh covered for me and says [name:Elena Marsh] ran the discussion.
en | Kalea Wong | Ms. Ito | With Ms. Ito and [name:Kalea] we set a goal of two comments a day.
en | | | Late again: [name:Bilal], [name:Savion], [name:Ingrid].
en | Ana Sofía Lugo; Pieter Bos | | [name:Lugo, Ana Sofía]: redo. [name:Bos, Pieter]: fine.
en | | | So glad [name:Miracle] came back today, her group was lost without her.
en | Autumn Leclerc | | The autumn poem was fine, but [name:Autumn] rolled her eyes at it.
en | | | [name:Sefo] taught the whole row how to carry the one.
en | | | by the end [name:Ruairi] had three claims and no evidence
en | | | Keep: the silent start. Change: groups of six. [name:Odalys] did everything again.
en | Guadalupe Rincón | | [name:Lupe] explained why the denominators stay the same.
en | Shaquille O'Neil Brown | | [name:O'Neil] is how he signs now, use it.
en | Bao Ngoc Le | | Ask [name:Bao Ngoc] which version of the text she read.
en | Léo Fontaine | | [name:Leo] needs a quieter corner.
en | محمد علي | | Sat with [name:محمد] for the reading check.
en | Katarina Novak | | [name:Katerina] got the hang of commas.
es | | | [name:Santiago] dijo que la lectura estaba fácil y no contestó ninguna.
es | Milagros Uc | | Con [name:Milagros] hay que empezar por lo concreto.
es | Rocío Batún | | [name:Rocío] olvidó la tarea otra vez.
es | | | El abuelo de [name:Ian] viene por él a las dos.
es | Francisco Poot | | [name:Paco] entendió cuando usé las tapas.
es | | | Cambié de lugar a [name:Zoé] porque platica con todos.
es | Luz Méndez | | A [name:Luz] le falta confianza para leer en público.
es | | | [name:Damián] nació el [birthdate:2 de octubre de 2013] y es el más alto.
es | Ariel Cob | | El número de control de [name:Ariel] es [id:19450233].
es | | | Su mamá, [name:Verónica Ku], trabaja de noche.
es | Fátima Ek | | [name:Fátima] usa [health:audífonos] y hoy no los traía.
es | | | Escribirle al papá de [name:Nicanor]: [email:nica.papa@example.com].
es | Renata Góngora | | [name:Renata] se mudó a [address:Av. Itzáes 450, Depto 3].
en | | | Maya Lin's memorial is the image for the warm-up.
en | | | Ida B. Wells and Frederick Douglass, one quote each.
en | | | Nobody remembered who Alan Turing was.
en | | | Lennie's dream of the rabbits is the quote for Monday.
en | | | Jonas and the Giver: which memory would they give back?
en | | | Have pairs annotate what Lady Capulet says in act 3.
en | | | Whitman, then Neruda. Cut the third poem.
en | | | Sojourner Truth speech: read it aloud twice.
en | | | The Lincoln and Douglas debates need a map.
en | Austin Keel | | The Austin rainfall data is monthly, not yearly.
en | | | Victoria is a lake, a queen and a city, so label which.
en | Joy Abernathy | | What a joy to hear them argue about commas.
en | Drew Halvorsen | | Most drew the wrong axis first.
en | June Castro | | June has six school days. Plan for four.
en | Faith Mbugua | | I had faith in the jigsaw and it fell apart.
en | Rich Delgado | | Rich discussion, thin writing.
en | Sage Monroe | | Sage and thyme for the plant lab, ask the cafeteria.
en | London Pierce | | London, 1854: the pump map is the hook.
en | Helen Zimmer | | Helen Keller clip has no captions.
en | Marie Toussaint | | The Marie Curie cartoon is better than the textbook page.
en | | Priya Venkat | Hi Priya, can we look at the second half on Friday?
en | | Omar Haddad; Mrs. Lindqvist | Omar and Mrs. Lindqvist teach it in one day, I need two.
en | | Ms. Delacroix | Ms. D has the spare Chromebooks.
en | | Colin Brandt | Colin is coaching me on wait time this month.
en | | Aya Nakamura | Share the folder with aya.nakamura@example.org.
en | | | Marzano scales on the wall, nobody looks at them.
en | | | Socratic circle with 14 kids in the middle is too many.
en | | | Pascal's triangle as a coloring task kept all of them busy.
en | | | Half of the room finished, the other half had not opened the book.
en | | | A student asked why we never read living authors.
en | | | 504 plans are due to the office on Monday.
en | | | Room 108, then the gym, then back.
en | | | CCSS.MATH.6.RP.A.3 is what the task is about.
en | | | See pp. 210-214 and the box on 220.
en | | | Call the planetarium at 555-0182 about the group rate.
en | | | The door code 4410 was changed again.
en | | | The word problem about Priya's garden needs a picture.
en | | | Moved the quiz from 3/12 to 3/14.
en | | | Copernicus before Kepler, I mixed them up on the slide.
en | | | Quizlet sets are public, check before sharing.
es | | | Leer a Octavio Paz en voz alta y callar después.
es | | | El corrido de Emiliano Zapata abre bien la unidad.
es | | | Sor Juana Inés de la Cruz: cortar la segunda estrofa.
es | Estrella Pool | | La estrella de cinco puntas salió chueca en el pizarrón.
es | Julio Canto | | En julio no hay clases, cerrar en junio.
es | | Gabriela Sosa | Gracias Gabriela, me sirvió la pauta.
es | | | Tres niños faltaron por la lluvia.
es | | | Campeche y Tabasco están cambiados en el mapa.
es | | | Lectura de la 45 a la 47 y resumen de cinco líneas.
es | | | La profesora de al lado tiene las reglas.
`;

const SPAN = /\[(name|id|email|phone|birthdate|address|handle|health):([^\]]+)\]/g;

function read(line: string): TeachersNote {
  const [lang = '', roster = '', staff = '', marked = ''] = line
    .split('|')
    .map((part) => part.trim());
  const names = (list: string): string[] =>
    list
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '');
  const spans: { start: number; end: number; kind: FindingKind }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(SPAN)) {
    text += marked.slice(at, match.index);
    const words = match[2] ?? '';
    spans.push({
      start: text.length,
      end: text.length + words.length,
      kind: match[1] as FindingKind,
    });
    text += words;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  return {
    lang: lang === 'es' ? 'es' : 'en',
    roster: names(roster),
    staff: names(staff),
    text,
    spans,
  };
}

const notesOf = (lines: string): TeachersNote[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(read);

/** Written to find the way by. */
export const developmentNotes: readonly TeachersNote[] = notesOf(FIRST);
/** Held back until the figures were taken. */
export const heldBackNotes: readonly TeachersNote[] = notesOf(SECOND);
