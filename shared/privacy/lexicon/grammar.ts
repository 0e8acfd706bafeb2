import { type Lexicon, wordSet } from './word-set';

// What a sentence says of a person in a class. Words are in lower case, without accents and apostrophes.

/** Only a person does these: whoever is their subject is somebody. */
export const personDoes: Lexicon = wordSet(`
pointed points hoped hopes liked likes worried worries misses enjoyed enjoys dared dares vanished cheered winked pouted stormed asked asks said says told tells struggled struggles cried cries forgot forgets raised raises refused refuses explained explains wrote writes copied copies tried tries missed misses noticed notices answered answers solved solves guessed guesses argued argues complained complains laughed laughs apologized whispered whispers volunteered volunteers participated participates interrupted interrupts thinks thought believes knows knew wants wanted loves loved hates hated read reads submitted submits daydreamed giggled blurted blurts shouted shouts yelled slept sleeps arrived arrives drew draws shared shares chose chooses picked presented skipped confused translated translates corrected revised rewrote counted counts multiplied subtracted borrowed stared sat sits listened listens talked talks chatted hid nailed aced bombed failed passed improved shined shone cheated mumbled nodded shrugged transferred enrolled moved lied fought hit pushed kicked teased bullied bragged begged offered offers insisted insists admitted admits remembered remembers realized realizes wondered wonders understood understands misread misunderstood confessed hugged thanked smiled smiles grinned sighed froze freezes sang sings danced ran walked walks wandered wanders stood stands brought brings ate spoke speaks mentioned mentions suggested suggests claimed claims disagreed agreed agrees recited pronounced spelled sounded practiced rushed rushes doodled doodles fidgets fidgeted tapped mastered learned learns decided discovered impressed surprised amazed reminded caught rocked crushed carried led defended persuaded debated paraphrased summarized erased circled underlined highlighted annotated mixes mixed puts put speaks swaps swapped stays stayed lives lost loses lets let tears tore threw throws plays played leans uses used blanked blanks perked lit opened sketched nudged joked jokes joined quit dropped feels felt calls called turned turns handed hands zoned zones tuned signed logged checks checked picks ended cares cared wears wore transfers deserves earned earns gets hears heard sees saw speaks found finds built builds spends spent adds added writes leaves left shuts shut breezed coasted marked stumbled stumbles lagged needed blurted swears swore outgrew repeats repeated retold tells taught teaches coached tutored translated interpreted
dijo dice pregunto pregunta explico explica copio copia escribio escribe entendio entiende contesto contesta respondio responde olvido olvida lloro llora participo participa leyo lee pidio pide resolvio resuelve dibujo dibuja compartio comparte discutio levanto levanta perdio pierde intento intenta logro llego llega trajo trae entrego entrega quiso supo sabe confundio confunde mostro ayudo salio sale saco saca repitio repite corrigio corrige cometio noto nota penso piensa cree prefiere prefirio eligio escogio aprendio aprende lleva llevo habla hablo juega jugo canto bailo corrio duerme durmio rompio borro conto cuenta sumo resto multiplico dividio invento propuso presento expuso comento reclamo insistio mejoro avanzo fallo acerto adivino abrazo golpeo empujo molesto distrajo distrae interrumpio calla callo sento sienta paro falto falta viene vino nacio vive vivio necesita quiere extrana dejo deja termino termina trabaja trabajo tuvo tiene anda sigue siguio hizo hace estuvo dio
`);

/** People do these, and lessons and machines do too. */
export const mayDo: Lexicon = wordSet(`
is was isnt wasnt has had hasnt hadnt did didnt does doesnt do went goes got took takes made makes came comes kept keeps gave gives started starts stopped stops finished finishes needs seemed seems looked looks helped helps worked works ended led can cant could couldnt will wont would wouldnt might may must should still also never always just finally only already again usually rarely really almost even actually never barely hardly now then who whos who's whose because without too
es esta fue era estaba no se le les lo la ya siempre nunca tambien puede pudo podia va iba sigue casi apenas tampoco me nos todavia aun solo need have are were share work sit want
`);

