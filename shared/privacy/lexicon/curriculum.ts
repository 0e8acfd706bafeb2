import { type Lexicon, type LexiconMap, wordMap, wordSet } from './word-set';

/**
 * People who are studied and never sit in the class: authors, scientists, figures of history, researchers,
 * characters with a name of their own, and methods, products and holidays called after someone.
 */
export const curriculumNames: Lexicon = wordSet(`
freytag dolch fry grinnell cesaire esopo colon catolica maslow stroop pavlovian fahrenheit bernoulli heimlich rubik mobius luther luthers lutero steinbeck shakespeare macbeth hamlet othello iago desdemona ophelia laertes polonius horatio gertrude claudius tybalt
mercutio benvolio capulet capulets montague montagues banquo macduff brutus cassius shylock prospero caliban puck
hermia lysander oberon titania goneril cordelia orwell huxley hemingway fitzgerald twain dickens austen bronte poe
whitman angelou hurston cisneros neruda mistral lorca borges marquez cervantes quijote quixote sancho dulcinea homer
odysseus telemachus circe calypso polyphemus penelope achilles hector agamemnon antigone creon ismene oedipus jocasta
medea euripides sophocles aeschylus aristophanes herodotus beowulf grendel gawain guinevere lancelot chaucer dante
virgil ovid plato socrates socratic aristotle confucius buddha seuss dahl rowling tolkien bradbury vonnegut salinger
golding plath ginsberg kerouac faulkner hawthorne melville thoreau emerson wharton nabokov kafka tolstoy dostoevsky
chekhov camus sartre voltaire rousseau hobbes locke montesquieu machiavelli nietzsche kant descartes marx engels freud
jung pavlov skinner maslow erikson kohlberg bandura milgram achebe adichie soyinka ngugi coates baldwin ellison lorde
rankine ocasio gorman asimov heinlein verne wells atwood ishiguro murakami basho hosseini lahiri rushdie satrapi
spiegelman kingsolver silko erdrich momaday anaya rulfo allende cortazar galeano benedetti storni ibarbourou arreola
poniatowska esquivel bolano unamuno machado becquer galdos quevedo gongora bolivar zapata juarez hidalgo morelos
iturbide cuauhtemoc moctezuma montezuma malinche cortes pizarro atahualpa sandino marti guevara castro peron evita
pinochet frida kahlo orozco siqueiros picasso dali velazquez goya gaudi miro botero monet manet degas renoir cezanne
gauguin gogh vermeer rembrandt rubens michelangelo raphael donatello botticelli caravaggio matisse mondrian kandinsky
klimt munch warhol pollock okeeffe basquiat lichtenstein hokusai banksy haring mozart beethoven bach vivaldi handel
haydn chopin tchaikovsky stravinsky debussy wagner verdi gershwin coltrane lincoln jefferson tubman sojourner douglass
huerta colvin roosevelt kennedy nixon obama churchill gandhi mandela mlk jfk fdr lbj napoleon caesar cleopatra
tutankhamun nefertiti hatshepsut ramses hammurabi gilgamesh charlemagne columbus colon magellan vespucci cabot cartier
sacagawea sacajawea earhart pocahontas squanto tecumseh sequoyah geronimo washington hamilton burr adams hancock
revere paine lafayette cornwallis burgoyne sherman custer stonewall robespierre danton bonaparte bismarck hitler
mussolini stalin lenin trotsky mao zedong hirohito truman eisenhower macarthur patton rommel gorbachev reagan thatcher
malala yousafzai thunberg medgar garvey dubois kaepernick ginsburg sotomayor lumumba nkrumah kenyatta mansa askia
shaka nzinga suleiman saladin genghis kublai khan akbar ashoka qin hongwu meiji tokugawa newton einstein darwin mendel
galileo copernicus kepler curie watson crick pasteur hubble hawking turing lovelace hopper faraday tesla edison
pythagoras pythagorean euclid euclidean pascal fibonacci gauss gaussian euler venn punnett linnaeus lamarck goodall
bohr rutherford dalton thomson schrodinger heisenberg planck fermi oppenheimer feynman lavoisier mendeleev avogadro
boyle hooke leeuwenhoek fleming salk jenner semmelweis koch mcclintock meitner wegener lyell halley cassini ptolemy
archimedes eratosthenes hypatia alhazen khwarizmi ramanujan noether leibniz bernoulli fermat riemann cartesian napier
vaughan jemison tereshkova gagarin shepard aldrin celsius fahrenheit richter mohs beaufort ohm volta ampere hertz
joule coriolis doppler rorschach cornell bloom blooms hattie wiggins mctighe marzano frayer danielson vygotsky piaget
dweck rosenshine wiliam zaretta lemov montessori reggio freire dewey hess webb webbs tomlinson calkins fountas pinnell
gallagher kittle beers probst kagan kounin gardner costa heggerty orton gillingham fundations lexile sheltered siop
glad elkonin singapore boaler liljedahl noyce polya feuerstein kolb cuisenaire unifix gantt likert rubin punnet gizmo
joad joads atticus finch radley calpurnia ewell lennie gatsby hester prynne dimmesdale chillingworth magwitch havisham
fagin scrooge cratchit huck huckleberry heathcliff rochester bennet frankenstein dracula jekyll hyde sherlock moriarty
aslan narnia bilbo frodo gandalf gollum hermione dumbledore snape voldemort hogwarts katniss peeta primrose haymitch
murry auggie pullman winn-dixie despereaux wilbur templeton beezus trunchbull wonka veruca piggy squealer montag
clarisse meursault samsa okonkwo nwoye ponyboy sodapop johnnycade montresor fortunato rainsford zaroff aureliano
macondo melquiades platero lazarillo celestina rapunzel cinderella goldilocks rumpelstiltskin pinocchio pinkerton
anansi zeus hera poseidon hades hermes apollo artemis ares aphrodite hephaestus demeter persephone dionysus heracles
hercules theseus minotaur perseus medusa icarus daedalus prometheus pandora orpheus eurydice osiris anubis odin loki
quetzalcoatl huitzilopochtli pachamama arjuna enkidu arachne narcissus midas sisyphus batman superman spiderman
spider-man pokemon pikachu minecraft roblox fortnite shrek grinch gruffalo skippyjon corduroy babar pippi longstocking
ulysses aesop grimm andersen perrault halloween thanksgiving christmas easter hanukkah kwanzaa ramadan eid diwali holi
passover juneteenth navidad pascua cuaresma posadas quinceanera valentine valentines labor memorial veterans
presidents kahoot desmos padlet newsela nearpod edpuzzle quizlet quizizz blooket gimkit khanmigo chatgpt gemini
copilot alexa siri cortana netflix disney pixar lego tiktok instagram snapchat spotify wikipedia britannica
smithsonian nasa noaa unicef unesco lexia zearn prodigy dreambox iready renaissance edmodo classdojo brainpop scratch
tynker arduino makey sphero ozobot cricut elmer sharpie expo velcro kleenex xerox chromebook macbook
`);

