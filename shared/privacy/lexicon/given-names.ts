import { type Lexicon, wordSet } from './word-set';

/**
 * Given names of many cultures, without accents, apostrophes or capitals, from general knowledge and in
 * no order of importance. Those that are also a word, a month or a place stand in `word-names.ts`.
 */
export const givenNames: Lexicon = wordSet(`
aaliyah aaron abby abdi abdul abdullah abdirahman abdullahi abigail abraham abril ada adalyn adam addison adela adele
adelaide adrian adriana adrienne aidan aiden aileen aimee aisha alan alana albert alberto alec alejandra alejandro
alex alexa alexander alexandra alexandria alexei alexis alfonso alfred alfredo alice alicia alina alisha alison alissa
aliyah allan allen allison alma alondra alonso alonzo alvaro alvin alyssa amanda amber amelia amelie amy ana anabel
anahi anastasia anders andre andrea andreas andres andrew andy angela angelica angelina angelique angelo angie anika
anita ann anna annabel annabelle anne annette annie anthony antoine antoinette anton antonia antonio antony anya april
arabella araceli ariadna ariana arianna ariel arielle armando arnold arnulfo arthur artur arturo asher ashley ashton
astrid athena aubrey audrey august augustus aurelia austin ava axel ayala ayden aylin barbara beatrice beatriz becca
becky belen belinda ben benicio benito benjamin bennett benny bernadette bernard bernardo bernice bertha beth bethany
betty beverly bianca blake blanca bobby bonnie boris brad bradley brady brandon braxton brayan brayden brenda brendan
brent brett brian briana brianna bridget brielle britney brittany brody bruce bruno bryan bryce bryson byron bronwyn
brenna bryn caden caitlin caleb callie calvin cameron camila camille camilo candace cara carina carl carla carlo
carlos carly carmen carol carole caroline carolyn carrie carson casandra casey cassandra cassidy cassie catalina
catherine cathy cecilia cecily cedric celeste celia celina cesar chad charlene charles charlie chelsea cheryl chloe
chris christa christina christine christopher christy cindy claire clara clarence clarissa clarisse claudia clayton
clementine clifford clint clyde cody colby cole colette colin colleen connie connor conor conrad constance cora corey
corinne cornelia cory courtney craig cristian cristina cristobal crystal curtis cynthia cyrus citlali citlalli cai
carys daisy dakota dale damian damien damon dan dana dane dania daniel daniela daniella danielle danika danny dante
daphne darcy daria dario darius darlene darnell darrell darren darryl dashawn dave david davina davis dayana dayton
deandre deanna deborah debbie declan delaney delia delilah della delphine demetrius denis denise dennis derek derrick
deshawn desiree desmond devin devon devonte dexter diana diane diego dimitri dina dion dionne dmitri dmitry dolores
dominic dominick dominique donald donna donovan dora doris dorothy douglas drew duane duncan dustin dwayne dylan
dangelo deja demarcus deonte dontae denzel destinee earl eddie edgar edith edmund eduardo edward edwin efrain efren
eileen elaina elaine eleanor eleanora elena eli elias elijah elisa elisabeth elise eliseo eliza elizabeth ella elle
ellen ellie elliot elliott elmer eloise elsa elsie elvira elvis emanuel emely emerson emil emilia emiliano emilio
emily emma emmanuel emmett enrique eric erica erick ericka erik erika erin ernesto ervin esmeralda esperanza esteban
estefania estela estella ester esther estrella ethan ethel eugene eugenia eva evan evangelina evelyn everett ezekiel
ezra eoin eamon eowyn enzo fabian fabiola fabricio faith fatima fausto federico felicia felicity felipe felix fernanda
fernando fidel fiona flora florence francesca francesco francine francis francisca francisco franco frank frankie
franklin fred freddie freddy frederick frederico frida fredrik freya finn finley finnegan fletcher gabe gabriel
gabriela gabriella gabrielle gael garrett gary gavin gemma gena genesis genevieve geoffrey george georgina gerald
geraldine gerard gerardo german gerry gianna gilbert gilberto gillian gina ginger gino giovanni gisela giselle gladys
glen glenda glenn gloria gonzalo gordon grace gracie graciela graham grant greg gregorio gregory greta gretchen
griffin griselda guadalupe guillermo gustavo gwen gwendolyn giulia giulio giuseppe giorgio graziella hailey hal haley
halle hank hanna hannah hans harley harold harriet harrison harry harvey hattie hayden hayley hazel heather hector
heidi helen helena helga henrietta henrik henry herbert heriberto herman hernan hilary hilda holden hollie homero
horacio howard hubert hudson hugo humberto ian ida ignacio igor ike iliana ilse iman imani imelda imogen ina ines inez
ingrid ira irene iris irma irvin isaac isabel isabela isabella isabelle isaiah isaias isela isis ismael israel itzel
ivan ivana ivanna ivette ivonne izabella isla iker ingrith itzayana jace jackie jackson jaclyn jacob jacqueline
jacquelyn jada jaden jadon jaime jair jairo jake jakob jaleel jalen jamal jamar james jamie jan jana jane janelle
janessa janet janice janie janine jared jarod jasmin jasmine jason jasper javier javon jay jayden jaylen jayla jayne
jazmin jazmine jean jeanette jeanne jeannie jed jeff jefferson jeffery jeffrey jenna jennie jennifer jenny jeremiah
jeremy jermaine jerome jerry jesse jessica jessie jesus jillian jim jimena jimmy joan joana joanna joanne joaquin
jocelyn jodi jodie jody joe joel joelle joey johan johanna john johnathan johnny jolene jon jonah jonas jonathan
jonathon jordan jordyn jorge jose josefina joselyn joseph josephine josh joshua josiah josie josue joyce juan juana
juanita judith judy jules julia julian juliana julianna julie juliet julieta juliette julissa julius june justin
justina jamila jakub jamir jahir jeronimo jovani jovany jayceon kaden kaitlin kaitlyn kaleb kali kallie kameron kara
karen kari karim karina karissa karl karla kasandra kasey kassandra kate katelyn katherine kathleen kathryn kathy
katia katie katrina katy katya kay kaya kayla kaylee kayley kayleigh kaylie kaylin keira keith kelli kellie kelly
kelsey kelvin ken kendall kendra kendrick kenneth kenny kent kenya kerry kevin kiana kiara kieran kiley kim kimberly
kira kirk kirsten kobe kris krista kristen kristin kristina kristine kristopher krystal kurt kyle kylee kyler kylie
kyra keisha kaitlynn katarina katarzyna karolina krzysztof kamila kacper klaudia lacey laila lakeisha lamar lamont
lana lance landon lara larry lars lashawn latasha latisha latoya laura laurel lauren laurence laurie lawrence layla
lea leah leandro leanna leanne leif leigh leila leilani lena leo leon leona leonard leonardo leonel leonor leopold
leroy leslie leticia levi lewis lexi lia liam libby lidia lila lilia lilian liliana lillian lillie lilly linda lindsay
lindsey lionel lisa lisandro lisbeth lise lizbeth lizette liz lizzie lloyd logan lois lola lolita lonnie lora lorelei
lorena lorenzo loretta lori lorraine lottie lotte lou louie louis louisa louise lourdes luca lucas lucia lucian
luciana luciano lucille lucinda lucio lucy luigi luis luisa luka lukas luke lulu luna lupe lupita luther luz lydia
lyle lynn lynne lucja lukasz mabel macy maddie maddison maddox madeleine madeline madelyn madison mae maegan maeve
magdalena maggie maia maisie makayla makenna malachi malcolm malik mallory mandy manuel manuela mara marc marcel
marcela marcelo marcia marco marcos marcus margaret margarita margaux margie margo margot maria mariah mariam marian
mariana marianne maribel maricela marie mariela marielle marilyn marina mario marion marisa marisela marisol marissa
maritza marjorie marla marlene marley marlon marquis marquise marsha marshall marta martha martin martina marvin mary
maryam mateo mateusz mathew mathias matias matilda matt matteo matthew maura maureen maurice mauricio maverick max
maxim maxime maximilian maximiliano maxine maxwell maya mayra mckayla mckenna mckenzie megan meghan melanie melina
melinda melisa melissa melody melvin mercedes meredith mia micah michael michaela micheal michelle miguel mikaela
mikayla mike mikhail mila milagros milan milena miles millie milo milton mina mindy minerva mira miranda miriam misty
mitchell mitzi moises mollie molly mona monica monique morgan moriah moses muriel mya myles myra myrna malgorzata
mateja mirko nadia nadine nahomi nahum nancy naomi nash natalia natalie natalya natasha nataly nate nathalie nathan
nathaniel nayeli neal ned neil nelly nelson nestor nevaeh nia nicholas nichole nick nickolas nico nicola nicolas
nicole nicolette nikita nikki niko nikolai nikolas nina nino noah noe noel noelia noelle noemi nohemi nolan nora norma
norman nuria nyla niamh noor octavia octavio odalys odette ofelia olaf oleg olga oliver olivia ollie omar ona oralia
orlando oscar osvaldo oswaldo otis otto owen oisin orla pablo paige paloma pam pamela paola paolo paris parker pascale
pat patience patrice patricia patricio patrick patsy patti patty paul paula paulette paulina pauline pavel pawel pedro
peggy penelope penny percy perla pete peter petra phil philip phillip phoebe phyllis pierce pierre pilar piotr polly
porfirio preston prince priscilla przemek precious quentin quincy quinn quinten quinton rachael rachel rachelle rafael
rafaela raina ralph ramiro ramon ramona randall randy raquel raul raven ray raymond raymundo reagan rebecca reese
regina reginald reid reina renata rene renee reuben reyna rex rhea rhett rhonda ricardo richard rick rickey ricky
rigoberto riley rita robert roberta roberto robin robyn rocio rocky rodney rodolfo rodrigo rogelio roger roland
rolando roman romeo romina ron ronald ronaldo ronan ronnie rory rosa rosalia rosalie rosalina rosalinda rosanna
rosario rosemary rosie roslyn ross rowan roxana roxanne roxie roy ruben rubi rudolph rudy rufino rufus russell ruth
ryan ryder rylan rylee ryleigh roisin rhys rhiannon radek rafal sabrina sadie saige sally salma salvador salvatore sam
samantha samara samira sammy samson samuel sandra sandy santiago santos sara sarah sarahi sarai sasha saul savanna
savion sawyer scarlett scott sean sebastian selena selina serena serenity sergio seth shana shane shania shannon shari
sharon shaun shauna shawn shawna shayla shayna shea sheena sheila shelby sheldon shelley shelly sherri sherry sheryl
shirley sienna sierra silas silvia simon simona simone siobhan skylar skyler sofia solomon sonia sonja sonya sophia
sophie spencer stacey stacy stan stanley stefan stefanie stella stephan stephanie stephen sterling steve steven
stewart stuart sue susan susana susanna suzanne sven sydney sylvia santino saoirse stanislav svetlana shanice shaniqua
shanelle shaquille tabitha tadeo talia tamara tami tammy tania tanisha tanner tanya tara taryn tasha tatiana tatyana
taylor ted teddy terence teresa terrance terrence terri terry tess tessa thad thalia thea theo theodora theodore
theresa thiago thomas tia tiana tiara tiffany tim timothy tina tobias toby todd tom tomas tommy toni tony tonya tori
tracey traci tracy travis trent trenton trevor trey tricia trina trinidad trisha tristan troy tucker ty tyler tyra
tyree tyrell tyrese tyrone tyson tevita tomasz teodoro tavon treyvon travon ulises uriah uriel ursula valentin
valentina valeria valerie valery vanessa vera vernon veronica vicente vicki vickie vicky victor victoria vince vincent
viola vivian viviana vivienne vladimir virginia viridiana valeriy volodymyr wade walter wanda warren wayne wendell
wendy wesley weston whitney wilfred wilfredo willa willard william willie wilma wilson winifred winston wojciech wyatt
wiktoria xander xavier ximena xiomara xochitl yadira yahaira yahir yajaira yamila yareli yaretzi yasmin yasmine yazmin
yesenia yolanda yosef yusuf yuliana yuridia yvette yvonne yaneli yanira yuri zach zachariah zachary zachery zack
zackary zander zane zara zayden zelda zion zoe zoey zoila zuleyma zofia zuzanna zbigniew abebe abena abimbola abiodun
abiola achieng adaeze adaora ade adebayo adeola adesina adetokunbo adunni afia afua agnieszka ajani akin akinyi akosua
akua alem amadi amadou amara amare amina aminata anan ayo ayodele ayanna asante abeba asefa ashenafi asha babajide
babatunde baraka berhane bintou boubacar bukola chiamaka chidera chidi chidinma chidiebere chiemeka chika chike
chimamanda chinedu chinwe chinyere chioma chukwuemeka dawit desta diallo ebele ebere edem efua ejike ekene ekow emeka
enitan eniola esi eshe fatou fatoumata femi folake folasade funmi funmilayo gamba girma habiba haile hamza hassan ife
ifeanyi ifeoma ifeyinwa ikenna iniko issa jabari jelani kagiso kamau kelechi khadija khadijah khadidiatou khalid kibwe
kofi kojo kwabena kwaku kwame kwasi lamine lerato lindiwe makena malaika mamadou mandla mariama mariame meron modou
moussa mthunzi musa mwangi nana ndidi neema ngozi njeri nkechi nkiruka nnamdi nneka nomsa nyasha nyah obinna odalo
olabisi olamide olu oluchi olufemi olumide oluwaseun oluwatobi onyeka onyinye osagie otieno ousmane parfait rahel
rashida rashid sade saidou salif samba sekou selam selamawit senait seydou shaka sibusiso simba siphiwe sizwe solange
souleymane taiwo tamika tariku tariq temitope tendai thabo thandi thandiwe themba tigist tobi tolu tope tsion tunde
uche uchenna uzoma wangari wanjiru wambui yaa yared yaw yemi yewande yohannes zainab zainabu zanele zawadi zola zuberi
abbas abdelrahman abed adnan ahlam ahmad ahmed ahmet aida akbar ali alia aliya amal aminah amir amira ammar anas anwar
arash areej arwa asad asma asmaa atefeh ayah ayman aya ayesha ayse aziz azra babak bahar bashar basma bilal bushra cem
dalia darya ebru ehsan elif emine emre esra fadi fadia faisal farah farhan farid farida faris farouk fares fatemeh
fawzia ferhat firas ghada golnaz hadi hadiya hafsa haider hakim hala hamid hana hanan hani hania hanin haris hasan
hatice hayat haytham hiba hind homa huda husam hussain hussein ibrahim ibrahima idris ihsan ilham imad imran iqra isra
ismail jaber jabir jafar jalal jamil jawad jibril joud kaan karima kareem kemal khaled khalil kian kinda laith lamia
latifa layan leyla lina lubna lujain mahdi mahmoud mahsa majid malak maram marwa marwan masoud maysa mehdi mehmet
mehran merve mohamad mohamed mohammad mohammed muhammad muhammed munir murat mustafa nabil nadeem nadir nahla naima
najwa nasser nasir navid nawal nazanin nedim niloufar nima noura nour nura omid osama osman parisa parviz parwana
qasim rabia rafiq raghad rahim rahma rami rana rania ranya rasha rayan rayyan razan reem reza rima roya ruqayya saad
saba sabah sadia safa safiya sahar saif salah salim saleh samah sameer sami samir sana sarwar sawsan selim selma semih
shahd shayma shirin sinan soraya suhail sulaiman sumaya taha taher talal tareq tarik tasneem umar umm usama usman wafa
waleed walid yahya yara yasin yasir yasser yousef youssef yunus yusra zahra zahid zaid zain zaina zaki zayd zayn zehra
zeinab zeynep ziad zoya zubair aadhya aanya aarav aarya aayush abhay abhinav abhishek aditi aditya advait advik
agastya aishwarya ajay akash akhil akshay alok aman amit amol amrita anand ananya aniket anil anirudh anisha anjali
ankit ankita anoop anshul anuj anushka aparna arjun armaan arnav aryan ashish ashok ashwin atharva avani avni ayaan
ayush bhavna bhavya chaitanya charu chetan darsh deepa deepak deepika dev devansh devika dhruv diksha dinesh disha
divya diya eesha esha farhana gaurav gauri gayatri gita gopal govind gurleen gurpreet harini harish harpreet harsh
harsha harshita hema hemant hritik indira isha ishaan ishan ishita jagdish jasleen jaspreet jatin jaya jayesh jignesh
jyoti kabir kajal kamal karan karthik kartik kavita kavya keshav khushi kiran kirti krish krishna kriti kunal lakshmi
lalit lata madhav madhavi madhu mahesh mahima malini manan mandeep manish manisha manjit manoj mansi mayank meena
meera mehul mihir milind mohan mohit mukesh muskan nakul namrata nandini naveen navya neelam neeraj neha nidhi nikhil
nilesh nirav nisha nishant nitin nitya om parth payal pooja prachi pradeep prakash pranav pranavi prasad prashant
pratik praveen preeti prerna prisha priti priya priyanka puja puneet radha radhika raghav rahul raj raja rajan rajesh
rajiv raju rakesh ram ramesh rani ranjit rashmi ravi reena rekha renu reyansh riddhi rishabh rishi ritika ritu riya
rohan rohini rohit roshan roshni ruchi rudra rupa saanvi sachin sahil sai sakshi sameera samiksha sandeep sangeeta
sanjana sanjay sanjeev sanskriti sanya sapna saraswati sarita satish saurabh savita seema shalini shankar shanti
sharad shilpa shiv shivam shivani shobha shreya shruti shubham shweta siddharth simran sita smita sneha sonal srinivas
srishti sudha suhani sumit sunil sunita suraj suresh surya sushma swati tanmay tanvi tarun tejas uday uma urvashi usha
utkarsh vaibhav vaishnavi vandana varun vasudha vedant veena vibha vidya vihaan vijay vikas vikram vinay vinod vipul
viraj vishal vishnu vivaan vivek yash yogesh yuvraj sukhpreet manpreet arshdeep simranjit thanuja dilshan nimal kumari
tashi pema sonam tenzin dorji bishal sujan prabin anjana sabina bibek aiko airi akari aki akihiro akiko akio akira anh
aoi arisa ayaka ayame ayumi bao binh chau chiyo cuong daichi daiki daisuke dat dewei dien dieu diep dinh duc dung
duong duy duyen eiji emiko eun-ji fei feng fumiko gia giang guang guo haiyan hanako hanh hao haruka haruki haruto hau
hayato heng hien hiep hideo hikari hina hinata hiro hiroko hiroshi hitomi hieu hoang hong hsin hua huan hue hui hung
huong huy huyen hwan hye hyun ichiro isamu jae jaehyun jaewon jia jiahao jialin jian jianhong jiayi jie jieun jihoon
jihye jimin jin jing jingyi jinwoo jisoo jiwoo jiwon jiho jisu joon jun junho junko junwei kaito kanako kaori katsu
kazuki kazuko keiko keita kenji kenta kenzo khai khanh khoa khoi kiet kiko kim-ly kimiko kiyoshi kohei koji kota kyoko
lanh lien liem linh lihua lili ling lan loan loc lok-yiu long mai makoto mao mari mariko masaki masao mayu mayumi mei
meiling meilin michiko midori mika miki min minh ming mingyu minho minji minjun misaki miu miyu mizuki momoka my-linh
nam nanami naoki naoko naoto ngan nghia ngoc nguyet nhan nhat nhi nhu nhung nobu oanh phong phuc phuong phuoc ping qi
qiang qian qing quan quang quoc quyen quynh reiko ren rei riko rin rina riku ryo ryota ryu ryusei sakura satoshi saki
sayaka seojun seoyeon shan shigeru shinji shiori shirou shota shun sora soobin soojin sooyoung su-bin sumiko sunghoon
susumu suzu takashi takeshi takumi taro tadashi tam tan tao taeyang tetsuya thach thai thanh thao thi thien thinh thom
thong thuan thuy thuong tien tin ting tokiko tomoko toru toshi trang tram tran tri trinh trong truc trung truong
tsubasa tuan tung tuyen tuyet uyen van viet vinh vy wei wen wenjie xia xiang xiao xiaoming xin xinyi xiu xuan xue yan
yang yang-mi yasuko yating yen yi yichen yijun ying yiming yixuan yong yoko yoshi yoshiko youngho yu yua yuan yue yui
yuichi yuka yuki yukiko yuko yuma yume yumi yun yuna yuto yuxuan yuze zhe zhen zheng zhi zihan zixuan zhiyuan ziyi kao
tou ger xeng pa nhia nkauj maiv ntxhi pao chue kou kong-meng leng lue mee neng nou shoua teng toua tong tsua vang-pao
xai yeng yer youa zong choua bee blia chao cheng chia dao der dia gao hlee houa ia kaying kia maly mang meng moua nyia
paj pang phoua sopheap srey vanna veasna bopha chenda dara kosal makara phalla piseth rithy samnang sokha sophea
sothea sovann sreymom thida vibol bounmy khamla souk somchai anong apinya arthit chai kanya kittisak malee naree niran
nong ploy prasert sirikit somboon suchart supaporn thanom waan wichai aung khin htet kyaw maung moe myint naw nay nu
paw phyu saw soe swe thandar thant thura tin-tin zaw ku-paw eh-doh hser paw-htoo agung ayu bambang budi cahya dewi
dian dwi eka endang fajar indah intan joko kadek ketut komang lestari nyoman putu putri rizki siti sri susilo wahyu
wayan widya yuni bayani benigno bituin carlito dalisay datu diwata jhun jomar jun-jun ligaya luningning maricel
marites nonoy rodel rommel tala tintin aukai hoku iolani ioane kahiau kahoku kai kaimana kainoa kaiolu kalani kalea
kaleo kamaka kamakani kamalei kana kanani kanoa kapono kaulana kawika keahi keala kealoha keanu kekoa keola kepano
kiele kilinahe koa kuulei lani lehua lokelani maile makana makani makoa malia malie malu mana mele moana nai-a nalani
nani noa noelani nohea pono pua puanani ulani uluwehi wailani wainani afa aleki alofa ana-lisi atonio fa-afetai fetu
fetuilelagi filipo ioana iosefa lagi losa loto malaea mataio pele pita sina siaosi sione sefa semisi sela salote
tavita tasi tui tomasi vaitiare vailea heimana hinano maeva manu manutea maui moeata poerava raimana teiki teva tiare
tehani vaihere viliami veisinia ofa mele-ana latu finau lupe-fa paea soane sosaia ana-seini aroha anahera hemi hine
hohepa kahu kahurangi kauri mere mikaere ngaio ngaire piripi rangi rawiri tane tama tamati te-ao wiremu aiyana ahote
alo aponi ayita chayton chenoa cheveyo dakotah dyani elu enola halona hinto honovi kachina keezheekoni kele kiona koda
kohana kuwanyamtiwa leotie lenmana lomasi maka mahpiya makya mato nashoba nitika nizhoni nova odina pahana quanah
sahkyo shilah sequoia shikoba takoda tallulah tasunka tatanka tate tayen tehya waban wakanda wachiwi waya winona
wyanet yahto yoki zitkala ayasha bidziil atsidi naalnish yazzie shandiin haseya nascha dezba haloke itzamna balam
ixchel nayely tonatiuh cuauhtemoc xiadani yatzil yatziri izel metztli quetzalli tlaloc ollin inti amaru sayri sumaq
illari killa urpi wayra nina-quispe atahualpa lautaro nahuel ailen ayelen malen suyai antu aoife ailbhe aine aisling
caoimhe ciara cian cillian cormac daithi darragh deirdre diarmuid eilis eimear fergal fiadh fionnuala grainne maire
mairead muireann niall nuala oonagh padraig ruairi sadhbh sinead sorcha tadhg una alasdair catriona eilidh ewan hamish
isobel kirsty lachlan morag mhairi angharad anwen carwyn cerys dafydd eleri emrys ffion gareth geraint gethin gwyneth
ieuan iwan llinos lowri myfanwy nerys osian owain seren sian tegan tegwen aksel anja arvid birgit bjorn dagny ebba
eirik elin erlend espen eskil frode gudrun gunnar hakon halvor hedda henrikke inga ingeborg isak jens jorgen jytte
kaare karin kjell klaus knut lasse linnea magnus maja malin mads mikkel nils oda ole olav oskar rasmus ragnhild sigrid
signe sigurd sindre solveig stig stine svea synnove sondre thor thora tiril tone torbjorn tove trygve ulf ulla vigdis
viggo aino eero eino elina heikki helmi ilona iida jarmo juhani jussi kaisa kalle lauri lotta marja matti mikko minna
niina oona paavo pekka pirjo riikka saara sanna satu seppo taavi tiina timo tuomas veikko ville bartosz bogdan
boguslaw dagmara danuta dariusz dorota ewa filip franciszek gosia grzegorz halina henryk irena iwona izabela jacek
jadwiga janusz jaroslaw jerzy jolanta justyna kasia kinga leszek maciej magda malwina marcin marek mariusz marzena
michal mieczyslaw mikolaj milosz monika oliwia patryk przemyslaw radoslaw ryszard slawomir stanislaw sylwia szymon
tadeusz urszula weronika wieslaw witold wladyslaw zdzislaw zosia andrej andrija bojan borislav bohdan branislav danica
danijel darko dejan dragan dusan goran jelena jovan kostya ksenia larisa ljubica ljiljana lyudmila marko masha mihail
milica milos miroslav misha mladen nadezhda nastya natasa nebojsa nenad nikola oksana oleksandr olena olesya ostap
petar petro polina radmila ruslan sanja sasa sergei serhiy slavica slobodan snezana srdjan stanislava stepan taras
tetiana timur tihomir vadim valentyna vasyl veljko vesna viktor vitaliy vlad vlado yana yaroslav yegor yelena yevgeny
yulia yuliya zdravko zlatan zoran agnes akos aniko attila balazs bela bence csaba csilla dorottya emese erzsebet
eszter ferenc gabor gergo gyorgy ildiko imre istvan janos jozsef kata katalin krisztina laszlo levente margit mate
mihaly miklos orsolya reka sandor szabolcs tamas tibor timea zoltan zsofia zsuzsanna adina alin andreea catalin
ciprian claudiu cosmin dacian doina dumitru florin gheorghe horia ileana ioan ion ionut iulia laurentiu liviu luminita
marius mihai mihaela mircea nicoleta ovidiu radu raluca razvan rodica sorin stefania tudor vasile viorica agron albana
arben arta besa besnik blerim bujar dafina drita edona elira erion fatmir flutura gent gezim ilir jeta kujtim liridona
luan majlinda mirela shpresa skender teuta valbona alekos anastasios apostolos aristidis athanasios despina dimitra
dimitris eleftheria eleni evangelia fotini georgios giannis ioanna ioannis katerina kleio konstantinos kostas kyriakos
lefteris michalis nikos panagiotis paraskevi pavlos spyros stavros thanos vasiliki vassilis yannis yiannis adi asaf
avi aviva avner ayelet boaz chana chaya dov dror efrat ehud eitan eliyahu erez gadi gil gilad golan hadar hadas haim
ido ilan itai itamar itzhak lior liora lital maayan meir menachem mendel miri moshe mordechai motti nadav naftali
naama neta nir nissim noam ofir ofer oren orit rafi rivka ronit roni shai shaul shimon shira shlomo shmuel shoshana
shulamit tamar tova tzipora uri yael yaakov yair yarden yehuda yisroel yitzchak yochanan yoel yonatan yossi zev zvi
adama aurore bastien baptiste benoit capucine celine chantal christelle clemence corentin didier edouard elodie
emeline fabrice fabien florian francois frederic gaelle gaspard ghislaine gilles guillaume guy helene henri herve
jacques jean-luc jean-pierre jeremie julien laetitia laurent leonie lilou loic louane luc lucie ludovic manon
marc-antoine marine mathieu mathilde maxence maelle nolwenn olivier ophelie pascal philippe remi romain sandrine
sebastien severine sylvain sylvie thibault thierry timothee vivien yann yannick yves anneke annelies bart bas bram
cornelis daan dirk dries esmee femke floris fleur gerrit gijs hanneke hendrik jaap jeroen jip jochem joep joost joris
jurgen kees koen lieke lieve luuk maarten maud mees merel mieke niels pieter roel saskia sanne sem sjoerd stijn teun
thijs tijs tjeerd wim wouter anneliese bernd bjarne christoph detlef dieter dietmar dorothea eberhard ekkehard
elfriede elke ernst felicitas friedrich fritz gerd gerhard gertrud gottfried gunther hannelore hans-peter heike
heinrich heinz hedwig helmut henning hildegard holger horst ingo irmgard jannik jochen johannes jorg jost juergen
jutta karsten katrin kerstin konrad leni lennart liesel lorenz ludwig luise maike manfred mareike markus marlies
mathilda matthias moritz nele norbert pia rainer reinhard renate rolf rudiger sabine siegfried silke svenja swantje
tanja thorsten tilman torben ulrich ulrike uta ute uwe volker waltraud werner wiebke wolfgang xaver yannik afonso caio
caua davi duda eduarda heitor helio henrique iago isadora joao jussara laercio larissa luciene luiz luiza marli
matheus moacir murilo neide nuno otavio paulo raimundo raissa rui talita tatiane thais thalita tiago valdir vinicius
vitoria wagner yasmim zilda catarina goncalo lourenco agustina aitana alba alejandrina alexia ambar amparo antonella
asuncion aurelio azucena baltazar bautista berenice bernarda betsabe brisa brisia calixto candelaria carlota carolina
chabela chayo chema chucho chuy cirilo clemente concepcion consuelo cruz cuca dafne damaris danae dayanara delfina
dulce eduviges elba eleazar elda elia eliana elsy emigdio enedina eneida epifanio erendira ernestina eulalia eunice
eusebio evaristo facundo faustino fermin fito florencia fortino gaby galilea genaro genoveva gerson gilda gonzala
gregoria heladio herlinda hermelinda hilario hipolito hortensia idalia inaki irasema irlanda isidro jacinto jacobo
jazlyn jhonatan johana jonatan jovita judit juventino katherin keyla lalo leidy leobardo leopoldo lizeth lucero
lupillo luzmaria macarena macario maite malena manolo marbella mariangel mariano maricarmen marleny matilde maximino
mayte melquiades memo merari meztli micaela mireya mirna modesta moncho montserrat nacho nadxielly nallely natividad
nayla neftali nereida nicanor nidia norberto obdulia oliverio onofre osiel otilia pancho paco palmira paulino paz pepe
perfecto petrona poncho quique quetzal refugio reinaldo remedios reyes reynaldo rigo rosalba rosaura rosenda rosendo
rufina sabino sebastiana serafin silverio silvestre socorro soledad telma temo teofilo tere tita tiburcio tito tomasa
tono trini ubaldo velia venustiano victoriano wilber wilmer xitlali yamileth yanet yelitza yeni yessica yoselin
yosselin yulissa zaira zenaida zulema amairani aranza soren lexie priscila espe nicte itzia xareni yoselyn dariana
naiara ailani kataleya yamilet zuri zuriel maylin aylen dayami yosselyn osmar edson eithan axl alejandrino eliud
josafat abdias misael natanael eliel jireh jatziri ashlyn jazlynn kimora dax odessa kahlil ekaterina volkova kimani
khari jaheim jahmir jaylin jaylah jamya jamiyah aniyah aniya janiyah janiya taniya taniyah makiyah amiyah amiya
zaniyah zariyah zariah saniya saniyah kamiyah kamari kamryn camryn tatum tatyanna tyasia nyasia treasure miracle
heavenly princess essence diamond unique majesty royalty legacy messiah dior chanel armani porsha porscha keyshawn
keshawn kashawn rashawn rashaad rasheed marquez jaquan jaquavious daquan tyquan laquan shaquan dashaun deshaun
lashonda latonya latrice lakesha shavonne shante shantel chantel deion dionte javonte devante keonte tavares tremaine
jermane cortez montrell montez jevaughn tajay shanique shaneka kadeem akeem alize alizee mirabel marisabel anthonella
luzdivina itati huitzil nahui xiuhtli yolotl citlalmina nenetl papalotl tupaq tupac chaska nayaraq achik sefo sefina
tavai tuia mosese ilaisa epeli inoke jone ratu salesi seini mereoni litia ulamila ana-maria falani malakai sitani
taniela samisoni sosefa tevite kolo maikeli ofisa faafetai leota faleafa tautua lose sinai kalolaine meleseini
pesamino toa tausi manaia mataafa hinewai kaahumanu kamalani kawena kuuipo kelii nohealani uilani wehi makaio kealii
nakoa ikaika kaliko hiwa hokulani mahealani pualani kahealani kaila keoni laakea malulani kaikea keahiwai noah-kai
anela alika ailina puna lilinoe teuila uluaki haunani hyun-woo woo seo-yeon so-yeon sooah soo-ah bora bo-ra dong-hyun
sung-min hye-jin ye-jin ye-rin yerin jiyeon jiyoung minsoo minsu seungmin taehyung namjoon yoongi hoseok jungkook
chaewon sunwoo siwoo doyun haeun seoah hayoon ngolo oshea keeva keira-lynn tadgh naoise aodhan oisinn fiachra ruadhan
sefton tawhiri nikau petera hoani marama whetu zosimo ladislav jindrich vaclav radim tereza barbora eliska ondrej
zdenek jiri jaroslav blanka hynek vojtech matej kristyna andrius vytautas rasa egle gintare ruta mantas ieva liga
arturs edgars kaspars raivis dainis anete agnese evija kristaps madis kersti piret liis mart taavet urmas aivar sirje
bereket natnael eyob mahlet meklit hiwot kidist bethlehem tsehay hirut yohanis mulugeta getachew tewodros girum haben
mehari luwam semhar filmon nahom yonas awet merhawi rahwa liya hodan hamdi ifrah ubah idil fartun sahra nimco abshir
mohamud cabdi guled liban mahad warsame yasmiin deqa hibo najma shukri fardowsa ilhan sagal zakaria zakariya bilan
hassanah oumar oumou kadiatou kadija mariatou aissatou aminatou djeneba bakary moustapha cheikh abdoulaye lamarana
thierno alpha alhassane mbaye ndeye astou coumba seynabou khady marieme binta maimouna rokhaya pape serigne babacar
assane ngone penda yacine chimezie ugochi ugonna obioma obiageli amarachi ebuka kosi kosiso somto tochi tochukwu uju
nonso lotanna munachi zikora ifunanya kambili jaja damilola ayomide ayomikun oluwadamilola toluwani tomiwa temiloluwa
morayo mojisola ireti korede kayode segun dayo tayo wole yetunde titilayo tinuola kunle lekan gbenga bolaji bisi
sikiru ronke adwoa afi yaaba ekua araba efia kukua ewurama fiifi kwamena kweku ato nii naa korkor tetteh wanjala
wafula nafula auma atieno adhiambo awuor anyango odhiambo onyango ochieng omondi okoth juma mwende mutua musyoka kioko
wambua mumbi nyambura waithera muthoni njoroge mburu kiprop kipchoge chebet cherono jepkosgei jeptoo tumaini rehema
saida mwajuma zuhura hamisi jabali imara tatenda tapiwa rudo chipo kudzai farai tinashe takudzwa munashe rutendo anesu
nokuthula ntombi nomvula sipho bongani lwazi ayanda zinhle nandi unathi lungile thulani mpho tshepo lesedi keabetswe
boitumelo tumelo palesa refilwe lebo katlego naledi dineo harjot gurnoor jashan jaskaran navjot amandeep rajveer
parminder baljit kuldeep surinder jagdeep sukhman ekam fateh anaya inaya aarohi kiaan kiaansh reyaansh advaita samaira
anvi aadya pihu navyaa shanaya vedika yashvi hridaan ishanvi dhriti tanish lavanya keerthana sowmya srinidhi sahana
meghana anagha bhargav karthikeya harsha-vardhan vishwa tharun dinakar kavin nila yazhini iniya ezhil oviya selvi
murugan muthu arun senthil thenmozhi sivakumar vignesh abinaya priyadarshini farzana nusrat tasnim rafiul sadiq jannat
sumaiya mim tahmina rubina shabnam rukhsana shazia saima uzma hira hamna mahnoor minahil eshal aiza rida urwa wajiha
zunaira abeer dua fizza hareem laiba mehak sehrish sidra tooba zoha arham shayan zayan hashir saim shahzaib zohaib
wahaj fahad moiz muneeb talha zeeshan habib hamdan mansour marzouq nawaf rakan sattam turki abdulaziz mishal bandar
lamis ghala jouri danah shouq reema hessa moza shamma alyazia sheikha osha qais mutasem aws yazan jad karam majd leen
ruba zena farouq maha mays tasbih janna menna hagar mazen seif zeyad kirollos mariz abanoub bishoy shenouda demiana
youstina pegah ghazal hasti kimia sogand setayesh nika arezoo nasim shadi mitra mahtab niki dorsa arman amirali parham
pouya kaveh siavash bahram behrouz farhad hamed mojtaba saman kambiz
`);