/** A teacher does these to a student: whom they are followed by is somebody. */
export const doneTo: Lexicon = wordSet(`
owe owed helped help told tell asked ask gave give pulled pull redirected redirect redirecting reminded remind reminding praised praise praising paired pair pairing seated seat move moved called call cold-called cold-call cold-calling phoned emailed texted text caught catch lost sent send let made make conferenced conferencing thanked thank thanking encouraged encourage encouraging congratulated nudged nudge prompted prompt coached tutored reteach retaught excused excuse comforted comfort calmed calm warned warn regroup separated separate separating partnered partner partnering swap swapped switch switched check checked seating moving helping telling asking calling giving pulling letting watch watched watching saw see noticed notice heard hear overheard reassured invited invite taught show showed showing walked walk greet greeted keep kept put interview interviewed assessed challenged challenge supporting support supported nominated nominate nominating trust trusted stop stopped follow cue cued scribe scribed scaffold quoted quoting including include included beside
ayude ayudar ayudarle llame llamar llamarle sente sentar felicite felicitar felicitarle avise avisar recordarle recordar decirle preguntarle pedirle darle dar cambiar cambie mover movi poner puse invite invitar escuche escuchar observe observar vi ver regane acompanar acompane junte juntar separar separe
`);

/** What stands before a person often, and before other things too. */
export const besidePerson: Lexicon = wordSet(`
with for from between beside near to like about than and or but because that when while if where why how did does is was has can could will would should had con para sin entre junto pero que cuando porque si como hasta segun y e o contra of
`);

/** What a student has: "Ximena's draft", "el cuaderno de Ximena". */
export const belongings: Lexicon = wordSet(`
iep 504 bip plan seat seats paper papers draft drafts notebook score scores grade grades behavior behaviour accommodations accommodation aide desk medication meds diagnosis attendance family house home group groups table partner partners team work homework quiz test essay answer answers question questions response responses explanation drawing page journal folder binder backpack chromebook laptop ipad tablet phone glasses handwriting accent english spanish hand hands face voice turn comment comments writing reading fluency progress schedule locker anxiety adhd asthma allergy allergies dyslexia autism seizures migraines therapy diabetes stutter lunch birthday email number phone data confidence smile effort idea ideas strategy mistake mistakes error errors method solution reasoning work worksheet paragraph sentence story project poster slides slide lab exit copy book chair pencil hoodie phone bus parent-teacher problem problems conference absences absence tardies energy mood side reaction thinking thoughts claim evidence row corner goal goals reflection feedback presentation model diagram sketch graph map timeline chart video recording account login password username submission portfolio example group's turn
cuaderno cuadernos hoja trabajo tarea examen dibujo respuesta respuestas pregunta grupo equipo mesa lugar asiento letra ensayo borrador calificacion calificaciones carpeta mochila libreta familia casa idea error errores proyecto maqueta cartel turno ejemplo explicacion procedimiento participacion exposicion tableta computadora correo expediente diagnostico conducta cumpleanos
`);

export const family: Lexicon = wordSet(`
mom moms mother mum mommy dad dads father daddy mama papa parent parents stepmom stepdad stepmother stepfather sister sisters brother brothers stepsister stepbrother sibling siblings twin twins aunt auntie aunty uncle grandma grandmother grandpa grandfather granny abuela abuelo abuelita abuelito nana tutu lola lolo yaya nonna cousin cousins guardian guardians madre padre mami papi madrastra padrastro tia tio hermana hermano hermanas hermanos hermanita hermanito primo prima tutor tutora madrina padrino nephew niece caregiver foster
`);

export const titles: Lexicon = wordSet(`
mr mrs ms miss mx dr coach principal vice-principal ap professor prof profe profesor profesora profa maestra maestro maestre mtra mtro sr sra srta senor senora senorita don dona director directora doctor doctora nurse officer dean superintendent counselor librarian paraprofessional aunty kumu sensei licenciado licenciada lic ing
`);

/** Titles of people in books and in history, never of staff. */
export const storyTitles: Lexicon = wordSet(`
sir lady lord king queen prince princess president mayor saint st san santa santo general captain colonel major sergeant emperor empress pope rey reina presidente presidenta papa fray padre sor judge justice senator governor chief pharaoh czar tsar duke duchess count countess baron friar brother-lawrence aunt-polly uncle-tom simba
`);