/** Family names so common that they stand for the person studied only alone or with these given names. */
export const curriculumFull: LexiconMap = wordMap(
  `parks:rosa king:martin,luther,coretta,stephen x:malcolm chavez:cesar,julio franklin:rosalind,benjamin,ben,aretha johnson:katherine,lyndon,samuel jackson:andrew,shirley,michael,jesse,stonewall walker:alice,cj,madam washington:george,booker hughes:langston morrison:toni frost:robert,jack dickinson:emily clark:william wilson:woodrow,august armstrong:neil,louis monroe:james,marilyn madison:james,dolley adams:john,abigail,ansel,samuel wheatley:phillis bridges:ruby till:emmett angelou:maya garcia:gabriel,jerry marquez:gabriel,garcia lopez:barry castillo:ana alvarez:julia santiago:esmeralda alexie:sherman woodson:jacqueline,carter reynolds:jason thomas:angie,clarence,dylan acevedo:elizabeth ryan:pam,munoz soto:gary,hernando herrera:juan,felipe medina:meg perez:celia,selena quintero:isabel sanchez:erika mora:pat tan:amy,shaun yang:gene,luen,kao lin:grace,maya kelly:erin paulsen:gary lowry:lois sachar:louis paterson:katherine spinelli:jerry creech:sharon curtis:christopher,paul park:linda,sue hinton:se,s,susan lee:harper,robert,spike,bruce,stan scott:walter,dred,ridley smith:adam,bessie,tracy,zadie,john jones:mother,james,indiana brown:john,jackie,james,linda,margaret,michael,oliver,dan white:eb,e,walter stone:lucy anthony:susan,b stanton:elizabeth,cady mott:lucretia paul:alice addams:jane wells:ida,hg,h,orson barnett:ida bethune:mary,mcleod hamer:fannie,lou lewis:john,cs,c,sinclair,meriwether robinson:jackie,tom,bojangles ali:muhammad,monica owens:jesse,delia rudolph:wilma biles:simone williams:serena,venus,william,tennessee,roger,robin freeman:morgan nelson:marilyn,willie,horatio carver:george,washington,raymond drew:charles banneker:benjamin just:ernest wu:chien,chien-shiung wang:wayne meyer:marissa,stephenie ride:sally tyson:neil,cicely sagan:carl nye:bill cousteau:jacques fossey:dian bell:alexander,graham,jocelyn ford:henry,gerald carnegie:andrew rockefeller:john morgan:jp,j,garrett whitney:eli fulton:robert morse:samuel wright:richard,orville,wilbur,frank gates:bill,henry jobs:steve musk:elon day:dorothy,sandra cook:james hudson:henry baker:josephine,ella cullen:countee dunbar:paul brooks:gwendolyn,geraldine giovanni:nikki clifton:lucille hayden:robert oliver:mary merwin:ws collins:suzanne,billy,wilkie roth:veronica green:john dessen:sarah myers:walter,dean draper:sharon hesse:karen,hermann park:linda konigsburg:el rylant:cynthia blume:judy cleary:beverly polacco:patricia henkes:kevin carle:eric keats:john,ezra sendak:maurice silverstein:shel prelutsky:jack soto:gary barrett:tracy capote:truman bradbury:ray miller:arthur,henry,madeline hansberry:lorraine wilder:laura,thornton,ingalls wilde:oscar shaw:bernard carroll:lewis stevenson:robert,louis,bryan london:jack crane:stephen,ichabod harte:bret irving:washington cooper:james,fenimore stowe:harriet,beecher jacobs:harriet,ww equiano:olaudah turner:nat,tina vesey:denmark prosser:gabriel henry:patrick,o,john hale:nathan,george ross:betsy paine:thomas rush:benjamin jay:john marshall:thurgood,john obama:michelle,barack clinton:hillary,bill bush:george trump:donald biden:joe harris:kamala,joel carter:jimmy,howard reyes:silvestre rodriguez:luis,richard,sonia nelson:nelson vargas:llosa,mario paz:octavio cruz:juana,sor,celia rivera:diego storni:alfonsina marti:jose palma:ricardo palacios:argentino dario:ruben torres:camilo diaz:porfirio,junot,bernal villa:pancho,francisco madero:francisco carranza:venustiano cardenas:lazaro obregon:alvaro valdez:luis gonzales:corky,rodolfo chen:ted love:nat bloom:benjamin,harold hunter:madeline costa:arthur fisher:douglas,doug,ra frey:nancy knight:jim,etheridge hammond:zaretta,linda,darling aguilar:elena sweeney:diane bambrick:paul santoyo:paul lemov:doug quate:stephanie gonzalez:jennifer,corky wolf:maryanne,virginia shanahan:timothy willingham:daniel stiggins:rick popham:james black:paul nottingham:james clarke:shirley moses:bob,robert,grandma hood:robin crusoe:robinson grey:jane gray:dorian,asa eyre:jane twist:oliver finn:huck,huckleberry potter:harry,beatrix baggins:bilbo,frodo everdeen:katniss weasley:ron granger:hermione yelnats:stanley bucket:charlie jackson:percy chase:annabeth heffley:greg caulfield:holden buchanan:daisy,tom,james carraway:nick milton:george,john small:lennie ewell:bob,mayella finch:atticus,scout,jem loman:willy,biff,happy younger:walter,beneatha,mama proctor:john,elizabeth hutchinson:tessie,anne bates:katharine key:francis keller:helen sullivan:annie braille:louis frank:anne schindler:oskar wiesel:elie weisel:elie boom:corrie scholl:sophie nightingale:florence barton:clara blackwell:elizabeth anning:mary herschel:caroline,william germain:sophie ball:alice johnson:katherine jackson:mary vaughan:dorothy easley:annie darden:christine stark:tony parker:peter,charlie,dorothy wayne:bruce kent:clark`,
);

