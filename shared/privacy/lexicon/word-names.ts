import { type Lexicon, wordSet } from './word-set';

/** Names that are also a word, a month or a virtue, in English or Spanish: alone they prove nothing. */
export const wordNames: Lexicon = wordSet(`
mark grace hope faith joy will drew chase april may june august summer autumn winter sky skye rose lily daisy violet
ivy olive pearl ruby jade amber angel christian destiny trinity harmony melody serenity felicity charity patience
prudence constance verity honor honesty justice liberty freedom precious prince princess king queen duke earl baron
major royal guy art bill rob pat sue frank earnest ernest rich grant lance miles max chance hunter mason cooper carter
parker tanner page reed brook brooke dawn eve holly jack jasmine forest forrest river rain rainy storm stormy bailey
skip ray rusty sandy penny gene dean harper scout sage star starr stone rock rocky cliff clay heath glen dale lane
wade ford chip buddy bud sunny sonny merry noel carol robin wren raven birdie dove phoenix wolf fox bear colt buck
drake crystal diamond gem opal coral ginger rosemary basil clementine cherry candy honey sugar cookie poppy iris
heather hazel willow laurel flora fern aspen ash juniper magnolia bay beau belle bonnie blaze bliss bright breeze cash
case clark crew cruz dash dallas deacon dusty echo ember fleur gale genesis golden gunner harley haven henna heaven
iman isle jet jewel jig journey judge julep kit lake lark legend lord love lotus lucky lyric marina marvel maverick
meadow mercy miracle moon myth nature neon north oak ocean pace paris patch peace pepper pierce pine piper porter
promise quest quill rebel remedy rex rhyme ridge rider rod ryder saint saga salt shade shadow shepherd sherry shiloh
sincere skipper soldier song sterling sunshine tate teal tempest temple thorn thyme tide timber titan treasure tree
unity vale van victory viva weaver west whisper wisdom woods young zen zenith ace ally amen bo bob bride buster candor
curt dee dell dick dot duck else fay flint fort gay gill gray grey hale herb hero ho ink jo jock joker kat kin lee lie
mac man mat mead mint ned norm om os otter pan pay pearly peg pip po poe pope pro rad rave red rip roll shell shin soy
spike sun tam tan tank tea teddy tie tri uri us viola wan wing wright zip jordan chad israel london brooklyn georgia
virginia carolina charlotte madison austin savannah sydney florence chelsea kenya india asia america africa china
ireland geneva vienna milan trinidad cairo memphis denver dakota montana cheyenne odessa adelaide victoria alexandria
jackson lincoln washington hudson troy orlando salem kingston bristol camden raleigh houston maui kauai siena verona
valencia cordoba leon malaga merida lima cuba jamaica regina malcolm dulce luz paz sol mercedes guadalupe esperanza
consuelo dolores angeles jesus rosa flor blanca linda alma mar cielo estrella gloria milagros socorro rocio nieves
soledad remedios abril julio agosto marino aurora celeste violeta perla modesto inocencio bienvenido salvador domingo
placido justo maximo leal amparo refugio concepcion asuncion encarnacion natividad caridad fe clara rosario margarita
azucena jacinto lirio luna armonia delfina palma paloma olivo olmo pino rey reyes reina rubi ambar cristal zafiro
brisa lluvia nube primavera candelaria ascension merced belen salome candela concha paca toro franco bruno fidel feliz
fortunato generosa gracia prudencia constancia clemente serena severo sereno valiente vera silvestre campos flores
rios torres ta hue hung thin sang bin ling tin phat bich kong pa lue chia nu paw cat poet ai pie uno nova rio
maria-chi sim ham abe gig zed cy brown white green black hill wood rivers fields waters bell cook baker price best day
ball banks bush church marsh rice potts foster mills parks pool head cross frost snow winters summers bishop butler
carpenter farmer fisher gardener hall knight little marks moody noble pitts power rush sharp singer smart smith strong
swift wells wise worthy stout gooden goodman friend guerra rojas castillo mora moreno vaca vela mesa prado bello calvo
pastor delgado iglesias marquez montes pena rosales salas valle vega zapata guerrero herrera cantu rubio zamora soto
mata parra barrera cabrera rivera ribera cuevas fuentes lara jan jun roman german
`);