/** The jobs of grown-ups at a school. */
export const staffRoles: Lexicon = wordSet(`
coach principal teacher co-teacher coteacher librarian counselor sub substitute para paraprofessional aide nurse secretary custodian colleague mentor specialist interventionist psychologist slp therapist facilitator chair superintendent director directora maestra maestro profesor profesora profe bibliotecaria consejera orientadora orientador psicologa colega intendente prefecta prefecto trabajadora companera companero supervisora asesora asesor
`);

/** Where these stand in a note, a name may be a character's or an author's. */
export const bookWords: Lexicon = wordSet(`
symbol symbols motif motifs irony chapter chapters novel scene act character characters protagonist antagonist narrator author authors poem poems poet poets stanza play excerpt biography bio bios theme quote quotes myth myths fable legend tale trilogy sonnet monologue dialogue soliloquy scenes symbolism foreshadowing memoir anthology readalong read-aloud readaloud vignette epilogue prologue speech theory theorem painting paintings portrait experiment laws discovery voyage route expedition presidency autobiography picture-book
capitulo novela personaje personajes escena cuento cuentos autor autora poeta poema poemas fragmento obra biografia discurso protagonista mito leyenda estrofa verso versos lectura teorema pintura cuadro
`);

/** Just after a name, they make it a thing: "the Frayer model", "Brooklyn Bridge", "Charlotte population". */
export const thingAfter: Lexicon = wordSet(`
notes diagram diagrams model models method seminar taxonomy verbs map maps bridge river street avenue county city state population excerpt poem poems novel speech story stories essay-question theorem triangle square sequence law laws theory experiment reading text book books unit lesson lessons video clip film movie play act chapter quote quotes letter letters diary article passage biography bio academy exercise exercises curriculum program worksheet slides strategy protocol routine comparison effect chart table timeline primary source portrait painting day week month island islands bay lake mountain mountains valley desert ocean region colony colonies period era dynasty empire revolution war battle treaty act amendment doctrine compromise plan case trial administration myth legend cycle scale constant number numbers grid rods cards words list hall park school elementary middle high university college museum library center street building organizer square squares simulation role example sentence problem context opener anchor
`);

/** Just before a name, they make it a place or a thing: "the map of Jordan". */
export const thingBefore: Lexicon = wordSet(`
the a an this that map in near at visit visited by el los las un una en mapa poema poemas cuento cuentos obra novela biografia leer lei leimos lectura fragmento libro read reading reread novel poem excerpt author poet scientist named called about study studying studied
`);

export const groupWords: Lexicon = wordSet(`
group groups table team teams partners pair pairs task absent missing late parents reteach kids students boys girls trio small-group center station row conference conferences grupo grupos equipo equipos mesa pareja parejas faltaron ausentes alumnos alumnas ninos ninas pendientes today tomorrow volunteers helpers leaders tutoring pull-out push-in intervention with list names birthdays
`);

/** One person has been spoken of. */
export const pronouns: Lexicon = wordSet(
  `he she him her his hers himself herself hes shes hed shed ella el-mismo`,
);

/** Talk of made-up sentences and problems: whoever stands in them is nobody. */
export const sampleWords: Lexicon = wordSet(`
sample example sentence sentences problem problems paragraph passage prompt stem scenario worksheet word-problem fictional pretend imaginary character role simulation ejemplo oracion oraciones problema problemas parrafo ficticio personaje inventado video story
`);

/** Acronyms of a school that look like somebody's initials. */
export const acronyms: Lexicon = wordSet(`
us usa uk un eu dc la ny nj pe pd tv pc ok ap ib ed id it ai am pm ad bc ce bce dna rna iep ell esl efl sel sped gt plc hw ss la ms hs es pta pto sat act gpa faq lms pdf url qr ppt cfu dol ot pt slp bip fba rti ta sub tbd fyi asap lol omg btw etc vs ex eg ie cer kwl pbl udl cra nat geo mc mla apa ela ec ev ph hr js ee uu uv mi mx sr jr dr mr mrs qa tk ll tt ww wwi wwii ii iii iv vi vii viii ix xi xii mlk jfk fdr
`);