/** Characters whose names children have too: no student where a book is being talked about. */
export const characterNames: Lexicon = wordSet(`
luther luthers lutero esperanza scout jem kenji matilda charlotte jonas gabriel jess leslie brian stanley percy junior bud papi simon ralph jack roger sam eric daisy nick jordan tom myrtle george curley candy crooks slim holden phoebe sethe janie johnny dally darry cherry dallas romeo juliet ariel helena demetrius emilia regan edmund edgar lear dill boo mayella pearl pip estella oliver tim becky jim pap dorian catherine jane lucy susan peter harry ron ginny draco rue prim gale tris tobias meg calvin charles auggie via julian summer opal ivan stella fern ramona beverly honey charlie violet augustus mike james sophie max kino juana santiago manolin winston julia napoleon snowball boxer mildred gregor penelope malcolm duncan donalbain kate bianca portia antony octavius viola orsino olivia sebastian beatrice benedick hero claudio rosalind orlando starr khalil maverick seven melinda salamanca phoebe winnie tuck jesse miles mae angus giver fiona asher rosemary annemarie ellen bruno shmuel liesel rudy hans anne margot peter lina naomi salva nya marcelo antonio ultima lupe rosaura tita pedro gertrudis susana camila mariano ana frog toad ivy bean junie stink judy greg rowley fudge sheila manny hatchet parvana malia moon despereaux roscuro miggery edward tulane abilene abuela chato julieta
`);

