import { type Lexicon, wordSet } from './word-set';

/** Words that stand capitalised, mostly at the start of a sentence, and are no name. English and Spanish. */
export const commonWords: Lexicon = wordSet(`
a an the this that these those there here it its i im ive id ill we you he hes she shes they theyre my our your his
her their theirs mine ours who whom whose what whats when where why how which if then so but and or nor for to in on
at by from with without within after before during while since until til till about above below between behind beside
besides beyond of off as than into onto over under through throughout toward towards upon up down out around across
along among against despite except per via plus minus versus vs like unlike near next one two three four five six
seven eight nine ten eleven twelve twenty thirty hundred half third quarter some most many few several all each every
both either neither none nobody everyone everybody someone somebody anyone anybody no-one nothing something anything
everything others other another such same different more less much lots plenty enough too very really quite rather
almost nearly just only even still yet already again once twice never always sometimes often usually maybe perhaps
probably definitely clearly honestly apparently luckily sadly unfortunately finally also instead otherwise however
although though because unless whereas whether meanwhile overall generally basically mostly especially exactly
students student pupils pupil learners learner kids kid kiddos kiddo children child boys boy girls girl class classes
group groups table tables team teams partner partners pair pairs period periods grade grades grader graders freshmen
sophomores juniors seniors newcomers families family parents parent mom mother dad father mama papa sister brother
aunt uncle cousin grandma grandmother grandpa grandfather guardian teacher teachers coach coaches principal admin
counselor librarian nurse para aide sub colleague colleagues department staff lesson lessons unit units room rooms
question questions answer answers page pages part parts step steps chapter chapters section sections module modules
day days week weeks month months year years time times minute minutes hour hours today tomorrow tonight yesterday
monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday sunday mon tue tues
wed thu thur thurs fri sat sun morning afternoon january february march april may june july august september october
november december feb mar apr jul aug sep sept oct nov dec spring summer fall autumn winter semester term spanish
english french german chinese japanese korean arabic latin greek romans american americans african african-american
asian european mexican hispanic latino latina latinx indian native indigenous british irish italian russian hmong
hawaiian vietnamese somali haitian cuban puerto rican muslim muslims jewish christian christians catholic puritan
puritans hindu buddhist islamic biblical victorian renaissance enlightenment civil war wars world cold revolution
revolutionary reconstruction holocaust depression congress senate supreme court constitution declaration bill rights
amendment north south east west northern southern eastern western math maths science history art arts music reading
writing literature language grammar spelling vocab vocabulary phonics biology chemistry physics algebra geometry
calculus statistics stats economics civics geography health pe gym lunch recess homeroom advisory assembly band choir
drama theater theatre robotics stem steam please thanks thank yes no not ok okay oh wow ugh yay lol hi hello hey dear
note notes notebook notebooks todo reminder idea ideas plan plans planning goal goals objective objectives target
targets standard standards quiz quizzes test tests testing exam exams homework hw classwork warmup warm-up warm
bellringer bell-ringer bell do-now exit ticket tickets copier code codes lab labs data video videos slides slide
slideshow poem poems story stories book books novel novels text texts article articles map maps chart charts graph
graphs anchor sample samples paragraph paragraphs sentence sentences essay essays draft drafts worksheet worksheets
packet packets handout handouts project projects station stations center centers rotation rotations routine routines
activity activities task tasks problem problems prompt prompts discussion discussions debate debates seminar seminars
presentation presentations conference conferences conferencing feedback rubric rubrics checklist checklists criteria
score scores scoring grading gradebook assessment assessments benchmark benchmarks review reviews reteach reteaching
practice practices guided independent modeling model models scaffold scaffolds scaffolding frame frames stems starter
starters organizer organizers manipulatives strips tiles blocks cards card dice whiteboard whiteboards board boards
marker markers pencil pencils paper papers folder folders binder binders poster posters timer timers clock clocks
seating seats seat desk desks chair chairs door hallway hall library cafeteria playground bus buses field trip trips
chromebook chromebooks laptop laptops ipad ipads device devices phone phones internet wifi tech technology app apps
website websites link links login password passwords email emails message messages call calls calendar schedule
schedules attendance tardies absence absences absent tardy behavior behaviors engagement participation pacing pace
transition transitions closure closing opening intro introduction hook lecture lectures mini minilesson mini-lesson
workshop think think-alouds think-pair-share jigsaw gallery walk turn-and-talk choral cold-call cold-calling wait
fluency comprehension inference inferences evidence claim claims reasoning theme themes plot setting character
characters author authors narrator context clue clues figurative metaphor simile summary summaries main fraction
fractions decimal decimals ratio ratios equation equations slope area perimeter volume mean median mode place value
number numbers line lines multiplication division subtraction addition regrouping word words sight letter letters
sound sounds vowel vowels consonant consonants syllable syllables blend blends decoding cell cells energy force forces
matter atoms photosynthesis ecosystem ecosystems evolution gravity hypothesis experiment experiments variable
variables observation observations microscope share sharing turn ask asking tell telling show showing give giving read
write draw drawing use using used make making made take taking start starting stop stopping try trying need needs
needed keep keeping kept move moving put putting add adding check checking let letting lets have having had has was
wasnt were werent is isnt are arent be been being do does doesnt did didnt done can cant could couldnt should shouldnt
would wouldnt will wont might must got get gets getting went go goes going said says saying asked told gave worked
working works tried finished forgot talk talked talking look looked looking looks listen find found finding see saw
seeing seen know knew thinking thought feel felt feeling want wanted wanting wish wished remember remind reminded
reminding bring brought come came coming leave left leaving run ran running set sit sitting stand stood hold held help
helped helping called calling texted emailed send sent sending spoke speak speaking meet met meeting pull pulled
pulling push pushed paired pairing partnered grouped regroup swap swapped switch switched change changed changing fix
fixed cut skip skipped split spread cover covered covering explain explained explaining describe described discuss
discussed introduce introduced modeled present presented practiced reviewed revisit revisited retaught repeat repeated
teach taught teaching learn learned learning graded assess assessed observe observed noticed notice noticing wonder
wondering wondered consider considered decide decided choose chose pick picked planned prep prepped prepare prepared
post posted print printed copy copied collect collected pass passed hand handed return returned save saved open opened
close closed end ended begin began build built create created design designed include included allow allowed offer
offered assign assigned require required expect expected encourage encouraged praise praised redirect redirected
celebrate celebrated follow followed connect connected compare compared contrast label circle underline highlight
annotate mark count counted measure measured multiply divide subtract solve solved estimate predict predicted infer
analyze summarize sort sorted match matched order rank list listed name named spell spelled play played watch watched
hear heard loved love hated hate liked lost lose won win missed miss missing late early ready worth proud glad happy
sorry great good better best bad worse worst big small new old first second last final previous long short hard easy
quick slow loud quiet high low full empty extra whole real true false right wrong free busy tired bored stuck confused
struggling struggle struggles seemed seems building school district campus office home house street avenue road club
program curriculum resource resources support supports services accommodations accommodation modifications meetings pd
plc iep ieps 504 ell ells el els esl efl ela elar sel sped gt pbis mtss rti bip fba lms canvas moodle google classroom
docs forms drive zoom powerpoint youtube kahoot quizizz quizlet padlet nearpod pear deck desmos geogebra edpuzzle
newsela commonlit readworks ixl khan academy seesaw classdojo dojo schoology clever flipgrid flip blooket gimkit
jamboard canva loom lexia dreambox iready i-ready zearn prodigy raz epic scholastic amplify illustrative eureka
bridges envision savvas pearson houghton mcgraw teks ngss ccss naep staar act star dibels wida aimsweb nwea ap ib avid
pltw bulletin copies headphones calculators calculator glue scissors crayons protractors rulers globe atlas textbook
textbooks workbook workbooks journal journals portfolio portfolios agenda volunteers volunteer guests guest visitors
visitor neighbor neighbors audience reader readers writer writers speaker speakers listeners facilitator secretary
recorder timekeeper captain leader leaders grandparents uncles aunts cousins siblings twins triplets everybodys
nobodys whoever whatever whenever wherever don dona despues en la los las lo un una unos unas con sin por que como
cuando donde quien cual cuyo me te le les nos se su sus mi mis tu tus yo ellos ellas nosotros usted ustedes de del al
y e o u ni pero sino aunque porque pues si ya hoy manana ayer ahora luego antes siempre nunca tambien tampoco muy mas
menos mucho mucha muchos muchas poco poca pocos pocas toda todos todas algun alguno alguna algunos algunas ningun
ninguno ninguna nadie alguien algo nada otro otra otros otras cada mismo misma este esta esto estos estas ese esa eso
esos esas aquel aquella aqui ahi alla asi bien mal mejor peor casi solo solamente entonces ademas quiza quizas ojala
gracias hola buenos buenas favor es son fue era eran ser estar estan estuvo estaba hay habia hubo ha han hemos tiene
tienen tengo tuvo tenia hace hacen hizo hacer hice va van voy vamos ir iba puede pueden pude pudo poder quiere quieren
quiero debe deben falta faltan falto faltaron salio salieron dar dio di pasar paso poner puse puso pon pide piden
pedir pedi pedirle preguntar pregunte pregunto decir dije dijo dicen leer lei leyo escribir escribio usar uso empezar
empece empezo empezamos terminar termino termine cerrar abrir revisar revise cambiar cambie cambio mover movi sentar
sente llamar llame hablar hable mandar mande enviar recordar recordarle recordatorio preparar trabajar trabajo
trabajamos trabajaron practicar repasar explicar explique mostrar mostre ver vi vio vimos buscar agregar quitar dejar
deje llevar traer probar intentar intente necesito necesita necesitan gusto gustan funciono funcionaron funciona
ayudar ayude felicitar felicite alumno alumna alumnos alumnas estudiante estudiantes nino ninos ninas chico chica
chicos chicas muchachos clase clases grupo grupos mesa mesas equipo equipos pareja parejas maestro maestra maestros
profesor profesora director directora senor senora senorita familia familias padre madre padres hermano hermana
hermanos tio abuela abuelo primo prima tutor tutora leccion lecciones unidad tema temas pagina paginas ejercicio
ejercicios actividad actividades tarea tareas examen examenes prueba pruebas lectura lecturas texto textos cuento
cuentos poema poemas novela libro libros cuaderno cuadernos hoja hojas ficha fichas tarjeta tarjetas tabla tablas
grafica graficas mapa mapas dibujo dibujos cartel carteles presentacion pregunta preguntas respuesta respuestas nota
notas palabra palabras oracion oraciones parrafo parrafos fragmento ensayo borrador borradores proyecto proyectos
estacion estaciones rutina cierre inicio apertura objetivo objetivos estandar estandares rubrica minutos minuto hora
horas dia dias semana semanas mes ano lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril
mayo junio julio agosto septiembre octubre noviembre diciembre recreo patio salon escuela biblioteca pizarron pizarra
computadora tableta celular correo mensaje junta reunion matematicas ciencias historia geografia espanol ingles lengua
fracciones fraccion suma resta multiplicacion problema problemas ecuacion numero numeros recta perimetro ciclo agua
celula energia primer primera primero segundo segunda tercero tercera ultimo ultima siguiente dos tres cuatro cinco
seis siete ocho nueve diez mitad varios varias ambos ambas media medio tal vez acordarme acuerdate ojo pendiente
urgente nuevo nueva gran buen buena repasamos leimos hicimos quedo quedaron quedar estuvieron pasaron pusieron dejaron
aprendieron entendieron preguntaron ella nina tia debrief debriefs
`);

const ENDING =
  /(?:ing|tion|sion|ment|ness|ity|ism|ology|graphy|metry|ful|less|able|ible|ous|ally|ward|wards|cion|ciones|sion|dad|dades|miento|mente|ando|iendo|aje)$/;

/** Whether a word in lower case and without accents is rather a word than a name. */
export function isCommon(word: string): boolean {
  return commonWords.has(word) || (word.length > 5 && ENDING.test(word));
}