/** Places of the curriculum and the calendar that are nobody's given name. */
export const placeNames: Lexicon = wordSet(`
luther luthers lutero texas california florida oregon ohio iowa alaska hawaii oahu maui kauai arizona nevada utah colorado kansas nebraska minnesota wisconsin michigan illinois indiana kentucky tennessee mississippi alabama louisiana arkansas oklahoma missouri maryland delaware pennsylvania jersey york vermont maine massachusetts connecticut boston chicago seattle philadelphia detroit atlanta miami honolulu harlem manhattan hollywood europe asia africa antarctica australia canada mexico cuba haiti brazil brasil peru chile argentina colombia venezuela ecuador bolivia panama guatemala honduras nicaragua salvador spain espana portugal france francia germany alemania italy italia greece grecia rome roma egypt egipto nile nilo syria iraq iran afghanistan pakistan india china japan japon korea vietnam cambodia laos thailand philippines filipinas russia rusia ukraine poland ghana nigeria ethiopia somalia sudan congo rwanda england inglaterra scotland britain london londres berlin madrid barcelona sevilla toledo moscow tokyo beijing delhi mumbai jerusalem mecca athens sparta troy babylon mesopotamia sumer pompeii veracruz oaxaca chiapas puebla jalisco michoacan yucatan sonora sinaloa tabasco guerrero monterrey guadalajara tijuana chihuahua teotihuacan tenochtitlan machu picchu amazon amazonas andes sahara himalayas everest pacific atlantic pacifico atlantico caribbean caribe gettysburg birmingham selma montgomery jamestown plymouth salem tulsa hiroshima nagasaki auschwitz normandy chernobyl mars venus mercury jupiter saturn uranus neptune pluto earth moon sun marte mercurio saturno urano neptuno pluton
`);

/** Countries, states and rivers that are given names as well: places only beside another place. */
export const placesOrNames: Lexicon = wordSet(`
chad jordan jordania georgia kenya israel carolina dakota virginia montana sydney paris lourdes trinidad dominica malta holland ireland austin houston dallas savannah phoenix lincoln charlotte florence florencia sofia asuncion santiago guadalupe leon cordoba valencia eden salvador sierra leone costa rica puerto rico rio nueva guinea new zealand zelanda south north west east
`);
